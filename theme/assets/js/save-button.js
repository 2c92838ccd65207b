/**
 * <rs-save-button job="essex/ecc-2041" changed="2026-11-02"></rs-save-button>
 *
 * The button that saves an advert on this device, or takes it off the list again. It stands in a row of a list or on
 * the advert itself, and takes the title from there. After the first save it says what a browser may do with it.
 * A list draws 25 of them anew at every step of a filter, so that each does no more than it must.
 */

import { MOST_JOBS, SITE, isJob, kept } from "./kept.js";
import { today } from "./today.js";

const FORGETS = "Saved on this device only. A browser may forget it, some after a week without a visit.";
const SEND = "Send yourself a link to your list";
const REFUSED = "This browser does not let the site keep anything. Bookmark the advert instead.";
const FULL = `Your list has ${MOST_JOBS} jobs, which is all it can hold. Take one off first.`;

const PATTERN = document.createElement("template");
PATTERN.innerHTML = `<button class="rs-save__button" type="button" aria-pressed="false">Save</button>`;

const title = (place) =>
  (place.closest(".rs-row")?.querySelector(".rs-row__link") ?? document.querySelector("h1")).textContent.trim();

class SaveButton extends HTMLElement {
  static observedAttributes = ["job"];

  connectedCallback() {
    if (!isJob(this.getAttribute("job"))) return;
    if (!this.button) {
      this.append(PATTERN.content.cloneNode(true));
      this.button = this.firstElementChild;
      this.button.setAttribute("aria-label", `Save ${title(this)}`);
      this.button.addEventListener("click", this);
    }
    kept.addEventListener("change", this);
    this.show();
  }

  disconnectedCallback() {
    kept.removeEventListener("change", this);
  }

  attributeChangedCallback() {
    if (this.button) this.show();
  }

  handleEvent({ type }) {
    if (type === "click") this.press();
    else this.show();
  }

  show() {
    const saved = kept.has(this.getAttribute("job"));
    if (saved === (this.button.textContent === "Saved")) return;
    this.button.textContent = saved ? "Saved" : "Save";
    this.button.setAttribute("aria-pressed", String(saved));
    this.button.setAttribute("aria-label", `${this.button.textContent} ${title(this)}`);
    if (!saved) this.say();
  }

  press() {
    const [job, first] = [this.getAttribute("job"), kept.jobs().length === 0];
    this.note ??= this.appendChild(note());
    if (kept.has(job)) kept.remove(job);
    else if (!kept.save({ id: job, title: title(this), changed: this.getAttribute("changed"), saved: today() })) {
      this.say(kept.jobs().length < MOST_JOBS ? REFUSED : FULL);
    } else if (first) this.say(`${FORGETS} `, link(SEND, new URL("saved/#send", SITE)));
  }

  /** Words under the button. What is said in the moment that the place for it appears would not be heard. */
  say(...words) {
    if (this.note) requestAnimationFrame(() => this.note.replaceChildren(...words));
  }
}

function note() {
  const place = document.createElement("div");
  place.className = "rs-save__note";
  place.setAttribute("role", "status");
  return place;
}

function link(words, address) {
  const found = document.createElement("a");
  found.className = "rs-link rs-save__link";
  found.href = address;
  found.textContent = words;
  return found;
}

customElements.define("rs-save-button", SaveButton);
