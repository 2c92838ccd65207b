/**
 * The link that brings a list of jobs back on any device: `/saved/#jobs=essex/ecc-2041,norfolk/ncc-0012`.
 *
 * What stands after the `#` stays in the browser: the host that serves the page never sees which jobs it holds.
 */

import { MOST_JOBS, SITE, isJob } from "./kept.js";

const START = "#jobs=";

/** The link to these ids. */
export const linkTo = (ids) => new URL(`saved/${START}${ids.join(",")}`, SITE).href;

/** The ids that the end of an address holds; whatever is not one is left out. */
export function idsIn(hash) {
  if (!hash.startsWith(START)) return [];
  const written = hash.slice(START.length).replace(/%2f/gi, "/").split(/,|%2c/i);
  return [...new Set(written.filter(isJob))].slice(0, MOST_JOBS);
}
