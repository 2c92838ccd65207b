/**
 * <rs-pick-button session="conference-2027/three-columns"></rs-pick-button>
 *
 * The button that puts a session into the reader's own programme, on this device, or takes it out again. It takes the
 * title from the programme's cell, else from the page. What is cancelled can be taken out, and not put in.
 */

import { MOST_SESSIONS, isSession, kept } from "./kept.js";

const KEPT = "Kept on this device only, until you clear it.";
const REFUSED = "This browser does not let the site keep anything. Add the session to your calendar instead.";
const FULL = `Your programme has ${MOST_SESSIONS} sessions, which is all it can hold.`;
const WORDS = { true: "In my programme", false: "Add to my programme" };

class PickButton extends HTMLElement {
  connectedCallback() {
    this.session = this.getAttribute("session");
    if (!isSession(this.session)) return;
    if (!this.button) this.setUp();
    kept.addEventListener("change", this);
    this.show();
  }

  disconnectedCallback() {
    kept.removeEventListener("change", this);
  }

  setUp() {
    const place = this.closest(".rs-programme__cell") ?? document;
    const title = place.querySelector(".rs-programme__title, h1");
    this.heading = title.textContent.trim();
    this.off = title.querySelector("s") !== null;
    this.button = Object.assign(document.createElement("button"), { className: "rs-mine__button", type: "button" });
    this.button.addEventListener("click", this);
    this.append(this.button);
  }

  handleEvent({ type }) {
    if (type === "click") this.press();
    else this.show();
  }

  show() {
    const picked = kept.picked(this.session);
    // It stays while it has the focus, which would be lost with it.
    this.button.hidden = this.off && !picked && document.activeElement !== this.button;
    this.button.textContent = WORDS[picked];
    this.button.setAttribute("aria-pressed", String(picked));
    this.button.setAttribute("aria-label", `${WORDS[picked]}: ${this.heading}`);
  }

  press() {
    const first = kept.sessions().length === 0;
    this.note ??= this.appendChild(note());
    if (kept.picked(this.session)) this.say(kept.unpick(this.session) ? "" : REFUSED);
    else if (!kept.pick(this.session)) this.say(kept.sessions().length < MOST_SESSIONS ? REFUSED : FULL);
    else this.say(first ? KEPT : "");
  }

  /** Words under the button. What is said in the moment that the place for it appears would not be heard. */
  say(words) {
    requestAnimationFrame(() => (this.note.textContent = words));
  }
}

function note() {
  const place = Object.assign(document.createElement("div"), { className: "rs-mine__note" });
  place.setAttribute("role", "status");
  return place;
}

customElements.define("rs-pick-button", PickButton);
