/**
 * Two to four adverts as a table: what is stated in the rows, the adverts in the columns, in the order given.
 *
 * A row that all state alike says so. What nobody states stands together in one line at the end. The roles are
 * written out because a narrow screen shows the table as a list.
 */

import { SITE } from "./kept.js";

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

function cell(fact, name) {
  const found = made("td", "cell", "rs-side__cell", made("span", "", "rs-side__who", name));
  found.append(made("span", "", fact?.value ? "" : "rs-missing", fact?.value ?? "Not stated"));
  found.firstChild.setAttribute("aria-hidden", "true");
  if (fact?.value && fact.more) found.append(made("span", "", "rs-side__more", fact.more));
  return found;
}

function what(label, ...more) {
  const found = made("th", "rowheader", "rs-side__what", label, ...more);
  found.scope = "row";
  return found;
}

function line(label, adverts, called) {
  const facts = adverts.map((advert) => advert.facts.get(label));
  const alike = facts.every((fact) => fact?.value && fact.value === facts[0]?.value);
  const header = what(label, ...(alike ? [" ", made("span", "", "rs-side__same", "the same")] : []));
  const cells = facts.map((fact, place) => cell(fact, called[place]));
  return made("tr", "row", alike ? "rs-side__row rs-side__row--same" : "rs-side__row", header, ...cells);
}

function unstated(labels, count) {
  const words = made("td", "cell", "rs-side__cell rs-side__cell--wide", labels.join(", "));
  words.colSpan = count;
  return made("tr", "row", "rs-side__row", what("Stated by none"), words);
}

export function sideBySide(adverts) {
  const called = names(adverts);
  const labels = [...new Set(adverts.flatMap(({ facts }) => [...facts.keys()]))];
  const missing = labels.filter((label) => adverts.every(({ facts }) => !facts.get(label)?.value));
  const asked = missing.filter((label) => adverts.every(({ facts }) => facts.has(label)));
  const body = made("tbody", "rowgroup", "");
  for (const label of labels) if (!missing.includes(label)) body.append(line(label, adverts, called));
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
