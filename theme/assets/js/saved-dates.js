/** The dates of several adverts in one calendar file, made from the file that each advert's page offers. */

const EVENTS = /BEGIN:VEVENT\r?\n[\s\S]*?END:VEVENT\r?\n/g;

async function text(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** One calendar with the events of all; what stands around them is the first one's. */
export function joined(calendars) {
  const first = calendars[0];
  const events = calendars.flatMap((calendar) => calendar.match(EVENTS) ?? []);
  return first.slice(0, first.search(EVENTS)) + events.join("") + first.slice(first.lastIndexOf("END:VCALENDAR"));
}

/** Hand the reader the file under a name; words to say when that did not work, or none. */
export async function handOut(urls, name = "saved-jobs.ics") {
  try {
    const file = new Blob([joined(await Promise.all(urls.map(text)))], { type: "text/calendar" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return "";
  } catch {
    return "The dates could not be read just now. Check your connection and try again.";
  }
}
