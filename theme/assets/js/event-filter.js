/**
 * <rs-event-filter> the form, what it says, and the months of events: components/event-filter </rs-event-filter>
 *
 * The list follows each choice in the form at once, and how many events are left is said. What was chosen stands in the
 * address, `?kind=webinar&online=yes`, so that Back and a link to a friend work. Every event is in the page as it was
 * built; this element only hides those that do not fit.
 */

const ASKED = ["kind", "authority", "audience", "online"];

const plural = (count) => `${count} ${count === 1 ? "event" : "events"}`;

/** How many of these take place: `4 events to come, and 1 called off.` */
function counted(rows) {
  const off = rows.filter((row) => row.hasAttribute("data-off")).length;
  if (rows.length === 0) return "No event to come fits what you chose.";
  return `${plural(rows.length - off)} to come${off ? `, and ${off} called off` : ""}.`;
}

class EventFilter extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.rows = [...this.querySelectorAll("[data-kind]")];
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
    for (const month of this.querySelectorAll(".rs-event-month")) month.hidden = !month.querySelector("[data-kind]:not([hidden])");
    // What is picked out beside the list is no answer to what was asked.
    for (const box of this.querySelectorAll(".rs-next")) box.hidden = chosen.length > 0;
    this.said.querySelector("[data-all]").hidden = chosen.length === 0;
    this.count.textContent = chosen.length ? counted(this.rows.filter((row) => !row.hidden)) : "";
  }
}

customElements.define("rs-event-filter", EventFilter);
