/**
 * Why a place stands where it stands: a sentence for each thing that was asked, with the figure behind it.
 *
 *   valueOf("pay", place.facts, { stage: "social-worker" });   // 44711, or null where it is not known
 *   sentence(question, place, places, chosen);                 // "13.6 cases …: the third lowest of eleven."
 */
import { joined } from "./differences.js";
import { miles, milesWords } from "./distance.js";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const ORDINALS = ["", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
const spelled = (count) => SMALL[count] ?? String(count);

function ordinal(rank) {
  if (rank <= ORDINALS.length) return ORDINALS[rank - 1];
  const last = rank % 100 > 10 && rank % 100 < 14 ? "th" : ["th", "st", "nd", "rd"][rank % 10] ?? "th";
  return `${rank}${last}`;
}

/** The nearest main office of a place, and how far it is in miles. */
function nearest(offices, point) {
  const far = offices.map(([north, east, name]) => ({ name, far: miles(point, [north, east]) }));
  return far.reduce((best, one) => (one.far < best.far ? one : best));
}

/** The value a place is put in order by. */
export function valueOf(id, facts, chosen) {
  const found = facts[id];
  if (found === undefined) return null;
  if (id === "pay") return found[chosen.stage] ?? null;
  if (id === "practice") return found[chosen.model] ?? 0;
  if (id === "work") return chosen.service in found ? 1 : null;
  if (id === "home") return chosen.point ? Math.round(nearest(found, chosen.point).far * 10) / 10 : null;
  return found;
}

const pounds = (amount) => `£${amount.toLocaleString("en-GB")}`;
const DAYS = new Map([[0, "No set days"], [0.5, "Half a day a week"], [1, "1 day a week"]]);
const days = (count) => DAYS.get(count) ?? `${count} days a week`;

/** How a value is said. */
function told(question, value) {
  if (question.id === "pay") return question.says.replace("{}", pounds(value));
  if (question.id === "office") return question.says.replace("{}", days(value));
  return question.says.replace("{}", String(value));
}

function practised(facts, chosen, models) {
  const used = facts.practice[chosen.model];
  if (used === 1) return `${models[chosen.model]} is the main way of working.`;
  if (used) return `${models[chosen.model]} is part of how they work.`;
  return `Sources name ${joined(Object.keys(facts.practice).map((id) => models[id]))}, not ${models[chosen.model]}.`;
}

function placeAmong(question, value, values) {
  const better = values.filter((other) => (question.better === "less" ? other < value : other > value)).length;
  const joint = values.filter((other) => other === value).length > 1;
  return `the ${[joint ? "joint" : "", ordinal(better + 1), question.best].filter(Boolean).join(" ")}`;
}

/** "of eleven" for them all, "of the nine we know" for some. */
const among = (known, all) => (known === all ? `of ${spelled(all)}` : `of the ${spelled(known)} we know`);

export function sentence(question, place, places, chosen, models) {
  const value = valueOf(question.id, place.facts, chosen);
  if (value === null) return "";
  if (question.id === "practice") return practised(place.facts, chosen, models);
  if (question.id === "work") return `It has ${place.facts.work[chosen.service].join("; ")}.`;
  const values = places.map((other) => valueOf(question.id, other.facts, chosen)).filter((other) => other !== null);
  const where = `${placeAmong(question, value, values)} ${among(values.length, places.length)}`;
  if (question.id !== "home") return `${told(question, value)}: ${where}.`;
  const office = nearest(place.facts.home, chosen.point);
  const far = milesWords(office.far);
  return `Its office in ${office.name} is ${far} from ${chosen.near}: ${where}.`;
}
