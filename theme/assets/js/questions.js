/**
 * The questions a reader may ask of the adverts, under the names they have in the address of the page: for each the
 * column it looks at, what an answer lets pass, and how an answer is said above the list.
 *
 *   const asked = questionsOf(data, now);
 *   asked.get("pay").table("40000");   // 1 for each number of the column that passes; null when it means nothing
 *   asked.get("pay").words("40000");   // "£40,000 a year or more"
 *   asked.get("stage").settled("nqsw") // "newly-qualified": old names keep their meaning
 */

import { folded } from "./keyword.js";
import { table } from "./filtering.js";

const DAY = 86_400_000;
const VISAS = [["yes", "Sponsors a visa"], ["ask", "Visa: ask first"], ["no", "No visa sponsorship"]];

const amount = (value) => Number(/^£?\s*([0-9][0-9,. ]*)(k?)$/i.exec(value)?.[1].replace(/[, ]/g, "") ?? NaN) * (/k$/i.test(value) ? 1000 : 1);

/** A question about terms: each has a key for addresses, a word for chips, and other names. */
function ofTerms(column, sets, terms) {
  const keys = new Map();
  // A term's own key comes before what another once was called.
  terms.forEach(([key], place) => keys.set(folded(key), place));
  terms.forEach((names, place) => names.forEach((name) => keys.has(folded(name)) || keys.set(folded(name), place)));
  const place = (value) => keys.get(folded(value)) ?? -1;
  return {
    column,
    size: sets.length,
    settled: (value) => terms[place(value)]?.[0] ?? null,
    table: (value) => table(sets, (set) => set.includes(place(value))),
    words: (value) => terms[place(value)][1],
  };
}

/** A question with a number for an answer. */
function ofNumber(column, things, words, passes, { least = 0, most = Infinity, read = Number } = {}) {
  const known = (value) => Number.isFinite(read(value)) && read(value) >= least && read(value) <= most;
  return {
    column,
    size: things.length,
    single: true,
    settled: (value) => (known(value) ? String(read(value)) : null),
    table: (value) => table(things, (thing) => passes(thing, read(value))),
    words: (value) => words(read(value)),
  };
}

const ofYes = (column, words) => ({
  column,
  size: 2,
  single: true,
  settled: (value) => (["yes", "true", "1", "on"].includes(value.toLowerCase()) ? "yes" : null),
  table: () => Uint8Array.of(0, 1),
  words: () => words,
});

/** The distinct tops of pay ranges, and each advert's place among them; 0 stands for pay that is not for a year. */
function tops(data) {
  const places = new Map([[0, 0]]);
  const yearly = data.units.map((unit) => unit.startsWith("a year"));
  const column = new Uint32Array(data.n);
  for (let row = 0; row < data.n; row++) {
    const top = yearly[data.columns.unit[row]] ? data.range(row)[1] : 0;
    if (!places.has(top)) places.set(top, places.size);
    column[row] = places.get(top);
  }
  return { column, tops: [...places.keys()] };
}

function ofCaseload({ caseloads, columns }) {
  const parts = (value) => /^(average|cap|target)-(children|families|cases)-([0-9]{1,3})$/.exec(value.toLowerCase());
  const bases = { average: "on average", cap: "at most", target: "as an aim" };
  return {
    column: columns.caseload,
    size: caseloads.length,
    single: true,
    settled: (value) => parts(value)?.[0] ?? null,
    table(value) {
      const [, basis, unit, most] = parts(value);
      return table(caseloads, (stated) => stated?.[0] === `${basis}-${unit}` && stated[1] <= Number(most));
    },
    words(value) {
      const [, basis, unit, most] = parts(value);
      return `Caseload stated: ${most} ${unit} or fewer, ${bases[basis]}`;
    },
  };
}

/** Every question that looks at a column, by its name; `now` is the moment it is, in milliseconds. */
export function questionsOf(data, now) {
  const { columns, terms } = data;
  const days = Math.floor((now - Date.parse(data.asOf)) / DAY);
  const posted = Array.from({ length: Math.max(0, ...columns.posted) + 1 }, (_, age) => age + days);
  const paid = tops(data);
  const authorities = data.authorities.map(({ id, name }) => [id, name]);
  return new Map([
    ["authority", ofTerms(columns.authority, authorities.map((_, place) => [place]), authorities)],
    ["stage", ofTerms(columns.stage, data.stages, terms.stage)],
    ["newly", ofYes(columns.newly, "Newly qualified may apply")],
    ["service", ofTerms(columns.team, data.teams.map(([service]) => [service]), terms.service)],
    ["team", ofTerms(columns.team, data.teams.map(([, team]) => [team]), terms.team)],
    ["pattern", ofTerms(columns.pattern, data.patterns, terms.pattern)],
    ["share", ofYes(columns.share, "Job share")],
    ["office", ofNumber(columns.office, data.offices, (most) => (most ? `${most} office ${most === 1 ? "day" : "days"} or fewer` : "No set office days"),
      ([, known], most) => known !== null && known <= most, { most: 7 })],
    ["pay", { ...ofNumber(paid.column, paid.tops, (least) => `£${least.toLocaleString("en-GB")} a year or more`,
      (top, least) => top >= least && top > 0, { read: amount, most: 1_000_000 }), ...paid }],
    ["contract", ofTerms(columns.contract, data.contracts, terms.contract)],
    ["caseload", ofCaseload(data)],
    ["model", ofTerms(columns.model, data.models, data.practices.map(([id, ...names]) => [id, ...names]))],
    ["visa", ofTerms(columns.visa, VISAS.map((_, place) => [place]), VISAS)],
    ["new", ofNumber(columns.posted, posted, (most) => `Listed in the last ${most} days`, (age, most) => age < most, { least: 1, most: 999 })],
    ["closing", ofNumber(columns.ends, data.endings, (most) => `Closes within ${most} days`,
      ([moment, dated], most) => dated === 1 && Date.parse(moment) - now < most * DAY, { least: 1, most: 999 })],
  ]);
}

/** Whether an advert is still open at a moment: a page may be read long after it was built. */
export const stillOpen = (data, now) => table(data.endings, ([moment]) => Date.parse(moment) > now);
