/**
 * Two to four adverts as a table: what is stated in the rows, the adverts in the columns, in the order given.
 *
 * What most readers ask first comes first, then what differs, then what all state alike, then in one line what nobody
 * states. The roles are written out because a narrow screen shows the table as a list; there, adverts that say the same
 * share a line, and what is asked for less often is folded away.
 */

import { SITE } from "./kept.js";

const FIRST = ["Pay", "Closes", "Where", "In the office", "Hours", "Contract", "Caseload", "Supervision"];

/** An element with a role, a class, and words or other elements in it. */
function made(name, role, className, ...inside) {
  const element = document.createElement(name);
  if (role) element.setAttribute("role", role);
  element.className = className;
  element.append(...inside);
  return element;
}

/** What each is called in few words: its council, numbered where two are of one. */
function names(adverts) {
  const count = (council, most) => adverts.slice(0, most).filter((other) => other.council === council).length;
  return adverts.map(({ council }, place) => {
    return count(council, adverts.length) > 1 ? `${council} ${count(council, place + 1)}` : council;
  });
}

function head(adverts, called) {
  const columns = adverts.map(({ badge, row, title }, place) => {
    const link = made("a", "", "rs-link--title rs-side__title", title);
    link.href = row.querySelector("a").href;
    const column = made("th", "columnheader", "rs-side__job", document.importNode(badge, true), link);
    column.scope = "col";
    column.append(made("span", "", "rs-side__place", called[place]));
    return column;
  });
  return made("thead", "rowgroup", "rs-side__head", made("tr", "row", "", made("td", "cell", "rs-side__corner"), ...columns));
}

function cell(fact, names, again) {
  const who = made("span", "", "rs-side__who", new Intl.ListFormat("en-GB").format(names));
  const found = made("td", "cell", again ? "rs-side__cell rs-side__cell--again" : "rs-side__cell", who);
  found.append(made("span", "", fact?.value ? "" : "rs-missing", fact?.value ?? "Not stated"));
  who.setAttribute("aria-hidden", "true");
  if (fact?.value && fact.more) found.append(made("span", "", "rs-side__more", fact.more));
  return found;
}

function what(label, ...more) {
  const found = made("th", "rowheader", "rs-side__what", label, ...more);
  found.scope = "row";
  return found;
}

/** What an advert says of a fact, with its conditions; adverts that say the same have the same. */
const said = (fact) => (fact?.value ? `${fact.value}\n${fact.more}` : "");

function line(label, adverts, called) {
  const facts = adverts.map((advert) => advert.facts.get(label));
  const alike = facts.every((fact) => said(fact) === said(facts[0]));
  const header = what(label, ...(alike ? [" ", made("span", "", "rs-side__same", "the same")] : []));
  const cells = facts.map((fact, place) => {
    const sharing = called.filter((_, other) => said(facts[other]) === said(fact));
    return cell(fact, sharing, sharing[0] !== called[place]);
  });
  return made("tr", "row", alike ? "rs-side__row rs-side__row--same" : "rs-side__row", header, ...cells);
}

function unstated(labels, count) {
  const words = made("td", "cell", "rs-side__cell rs-side__cell--wide", labels.join(", "));
  words.colSpan = count;
  return made("tr", "row", "rs-side__row", what("Stated by none"), words);
}

/** The line on a narrow screen that unfolds those below it. */
function fold(count) {
  const button = made("button", "", "rs-act", `Show ${count} more`);
  button.type = "button";
  button.ariaExpanded = "false";
  const found = made("tr", "row", "rs-side__fold rs-side__fold--closed", made("td", "cell", "rs-side__cell--wide", button));
  button.addEventListener("click", () => {
    const closed = found.classList.toggle("rs-side__fold--closed");
    button.ariaExpanded = String(!closed);
    button.textContent = closed ? `Show ${count} more` : `Hide these ${count}`;
  });
  return found;
}

export function sideBySide(adverts) {
  const called = names(adverts);
  const labels = [...new Set(adverts.flatMap(({ facts }) => [...facts.keys()]))];
  const missing = labels.filter((label) => adverts.every(({ facts }) => !facts.get(label)?.value));
  const asked = missing.filter((label) => adverts.every(({ facts }) => facts.has(label)));
  const body = made("tbody", "rowgroup", "");
  const told = (some) => some.filter((label) => labels.includes(label) && !missing.includes(label)).map((label) => line(label, adverts, called));
  const rest = told(labels.filter((label) => !FIRST.includes(label)));
  const alike = (row) => row.classList.contains("rs-side__row--same");
  body.append(...told(FIRST));
  if (rest.length > 1) body.append(fold(rest.length));
  body.append(...rest.filter((row) => !alike(row)), ...rest.filter(alike));
  if (asked.length) body.append(unstated(asked, adverts.length));
  const caption = made("caption", "", "rs-unseen", `${adverts.length} saved jobs side by side`);
  return made("table", "table", `rs-side rs-side--${adverts.length}`, caption, head(adverts, called), body);
}

/** The way from the adverts to their councils, set side by side on the page that compares places. */
export function comparePlaces(line, adverts) {
  const places = new Map(adverts.map(({ url, council }) => [url.pathname.split("/").at(-3), council]));
  line.hidden = places.size < 2;
  line.firstElementChild.href = new URL(`compare/?places=${[...places.keys()].join(",")}`, SITE);
  line.firstElementChild.textContent = `Compare ${new Intl.ListFormat("en-GB").format(places.values())}`;
}
