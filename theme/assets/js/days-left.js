/**
 * <rs-days-left closes="2026-12-04T23:59:00+00:00" within="7"></rs-days-left>
 *
 * Says how long is left, counted in whole days as Britain counts them. The date itself stands in the page;
 * without this script nothing is lost. Nothing is said when more days are left than `within`, or none.
 */

import { dayOf, now } from "./today.js";

/** The number of midnights in Britain between two moments. */
function daysBetween(from, to) {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
}

function wordsFor(days) {
  if (days === 0) return "Closes today";
  return days === 1 ? "1 day left" : `${days} days left`;
}

class DaysLeft extends HTMLElement {
  connectedCallback() {
    const closes = new Date(this.getAttribute("closes") ?? "");
    if (Number.isNaN(closes.getTime()) || closes < now()) return;
    const days = daysBetween(now(), closes);
    if (days <= Number(this.getAttribute("within") ?? "60")) this.textContent = wordsFor(days);
  }
}

customElements.define("rs-days-left", DaysLeft);
