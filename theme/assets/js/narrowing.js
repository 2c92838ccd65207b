/**
 * The list narrowed by what a reader chose: which adverts are left, in which order, and how many each choice would leave.
 *
 *   const narrowing = new Narrowing(data, Date.now());
 *   narrowing.choose({ stage: ["newly-qualified"], pay: ["40000"], sort: ["pay"] });
 *   narrowing.count;                    // 9
 *   narrowing.rows(0, 25);              // the first page
 *   narrowing.left("pattern", "part-time");  // how many there would be if she chose that too
 *
 * Knows nothing of the page. What it cannot make sense of it leaves out; `chosen` holds what was understood.
 */

import { Sieve, either, sorted } from "./filtering.js";
import { Keyword } from "./keyword.js";
import { questionsOf, stillOpen } from "./questions.js";

const USUAL_MILES = "20";
const FARTHEST = 2000;

export class Narrowing {
  constructor(data, now) {
    this.data = data;
    this.questions = questionsOf(data, now);
    this.keyword = new Keyword(data);
    this.places = null;
    this.sieve = new Sieve(data.n);
    this.asked = new Map();
    for (const [name, { column, size }] of this.questions) this.#take(name, column, size);
    this.each = Uint32Array.from({ length: data.n }, (_, row) => row);
    this.#take("near", data.columns.where, data.wheres.length);
    this.found = new Uint8Array(data.n);
    this.#take("q", this.found, 2);
    this.sieve.ask(this.#take("open", data.columns.ends, data.endings.length), stillOpen(data, now));
    this.byClosing = sorted(this.each, data.columns.ends, data.endings.length);
    this.orders = new Map([["closing", this.byClosing]]);
    this.#settle({});
  }

  /** `12 example vacancies` */
  get counted() {
    const { example } = this.data.columns;
    const kind = example.includes(1) && !example.includes(0) ? "example " : "";
    return `${this.count.toLocaleString("en-GB")} ${kind}${this.count === 1 ? "vacancy" : "vacancies"}`;
  }

  #take(name, column, size) {
    const place = this.sieve.question(column, size);
    this.asked.set(name, { place, key: "" });
    return place;
  }

  /** Take in the file of places, once it is there. */
  takePlaces(places) {
    this.places = places;
    this.asked.get("near").key = "";
  }

  /** Take in the words of the adverts' text, once they are there. */
  takeWords(words) {
    this.keyword.read(words);
    this.asked.get("q").key = "";
  }

  /** Narrow the list by choices as an address holds them. */
  choose(raw) {
    const chosen = {};
    for (const [name, question] of this.questions) {
      const values = [...new Set((raw[name] ?? []).map((value) => question.settled(value)).filter((value) => value !== null))];
      if (values.length) chosen[name] = question.single ? values.slice(-1) : values;
      this.#ask(name, values.join(" "), () => either((chosen[name] ?? []).map((value) => this.#table(name, value))));
    }
    this.#askKeyword(raw, chosen);
    this.#askNear(raw, chosen);
    this.#settle(chosen);
    this.#sort(raw, chosen);
    const page = Math.min(Math.max(1, Math.floor(Number(raw.page?.at(-1))) || 1), Math.max(1, Math.ceil(this.count / 25)));
    if (page > 1) chosen.page = [String(page)];
    this.chosen = chosen;
  }

