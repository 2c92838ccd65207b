/**
 * A form, and a list in the page that follows each choice in it: what <rs-event-filter> and <rs-forum-filter> share.
 *
 *   class EventFilter extends ListFilter {
 *     asked = ["kind", "online"]; // the questions; each row answers in attributes of these names, `data-kind="webinar"`
 *     group = ".rs-event-month"; // what goes too when no row in it is left
 *     counted(rows) { … } // what is said of the rows that are left
 *   }
 *
 * What was chosen stands in the address, so that Back and a link to a friend work. Every row is in the page as it was
 * built; those that do not fit are only hidden.
 */

export class ListFilter extends HTMLElement {
  connectedCallback() {
    this.row = `[data-${this.asked[0]}]`;
    this.form = this.querySelector("form");
    this.rows = [...this.querySelectorAll(this.row)];
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
    for (const name of this.asked) this.set(name, asked.get(name) ?? "");
    this.show();
  }

  set(name, value) {
    const control = this.form.elements[name];
    if (!control) return;
    if (control.type === "checkbox") control.checked = control.value === value;
    else control.value = value;
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
    for (const row of this.rows) row.hidden = !chosen.every(([name, value]) => row.dataset[name].split(" ").includes(value));
    for (const group of this.querySelectorAll(this.group)) group.hidden = !group.querySelector(`${this.row}:not([hidden])`);
    this.said.querySelector("[data-all]").hidden = chosen.length === 0;
    this.count.textContent = chosen.length ? this.counted(this.rows.filter((row) => !row.hidden)) : "";
  }
}
