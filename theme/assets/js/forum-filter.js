/**
 * <rs-forum-filter> the form, what it says, and the groups of issues: components/forum-filter </rs-forum-filter>
 *
 * The board follows each choice in the form at once, and how many issues are left is said. What was chosen stands in the
 * address, `?state=done&theme=pay`, so that Back and a link to a friend work. Every issue is in the page as it was built;
 * this element only hides those that do not fit.
 */

const ASKED = ["state", "theme", "authority"];

const counted = (count) => (count === 0 ? "No issue fits what you chose." : `${count} ${count === 1 ? "issue" : "issues"}`);

class ForumFilter extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.rows = [...this.querySelectorAll("[data-state]")];
    this.said = this.querySelector("[data-said]");
    this.count = this.querySelector("[data-found]");
    this.form.addEventListener("input", () => this.chose());
    this.form.addEventListener("submit", (event) => this.submitted(event));
    this.querySelector("[data-all]").addEventListener("click", () => this.showAll());
    addEventListener("popstate", () => this.arrive());
    // What the live region says first is not heard if it comes with the region itself.
    this.said.hidden = false;
    this.arrive();
  }

  /** The reader came with an address, or came back to one. */
  arrive() {
    const asked = new URLSearchParams(location.search);
    for (const name of ASKED) this.set(name, asked.get(name) ?? "");
    this.show();
  }

  set(name, value) {
    const control = this.form.elements[name];
    if (!control) return;
    control.value = value;
    // A value that no answer has is no choice.
    if (control.selectedIndex === -1) control.value = "";
  }

  chosen() {
    return [...new FormData(this.form)].filter(([, value]) => value);
  }

  chose() {
    this.show();
    const asked = new URLSearchParams(this.chosen()).toString();
    history.pushState(null, "", asked ? `?${asked}` : "./");
  }

  submitted(event) {
    event.preventDefault();
    this.count.focus();
  }

  showAll() {
    this.form.reset();
    this.chose();
    this.form.querySelector("select").focus();
  }

  show() {
    const chosen = this.chosen();
    for (const row of this.rows) row.hidden = !chosen.every(([name, value]) => row.dataset[name] === value);
    for (const group of this.querySelectorAll(".rs-forum-group")) group.hidden = !group.querySelector("[data-state]:not([hidden])");
    this.said.querySelector("[data-all]").hidden = chosen.length === 0;
    this.count.textContent = chosen.length ? counted(this.rows.filter((row) => !row.hidden).length) : "";
  }
}

customElements.define("rs-forum-filter", ForumFilter);
