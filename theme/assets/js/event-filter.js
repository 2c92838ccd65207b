/**
 * <rs-event-filter> the form, what it says, and the months of events: components/event-filter </rs-event-filter>
 *
 * The list follows each choice in the form at once, and how many events are left is said. What was chosen stands in the
 * address, `?kind=webinar&online=yes` (list-filter.js).
 */

import { ListFilter } from "./list-filter.js";

const plural = (count) => `${count} ${count === 1 ? "event" : "events"}`;

class EventFilter extends ListFilter {
  asked = ["kind", "authority", "audience", "online"];
  group = ".rs-event-month";

  /** How many of these take place: `4 events to come, and 1 called off.` */
  counted(rows) {
    const off = rows.filter((row) => row.hasAttribute("data-off")).length;
    if (rows.length === 0) return "No event to come fits what you chose.";
    return `${plural(rows.length - off)} to come${off ? `, and ${off} called off` : ""}.`;
  }

  show() {
    super.show();
    // What is picked out beside the list is no answer to what was asked.
    for (const box of this.querySelectorAll(".rs-next")) box.hidden = this.chosen().length > 0;
  }
}

customElements.define("rs-event-filter", EventFilter);
