/**
 * <rs-vacancy-browser adverts="browse.json" words="words.json" places="places.json" root="../">
 *   the form, the list and a template for rows: components/vacancy-browser
 * </rs-vacancy-browser>
 *
 * The list follows each choice in the form at once: rows, numbers, order, pages, and the choices above it. What was
 * chosen stands in the address, so that Back, Forward and a link to a friend work. Until the adverts are there, and
 * wherever they cannot be had, page and form are as they were built.
 */

import { changed, read, written } from "./address.js";
import { Places, outward } from "./distance.js";
import { FilterForm } from "./filter-form.js";
import { Narrowing } from "./narrowing.js";
import { Results } from "./results.js";
import { now } from "./today.js";
import { loadVacancies } from "./vacancy-data.js";

/** After the next frame is on the screen; a page that nobody sees has no frames. */
const painted = () => new Promise((done) => (document.hidden ? done() : requestAnimationFrame(() => setTimeout(done))));

const TYPING = new Set(["q", "near"]);

class VacancyBrowser extends HTMLElement {
  async connectedCallback() {
    const data = await loadVacancies(this.getAttribute("adverts")).catch(() => null);
    if (!data || this.narrowing) return;
    this.narrowing = new Narrowing(data, now().getTime());
    this.form = new FilterForm(this.querySelector("form"));
    this.results = new Results(this, this.narrowing, this.getAttribute("root"));
    this.raw = read(location);
    this.listen();
    await this.arrive();
  }

  listen() {
    this.form.form.addEventListener("input", ({ target }) => this.chose(target.name));
    this.form.form.addEventListener("submit", (event) => this.submitted(event));
    this.form.form.addEventListener("focusin", ({ target }) => this.needed(target.name));
    this.addEventListener("click", (event) => this.followed(event));
    addEventListener("popstate", () => this.returned());
  }

  /** The reader came with an address, or came back to one. */
  async arrive() {
    const untouched = Object.keys(this.raw).length === 0;
    for (const name of TYPING) if (this.raw[name]) await this.needed(name);
    this.narrowing.choose(this.raw);
    this.form.show(this.narrowing);
    this.answered = null;
    if (untouched) this.results.asBuilt();
    else {
      this.results.answer();
      this.results.show();
    }
    this.form.count(this.narrowing);
  }

  async returned() {
    const raw = read(location);
    // The link to the main part of the page changes the address, and no choice.
    if (!raw.near && location.hash && !location.hash.includes("=")) Object.assign(raw, this.atHome());
    this.raw = raw;
    await this.arrive();
  }

  atHome() {
    const { near, within } = this.raw;
    return { ...(near && { near }), ...(within && { within }) };
  }

  chose(name) {
    const chosen = this.form.chosen();
    // Of a postcode only the first half is ever kept.
    if (chosen.near) chosen.near = [outward(chosen.near[0]) || chosen.near[0]];
    if (this.raw.sort) chosen.sort = this.raw.sort;
    this.go(chosen, { typing: TYPING.has(name), name });
  }

  submitted(event) {
    event.preventDefault();
    this.chose("");
    this.form.close();
    this.results.focus();
  }

  /** Links of ours to this list with other choices: chips, order, pages, what to drop. */
  followed(event) {
    const link = event.target.closest("a[data-choices]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.go(read(link), { name: "" });
    this.form.show(this.narrowing);
    if (link.dataset.choices !== "sort") this.results.focus();
  }

  go(raw, { typing = false, name }) {
    this.raw = raw;
    this.narrowing.choose(raw);
    this.show();
    const address = written(this.narrowing.unknown ? changed(this.narrowing.chosen, "near") : this.narrowing.chosen);
    // While she types, the address follows without a step of its own in the history for every letter.
    const step = typing && this.typing === name ? "replaceState" : "pushState";
    this.typing = typing ? name : null;
    // To write an address takes browsers longer than all the rest, so what she chose is shown first.
    this.written = (this.written ?? Promise.resolve()).then(painted).then(() => history[step](null, "", address));
  }

  /** First the answer in short; the list and the numbers in the form when that is on the screen. */
  show() {
    this.results.answer();
    const answered = (this.answered = painted().then(() => {
      if (this.answered !== answered) return;
      this.results.show();
      this.form.count(this.narrowing);
    }));
  }

  /** Fetch what a question needs when it is first asked. */
  needed(name) {
    this.asked ??= {};
    if (name === "q") return (this.asked.q ??= this.fetched("words").then((words) => this.searchable(words)));
    if (name === "near") return (this.asked.near ??= this.fetched("places").then((places) => this.placed(places)));
    return null;
  }

  async fetched(file) {
    try {
      const answer = await fetch(this.getAttribute(file));
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  searchable(words) {
    if (!words) return;
    this.narrowing.takeWords(words);
    this.form.searchesText();
    this.again();
  }

  placed(places) {
    if (!places) return;
    this.narrowing.takePlaces(new Places(places, this.narrowing.data.authorities));
    this.form.names(this.narrowing.places.names);
    this.again();
  }

  /** More is known than when she last chose. */
  again() {
    if (!this.raw.q && !this.raw.near) return;
    this.narrowing.choose(this.raw);
    this.show();
  }
}

customElements.define("rs-vacancy-browser", VacancyBrowser);
