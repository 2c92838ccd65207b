/**
 * <rs-new-mark posted="2026-11-16"></rs-new-mark>
 *
 * Says "New" of an advert that was listed since the reader was last here, if she asked the site to remember when.
 * An advert of that very day counts: it may have come after her.
 */

import { kept } from "./kept.js";

class NewMark extends HTMLElement {
  static observedAttributes = ["posted"];

  connectedCallback() {
    kept.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    kept.removeEventListener("change", this);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.handleEvent();
  }

  /** Lists draw many of these anew, of which most have nothing to say. */
  handleEvent() {
    const since = kept.visits()?.before;
    const isNew = Boolean(since) && this.getAttribute("posted") >= since;
    if (isNew === this.hasChildNodes()) return;
    this.className = "rs-new";
    this.textContent = isNew ? "New since your last visit" : "";
  }
}

customElements.define("rs-new-mark", NewMark);
