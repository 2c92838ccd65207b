/**
 * The list as a reader sees it once she has chosen something: its number, the choices above it, its order, 25 rows, the
 * way to further pages; and when nothing is left, what to drop.
 */

import { changed, written } from "./address.js";
import { milesWords } from "./distance.js";
import { hold, made } from "./parts.js";
import { row } from "./vacancy-data.js";

const PAGE = 25;
const NEAREST = 3;
const MOST_KEPT = 400;
const SORTS = { closing: "closing soonest", newest: "newest", pay: "pay", distance: "nearest" };
const NUMBERS = ["none", "it", "both", "all three", "all four", "all five", "all six", "all seven", "all eight"];
const LISTS = ["authority", "stage", "service", "pattern"];
const NO_CHOICE = new Set(["sort", "page", "within"]);

export class Results {
  constructor(browser, narrowing, root) {
    this.narrowing = narrowing;
    this.root = root;
    const find = (part) => browser.querySelector(part);
    this.chips = find(".rs-chips");
    this.heading = find(".rs-browser__count");
    this.sorts = find(".rs-browser__sort");
    this.said = find(".rs-browser__said");
    this.list = find(".rs-browser__list");
    this.template = find(".rs-row-template");
    this.orders = Object.entries(SORTS).map(([name, words]) => [name, this.#link({}, "rs-link rs-link--alone", "sort", words)]);
    this.sorts.append(made("span", "rs-browser__by", "Order by"), ...this.orders.map(([, link]) => link));
    this.clear = made("li", "", this.#link({}, "rs-link rs-link--alone", "all", "Clear all"));
    this.ledger = made("ol", "rs-ledger");
    this.chipOf = new Map();
    this.plain = new Map();
    this.built = [this.heading.textContent, [...this.list.childNodes]];
  }

  /** The list as the page was built, before anything is chosen. */
  asBuilt() {
    [this.heading.textContent] = this.built;
    this.list.replaceChildren(...this.built[1]);
    this.chips.hidden = this.said.hidden = true;
    this.#order();
  }

  /** The answer in short: what was chosen, and how many it leaves. */
  answer() {
    const { narrowing } = this;
    this.#chosen();
    this.#order();
    this.#note();
    this.#say(narrowing.count ? narrowing.counted : this.#nothing());
  }

  /** The list itself, and the way to further pages. */
  show() {
    hold(this.ledger, this.#rows());
    hold(this.list, this.narrowing.count ? [this.ledger, ...this.#pages(), ...this.#follow()] : this.#drop());
  }

  /** Take the reader to the list. */
  focus() {
    this.heading.focus({ preventScroll: true });
    this.heading.scrollIntoView({ block: "center" });
  }

  #say(words) {
    if (this.heading.textContent !== words) this.heading.textContent = words;
  }

  #nothing() {
    const count = this.#names().length;
    return count > 1 ? `Nothing matches ${NUMBERS[count] ?? "all of them"}` : "Nothing matches";
  }

  /** The names of the questions that were answered. */
  #names() {
    return Object.keys(this.narrowing.chosen).filter((name) => !NO_CHOICE.has(name));
  }

  /** A link to this list with other choices. */
  #link(choices, className, kind, ...inside) {
    const link = made("a", className, ...inside);
    link.href = written(choices);
    link.dataset.choices = kind;
    return link;
  }

  #chosen() {
    const { chosen } = this.narrowing;
    const chips = this.#names().flatMap((name) => chosen[name].map((value) => this.#chip(name, value)));
    hold(this.chips, chips.length ? [...chips, this.clear] : []);
    this.chips.hidden = chips.length === 0;
  }

  /** The way to take one choice back: made once for what it says, and led on from where she is now. */
  #chip(name, value) {
    const { chosen } = this.narrowing;
    const words = this.narrowing.words(name, value);
    const key = `${name} ${words}`;
    if (!this.chipOf.has(key)) this.chipOf.set(key, this.#newChip(words));
    const chip = this.chipOf.get(key);
    const others = chosen[name].filter((other) => other !== value);
    chip.firstChild.href = written(changed(changed(chosen, "page"), name, others));
    return chip;
  }

  #newChip(words) {
    const off = made("span", "rs-chips__off", "×");
    off.ariaHidden = "true";
    return made("li", "", this.#link({}, "rs-chips__chip", "chip", made("span", "rs-unseen", "Remove "), words, off));
  }

  #order() {
    const { chosen, sort, sorts } = this.narrowing;
    for (const [name, link] of this.orders) {
      link.href = written(changed(changed(chosen, "page"), "sort", [name]));
      link.ariaCurrent = name === sort ? "true" : null;
      link.hidden = !sorts.includes(name);
    }
    this.sorts.hidden = false;
  }

