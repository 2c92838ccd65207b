/**
 * <rs-embed-theme></rs-embed-theme>
 *
 * On /embed/essex/?accent=005ea5&ground=ffffff&scheme=light: shows the list in a council's own colours. `accent` is for
 * links, `ground` for what is behind the words, `scheme` for a site that is only light or only dark. A colour that could
 * not be read is moved until it can; what is no colour is left out. Without this script the list has the region's colours.
 */

import { inkOn, luminance, mix, readableOn, writtenColour } from "./contrast.js";

const root = document.documentElement;
const dusk = matchMedia("(prefers-color-scheme: dark)");

function set(name, colour) {
  root.style.setProperty(`--rs-${name}`, `rgb(${colour.join(" ")})`);
}

function parts(written) {
  return written.match(/\d+/g).slice(0, 3).map(Number);
}

class EmbedTheme extends HTMLElement {
  connectedCallback() {
    this.asked = new URLSearchParams(location.search);
    this.show();
    dusk.addEventListener("change", this.show);
  }

  disconnectedCallback() {
    dusk.removeEventListener("change", this.show);
  }

  show = () => {
    const ground = writtenColour(this.asked.get("ground"));
    const scheme = ground ? (luminance(inkOn(ground)) ? "dark" : "light") : this.asked.get("scheme");
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
    if (ground) this.paint(ground);
    const accent = writtenColour(this.asked.get("accent"));
    if (ground || accent) this.mark(readableOn(ground ?? this.page, accent ?? this.link));
  };

  paint(ground) {
    const ink = inkOn(ground);
    for (const name of ["page", "sky-on", "focus-halo"]) set(name, ground);
    for (const name of ["ink", "ink-quiet", "edge", "focus"]) set(name, ink);
    set("rule", mix(ground, ink, 0.2));
  }

  mark(accent) {
    for (const name of ["link", "link-hover"]) set(name, accent);
  }

  /** The colour of the page as it is now. */
  get page() {
    return parts(getComputedStyle(document.body).backgroundColor);
  }

  /** The colour of links as it is now. */
  get link() {
    return parts(getComputedStyle(document.links[0]).color);
  }
}

customElements.define("rs-embed-theme", EmbedTheme);
