/**
 * What the search box of a page finds while one types, as links under it.
 *
 *   attach(document.querySelector("rs-site-search"), "../");
 *
 * Down and Up walk through the links, Escape closes them. Enter in the box opens the list of vacancies with that keyword;
 * when no vacancy has it, the page with everything else that was found.
 */

import { made } from "./parts.js";
import { counted, listAddress, pageAddress, prepare, search } from "./search-data.js";

const SHOWN = 3; // of each kind
const PAUSE = 120; // milliseconds after the last letter

export function attach(box, root) {
  const panel = new Panel(box, root);
  prepare(root);
  return panel;
}

class Panel {
  #turn = 0;

  constructor(box, root) {
    Object.assign(this, { box, root, input: box.querySelector("input") });
    this.said = made("p", "rs-find__said");
    this.said.setAttribute("role", "status");
    this.hits = made("div", "");
    this.panel = made("div", "rs-find__panel", this.said, this.hits);
    this.panel.hidden = true;
    box.append(this.panel);
    this.input.addEventListener("input", () => this.soon());
    box.addEventListener("keydown", (event) => this.key(event));
    box.addEventListener("focusout", ({ relatedTarget }) => box.contains(relatedTarget) || this.close());
    document.addEventListener("pointerdown", ({ target }) => box.contains(target) || this.close());
    if (this.typed) this.soon();
  }

  get typed() {
    return this.input.value.trim();
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), PAUSE);
  }

  async show() {
    const [turn, typed] = [++this.#turn, this.typed];
    if (!typed) return this.close();
    const found = await search(this.root, typed).catch(() => null);
    if (turn !== this.#turn) return;
    this.panel.hidden = false;
    this.said.textContent = found ? told(found.total, typed) : "The search did not load. Press Enter to open the search page.";
    this.hits.replaceChildren(...(found?.total ? this.groups(found, typed) : []));
  }

  groups({ vacancies, groups, total }, typed) {
    const { data, rows } = vacancies;
    const jobs = rows.slice(0, SHOWN).map((row) => this.link(`vacancies/${data.idOf(row)}/`, data.titleOf(row), data.placeOf(row), data.exampleOf(row)));
    const others = groups.map(({ heading, hits }) => [heading, hits.slice(0, SHOWN).map(({ entry }) => this.link(entry.path, entry.title, entry.also.length < 60 ? entry.also : ""))]);
    const all = made("p", "rs-find__all");
    if (rows.length) all.append(link(listAddress(this.root, typed), `See ${counted(rows.length, "vacancy", "vacancies")}`), " ");
    all.append(link(pageAddress(this.root, typed), total === 1 ? "See what was found" : `See all ${total} found`));
    return [...(jobs.length ? [["Vacancies", jobs]] : []), ...others].flatMap(([heading, links]) => [made("p", "rs-find__kind", heading), ...links]).concat(all);
  }

  link(path, title, what, example) {
    const also = made("span", "rs-find__what", what, ...(example ? [" ", made("span", "rs-example", "Example")] : []));
    const hit = made("a", "rs-find__hit", made("span", "rs-find__name", title), ...(what ? [" ", also] : []));
    hit.href = this.root + path;
    return hit;
  }

  /** To the list when a vacancy has the word, else to the page of everything found. */
  async go() {
    const typed = this.typed;
    if (!typed) return;
    const found = await search(this.root, typed).catch(() => null);
    location.assign((found?.vacancies.rows.length ? listAddress : pageAddress)(this.root, typed));
  }

  key(event) {
    if (event.key === "Escape" && !this.panel.hidden) {
      event.preventDefault();
      this.input.focus();
      this.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || this.panel.hidden) return;
    const stops = [this.input, ...this.panel.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  close() {
    this.#turn++;
    clearTimeout(this.timer);
    this.panel.hidden = true;
  }
}

const told = (total, typed) => (total ? `${total.toLocaleString("en-GB")} found.` : `Nothing found for “${typed}”. Try another word, or the start of one.`);

function link(url, words) {
  const found = made("a", "rs-link rs-link--alone", words);
  found.href = url;
  return found;
}
