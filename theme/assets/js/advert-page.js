/**
 * What an advert's own page says, for the list of saved jobs: no second copy of it can be wrong.
 *
 *   const advert = await readAdvert("essex/ecc-2041");
 *
 * `state` is `open`, `ended`, `gone` (no such page any more) or `unread` (no answer); the other fields are there for
 * open and ended adverts: `url`, `row` (the advert as a line of a list), `title`, `council`, `badge`, `dates` (the
 * address of its calendar file, or null), `changed` (a day), `changes` (`{ day, what }`, newest first), `ended` (in
 * words) and `facts` (by label, `{ value, more }`; a value of null is not stated).
 */

import { SITE } from "./kept.js";
import { now } from "./today.js";

const PATIENCE = 15_000; // milliseconds

const words = (part) => part?.textContent.replace(/\s+/g, " ").trim() ?? "";

export async function readAdvert(id) {
  const url = new URL(`vacancies/${id}/`, SITE);
  try {
    return await read(url);
  } catch {
    return { state: "unread", url };
  }
}

async function read(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (answer.status === 404 || answer.status === 410) return { state: "gone", url };
  if (!answer.ok) return { state: "unread", url };
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const moved = page.querySelector("meta[http-equiv='refresh']")?.content.split("url=")[1];
  return moved ? read(new URL(moved, url)) : understood(page, url);
}

function understood(page, url) {
  const row = page.querySelector("#own-row").content.querySelector("li");
  row.querySelector("a").href = url;
  return {
    state: ending(page) ? "ended" : "open",
    url,
    row,
    title: words(page.querySelector("h1")),
    council: words(page.querySelector(".rs-vacancy-top__name")),
    badge: page.querySelector(".rs-vacancy-top .rs-hex"),
    dates: address(page.querySelector("#dates a[href$='.ics']"), url),
    changed: row.querySelector("rs-save-button")?.getAttribute("changed") ?? "",
    changes: [...page.querySelectorAll("#changes li")].map(change),
    ended: words(ending(page)),
    facts: facts(page),
  };
}

/** The words that say how it ended: those of the page, or those it keeps ready for when its time has passed. */
function ending(page) {
  const guard = page.querySelector("rs-closed-guard");
  const passed = guard && Date.parse(guard.getAttribute("closes")) < now().getTime();
  return (passed ? guard.firstElementChild.content : page).querySelector(".rs-closed__words");
}

const address = (link, url) => link && new URL(link.getAttribute("href"), url);

function change(item) {
  return { day: item.querySelector("time").dateTime, what: words(item.querySelector(".rs-changes__what")) };
}

function facts(page) {
  const found = new Map();
  for (const fact of page.querySelectorAll(".rs-vacancy-facts .rs-facts__fact, #pay .rs-facts__fact")) {
    const value = fact.querySelector(".rs-facts__value");
    const label = words(fact.querySelector("dt"));
    add(found, label, { value: stated(value), more: conditional(fact, label) ? words(fact.querySelector(".rs-facts__more")) : "" });
  }
  for (const date of page.querySelectorAll("#dates .rs-dates__date")) {
    const [label, value] = [words(date.querySelector("dt")), words(date.querySelector("dd"))];
    if (label !== "Listed" && label !== "Starts") found.set(label, { value: value === "Not stated" ? null : value, more: "" });
  }
  return found;
}

/** A caseload is nothing without what it counts, nor a sum without its conditions; the rest stands on the advert. */
const conditional = (fact, label) => label === "Caseload" || (fact.closest("#pay") && label !== "Pay scale");

/** Two sums of one kind stand side by side; they are never added up. */
function add(found, label, fact) {
  const other = found.get(label);
  const both = (part) => [other[part], fact[part]].filter(Boolean).join("; ");
  found.set(label, other ? { value: both("value") || null, more: both("more") } : fact);
}

const stated = (value) => (value.querySelector(".rs-missing") ? null : words(value));
