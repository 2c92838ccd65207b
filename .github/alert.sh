#!/bin/sh
# Tell people how publishing went: one open issue while something is wrong, a comment when that changes, and the
# issue closed when all is well. Speaks to the host through its own command, gh.
set -eu

words=""
say() { words="$words$1
"; }

[ "$BUILD" = success ] || say "**The site could not be built.** What stands is the version before."
[ "$BUILD" != success ] || [ "$DEPLOY" = success ] || say "**The site was built and could not be put live.**"
[ "${VISIT:-}" != failure ] || say "The site is live, and reading it as a visitor found something: see the log."
[ "${LATE:-}" != failure ] || say "The site that stood until now was more than three hours old, or did not answer."
[ -z "${REPORT:-}" ] || say "$REPORT"

open=$(gh issue list --label publishing --state open --limit 1 --json number --jq '.[0].number // empty')

if [ -z "$words" ]; then
  [ -z "$open" ] || gh issue close "$open" --comment "All is well again: $RUN"
  exit 0
fi

words="$words
What happened: $RUN
What to do: docs/for-authorities/hosting.md, “When an alert comes”."

if [ -z "$open" ]; then
  gh label create publishing --force --color b60205 --description "The site is not as it should be"
  gh issue create --label publishing --title "The site needs someone" --body "$words"
  exit 0
fi

# Every hour has its own run; only other news is worth a message.
news() { grep -v '^What happened: ' || true; }
before=$(gh issue view "$open" --json body --jq .body)
if [ "$(printf '%s\n' "$before" | news)" != "$(printf '%s\n' "$words" | news)" ]; then
  gh issue comment "$open" --body "$words"
fi
gh issue edit "$open" --body "$words"
