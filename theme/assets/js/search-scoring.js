/**
 * How well each entry of `search/index.json` answers what a reader typed, and the words around what was found.
 *
 *   const library = read(index); // what search/index.json says
 *   const groups = scored(library, ["supervision"]);      // [{ kind, heading, hits: [{ entry, score }] }]
 *   excerpt(groups[0].hits[0].entry.text, ["supervision"]); // [["Monthly ", false], ["supervision", true], …]
 *
 * An entry must have every word, each at the beginning of a word of its own. A word in the title counts most, then one in
 * another name, then one in the text; a title that is just what was typed comes first. Entries alike stay in the order of
 * the file. A word may stand for several (`lac`: `["lac", "looked after child"]`): the best of them counts.
 */

import { folded } from "./keyword.js";

const TITLE = 8;
const NAME = 5;
const TEXT = 1;
const WHOLE_WORD = 2;
const JUST_THAT = 30;
const AROUND = 150; // letters of an excerpt

/** The file with the texts that are looked through beside those that are shown. */
export function read({ kinds }) {
  return kinds.map(({ kind, heading, entries }) => ({
    kind,
    heading,
    entries: entries.map(([title, path, also, text]) => ({
      title, path, also, text, inTitle: ` ${folded(title)} `, inNames: ` ${also.split(",").map(folded).join("  ")} `, inText: ` ${folded(text)} `,
    })),
  }));
}

/** The groups that have an answer, each with its answers, the best first. */
export function scored(library, words, meanings = new Map()) {
  const asked = words.map((word) => [word, ...(meanings.get(word) ?? [])]);
  const whole = ` ${words.join(" ")} `;
  return library
    .map(({ kind, heading, entries }) => ({ kind, heading, hits: hitsIn(entries, asked, whole) }))
    .filter(({ hits }) => hits.length > 0);
}

function hitsIn(entries, asked, whole) {
  return entries
    .map((entry, place) => ({ entry, place, score: scoreOf(entry, asked, whole) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.place - other.place);
}

/** 0 when a word is missing. */
function scoreOf(entry, asked, whole) {
  let score = entry.inTitle === whole || entry.inNames.includes(` ${whole} `) || entry.inNames === whole ? JUST_THAT : 0;
  for (const meanings of asked) {
    const best = Math.max(0, ...meanings.map((word) => ofWord(entry, word)));
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

function ofWord({ inTitle, inNames, inText }, word) {
  for (const [text, worth] of [[inTitle, TITLE], [inNames, NAME], [inText, TEXT]]) {
    if (text.includes(` ${word}`)) return worth + (text.includes(` ${word} `) ? WHOLE_WORD : 0);
  }
  return 0;
}

/** A text cut into pieces, each with whether it begins what was typed. */
export function marked(text, words) {
  const found = words.map((word) => word.replace(/[^a-z0-9 ]/g, "")).filter(Boolean);
  if (!found.length) return [[text, false]];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${found.join("|")})[\\p{L}\\p{N}]*`, "giu");
  const pieces = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push([text.slice(at, match.index), false], [match[0], true]);
    at = match.index + match[0].length;
  }
  return [...pieces, [text.slice(at), false]].filter(([piece]) => piece);
}

/** The part of a text around the first word found, marked; its beginning when none stands in it. */
export function excerpt(text, words) {
  if (text.length <= AROUND) return marked(text, words);
  const pieces = marked(text, words);
  const first = pieces.findIndex(([, hit]) => hit);
  const before = first < 0 ? 0 : pieces.slice(0, first).reduce((length, [piece]) => length + piece.length, 0);
  const start = before < AROUND / 2 ? 0 : text.lastIndexOf(" ", before - AROUND / 3) + 1;
  const end = start + AROUND >= text.length ? text.length : text.lastIndexOf(" ", start + AROUND);
  return marked(`${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`, words);
}
