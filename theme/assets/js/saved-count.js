/**
 * <rs-saved-count></rs-saved-count>
 *
 * The way to the saved jobs, in the masthead of every page: there only once a job is saved, with how many there are.
 */

import { SITE, kept } from "./kept.js";

const SAVED = new URL("saved/", SITE);

const PATTERN = `<a class="rs-kept__link"><span class="rs-kept__word">Saved</span>
<span class="rs-kept__count"></span> <span class="rs-unseen"></span></a>`;

class SavedCount extends HTMLElement {
  connectedCallback() {
    kept.addEventListener("change", () => this.show());
    this.show();
  }

  show() {
    const count = kept.jobs().length;
    this.hidden = count === 0;
    if (count === 0) return this.replaceChildren();
    if (!this.firstChild) this.innerHTML = PATTERN;
    const link = this.querySelector("a");
    link.href = SAVED;
    if (location.pathname === SAVED.pathname) link.setAttribute("aria-current", "page");
    this.querySelector(".rs-kept__count").textContent = count;
    this.querySelector(".rs-unseen").textContent = count === 1 ? "job" : "jobs";
  }
}

customElements.define("rs-saved-count", SavedCount);
