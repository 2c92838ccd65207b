/**
 * <rs-programme event="conference-2027">the form, hidden, and the days of the programme</rs-programme>
 *
 * Narrows a programme to a track, an authority, a level, a room or to what the reader picked for herself, and hands
 * her own programme to her calendar. What she chose stands in the address. Without this script all of it shows.
 */

import { kept } from "./kept.js";
import { slot } from "./parts.js";
import { handOut } from "./saved-dates.js";

const KEYS = ["track", "lead", "level", "room"];

const sessions = (count) => (count === 1 ? "1 session" : `${count} sessions`);

class Programme extends HTMLElement {
  connectedCallback() {
    if (!this.form) this.setUp();
    kept.addEventListener("change", this);
    addEventListener("hashchange", this);
    this.show();
  }

  disconnectedCallback() {
    kept.removeEventListener("change", this);
    removeEventListener("hashchange", this);
  }

  setUp() {
    this.form = this.querySelector("form");
    this.event = this.getAttribute("event");
    this.times = [...this.querySelectorAll(".rs-programme__slot")].map((time) => {
      return { time, cells: [...time.querySelectorAll(".rs-programme__cell")].map(cellOf) };
    });
    this.choose(new URLSearchParams(location.search));
    this.form.hidden = false;
    for (const type of ["change", "reset", "submit"]) this.form.addEventListener(type, this);
    slot(this.form, "calendar").addEventListener("click", () => this.hand());
    slot(this.form, "empty").addEventListener("click", () => this.empty());
  }

  /** Set the form to what an address says; an answer that it does not have is none. */
  choose(asked) {
    for (const key of KEYS) {
      const list = this.form.elements[key];
      if (list && [...list.options].some(({ value }) => value === asked.get(key))) list.value = asked.get(key);
    }
    this.form.elements.mine.checked = asked.get("mine") === "yes";
  }

  handleEvent(event) {
    if (event.type === "submit") event.preventDefault();
    // What a form holds is reset after its event.
    else if (event.type === "reset") setTimeout(() => this.change());
    else if (event.type === "change" && event.target !== kept) this.change();
    else this.show();
  }

  change() {
    const chosen = new URLSearchParams([...new FormData(this.form)].filter(([, value]) => value));
    history.replaceState(null, "", `${location.pathname}${chosen.size ? `?${chosen}` : ""}`);
    this.show();
  }

  show() {
    const chosen = new FormData(this.form);
    const keys = KEYS.filter((key) => chosen.get(key));
    const mine = chosen.get("mine") === "yes";
    const fits = ({ cell, session, was }) => (!mine || !(session ?? was) || kept.picked(session ?? was)) && keys.every((key) => meets(cell, key, chosen.get(key)));
    let [found, all] = [0, 0];
    for (const { time, cells } of this.times) {
      for (const one of cells) {
        const hidden = !fits(one) && `#${one.cell.id}` !== location.hash;
        if (one.cell.hidden !== hidden) one.cell.hidden = hidden;
        if (one.session) [found, all] = [found + !hidden, all + 1];
      }
      time.hidden = cells.every(({ cell }) => cell.hidden);
    }
    this.tell(found, all, keys.length > 0 || mine);
  }

  tell(found, all, narrowed) {
    const picked = kept.sessions(this.event).length;
    const told = narrowed ? `${found} of ${sessions(all)}.` : `${sessions(all)}.`;
    const how = this.form.elements.mine.checked && !picked ? " You have picked none yet: press “Add to my programme” beside a session." : "";
    put(slot(this.form, "told"), told + how);
    put(slot(this.form, "count"), `(${picked})`);
    slot(this.form, "all").hidden = !narrowed;
    for (const name of ["calendar", "empty"]) slot(this.form, name).hidden = picked === 0;
    if (picked) put(slot(this.form, "handed"), "");
  }

  async hand() {
    const files = this.times.flatMap(({ cells }) => cells).filter(({ session }) => session && kept.picked(session));
    const urls = files.map(({ cell }) => new URL("session.ics", cell.querySelector("a").href).href);
    slot(this.form, "handed").textContent = await handOut(urls, `${this.event}.ics`);
  }

  empty() {
    const done = kept.unpick(...kept.sessions(this.event));
    slot(this.form, "handed").textContent = done ? "Your programme is cleared." : "Your browser did not let the site clear it.";
    this.form.elements.mine.focus();
  }
}

/** Write words only where they differ, so that nothing is read out twice. */
function put(place, words) {
  if (place.textContent !== words) place.textContent = words;
}

/** A cell with the session in it, or the one that was there; a break has neither. */
function cellOf(cell) {
  return { cell, session: cell.querySelector("rs-pick-button")?.getAttribute("session"), was: cell.dataset.was };
}

/** What everybody has belongs to every track; a break is for everybody who came for a track. */
const meets = (cell, key, wanted) => cell.dataset[key] === wanted || (key === "track" && !cell.dataset.track);

customElements.define("rs-programme", Programme);
