/**
 * What differs between two to four places, in words and without a verdict.
 *
 *   differences([{ what: "Supervision", missing: "Not stated", figure: false,
 *                  cells: [{ name: "Essex", value: "Monthly" }, { name: "Norfolk", value: null }] }])
 *
 * gives `told`, a sentence or two for each row that two places or more have, in the order of the rows, and `gap`,
 * what cannot be compared. A figure's cell also has `unit`, and `first` with the year `since` where it is known.
 */

export const joined = (words, last = "and") => {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
};

const COUNTS = ["none", "one", "both", "all three", "all four"];
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const ended = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** `from` is a decimal as it is written, so a difference is taken in tenths: 16.3 less 15.6 is 0.7. */
const change = ({ value, first }) => Math.round((Number(value) - Number(first)) * 100) / 100;

function figures(row) {
  const known = row.cells.filter(({ value }) => value !== null);
  const told = joined(known.map(({ name, value, unit }) => `${name} ${value}${unit}`));
  const none = row.cells.filter(({ value }) => value === null).map(({ name }) => name);
  const silent = none.length ? ` ${row.missing} for ${joined(none)}.` : "";
  return `${told}.${silent}${trends(known)}`;
}

/** Which way each went since the same first year. */
function trends(cells) {
  const since = cells[0].since;
  if (!since || cells.some((cell) => cell.since !== since)) return "";
  const ways = [["come down", (by) => by < 0], ["gone up", (by) => by > 0], ["stayed level", (by) => by === 0]];
  const went = ways.map(([way, is]) => [way, cells.filter((cell) => is(change(cell)))]).filter(([, some]) => some.length);
  if (went.length === 1) return ` ${together(went[0][0], went[0][1], since)}`;
  const parts = went.map(([way, some]) => `${joined(some.map(({ name }) => name))} ${some.length > 1 ? "have" : "has"} ${way}`);
  return ` Since ${since} ${joined(parts)}.`;
}

function together(way, cells, since) {
  const most = Math.max(...cells.map((cell) => Math.abs(change(cell))));
  const farthest = cells.filter((cell) => Math.abs(change(cell)) === most);
  const by = most > 0 && farthest.length === 1 ? `, ${farthest[0].name} by most (${most}${farthest[0].unit ? " points" : ""})` : "";
  return `${capitalised(COUNTS[cells.length])} have ${way} since ${since}${by}.`;
}

/** Places that say the same stand together. */
function words(row) {
  const groups = new Map();
  for (const { name, value } of row.cells) groups.set(value, [...(groups.get(value) ?? []), name]);
  if (groups.size === 1) return `The same in ${COUNTS[row.cells.length]}: ${ended(row.cells[0].value)}`;
  return [...groups].map(([value, names]) => `${joined(names)}: ${ended(value ?? row.missing.toLowerCase())}`).join(" ");
}

function gap(rows) {
  const one = rows.filter((row) => row.known === 1).map((row) => {
    return `Only ${row.cells.find(({ value }) => value !== null).name}: ${row.what}.`;
  });
  const none = rows.filter((row) => row.known === 0).map((row) => row.what);
  const nobody = none.length ? [`Not one of them: ${none.join("; ")}.`] : [];
  return [...one, ...nobody].join(" ");
}

export function differences(rows) {
  const counted = rows.map((row) => ({ ...row, known: row.cells.filter(({ value }) => value !== null).length }));
  const told = counted.filter((row) => row.known > 1).map((row) => ({ what: row.what, words: row.figure ? figures(row) : words(row) }));
  return { told, gap: gap(counted) };
}