  #settle(chosen) {
    this.chosen = chosen;
    const { count, tallies } = this.sieve.counted();
    this.count = count;
    this.tallies = tallies;
  }

  #ask(name, key, made) {
    const asked = this.asked.get(name);
    if (asked.key === key) return;
    asked.key = key;
    this.sieve.ask(asked.place, key === "" ? null : made());
  }

  #table(name, value) {
    const question = this.questions.get(name);
    question.tables ??= new Map();
    if (!question.tables.has(value)) question.tables.set(value, question.table(value));
    return question.tables.get(value);
  }

  #askKeyword(raw, chosen) {
    const typed = (raw.q ?? []).join(" ").trim();
    const found = typed ? this.keyword.table(typed) : null;
    if (found) chosen.q = [typed];
    if (found && this.asked.get("q").key !== typed) this.found.set(found);
    this.#ask("q", found ? typed : "", () => Uint8Array.of(0, 1));
  }

  /** From where the reader looks: `{ name, point }` or `{ name, area }`; null when she does not say, or we do not know. */
  #askNear(raw, chosen) {
    const near = raw.near?.at(-1);
    const within = /^[1-9][0-9]{0,2}$/.test(raw.within?.at(-1) ?? "") ? raw.within.at(-1) : USUAL_MILES;
    this.from = near && this.places ? this.places.find(near) : null;
    this.unknown = near && this.places && !this.from ? near : null;
    if (near && !this.unknown) chosen.near = [this.from?.name ?? near];
    if (near && !this.unknown && within !== USUAL_MILES) chosen.within = [within];
    this.within = Number(within);
    this.#ask("near", this.from ? `${this.from.name} ${within}` : "", () => this.#nearTable());
  }

  #nearTable() {
    const { wheres, places, authorities, columns } = this.data;
    if (this.from.area) {
      // A place's words may be shared by two councils' adverts; their rows are not.
      const area = authorities.findIndex(({ id }) => id === this.from.area);
      const passes = new Uint8Array(wheres.length);
      for (let row = 0; row < columns.authority.length; row++) if (columns.authority[row] === area) passes[columns.where[row]] = 1;
      return passes;
    }
    this.miles = this.places.distances(this.from.point, wheres, places);
    this.orders.delete("distance");
    return Uint8Array.from(this.miles, (far) => (far <= this.within ? 1 : 0));
  }

  #sort(raw, chosen) {
    const usual = this.from?.point ? "distance" : "closing";
    const sorts = ["closing", "newest", "pay", ...(this.from?.point ? ["distance"] : [])];
    const asked = raw.sort?.at(-1)?.toLowerCase();
    this.sorts = sorts;
    this.sort = sorts.includes(asked) ? asked : usual;
    if (this.sort !== usual) chosen.sort = [this.sort];
    this.order = this.orders.get(this.sort) ?? this.#ordered();
  }

  #ordered() {
    const { columns, wheres } = this.data;
    const made = {
      newest: () => sorted(this.byClosing, columns.posted, Math.max(0, ...new Set(columns.posted)) + 1),
      pay: () => this.#byRank(this.questions.get("pay").column, this.questions.get("pay").tops.map((top) => -top)),
      distance: () => this.#byRank(columns.where, wheres.map((_, place) => Math.round(this.miles[place] * 10))),
    }[this.sort]();
    this.orders.set(this.sort, made);
    return made;
  }

  /** By a value that stands in a list, lowest first; adverts alike by their closing. */
  #byRank(column, values) {
    const ranks = new Map([...new Set(values)].sort((one, other) => one - other).map((value, rank) => [value, rank]));
    const ranked = Uint32Array.from(values, (value) => ranks.get(value));
    return sorted(this.byClosing, Uint32Array.from(column, (place) => ranked[place]), ranks.size);
  }

  /** Some rows of the list as it stands. */
  rows(skipped, size) {
    return this.sieve.passing(this.order, skipped, size);
  }

  /** How many adverts there would be with this answer, under all other questions. */
  left(name, value) {
    const question = this.questions.get(name);
    if (question.settled(value) === null) return 0;
    const passes = this.#table(name, question.settled(value));
    const tally = this.tallies[this.asked.get(name).place];
    let count = 0;
    for (let place = 0; place < tally.length; place++) if (passes[place]) count += tally[place];
    return count;
  }

  /** How many there would be without a question. */
  without(name) {
    return this.tallies[this.asked.get(name).place].reduce((sum, count) => sum + count, 0);
  }

  /** Those that fail one question only, each with that question's name. */
  nearest(size) {
    const names = new Map([...this.asked].map(([name, { place }]) => [place, name]));
    return this.sieve.nearly(this.order, size * 4).map(([row, place]) => [row, names.get(place)]).filter(([, name]) => name !== "open").slice(0, size);
  }

  /** The miles to an advert, where she looks from a point. */
  milesTo(row) {
    return this.from?.point ? this.miles[this.data.columns.where[row]] : null;
  }

  /** A choice as it is said above the list. */
  words(name, value) {
    if (name === "q") return `“${value}”`;
    if (name !== "near") return this.questions.get(name).words(value);
    return this.from?.area ? this.from.name : `Within ${this.within} miles of ${value}`;
  }
}
