/**
 * The order of places for what matters to someone. It knows nothing of the page, and has no opinion of its own.
 *
 *   ranked([{ id: "caseload", weight: "lot", better: "less" }],
 *          [{ id: "essex", name: "Essex", values: { caseload: 13.6 } }, …])
 *
 * gives `placed`, the best first, each with its score, its rank and whether it is tied; `unplaced`, of whom too little
 * is known; each with the questions it is `missing`. A value of null or undefined is not known.
 */

const WEIGHTS = { lot: 3, bit: 1 };

const FINE = 1e9; // scores that differ by less are equal: what a computer's fractions add is no difference
const isKnown = (value) => value !== null && value !== undefined;

/** Where a value lies between the weakest, 0, and the best, 1; where all are alike each is the best. */
export function share(value, values, better) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return 1;
  return (better === "less" ? most - value : value - least) / (most - least);
}

/** The average over what is known, "a lot" counting three times; null where too little is. */
function score(place, asked, values) {
  const known = asked.filter(({ id }) => isKnown(place.values[id]));
  const missing = asked.filter(({ id }) => !isKnown(place.values[id]));
  const enough = known.length && missing.length < 2 && missing.every(({ weight }) => weight !== "lot");
  if (!enough) return null;
  const weights = known.reduce((sum, { weight }) => sum + WEIGHTS[weight], 0);
  const total = known.reduce((sum, { id, weight, better }) => {
    return sum + WEIGHTS[weight] * share(place.values[id], values.get(id), better);
  }, 0);
  return Math.round((total / weights) * FINE) / FINE;
}

/** Best first; those with equal scores share a rank and stand in the order of their names. */
function inOrder(places) {
  const sorted = [...places].sort((one, other) => other.score - one.score || (one.name < other.name ? -1 : 1));
  return sorted.map((place) => {
    const rank = sorted.findIndex(({ score }) => score === place.score) + 1;
    return { ...place, rank, tied: sorted.filter(({ score }) => score === place.score).length > 1 };
  });
}

export function ranked(asked, places) {
  const values = new Map(asked.map(({ id }) => [id, places.map((place) => place.values[id]).filter(isKnown)]));
  const scored = places.map((place) => {
    const missing = asked.filter(({ id }) => !isKnown(place.values[id])).map(({ id }) => id);
    return { id: place.id, name: place.name, score: score(place, asked, values), missing };
  });
  return {
    placed: inOrder(scored.filter(({ score }) => score !== null)),
    unplaced: scored.filter(({ score }) => score === null),
  };
}
