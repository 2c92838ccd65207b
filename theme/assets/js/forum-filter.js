/**
 * <rs-forum-filter> the form, what it says, and the groups of issues: components/forum-filter </rs-forum-filter>
 *
 * The board follows each choice in the form at once, and how many issues are left is said. What was chosen stands in the
 * address, `?state=done&theme=pay` (list-filter.js).
 */

import { ListFilter } from "./list-filter.js";

class ForumFilter extends ListFilter {
  asked = ["state", "theme", "authority"];
  group = ".rs-forum-group";

  /** How many there are: `3 issues`. */
  counted({ length }) {
    if (length === 0) return "No issue fits what you chose.";
    return length === 1 ? "1 issue" : `${length} issues`;
  }
}

customElements.define("rs-forum-filter", ForumFilter);
