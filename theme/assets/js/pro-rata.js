/**
 * <rs-pro-rata least="37000" most="44400" hours="37" half="18.5">how it is worked out, for half the hours</rs-pro-rata>
 *
 * Works out what the pay of a full-time post (pounds a year, `hours` a week) is for the hours the reader types, and
 * shows the working, as the page itself does for half of them.
 */

const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP", trailingZeroDisplay: "stripIfInteger" });
const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });

class ProRata extends HTMLElement {
  connectedCallback() {
    const template = this.querySelector("template");
    this.full = Number(this.getAttribute("hours"));
    if (!template || !(this.full > 0)) return;
    template.replaceWith(template.content);
    this.worked = this.querySelector("[role=status]");
    const field = this.querySelector("input");
    field.value = this.getAttribute("half");
    field.addEventListener("input", () => this.show(field.value));
  }

  show(typed) {
    const hours = Number(typed.trim().replace(",", "."));
    const possible = hours > 0 && hours <= this.full;
    this.worked.textContent = possible ? this.working(hours) : `Type a number of hours up to ${number.format(this.full)}.`;
  }

  /** £37,000 ÷ 37 × 18.5 = £18,500, so £18,500 a year. */
  working(hours) {
    const ends = [...new Set(["least", "most"].map((end) => Number(this.getAttribute(end))))];
    const shares = ends.map((end) => pounds.format(Math.round((end * hours) / this.full)));
    const [whole, part] = [number.format(this.full), number.format(hours)];
    const sums = ends.map((end, place) => `${pounds.format(end)} ÷ ${whole} × ${part} = ${shares[place]}`);
    return `${sums.join(" and ")}. For ${part} hours a week that is ${shares.join(" to ")} a year.`;
  }
}

customElements.define("rs-pro-rata", ProRata);
