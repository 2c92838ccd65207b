/**
 * What a reader chose, as it stands in the address of the page: `?stage=newly-qualified&pay=40000&sort=pay#near=NR1`.
 *
 *   const chosen = read(location);            // { q: ["fostering"], stage: ["newly-qualified"], page: ["2"] }
 *   history.pushState(null, "", written(chosen));
 *
 * A name may come several times. Where she lives stands behind the `#`, as that part of an address is never sent to a
 * server. Whatever else is in an address is left out; what a value means, and whether it means anything, is for those
 * who ask the questions (questions.js).
 */

const ASKED = [
  "q", "authority", "stage", "newly", "service", "team", "pattern", "share", "office", "pay", "contract", "caseload",
  "model", "visa", "new", "closing", "sort", "page",
];
const AT_HOME = ["near", "within"];
const MOST = 200; // values of one name; more are a slip, or a joke

/** The choices an address holds: for each name its values, none of them empty or twice. */
export function read({ search, hash }) {
  const asked = new URLSearchParams(search);
  const home = new URLSearchParams(hash.includes("=") ? hash.slice(1) : "");
  const chosen = {};
  const take = (name, from) => {
    const values = [...new Set(from.getAll(name).map((value) => value.trim()))].filter(Boolean).slice(0, MOST);
    if (values.length) chosen[name] = values;
  };
  for (const name of ASKED) take(name, asked);
  // A form without scripts, or a friend, may have put it with the others.
  for (const name of AT_HOME) take(name, home.has("near") ? home : asked);
  return chosen;
}

/** The address that holds some choices, from `?` on; `./` when there are none. */
export function written(chosen) {
  const parts = (names) => new URLSearchParams(names.flatMap((name) => (chosen[name] ?? []).map((value) => [name, value])));
  const asked = parts(ASKED).toString();
  const home = chosen.near ? parts(AT_HOME).toString() : "";
  return (asked && `?${asked}`) + (home && `#${home}`) || "./";
}

/** The same choices but for one name: without it, or with other values. */
export function changed(chosen, name, values = []) {
  const { [name]: _, ...others } = chosen;
  return values.length ? { ...others, [name]: values } : others;
}
