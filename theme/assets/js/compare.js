/**
 * <rs-compare>the page: boxes to tick, and the table</rs-compare>
 *
 * Ticking boxes already leaves their columns of the table, by style alone. This says in words what differs, holds the
 * choice in the address (`?places=essex,norfolk`), and lets no more than four be chosen. What is compared may be called
 * otherwise: with `data-of="models"` the address is `?models=…`.
 */
import { columns } from "./compared-columns.js";
import { differences, joined } from "./differences.js";
import { made, slot } from "./parts.js";

const MOST = 4;
const COUNTS = ["", "", "Two", "Three", "Four"];

class Compare extends HTMLElement {
  connectedCallback() {
    this.of = this.dataset.of ?? "places";
    this.boxes = [...this.querySelectorAll(".rs-cmppick__box")];
    this.heading = this.querySelector("h1");
    for (const element of this.querySelectorAll("[data-by-script]")) element.hidden = false;
    this.usual = [this.heading.textContent, document.title];
    this.addEventListener("change", (event) => this.ticked(event.target));
    slot(this, "all").textContent = this.querySelector("table") ? `Show all ${this.boxes.length}` : "Choose others";
    slot(this, "all").addEventListener("click", () => this.choose([]));
    this.back = () => this.read();
    addEventListener("popstate", this.back);
    this.read();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.back);
  }

  /** In the order of the columns, A to Z. */
  get chosen() {
    const names = ({ dataset: one }, { dataset: other }) => (one.name < other.name ? -1 : 1);
    return this.boxes.filter((box) => box.checked).sort(names);
  }

  /** What the address says; unknown places are passed over, and so is a fifth. */
  read() {
    const ids = (new URLSearchParams(location.search).get(this.of) ?? "").split(",");
    const known = this.boxes.filter(({ value }) => ids.includes(value)).slice(0, MOST);
    for (const box of this.boxes) box.checked = known.includes(box);
    this.show();
  }

  ticked(box) {
    if (!this.boxes.includes(box)) return;
    if (this.chosen.length <= MOST) return this.turn(this.chosen);
    box.checked = false;
    slot(this, "status").textContent = "Four at most. Take one away first.";
  }

  /** By a button that is then gone, so that the focus goes on to what comes next. */
  choose(boxes) {
    this.turn(boxes);
    const next = [slot(this, "all"), this.querySelector("summary"), this.boxes[0]];
    next.find((element) => element.checkVisibility())?.focus();
  }

  turn(boxes) {
    for (const box of this.boxes) box.checked = boxes.includes(box);
    const ids = boxes.map(({ value }) => value).join(",");
    history.pushState(null, "", ids ? `?${this.of}=${ids}` : location.pathname);
    this.show();
  }

  async show() {
    const chosen = this.chosen;
    const names = chosen.map(({ dataset }) => dataset.name);
    const few = chosen.length > 1;
    slot(this, "picked").textContent = names.length ? joined(names) : "none picked";
    slot(this, "status").textContent = names.length === 1 ? `${names[0]}. Pick one more to compare.` : "";
    slot(this, "chosen").hidden = !few;
    this.entitle(few ? `${COUNTS[chosen.length]} ${this.of}, side by side` : "");
    slot(this, "chips").replaceChildren(...chosen.map((box) => this.chip(box)));
    if (this.boxes[0].dataset.part && !(await this.gathered(chosen))) return;
    if (few && slot(this, "words")) this.say(chosen);
  }

  entitle(heading) {
    this.heading.textContent = heading || this.usual[0];
    document.title = heading ? `${joined(this.chosen.map(({ dataset }) => dataset.name))}: ${this.usual[1]}` : this.usual[1];
  }

  chip(box) {
    const found = made("button", "rs-cmp__chip", box.dataset.name);
    found.type = "button";
    found.setAttribute("aria-label", `Take ${box.dataset.name} away`);
    found.addEventListener("click", () => this.choose(this.chosen.filter((other) => other !== box)));
    return found;
  }

  /** The table of chosen columns, where no page has them all. False when the choice changed meanwhile. */
  async gathered(chosen) {
    const holder = slot(this, "table");
    if (holder.querySelector("table") && !this.classList.contains("rs-cmp--chosen")) return true;
    const places = chosen.map(({ value, dataset }) => ({ id: value, part: dataset.part }));
    const found = places.length > 1 ? await columns(places) : null;
    if (chosen.length !== this.chosen.length || chosen.some((box) => !box.checked)) return false;
    this.classList.toggle("rs-cmp--chosen", Boolean(found));
    holder.querySelector(".rs-cmp__in")?.remove();
    if (found) holder.append(made("div", "rs-cmp__in rs-wrap", found));
    return true;
  }

  say(chosen) {
    const rows = [...this.querySelectorAll(".rs-cmp__row[data-row]:not([data-row^='said-'])")];
    const { told, gap } = differences(rows.map((row) => this.row(row, chosen)));
    const entries = told.map(({ what, words }) => this.entry("rs-words__item", what, words));
    const last = gap ? [this.entry("rs-words__item rs-words__item--gap", "Cannot be compared", gap)] : [];
    slot(this, "words").replaceChildren(...entries, ...last);
  }

  row(row, chosen) {
    const cells = chosen.map(({ value, dataset }) => {
      const cell = row.querySelector(`[data-place="${value}"]`);
      const { first, since } = cell.dataset;
      const unit = cell.querySelector(".rs-cmp__unit")?.textContent ?? "";
      return { name: dataset.name, value: slot(cell, "value")?.textContent ?? null, unit, first, since };
    });
    const figure = row.classList.contains("rs-cmp__row--fig");
    return { what: slot(row, "what").textContent, missing: row.dataset.missing, figure, cells };
  }

  entry(className, what, words) {
    return made("li", className, made("p", "rs-words__what", what), made("p", "rs-words__is rs-serif", words));
  }
}

customElements.define("rs-compare", Compare);
