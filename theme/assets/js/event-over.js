/**
 * <rs-event-over over="2026-12-04T00:00:00+00:00" hidden>This event is over.</rs-event-over>
 *
 * A built page may be read after the event that it calls the next one. From that moment on this element says so.
 */

import { at } from "./today.js";

class EventOver extends HTMLElement {
  connectedCallback() {
    const over = Date.parse(this.getAttribute("over") ?? "");
    if (!Number.isNaN(over)) this.stop = at(over, () => this.removeAttribute("hidden"));
  }

  disconnectedCallback() {
    this.stop?.();
  }
}

customElements.define("rs-event-over", EventOver);
