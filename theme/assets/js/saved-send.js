/** The part of the list of saved jobs that hands out its link: to copy, to e-mail, or to send from a phone. */

import { part, slot } from "./parts.js";
import { linkTo } from "./saved-link.js";

const letter = (link) => `mailto:?subject=${encodeURIComponent("My saved jobs")}&body=${encodeURIComponent(link)}`;

async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return "Copied.";
  } catch {
    field.select(); // A page without https may not write to the clipboard.
    return "The link is marked. Copy it with your keyboard or your menu.";
  }
}

export function savedSend(list, ids) {
  const send = part(list, "send");
  const [field, share] = [slot(send, "link"), slot(send, "share")];
  field.value = linkTo(ids);
  slot(send, "mail").href = letter(field.value);
  slot(send, "copy").addEventListener("click", async () => {
    slot(send, "copied").textContent = await copy(field);
  });
  share.hidden = !navigator.share;
  // Whoever closes the sheet of the phone without sending has not done anything wrong.
  share.addEventListener("click", () => navigator.share({ title: "Saved jobs", url: field.value }).catch(() => {}));
  return send;
}
