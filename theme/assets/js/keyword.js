/**
 * Which adverts have the words a reader typed: in their title, place, council, team, level, pattern, contract, practice
 * model or reference; and, once its words are there, in their text.
 *
 *   const keyword = new Keyword(data);
 *   keyword.table("nqsw norwich");   // 1 for each advert that has both
 *   keyword.read(await (await fetch("words.json")).json());
 *
 * A word matches the beginning of a word. What many adverts say alike is looked at once. A synonym (`LAC`) or another
 * name of a term (`MASH`) finds all adverts with that term.
 */

import { table } from "./filtering.js";
import { DIGIT } from "./vacancy-data.js";

const STEPS = 46;
const SMALL = new Set(["a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"]);

/** Words in small letters, without accents and signs. */
export const folded = (text) =>
  text.normalize("NFD").toLowerCase().replace(/[\u0300-\u036f'’]/g, "").replace(/[^a-z0-9]+/g, " ").trim();

const searchable = (...texts) => ` ${texts.map(folded).join("  ")}`;

/** The words to look for: small ones only when there is nothing else. Phrases that mean one thing stay whole. */
export function wordsOf(typed, phrases = []) {
  let rest = ` ${folded(typed)} `;
  const whole = phrases.filter((phrase) => rest.includes(` ${phrase} `));
  for (const phrase of whole) rest = rest.replace(` ${phrase} `, "  ");
  const words = [...new Set([...whole, ...rest.split(" ").filter(Boolean)])];
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length ? telling : words;
}

/** The rows that a word of `words.json` stands in: steps from one to the next, to the base of 46, the last digit marked. */
function* placesIn(text) {
  let [row, step] = [-1, 0];
  for (let at = 0; at < text.length; at++) {
    const digit = DIGIT[text.charCodeAt(at)];
    step = step * STEPS + (digit % STEPS);
    if (digit >= STEPS) continue;
    row += step + 1;
    step = 0;
    yield row;
  }
}

export class Keyword {
  constructor(data) {
    this.data = data;
    const { terms, authorities, columns } = data;
    const names = (vocabulary) => new Map(terms[vocabulary].map(([, ...words], place) => [place, words]));
    const [stage, service, team, contract, pattern] = ["stage", "service", "team", "contract", "pattern"].map(names);
    const models = new Map(data.practices.map(([, ...words], place) => [place, words]));
    const said = (list, words) => list.map((places) => searchable(...[places].flat().flatMap((place) => words.get(place) ?? [])));
    this.columns = [
      [columns.head, data.heads.map((head) => searchable(head))],
      [columns.tail, data.tails.map((tail) => searchable(tail))],
      [columns.where, data.wheres.map(([words, ...towns]) => searchable(words, ...towns.map((town) => data.places[town][1])))],
      [columns.authority, authorities.map(({ name }) => searchable(name))],
      [columns.stage, said(data.stages, stage)],
      [columns.team, data.teams.map(([own, kind]) => searchable(...service.get(own), ...team.get(kind)))],
      [columns.contract, said(data.contracts, contract)],
      [columns.pattern, said(data.patterns, pattern)],
      [columns.model, said(data.models, models)],
    ];
    this.synonyms = new Map(data.synonyms.map(([word, ...meant]) => [folded(word), meant.map(folded)]));
    this.phrases = [...this.synonyms.keys()].filter((word) => word.includes(" "));
    this.body = null;
  }

  /** From now on the text of adverts is searched too. */
  read({ words, rows }) {
    this.body = { words: words.split(" "), rows };
  }

  /** 1 for each advert that has every word typed; null when none was. */
  table(typed) {
    const words = wordsOf(typed, this.phrases);
    if (!words.length) return null;
    const numbered = /[0-9]/.test(typed);
    const found = new Uint8Array(this.data.n).fill(1);
    for (const word of words) {
      const has = this.#has(word, numbered);
      for (let row = 0; row < found.length; row++) found[row] &= has[row];
    }
    return found;
  }

  #has(word, numbered) {
    const has = new Uint8Array(this.data.n);
    const beginnings = [word, ...(this.synonyms.get(word) ?? [])].map((one) => ` ${one}`);
    for (const [column, texts] of this.columns) {
      const hits = table(texts, (text) => beginnings.some((beginning) => text.includes(beginning)));
      if (hits.includes(1)) for (let row = 0; row < has.length; row++) has[row] |= hits[column[row]];
    }
    // A reference has letters too: `ECC-2041`.
    if (numbered) this.#references(word, has);
    if (this.body) for (const row of this.#inText(word)) has[row] = 1;
    return has;
  }

  #references(word, has) {
    this.ids ??= this.data.ids.map((id, row) => searchable(id, this.data.references[row] ?? ""));
    this.ids.forEach((id, row) => (has[row] |= id.includes(` ${word}`) ? 1 : 0));
  }

  *#inText(word) {
    const { words, rows } = this.body;
    for (let at = firstFrom(words, word); at < words.length && words[at].startsWith(word); at++) yield* placesIn(rows[at]);
  }
}

/** Where in a sorted list the words from `word` on begin. */
function firstFrom(words, word) {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
