/**
 * A saved job as a row of the list: the advert's own row, what became of it since it was saved, and what to do with it.
 */

import { made, part, slot } from "./parts.js";
import { inWords } from "./today.js";

const GONE = "It was taken down, or it ended more than 60 days ago.";
const UNREAD = "Its page could not be read just now. Check your connection and load this page again.";

const ORDER = ["open", "ended", "gone", "unread"];

/** Open jobs first, the soonest closing before others; what has no closing date, or is over, stays as it was saved. */
export function inOrder(one, other) {
  const closes = ({ advert }) => Date.parse(advert.row?.querySelector("rs-days-left")?.getAttribute("closes")) || Infinity;
  const states = ORDER.indexOf(one.advert.state) - ORDER.indexOf(other.advert.state);
  return states || (closes(one) < closes(other) ? -1 : Number(closes(one) > closes(other)));
}

/** What became of a list, for its margin. */
export function news(found) {
  const changed = found.filter(({ job, advert }) => changedSince(job, advert)).length;
  const over = found.filter(({ advert }) => advert.state === "ended" || advert.state === "gone").length;
  const words = [changed && `${changed} changed`, over && `${over} no longer open`].filter(Boolean);
  return words.map((one) => made("strong", "rs-saved__flag rs-saved__flag--line", one));
}

/** What was changed in an advert after the day that is known of it: words, or nothing. */
function changedSince({ changed }, advert) {
  if (advert.state !== "open" || !changed || advert.changed <= changed) return "";
  const told = advert.changes.filter(({ day }) => day > changed).map(({ day, what }) => `${inWords(day)}: ${what}`);
  return told.join(" ") || `${inWords(advert.changed)}. The advert does not say what.`;
}

/** The row of a job; `list` is the element that holds the parts. */
export function savedRow(list, job, advert) {
  const row = advert.row ? document.importNode(advert.row, true) : bare(list, job, advert);
  row.querySelector("rs-save-button")?.remove();
  if (advert.state === "ended") close(row);
  row.querySelector(".rs-row__main").append(...fate(job, advert), made("p", "rs-printonly rs-saved__address", advert.url.href));
  row.querySelector(".rs-row__facts").append(acts(list, job, row));
  return row;
}

function bare(list, job, advert) {
  const row = part(list, "bare");
  const title = slot(row, "title");
  title.textContent = job.title || job.id;
  if (advert.state === "unread") title.href = advert.url;
  return row;
}

/** A page made before its advert closed still shows it as open. */
function close(row) {
  const verb = row.querySelector(".rs-date__verb");
  row.classList.add("rs-row--closed");
  row.querySelector(".rs-date--soon")?.classList.remove("rs-date--soon");
  row.querySelector("rs-days-left")?.remove();
  if (verb) verb.textContent = verb.textContent.replace("Closes", "Ended");
  for (const undated of row.querySelectorAll(".rs-row__undated")) undated.textContent = "Ended";
}

/** What became of a job, in words. */
function fate(job, advert) {
  const told = made("p", "rs-row__note");
  const flag = (word, words) => told.append(made("strong", "rs-saved__flag", word), ` ${words}`);
  if (advert.state === "gone") flag("No longer listed.", GONE);
  else if (advert.state === "unread") told.append(UNREAD);
  else if (advert.state === "ended") {
    const like = made("a", "rs-link rs-noprint", "See open jobs like it");
    like.href = `${advert.url}#like`;
    flag("No longer open.", `${advert.ended} `);
    told.append(like);
  } else if (changedSince(job, advert)) flag("Changed.", changedSince(job, advert));
  return told.firstChild ? [told] : [];
}

function acts(list, job, row) {
  const found = part(list, "acts");
  const title = row.querySelector(".rs-row__link").textContent.trim();
  slot(found, "picked").textContent = `: ${title}`;
  slot(found, "taken").textContent = ` ${title}`;
  slot(found, "pick").dataset.job = job.id;
  slot(found, "off").dataset.job = job.id;
  return found;
}