  /** What a reader must know of the numbers: what the chosen answers leave out. */
  #note() {
    const { chosen } = this.narrowing;
    const left = [
      chosen.pay && "Pay by the day or the hour is left out.",
      chosen.caseload && "Only posts that state a caseload of this kind are here.",
      chosen.office && "Posts that do not state their days are left out.",
    ].filter(Boolean);
    this.said.textContent = left.join(" ");
    this.said.hidden = left.length === 0;
  }

  #rows() {
    const { narrowing } = this;
    const skipped = (Number(narrowing.chosen.page ?? 1) - 1) * PAGE;
    return narrowing.rows(skipped, PAGE).map((found) => this.#row(found));
  }

  #row(found, differs) {
    const { data, chosen } = this.narrowing;
    const far = this.narrowing.milesTo(found);
    const told = [
      differs,
      far !== null && this.#far(found, far),
      chosen.caseload && data.caseloads[data.columns.caseload[found]] && `Caseload stated: ${data.caseloads[data.columns.caseload[found]][2]}.`,
    ].filter(Boolean);
    if (!told.length) return this.#plain(found);
    const item = row(data, found, this.template, this.root);
    item.querySelector(".rs-row__main").append(made("p", "rs-row__note", told.join(" ")));
    return item;
  }

  /** The row of an advert with nothing added: made once, as most rows stay from one choice to the next. */
  #plain(found) {
    if (this.plain.size > MOST_KEPT) this.plain.clear();
    if (!this.plain.has(found)) this.plain.set(found, row(this.narrowing.data, found, this.template, this.root));
    return this.plain.get(found);
  }

  #far(found, far) {
    const { data, from } = this.narrowing;
    if (data.wheres[data.columns.where[found]].length === 1) return "From home, so at any distance.";
    return `${milesWords(far).replace(/^./, (letter) => letter.toUpperCase())} from ${from.name}.`;
  }

  #pages() {
    const { chosen, count } = this.narrowing;
    const page = Number(chosen.page ?? 1);
    if (count <= PAGE) return [];
    const [from, to, all] = [(page - 1) * PAGE + 1, Math.min(page * PAGE, count), count].map((number) => number.toLocaleString("en-GB"));
    const nav = made("nav", "rs-pages", made("p", "rs-pages__words", `${from} to ${to} of ${all}`));
    nav.ariaLabel = "Pages of this list";
    const step = (number, words) => nav.append(this.#link(changed(chosen, "page", number > 1 ? [String(number)] : []), "rs-more__link", "page", words));
    if (page > 1) step(page - 1, `Previous ${PAGE}`);
    if (page * PAGE < count) step(page + 1, `Next ${Math.min(PAGE, count - page * PAGE)}`);
    return [nav];
  }

  /** The way to a calendar or feed of what was chosen, which tells of new jobs: each list with a page has its own. */
  #follow() {
    const { chosen } = this.narrowing;
    const found = LISTS.flatMap((name) => (chosen[name] ?? []).flatMap((value) => this.#listOf(name, value)));
    return found.length ? [made("p", "rs-browser__follow", "Hear of new jobs by calendar or feed: ", ...found)] : [];
  }

  #listOf(name, value) {
    const path = `/vacancies/${name === "authority" ? value : `${name}/${value}`}/`;
    const page = [...document.links].find(({ pathname, hash }) => pathname.endsWith(path) && !hash);
    if (!page) return [];
    const link = made("a", "rs-link rs-link--alone", this.narrowing.words(name, value));
    link.href = `${page.href}#follow`;
    return [link, " "];
  }

  /** Nothing is left: which choice to drop, with what it would leave, and what comes nearest. */
  #drop() {
    const { narrowing } = this;
    const counted = this.#names().map((name) => [narrowing.without(name), name]);
    counted.sort(([one], [other]) => other - one);
    if (counted.every(([count]) => count === 0)) return [this.#dropAll()];
    const heading = made("h3", "rs-none__heading", counted.length > 1 ? "Drop one, and you would see" : "Without it you would see");
    const list = made("ul", "rs-none__list", ...counted.map(([count, name]) => made("li", "", this.#dropped(count, name))));
    return [heading, list, ...this.#nearest()];
  }

  #dropAll() {
    const every = this.#link({}, "rs-link", "all", `See all ${this.built[0]}`);
    return made("p", "rs-none__all", "To drop one of them is not enough. ", every, ".");
  }

  #dropped(count, name) {
    const { chosen } = this.narrowing;
    const words = made("span", "rs-none__words", "without ", made("strong", "", this.#saidOf(name)));
    const inside = [made("span", "rs-none__count", count.toLocaleString("en-GB")), words];
    if (count === 0) return made("p", "rs-none__link rs-none__link--zero", ...inside);
    return this.#link(changed(changed(chosen, "page"), name), "rs-none__link", "drop", ...inside);
  }

  #saidOf(name) {
    return this.narrowing.chosen[name].map((value) => this.narrowing.words(name, value)).join(" or ");
  }

  #nearest() {
    const found = this.#names().length > 1 ? this.narrowing.nearest(NEAREST) : [];
    if (!found.length) return [];
    const rows = found.map(([at, name]) => this.#row(at, `Differs: not ${this.#saidOf(name)}.`));
    return [made("h3", "rs-browser__near", "Nearest to what you asked"), made("ol", "rs-ledger", ...rows)];
  }
}
