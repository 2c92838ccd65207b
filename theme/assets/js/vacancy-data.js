/**
 * Every open advert, from `vacancies/browse.json`, and an advert as a row of a list.
 *
 *   import { loadVacancies, row } from "./vacancy-data.js";
 *   const data = await loadVacancies("../vacancies/browse.json");
 *   list.append(row(data, 0, document.querySelector(".rs-row-template"), "../"));
 *
 * The file holds each column as text, a digit to the base of 93 a character and the highest place first, and says
 * once, in a list, what many adverts share (`outputs/browse.py`). Here a column is a typed array again:
 * `data.columns.office` points into `data.offices`. The words of one advert are made when they are asked for:
 * `data.titleOf(0)`, `data.payOf(0)`; or of all at once: `data.title[0]`. There are `data.n`, in the order of
 * authorities and ids. `data.rowOf("essex/ecc-2041")` is the row of an advert, or -1 when it is no longer open.
 */

import { now } from "./today.js";

export const DIGIT = new Uint8Array(128);
for (let code = 0x20, digit = 0; code < 0x7f; code++) if (code !== 0x22 && code !== 0x5c) DIGIT[code] = digit++;
const BASE = 93;

const DAY = 86_400_000;
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SOON = 5 * DAY;

/** The numbers of a column. */
export function unpacked(places) {
  const numbers = new (places.length > 2 ? Uint32Array : places.length > 1 ? Uint16Array : Uint8Array)(places[0].length);
  for (const place of places) {
    for (let row = 0; row < numbers.length; row++) numbers[row] = numbers[row] * BASE + DIGIT[place.charCodeAt(row)];
  }
  return numbers;
}

/** `2026-11-02`, so many days after a day. */
const dayAfter = (isoDay, days) => new Date(Date.parse(isoDay) + days * DAY).toISOString().slice(0, 10);

/** `£38,626`, `£17.50`: what `toLocaleString` says, a hundred times as fast. */
const pounds = (amount) => `£${(Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).replace(/\B(?=(\d{3})+(?!\d))/g, ",")}`;

class Vacancies {
  constructor(told) {
    const { columns, ...lists } = told;
    Object.assign(this, lists);
    this.columns = Object.fromEntries(Object.entries(columns).map(([name, places]) => [name, unpacked(places)]));
    this.columns.stage = this.#stages();
    this.authorities = told.authorities.map(([id, name]) => ({ id, name }));
    const ids = told.authorities.map(([, , prefix, rests]) => (rests ? rests.split(" ").map((rest) => prefix + rest) : []));
    this.ids = ids.flat();
    this.columns.authority = Uint16Array.from(ids.flatMap((own, authority) => own.map(() => authority)));
    this.authority = this.columns.authority;
    this.today = told.asOf.slice(0, 10);
    this.count = this.n = this.ids.length;
  }

  /** The file numbers the stages of an advert among those that the beginning of its title is met with. */
  #stages() {
    const { head, stage } = this.columns;
    const found = new Uint16Array(stage.length);
    for (let row = 0; row < found.length; row++) found[row] = this.stagesOf[head[row]][stage[row]];
    return found;
  }

  /** `essex/ecc-2041` */
  idOf(row) {
    return `${this.authorities[this.columns.authority[row]].id}/${this.ids[row]}`;
  }

  /** The row of an advert, or -1. */
  rowOf(id) {
    this.rows ??= new Map(this.ids.map((_, row) => [this.idOf(row), row]));
    return this.rows.get(id) ?? -1;
  }

  titleOf(row) {
    const tail = this.tails[this.columns.tail[row]];
    return this.heads[this.columns.head[row]] + (tail && `, ${tail}`);
  }

  /** `Essex, Chelmsford` */
  placeOf(row) {
    return this.wheres[this.columns.where[row]][0];
  }

  /** The bottom and the top of the pay, in pounds. */
  range(row) {
    const least = this.columns.thousands[row] * 1000 + this.columns.pounds[row];
    return this.pence[row] ?? [least, least + this.spans[this.columns.span[row]]];
  }

  /** `£38,626 to £44,711 a year` */
  payOf(row) {
    const [least, most] = this.range(row);
    return `${least === most ? pounds(least) : `${pounds(least)} to ${pounds(most)}`} ${this.units[this.columns.unit[row]]}`;
  }

  /** `2 days a week in the office` */
  officeOf(row) {
    return this.offices[this.columns.office[row]][0];
  }

  /** The moment it closes, as an ISO text; empty when it is open until filled. */
  closesOf(row) {
    const [moment, dated] = this.endings[this.columns.ends[row]];
    return dated ? moment : "";
  }

  /** The day it appeared. */
  postedOf(row) {
    return dayAfter(this.today, -this.columns.posted[row]);
  }

  /** The day it last changed. */
  changedOf(row) {
    return dayAfter(this.postedOf(row), this.changes[this.columns.changed[row]]);
  }

  exampleOf(row) {
    return this.columns.example[row] === 1;
  }

  noteOf(row) {
    return this.notes[this.columns.note[row]];
  }
}

