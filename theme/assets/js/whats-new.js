/**
 * <rs-whats-new offer="Show me what is new next time" stop="Stop remembering"></rs-whats-new>
 *
 * Offers to remember, on this device only, the day the reader was last here, so that what was listed since can be
 * marked (`<rs-new-mark>`). Nothing is remembered before she asks. The days of visits are told apart, not the hours.
 */

import { kept } from "./kept.js";
import { inWords, today } from "./today.js";

const KEPT = "This browser now remembers today. From your next day here, what was listed since is marked new.";

class WhatsNew extends HTMLElement {
  connectedCallback() {
    if (!this.firstChild) {
      this.innerHTML = `<span class="rs-whats-new__words" role="status"></span> <button class="rs-act" type="button"></button>`;
      this.querySelector("button").addEventListener("click", () => this.press());
    }
    kept.visit(today());
    kept.addEventListener("change", () => this.show());
    this.show();
  }

  show() {
    const visits = kept.visits();
    this.querySelector("button").textContent = this.getAttribute(visits ? "stop" : "offer");
    this.say(visits ? this.known(visits) : "");
  }

  known({ before }) {
    return before ? `You were last here on ${inWords(before)}. What was listed since is marked new.` : KEPT;
  }

  press() {
    if (kept.visits()) kept.forgetVisits();
    else if (!kept.rememberVisits(today())) this.say("This browser does not let the site remember anything.");
  }

  say(words) {
    this.querySelector("span").textContent = words;
  }
}

customElements.define("rs-whats-new", WhatsNew);
