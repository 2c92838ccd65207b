"""An authority's Social Work Forum, and what all forums of the region share."""

from datetime import date
from typing import Literal

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day
from regionsite.model.number import Flag, Whole
from regionsite.model.text import Email, Line, Paragraph, Slug, WebAddress

Attendance = Literal["under_10", "10_to_24", "25_or_more"]


class Meeting(Authored):
    """One meeting of a forum, held or still to come."""

    on: Day = described("The day.", right="2026-03-12", wrong="12 March")
    held: Flag | None = described(
        "Whether it was held; left out while it is to come.", right="true", wrong="Yes", default=None
    )
    attendance: Attendance | None = described(
        "About how many came. Never the number.", right="10_to_24", wrong="17", default=None
    )
    note: Line | None = described(
        "Where or how it meets, or why it was not held.",
        right="Online, in the lunch hour.",
        wrong="<b>x</b>",
        default=None,
    )


class SendingIn(Authored):
    """How practitioners send something in. It goes to the authority; this site collects nothing."""

    url: WebAddress | None = described(
        "The authority's own form.", right="https://www.example.org/forum", wrong="example.org", default=None
    )
    email: Email | None = described(
        "A shared mailbox.", right="forum@example.org", wrong="forum at example.org", default=None
    )
    post: Line | None = described(
        "Where paper goes.",
        right="The forum box, second floor, Example House",
        wrong="<p>x</p>",
        default=None,
    )
    read_by: Line = described(
        "Who reads it, by role.", right="The forum’s keeper and one other practitioner", wrong="<b>x</b>"
    )
    kept_for: Line = described(
        "How long it is kept.", right="Until the next meeting, then destroyed", wrong="<b>x</b>"
    )


class Forum(Authored):
    """The forum of one authority: who keeps it, when it meets, how to send something in."""

    authority: Slug = from_path("The authority's folder.")

    name: Line = described(
        "What it is called.",
        right="Social Work Forum",
        wrong="<b>Forum</b>",
        default="Social Work Forum",
        max_length=60,
    )
    keeper: Line = described(
        "Who keeps it: a practitioner's role, not a manager's.", right="Senior practitioner", wrong="<b>x</b>"
    )
    about: Paragraph | None = described(
        "What it is, in a sentence or two.",
        right="Practitioners meet every two months, without managers.",
        wrong="<p>x</p>",
        default=None,
    )
    answers_within_weeks: Whole | None = described(
        "Within how many weeks leaders have promised an answer.",
        right="12",
        wrong="twelve",
        default=None,
        ge=1,
        le=52,
    )
    send: SendingIn | None = described(
        "How practitioners send something in.",
        right="{email: forum@example.org, read_by: The keeper, kept_for: Two months}",
        wrong="forum@example.org",
        default=None,
    )
    meetings: tuple[Meeting, ...] = described(
        "Its meetings, oldest first.",
        right="[{on: 2026-03-12, held: true, attendance: 10_to_24}]",
        wrong="[12 March]",
        default=(),
    )
    example: Flag = described("True when it is not real.", right="true", wrong="Yes", default=False)

    def held(self, today: date) -> tuple[Meeting, ...]:
        """The meetings that were held up to a day."""
        return tuple(meeting for meeting in self.meetings if meeting.held and meeting.on <= today)

    def next_meeting(self, today: date) -> Meeting | None:
        """The next meeting that is to come; one known not to take place is none."""
        coming = (meeting for meeting in self.meetings if meeting.on >= today and meeting.held is None)
        return min(coming, key=lambda meeting: meeting.on, default=None)


class SeparateRoute(Authored):
    """Where something goes that is not for a forum."""

    about: Line = described("What it is about.", right="A worry about a child", wrong="<b>x</b>")
    text: Paragraph = described(
        "What to do.", right="Ring the council where the child is now.", wrong="<p>x</p>"
    )
    url: WebAddress | None = described(
        "A page about it.", right="https://www.example.org/worry", wrong="example.org", default=None
    )
    label: Line | None = described(
        "What the page is called.", right="Report a worry", wrong="<b>x</b>", default=None
    )


class RegionForums(Authored):
    """What all forums of the region share."""

    about: Paragraph | None = described(
        "What forums are here, in a sentence or two.",
        right="Practitioners meet without managers.",
        wrong="<p>x</p>",
        default=None,
    )
    routes: tuple[SeparateRoute, ...] = described(
        "Where something goes that is not for a forum: a worry about a child, whistleblowing, a union.",
        right="[{about: A worry about a child, text: Ring the council.}]",
        wrong="a union",
        default=(),
    )
