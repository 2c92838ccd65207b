/**
 * <rs-saved-list>what to read without a script, and the parts of the list as templates</rs-saved-list>
 *
 * The jobs the reader saved: each as its advert says today, with what changed, to take off, to set side by side, to
 * print and to send as a link. An address that holds a list (`#jobs=…`) shows that list and offers to keep it.
 * Each advert's own page is asked, so the list never says something else than the advert.
 */

import { readAdvert } from "./advert-page.js";
import { kept } from "./kept.js";
import { made, part, slot } from "./parts.js";
import { handOut } from "./saved-dates.js";
import { idsIn, linkTo } from "./saved-link.js";
import { savedOffer } from "./saved-offer.js";
import { inOrder, news, savedRow } from "./saved-row.js";
import { savedSend } from "./saved-send.js";
import { comparePlaces, sideBySide } from "./side-by-side.js";
import { inWords, today } from "./today.js";

const MOST_SIDES = 4;

class SavedList extends HTMLElement {
  #adverts = new Map();
  #picked = null; // Until the reader picks, all open jobs are, if they are few enough.
  #focus = null;
  #sought = location.hash === "#send";
  #turn = 0;
  #show = () => this.show();

  connectedCallback() {
    if (!this.stage) this.setUp();
    kept.addEventListener("change", this.#show);
    addEventListener("hashchange", this.#show);
    this.show();
  }

  disconnectedCallback() {
    kept.removeEventListener("change", this.#show);
    removeEventListener("hashchange", this.#show);
  }

  /** What stays while the list is drawn again: what was just done, and what is kept. */
  setUp() {
    for (const plain of [...this.children]) if (plain.localName !== "template") plain.remove();
    this.said = made("p", "rs-saved__said rs-wrap rs-noprint");
    this.said.setAttribute("role", "status");
    this.stage = made("div", "");
    this.device = part(this, "device");
    this.device.hidden = true;
    this.append(this.said, this.stage, this.device);
    this.stage.addEventListener("click", ({ target }) => target.dataset.slot === "off" && this.takeOff(target));
    this.stage.addEventListener("change", ({ target }) => target.dataset.slot === "pick" && this.pick(target));
  }

  /** Ask for the adverts that are not known yet, and draw; an answer that comes too late is not drawn. */
  async show() {
    const turn = ++this.#turn;
    const linked = idsIn(location.hash);
    const offered = !linked.every((id) => kept.has(id));
    const jobs = offered ? linked.map((id) => ({ id, title: "", changed: "" })) : kept.jobs();
    this.showKept();
    if (jobs.length === 0) return this.draw([], offered);
    if (!this.stage.firstChild) this.stage.append(made("p", "rs-wrap", "Looking up what each advert says today…"));
    const found = await Promise.all(jobs.map(async (job) => ({ job, advert: await this.advert(job.id) })));
    if (turn === this.#turn) this.draw(found.sort(inOrder), offered);
  }

  async advert(id) {
    const known = this.#adverts.get(id);
    const advert = known ?? (await readAdvert(id));
    if (advert.state !== "unread") this.#adverts.set(id, advert);
    return advert;
  }

  draw(found, offered) {
    if (this.stage.contains(document.activeElement)) this.#focus = { ...document.activeElement.dataset };
    const open = found.filter(({ advert }) => advert.state === "open");
    this.open = open.map(({ job, advert }) => ({ id: job.id, ...advert }));
    this.stage.replaceChildren(...(found.length ? this.whole(found, offered) : [part(this, "empty")]));
    this.drawSides();
    this.toggleAttribute("data-full", found.length > 0);
    this.goOn();
  }

  /** Leave the reader where she was, or bring her to the part that the address names. */
  goOn() {
    const { slot: name, job } = this.#focus ?? {};
    if (name) this.stage.querySelector(`[data-slot="${name}"]${job ? `[data-job="${job}"]` : ""}`)?.focus();
    else if (this.#sought) document.getElementById("send")?.scrollIntoView();
    this.#focus = null;
    this.#sought = false;
  }

  whole(found, offered) {
    const ids = found.map(({ job }) => job.id);
    const side = this.open.length > 1 ? [part(this, "side")] : [];
    if (offered) return [savedOffer(this, found, () => this.own()), this.list(found, ids, offered), ...side];
    return [this.list(found, ids, offered), savedSend(this, ids), ...side];
  }

  list(found, ids, offered) {
    const list = part(this, "list");
    slot(list, "rows").append(...found.map(({ job, advert }) => savedRow(this, job, advert)));
    if (offered) list.querySelector("h2").textContent = "The list";
    for (const off of offered ? list.querySelectorAll("[data-slot='off']") : []) off.remove();
    slot(list, "news").replaceChildren(...(offered ? [] : news(found)));
    slot(list, "printed").textContent = inWords(today());
    slot(list, "address").textContent = linkTo(ids);
    this.handOutDates(list);
    slot(list, "print").addEventListener("click", () => print());
    return list;
  }

  handOutDates(list) {
    const dates = this.open.map(({ dates }) => dates).filter(Boolean);
    slot(list, "dates").hidden = dates.length === 0;
    slot(list, "dates").addEventListener("click", async () => {
      slot(list, "told").textContent = await handOut(dates);
    });
  }

  /** From the list of a link to her own. */
  own() {
    history.replaceState(null, "", location.pathname);
    this.show();
  }

  takeOff({ dataset }) {
    const job = kept.jobs().find(({ id }) => id === dataset.job);
    if (!job) return;
    const back = made("button", "rs-act", "Put it back");
    back.type = "button";
    back.addEventListener("click", () => this.putBack(job));
    kept.remove(dataset.job);
    this.said.replaceChildren(`${job.title || job.id} is off your list. `, back);
    back.focus();
  }

  putBack(job) {
    this.#focus = { slot: "off", job: job.id };
    kept.save(job);
    this.said.textContent = `${job.title || job.id} is back on your list.`;
  }

  picked() {
    return this.#picked ?? new Set(this.open.length <= MOST_SIDES ? this.open.map(({ id }) => id) : []);
  }

  pick({ dataset, checked }) {
    this.#picked = this.picked();
    if (checked) this.#picked.add(dataset.job);
    else this.#picked.delete(dataset.job);
    this.drawSides();
  }

  drawSides() {
    const picked = this.picked();
    const sides = this.open.filter(({ id }) => picked.has(id));
    for (const box of this.stage.querySelectorAll("[data-slot='pick']")) {
      box.checked = sides.some(({ id }) => id === box.dataset.job);
      box.disabled = !box.checked && sides.length >= MOST_SIDES;
      box.closest("label").hidden = this.open.length < 2 || !this.open.some(({ id }) => id === box.dataset.job);
    }
    const [how, table] = [slot(this.stage, "how"), slot(this.stage, "table")];
    if (!table) return;
    how.hidden = sides.length > 1;
    table.replaceChildren(...(sides.length > 1 ? [sideBySide(sides)] : []));
    table.closest("section").classList.toggle("rs-noprint", sides.length < 2);
    comparePlaces(slot(this.stage, "places"), sides);
  }

  showKept() {
    const [jobs, visits] = [kept.jobs().length, kept.visits()];
    // Once there it stays, to say that everything is cleared.
    if (kept.anything) this.device.hidden = false;
    slot(this.device, "jobs").textContent = jobs || "None";
    slot(this.device, "sessions").textContent = kept.sessions().length || "None";
    slot(this.device, "visits").textContent = visits ? [visits.before, visits.last].filter(Boolean).map(inWords).join(", ") : "Not kept";
    slot(this.device, "warning").hidden = jobs === 0;
  }
}

customElements.define("rs-saved-list", SavedList);