/** `data.title` is every title, `data.pay` all pay, and so on: made when first asked for, as few pages need them all. */
for (const name of ["id", "title", "place", "pay", "office", "closes", "posted", "changed", "example", "note"]) {
  Object.defineProperty(Vacancies.prototype, name, {
    get() {
      const value = this.ids.map((_, row) => this[`${name}Of`](row));
      Object.defineProperty(this, name, { value });
      return value;
    },
  });
}

/** The adverts of a `browse.json`; asked for once a page, whoever asks. */
export function loadVacancies(url) {
  const address = new URL(url, document.baseURI).href;
  if (!loading.has(address)) loading.set(address, fetched(address).catch((error) => (loading.delete(address), Promise.reject(error))));
  return loading.get(address);
}

const loading = new Map();

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Vacancies(await answer.json());
}

/** The address of an advert; `root` leads from the page to the root of the site, `../` or so. */
const urlOf = (data, row, root) => `${root}vacancies/${data.idOf(row)}/`;

/**
 * An advert as a row of a list, in the markup of `<template class="rs-row-template">` (components/row-template).
 *
 * The template holds two rows: one with a closing date, one open until filled.
 */
export function row(data, row, template, root) {
  const closes = data.closesOf(row);
  const item = template.content.children[closes ? 0 : 1].cloneNode(true);
  const find = (part) => item.querySelector(part);
  if (closes) fillDate(item, closes);
  const link = find(".rs-row__link");
  link.textContent = data.titleOf(row);
  link.href = urlOf(data, row, root);
  find(".rs-row__place").firstChild.data = `${data.placeOf(row)} `;
  if (!data.exampleOf(row)) find(".rs-example")?.remove();
  fillNote(find(".rs-row__note"), data.noteOf(row));
  const [pay, office] = find(".rs-row__facts").children;
  pay.textContent = data.payOf(row);
  office.textContent = data.officeOf(row);
  office.className = data.offices[data.columns.office[row]][2] ? "rs-row__fact" : "rs-missing";
  find("rs-new-mark")?.setAttribute("posted", data.postedOf(row));
  const save = find("rs-save-button");
  save?.setAttribute("job", data.idOf(row));
  save?.setAttribute("changed", data.changedOf(row));
  return item;
}

function fillDate(item, closes) {
  const day = new Date(`${closes.slice(0, 10)}T00:00:00Z`);
  item.querySelector(".rs-date").classList.toggle("rs-date--soon", Date.parse(closes) - now() < SOON);
  item.querySelector(".rs-date__verb").textContent = `Closes ${WEEKDAYS[day.getUTCDay()]}`;
  item.querySelector(".rs-date__day").textContent = day.getUTCDate();
  item.querySelector(".rs-date__month").textContent = MONTHS[day.getUTCMonth()];
  item.querySelector("rs-days-left").setAttribute("closes", closes);
}

function fillNote(place, words) {
  if (words) place.textContent = words;
  else place.remove();
}
