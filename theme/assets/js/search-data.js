/**
 * What a search finds: vacancies, by their words in lists and in their text, and what `search/index.json` holds. The files
 * are asked for once, when needed first.
 *
 *   const { words, vacancies, groups, total } = await search("../", "supervision norfolk");
 *
 * `vacancies` has the data (vacancy-data.js) and the rows found, soonest closing first. `root` leads to the site's root.
 */

import { sorted } from "./filtering.js";
import { Keyword, wordsOf } from "./keyword.js";
import { read, scored } from "./search-scoring.js";
import { loadVacancies } from "./vacancy-data.js";

let asked = null;

/** Everything that is searched. What fails to arrive is asked for again at the next search. */
function everything(root) {
  asked ??= fetched(root).catch((error) => {
    asked = null;
    throw error;
  });
  return asked;
}

async function fetched(root) {
  const [data, words, index] = await Promise.all([
    loadVacancies(`${root}vacancies/browse.json`),
    json(`${root}vacancies/words.json`),
    json(`${root}search/index.json`),
  ]);
  const keyword = new Keyword(data);
  keyword.read(words);
  return { data, keyword, entries: read(index) };
}

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Have the files at hand before the first letter is typed. */
export const prepare = (root) => everything(root).catch(() => {});

export async function search(root, typed) {
  const { data, entries, keyword } = await everything(root);
  const words = wordsOf(typed, keyword.phrases);
  const rows = words.length ? rowsFound(data, keyword.table(typed)) : [];
  const groups = words.length ? scored(entries, words, keyword.synonyms) : [];
  const total = groups.reduce((sum, { hits }) => sum + hits.length, rows.length);
  return { words, vacancies: { data, rows }, groups, total };
}

function rowsFound(data, table) {
  const order = sorted(Uint32Array.from(data.ids.keys()), data.columns.ends, data.endings.length);
  return [...order].filter((row) => table[row]);
}

export const listAddress = (root, typed) => `${root}vacancies/?${new URLSearchParams({ q: typed })}`;
export const pageAddress = (root, typed) => `${root}search/?${new URLSearchParams({ q: typed })}`;
export const counted = (count, one, many = `${one}s`) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
