/**
 * <rs-search-results root="../">the ways in, and the parts of the results as templates</rs-search-results>
 *
 * The search page: a box, and what it finds while one types, in groups. The words stand in the address (`?q=`), so a
 * search can be sent to someone. With nothing asked or nothing found the ways into the site stay. Choices of the form
 * that narrows vacancies, which comes here without scripts, are taken on to the list they belong to.
 */

import { read as choicesIn } from "./address.js";
import { made, part, slot } from "./parts.js";
import { counted, listAddress, search } from "./search-data.js";
import { excerpt, marked } from "./search-scoring.js";
import { row } from "./vacancy-data.js";

const JOBS = 5;
const SHOWN = 8;
const PAUSE = 150; // milliseconds after the last letter

class SearchResults extends HTMLElement {
  #turn = 0;
  #back = () => this.follow();

  connectedCallback() {
    if (Object.keys(choicesIn(location)).some((name) => name !== "q")) return this.toList();
    if (!this.input) this.setUp();
    addEventListener("popstate", this.#back);
    this.follow();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.#back);
  }

  get root() {
    return this.getAttribute("root");
  }

  toList() {
    location.replace(`${this.root}vacancies/${location.search}${location.hash}`);
  }

  setUp() {
    this.title = document.title;
    const form = part(this, "ask");
    slot(this, "off").replaceWith(form);
    this.input = form.querySelector("input");
    form.addEventListener("submit", (event) => (event.preventDefault(), this.ask(true)));
    this.input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(false), PAUSE);
    });
  }

  /** What the address asks. */
  follow() {
    this.input.value = new URLSearchParams(location.search).get("q")?.trim() ?? "";
    this.settled = true;
    this.show();
  }

  /** What was typed, into the address. What was asked before with Enter, or came with the page, stays a step to go back to. */
  ask(asStep) {
    clearTimeout(this.timer);
    const typed = this.input.value.trim();
    const question = typed ? `?${new URLSearchParams({ q: typed })}` : "";
    if (question !== location.search) {
      history[this.settled ? "pushState" : "replaceState"](null, "", question || "./");
      this.settled = false;
    }
    this.settled ||= asStep;
    this.show();
  }

  async show() {
    const [turn, typed] = [++this.#turn, this.input.value.trim()];
    const found = typed ? await search(this.root, typed).catch(() => null) : { total: 0, groups: [], vacancies: { rows: [] } };
    if (turn !== this.#turn) return;
    document.title = typed ? `${typed}: ${this.title.charAt(0).toLowerCase()}${this.title.slice(1)}` : this.title;
    slot(this, "found").replaceChildren(...(found?.total ? this.groups(found, typed) : []));
    slot(this, "ways").hidden = Boolean(found?.total);
    slot(this, "said").replaceChildren(...(typed ? await this.told(found, typed) : []));
  }

  groups({ words, vacancies, groups }, typed) {
    const parts = groups.map((group) => this.group(group, words));
    return vacancies.rows.length ? [this.jobs(vacancies, typed), ...parts] : parts;
  }

  jobs({ data, rows }, typed) {
    const found = part(this, "vacancies");
    found.id = "found-vacancies";
    const [template, list] = [this.querySelector(".rs-row-template"), made("ol", "rs-ledger")];
    list.append(...rows.slice(0, JOBS).map((at) => row(data, at, template, this.root)));
    const every = made("a", "rs-more__link", rows.length === 1 ? "See it in the vacancy list" : `See all ${rows.length.toLocaleString("en-GB")} in the vacancy list`);
    every.href = listAddress(this.root, typed);
    slot(found, "note").textContent = "Closing soonest first.";
    slot(found, "body").append(list, made("p", "rs-more", every));
    return found;
  }

  group({ kind, heading, hits }, words) {
    const found = part(this, "group");
    found.id = `found-${kind}`;
    slot(found, "heading").textContent = heading;
    slot(found, "note").textContent = hits.length > SHOWN ? `The first ${SHOWN} of ${hits.length}.` : "";
    const list = made("ul", "rs-hits", ...hits.slice(0, SHOWN).map(({ entry }) => this.hit(entry, kind, words)));
    slot(found, "body").append(list);
    return found;
  }

  hit({ title, path, also, text }, kind, words) {
    const link = made("a", "rs-link--title", ...pieces(marked(title, words)));
    link.href = this.root + path;
    const inText = excerpt(text, words);
    const shown = inText.some(([, hit]) => hit) || !also ? inText : excerpt(also, words);
    const where = kind === "pages" && path.includes("#") && also ? [made("p", "rs-hits__where", `In ${also}`)] : [];
    const around = shown.length ? [made("p", "rs-hits__text", ...pieces(shown))] : [];
    const said = made("div", "", made("h3", "rs-hits__title", link), ...where, ...around);
    const badge = kind === "places" ? this.badge(link.href) : null;
    return made("li", `rs-hits__entry${badge ? " rs-hits__entry--place" : ""}`, ...(badge ? [badge] : []), said);
  }

  /** A place's drawing, as it stands among the ways in. */
  badge(address) {
    const link = [...this.querySelectorAll(".rs-key__link")].find(({ href }) => href === address);
    return link?.querySelector("svg")?.cloneNode(true) ?? null;
  }

  async told(found, typed) {
    if (!found) return [made("span", "", "The search did not load. These are the ways in.")];
    if (found.total) return [made("strong", "", `${found.total.toLocaleString("en-GB")} found.`), ...jumps(found)];
    const fewer = await this.fewer(found.words);
    return [made("strong", "", `Nothing found for “${typed}”.`), made("span", "", fewer.length ? "With one word less:" : "Try another word, or the start of one. These are the ways in."), ...fewer];
  }

  /** Each single word of a search that found nothing, with what it would find. */
  async fewer(words) {
    if (words.length < 2) return [];
    const each = await Promise.all(words.map(async (word) => [word, (await search(this.root, word)).total]));
    return each.filter(([, total]) => total).map(([word, total]) => anchor(`?${new URLSearchParams({ q: word })}`, `${word}: ${total}`));
  }
}

const jumps = ({ vacancies, groups }) => [
  ...(vacancies.rows.length ? [anchor("#found-vacancies", counted(vacancies.rows.length, "vacancy", "vacancies"))] : []),
  ...groups.map(({ kind, heading, hits }) => anchor(`#found-${kind}`, `${heading}: ${hits.length}`)),
];

const pieces = (parts) => parts.map(([text, hit]) => (hit ? made("mark", "rs-hit", text) : text));

function anchor(url, words) {
  const link = made("a", "rs-link rs-link--alone", words);
  link.href = url;
  return link;
}

customElements.define("rs-search-results", SearchResults);
