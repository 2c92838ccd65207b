"""What the site says of its own accessibility, in the order of the UK's model statement."""

from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.moment import Day
from regionsite.model.number import Whole
from regionsite.model.offer import Contact
from regionsite.model.text import Line, Paragraph


class KnownFailing(Authored):
    """Something on the site that does not meet the standard yet."""

    what: Line = described("What fails, for whom.", right="Charts have no text under them.", wrong="<b>x</b>")
    criterion: Line = described(
        "The WCAG success criterion.", right="1.1.1 Non-text content", wrong="“1.1.1 Non-text content”"
    )
    mended_by: Day | None = described(
        "When it will be mended.", right="2027-03-31", wrong="spring", default=None
    )


class Tested(Authored):
    """One test of the site's accessibility, with its evidence."""

    on: Day = described("The day.", right="2026-11-21", wrong="today")
    by: Line = described("Who tested.", right="The makers of the site", wrong="“The makers of the site”")
    how: Paragraph = described(
        "How, with which tools.", right="Automated checks on every page.", wrong="<p>x</p>"
    )
    found: Paragraph = described("What was found.", right="No automatic finding.", wrong="<p>x</p>")


class Accessibility(Authored):
    """`_region/accessibility.yml`: what the UK's model accessibility statement asks for."""

    status: Literal["fully", "partially", "not"] = described(
        "How far the site complies with WCAG 2.2 AA.", right="partially", wrong="mostly"
    )
    prepared_on: Day = described("When the statement was first made.", right="2026-11-21", wrong="today")
    reviewed_on: Day = described("When it was last reviewed.", right="2026-11-21", wrong="today")
    known_failings: tuple[KnownFailing, ...] = described(
        "What fails today.",
        right="[{what: Charts., criterion: 1.1.1 Non-text content}]",
        wrong="[charts]",
        default=(),
    )
    not_covered: tuple[Line, ...] = described(
        "What the law does not cover.", right="[The councils' own sites]", wrong="maps", default=()
    )
    tests: tuple[Tested, ...] = described(
        "How it was tested.",
        right="[{on: 2026-11-21, by: Us, how: Automated., found: Nothing.}]",
        wrong="[axe]",
        min_length=1,
    )
    contact: Contact = described(
        "Whom to tell of a problem.", right="{role: Web team, email: web@example.org}", wrong="us"
    )
    reply_days: Whole = described("Working days until a reply.", right="5", wrong="a week", ge=1, le=30)
    enforcement: Literal["ehrc", "ecni"] = described(
        "Who enforces the law: the Equality and Human Rights Commission, or Northern Ireland's Commission.",
        right="ehrc",
        wrong="council",
        default="ehrc",
    )
