/**
 * <rs-closed-guard closes="2026-12-04T23:59:00+00:00"><template>the notice</template></rs-closed-guard>
 *
 * A built page may be read after the job on it has closed. From that moment on this element shows the same
 * notice as the next build will, and takes away every way to apply (whatever carries `data-while-open`).
 */

import { at } from "./today.js";

class ClosedGuard extends HTMLElement {
  connectedCallback() {
    const closes = Date.parse(this.getAttribute("closes") ?? "");
    if (!Number.isNaN(closes)) this.stop = at(closes, () => this.close());
  }

  disconnectedCallback() {
    this.stop?.();
  }

  close() {
    const template = this.querySelector("template");
    if (!template) return;
    for (const way of document.querySelectorAll("[data-while-open]")) way.remove();
    this.replaceChildren(template.content);
  }
}

customElements.define("rs-closed-guard", ClosedGuard);
