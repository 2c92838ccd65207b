/** The part that stands above a list from a link: it offers to keep the jobs, and keeps none before it is asked. */

import { kept } from "./kept.js";
import { part, slot } from "./parts.js";
import { today } from "./today.js";

const REFUSED = "Your browser did not keep them. Your list may be full, or keeping is switched off.";

/** Jobs as they are kept; what has no page any more is not worth keeping. */
const worthKeeping = (found) => found.filter(({ advert }) => advert.state !== "gone").map(({ job, advert }) => {
  return { id: job.id, title: advert.title, changed: advert.changed, saved: today() };
});

/** `done` is called once they are kept. */
export function savedOffer(list, found, done) {
  const offer = part(list, "offer");
  const own = slot(offer, "own");
  const jobs = found.length === 1 ? "1 job" : `${found.length} jobs`;
  slot(offer, "offered").textContent = `${jobs} came with this link. Your browser has not kept ${found.length === 1 ? "it" : "them"}.`;
  own.href = location.pathname;
  own.hidden = kept.jobs().length === 0;
  slot(offer, "keep").addEventListener("click", () => {
    if (kept.save(...worthKeeping(found))) done();
    else slot(offer, "refused").textContent = REFUSED;
  });
  return offer;
}
