/**
 * <rs-clear-kept words="Clear everything kept on this device"></rs-clear-kept>
 *
 * The button that forgets everything this site keeps on the device. It is there only while something is kept.
 */

import { kept } from "./kept.js";

class ClearKept extends HTMLElement {
  connectedCallback() {
    if (!this.firstChild) {
      this.innerHTML = `<button class="rs-clear__button" type="button" hidden></button> <span role="status"></span>`;
      this.querySelector("button").textContent = this.getAttribute("words");
      this.querySelector("button").addEventListener("click", () => this.clear());
    }
    kept.addEventListener("change", () => this.show());
    this.show();
  }

  show() {
    this.querySelector("button").hidden = !kept.anything;
    if (kept.anything) this.querySelector("span").textContent = "";
  }

  clear() {
    const done = kept.clear() && !kept.anything;
    this.querySelector("span").textContent = done
      ? "Cleared. This site now keeps nothing on this device."
      : "Your browser did not let the site clear it. Clear it in the settings of your browser.";
  }
}

customElements.define("rs-clear-kept", ClearKept);
