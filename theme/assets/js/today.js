/**
 * Which day it is in Britain, for pages that know days only: `today()` is `2026-11-21`.
 *
 * A demonstration stands still at its own date; any other page goes by the reader's clock.
 */

const day = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit",
});

const long = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric",
});

/** The moment the page is for. */
export const now = () => new Date(document.documentElement.dataset.asOf ?? Date.now());

/** The day of a moment: `2026-11-21`. */
export const dayOf = (moment) => day.format(moment);

export const today = () => dayOf(now());

/** A day in words: `Tuesday 17 November 2026`. */
export const inWords = (isoDay) => long.format(new Date(`${isoDay}T12:00:00Z`)).replace(",", "");

const LONGEST_WAIT = 2_147_483_647; // setTimeout takes no more milliseconds than this: about 24 days

/** Do something after a moment, at once when it has passed; gives back what calls it off. */
export function at(moment, act) {
  let timer;
  const wait = () => {
    const left = moment - now();
    if (left < 0) act();
    else timer = setTimeout(wait, Math.min(left + 1000, LONGEST_WAIT));
  };
  wait();
  return () => clearTimeout(timer);
}
