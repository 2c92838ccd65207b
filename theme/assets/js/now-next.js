/**
 * <rs-now-next made="2027-03-18T07:12:00+00:00" mark="0123456789ab" asks="../../api/v1/status.json">when it was made</rs-now-next>
 *
 * On the day it says what is on now and what comes next, from the programme on this page and without network. It asks
 * now and then whether the site was built anew and, if so, whether the programme on this page (its `mark`) has
 * changed. Where it cannot ask it says that the programme may have changed.
 */

import { kept } from "./kept.js";
import { made, slot } from "./parts.js";
import { dayOf, inWords, now } from "./today.js";

const MINUTE = 60_000;
const ASK_AGAIN = 5 * MINUTE;
const MOST_LISTED = 6;

const UNSURE = "It may have changed: this page cannot check just now.";
const CHANGED = "It has changed since. ";

const hour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "numeric", minute: "2-digit", hour12: true });

/** A moment's time as the site writes it: `7:12am`, `10am`, `noon`. */
function clock(moment) {
  const words = hour.format(moment).replace(/\s/g, "").toLowerCase().replace(":00", "").replace(/^0(?=[ap])/, "12").replace(/^0(?=:)/, "12");
  return { "12pm": "noon", "12am": "midnight" }[words] ?? words;
}

class NowNext extends HTMLElement {
  connectedCallback() {
    this.made = new Date(this.getAttribute("made") ?? "");
    if (Number.isNaN(this.made.getTime())) return;
    this.times = [...document.querySelectorAll(".rs-programme__slot")].flatMap(held);
    document.addEventListener("visibilitychange", this);
    kept.addEventListener("change", this);
    slot(this, "told").setAttribute("role", "status");
    this.tick();
    this.ask();
    this.asking = setInterval(() => document.hidden || this.ask(), ASK_AGAIN);
  }

  disconnectedCallback() {
    clearTimeout(this.ticking);
    clearInterval(this.asking);
    document.removeEventListener("visibilitychange", this);
    kept.removeEventListener("change", this);
  }

  handleEvent() {
    if (!document.hidden) this.tick();
  }

  /** Say what is on, and again at the next full minute. */
  tick() {
    clearTimeout(this.ticking);
    this.show(now());
    this.ticking = setTimeout(() => this.tick(), MINUTE - (Date.now() % MINUTE));
  }

  show(moment) {
    const on = this.times.filter(({ start, end }) => start <= moment && moment < end);
    const later = this.times.filter(({ start }) => start > moment && dayOf(start) === dayOf(moment));
    const next = later.filter(({ start }) => start.getTime() === later[0].start.getTime());
    const key = [on, next].map((list) => list.map(({ cell }) => cell.id + kept.picked(session(cell)))).join("|");
    if (key === this.shown) return;
    this.shown = key;
    this.box?.remove();
    if (on.length + next.length === 0) return;
    this.box = made("div", "rs-now__on");
    if (on.length) this.box.append(...part("Now", on));
    if (next.length) this.box.append(...part(`Next, at ${clock(next[0].start)}`, next));
    this.append(this.box);
  }

  async ask() {
    try {
      const { as_of: asOf } = await (await read(this.getAttribute("asks"))).json();
      const built = new Date(asOf);
      if (Number.isNaN(built.getTime())) throw new TypeError(asOf);
      if (built > this.made && !(await this.same())) return this.tell(CHANGED, again());
      if (built > this.made) this.dated(built);
      this.tell(`Nothing had changed when this page checked at ${clock(now())}.`);
    } catch {
      this.tell(UNSURE);
    }
  }

  /** Whether the page as it is on the site now has the programme that stands here. */
  async same() {
    const page = new DOMParser().parseFromString(await (await read(location.pathname)).text(), "text/html");
    return page.querySelector("rs-now-next")?.getAttribute("mark") === this.getAttribute("mark");
  }

  dated(moment) {
    slot(this, "made").textContent = `Programme as at ${clock(moment)} on ${inWords(dayOf(moment))}.`;
  }

  tell(...words) {
    const place = slot(this, "told");
    if (place.textContent !== words.map((word) => word.textContent ?? word).join("")) place.replaceChildren(...words);
  }
}

/** The sessions of one time that take place, with their start and end. */
function held(time) {
  const start = new Date(time.querySelector("time").dateTime);
  return [...time.querySelectorAll(".rs-programme__cell:not(.rs-programme__cell--off)")].map((cell) => {
    return { cell, start, end: new Date(start.getTime() + Number(cell.dataset.minutes) * MINUTE) };
  });
}

const session = (cell) => cell.querySelector("rs-pick-button")?.getAttribute("session") ?? "";

/** A heading and its sessions, those of the reader's own programme first. */
function part(words, list) {
  const rows = [...list].sort((one, other) => kept.picked(session(other.cell)) - kept.picked(session(one.cell)));
  const items = rows.slice(0, MOST_LISTED).map(({ cell }) => row(cell));
  if (rows.length > MOST_LISTED) items.push(made("li", "rs-now__more", `and ${rows.length - MOST_LISTED} more`));
  const lines = made("ul", "rs-now__list");
  lines.append(...items);
  return [made("h3", "rs-now__head", words), lines];
}

function row(cell) {
  const [line, link] = [made("li", ""), made("a", "rs-link rs-link--alone", cell.querySelector(".rs-programme__title").textContent)];
  link.href = `#${cell.id}`;
  const room = cell.querySelector(".rs-programme__room")?.textContent;
  const own = kept.picked(session(cell)) ? "In my programme. " : "";
  line.append(link, " ", made("span", "rs-now__more", `${own}${room ?? ""}`));
  return line;
}

function again() {
  const link = made("a", "rs-link", "Load it again");
  link.href = location.pathname;
  return link;
}

async function read(url) {
  const answer = await fetch(url, { cache: "no-store" });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

customElements.define("rs-now-next", NowNext);
