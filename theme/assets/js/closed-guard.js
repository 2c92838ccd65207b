/**
 * <rs-closed-guard closes="2026-12-04T23:59:00+00:00"><template>the notice</template></rs-closed-guard>
 *
 * A built page may be read after the job on it has closed. From that moment on this element shows the same
 * notice as the next build will, and takes away every way to apply (whatever carries `data-while-open`).
 */

import { now } from "./today.js";

const LONGEST_WAIT = 2_147_483_647; // setTimeout takes no more milliseconds than this: about 24 days

class ClosedGuard extends HTMLElement {
  connectedCallback() {
    this.closes = Date.parse(this.getAttribute("closes") ?? "");
    if (!Number.isNaN(this.closes)) this.wait();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  wait() {
    const left = this.closes - now();
    if (left < 0) this.close();
    else this.timer = setTimeout(() => this.wait(), Math.min(left + 1000, LONGEST_WAIT));
  }

  close() {
    const template = this.querySelector("template");
    if (!template) return;
    for (const way of document.querySelectorAll("[data-while-open]")) way.remove();
    this.replaceChildren(template.content);
  }
}

customElements.define("rs-closed-guard", ClosedGuard);
