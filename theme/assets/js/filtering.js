/**
 * Which adverts pass every question, and how many each answer would leave.
 *
 *   const sieve = new Sieve(data.n);
 *   const office = sieve.question(data.columns.office, data.offices.length);
 *   sieve.ask(office, tableOfWhatPasses);
 *   const { count, tallies } = sieve.counted();
 *
 * A question looks at one column of small numbers. What is asked is a table that says of each number whether it passes.
 * For each advert the sieve keeps, as bits, the questions it fails; so one changed answer costs one walk through one
 * column. A question's tally says how many adverts with each number pass all other questions: choices under one
 * question add to each other, and choices under different questions narrow.
 */

const MOST = 31;

export class Sieve {
  constructor(rows) {
    this.rows = rows;
    this.fails = new Uint32Array(rows);
    this.questions = [];
  }

  /** Take in a question about a column whose numbers are below `size`; its place among the questions comes back. */
  question(column, size) {
    if (this.questions.length === MOST) throw new RangeError("a sieve has at most 31 questions");
    this.questions.push({ column, tally: new Uint32Array(size), table: null });
    return this.questions.length - 1;
  }

  /** Let only those pass whose number has 1 in the table; without a table all pass. */
  ask(place, table) {
    const asked = this.questions[place];
    if (asked.table === null && table === null) return;
    asked.table = table;
    const { column } = asked;
    const { fails, rows } = this;
    const bit = 1 << place;
    if (table === null) for (let row = 0; row < rows; row++) fails[row] &= ~bit;
    else for (let row = 0; row < rows; row++) fails[row] = table[column[row]] ? fails[row] & ~bit : fails[row] | bit;
  }

  /** How many pass, and each question's tally. */
  counted() {
    const { fails, rows, questions } = this;
    for (const { tally } of questions) tally.fill(0);
    let count = 0;
    for (let row = 0; row < rows; row++) if (fails[row] === 0) count += 1;
    for (let place = 0; place < questions.length; place++) {
      const { column, tally } = questions[place];
      const others = ~(1 << place);
      for (let row = 0; row < rows; row++) if ((fails[row] & others) === 0) tally[column[row]] += 1;
    }
    return { count, tallies: questions.map(({ tally }) => tally) };
  }

  /** Some of those that pass, in an order: `size` of them after the first `skipped`. */
  passing(order, skipped, size) {
    const found = [];
    for (let at = 0; at < order.length && found.length < size; at++) {
      if (this.fails[order[at]] === 0 && skipped-- <= 0) found.push(order[at]);
    }
    return found;
  }

  /** Those that fail one question only, in an order, each with the place of that question. */
  nearly(order, size) {
    const found = [];
    for (let at = 0; at < order.length && found.length < size; at++) {
      const failed = this.fails[order[at]];
      if (failed !== 0 && (failed & (failed - 1)) === 0) found.push([order[at], 31 - Math.clz32(failed)]);
    }
    return found;
  }
}

/** Rows sorted by a small number each has, lowest first; rows alike stay in the order they came in. */
export function sorted(order, numbers, size) {
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at < order.length; at++) starts[numbers[order[at]] + 1] += 1;
  for (let number = 0; number < size; number++) starts[number + 1] += starts[number];
  const found = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) found[starts[numbers[order[at]]]++] = order[at];
  return found;
}

/** A table for a column: 1 where the thing that a number stands for passes. */
export const table = (things, passes) => Uint8Array.from(things, (thing, place) => (passes(thing, place) ? 1 : 0));

/** What passes one of several tables. */
export function either(tables) {
  const [first, ...others] = tables;
  return others.length ? first.map((passes, place) => (passes || others.some((other) => other[place]) ? 1 : 0)) : first;
}
