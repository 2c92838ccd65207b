/**
 * <rs-copy-lines of="Essex County Council"></rs-copy-lines>
 *
 * The button that copies the lines standing before it (`<pre>`). The clipboard is touched only when it is pressed;
 * where a browser refuses, the lines are marked for the reader to copy.
 */

import { made } from "./parts.js";

const COPIED = "Copied.";
const MARKED = "The lines are marked. Copy them with your keyboard or your menu.";

class CopyLines extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const button = made("button", "rs-act", "Copy these lines");
    button.type = "button";
    if (this.hasAttribute("of")) button.setAttribute("aria-label", `Copy these lines: ${this.getAttribute("of")}`);
    button.addEventListener("click", () => this.copy());
    this.told = made("span", "rs-snippet__told");
    this.told.setAttribute("role", "status");
    this.append(button, " ", this.told);
  }

  async copy() {
    const lines = this.parentElement.querySelector("pre");
    let told = COPIED;
    try {
      await navigator.clipboard.writeText(lines.textContent);
    } catch {
      getSelection().selectAllChildren(lines); // A page without https may not write to the clipboard.
      told = MARKED;
    }
    this.told.textContent = "";
    // Pressed again, it is said again: a change is heard only where there was something else before.
    requestAnimationFrame(() => (this.told.textContent = told));
  }
}

customElements.define("rs-copy-lines", CopyLines);
