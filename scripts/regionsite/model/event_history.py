"""What happened to an event or a session since it was published, and what follows from that."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.clock import LocalMoment, in_zone
from regionsite.model.text import Line

Status = Literal["scheduled", "moved", "moved_online", "postponed", "cancelled"]

OUTCOMES: dict[str, Status | None] = {
    "moved": "moved",
    "moved_online": "moved_online",
    "postponed": "postponed",
    "cancelled": "cancelled",
    "restored": "scheduled",
    "reworded": None,
}
"""The kinds of change, by the field that holds the moment, and what each makes of the status; None nothing."""


class EventChange(Authored):
    """One change that people were told of: the moment stands under what happened.

    Entries are added at the end and never rewritten. The page, the feeds and every subscribed calendar take from
    them what is so now.
    """

    moved: LocalMoment | None = described(
        "When it was moved to another time or place.",
        right="2026-11-18 10:00",
        wrong="18 November",
        default=None,
    )
    moved_online: LocalMoment | None = described(
        "When it was moved online.", right="2026-11-18 10:00", wrong="10am", default=None
    )
    postponed: LocalMoment | None = described(
        "When it was put off, without a new date yet.",
        right="2026-11-18 10:00",
        wrong="last week",
        default=None,
    )
    cancelled: LocalMoment | None = described(
        "When it was cancelled.", right="2026-11-20 16:10", wrong="2026-11-20 4.10pm", default=None
    )
    restored: LocalMoment | None = described(
        "When it was decided that it takes place after all.",
        right="2026-11-21 09:00",
        wrong="today",
        default=None,
    )
    reworded: LocalMoment | None = described(
        "When something else was changed that people should know.",
        right="2026-11-19 12:00",
        wrong="2026-11-19T12:00:00Z",
        default=None,
    )
    was: LocalMoment | None = described(
        "For something moved to another time: when it was to begin.",
        right="2026-12-01 13:00",
        wrong="1 December",
        default=None,
    )
    was_place: Line | None = described(
        "For something moved to another place: where it was to be.",
        right="Room 5",
        wrong="“Room 5”",
        default=None,
    )
    note: Line = described(
        "What people do now: the other session, the new date, the way to join. Never why somebody cannot come.",
        right="Go to “Supervision that is not a list” in the main hall.",
        wrong="<b>Cancelled</b>",
    )

    @property
    def kinds(self) -> tuple[str, ...]:
        """What this entry says has happened; exactly one thing, as the rule `unclear-change` demands."""
        return tuple(kind for kind in OUTCOMES if getattr(self, kind) is not None)

    @property
    def kind(self) -> str:
        """The one thing that happened."""
        return self.kinds[0] if self.kinds else "reworded"

    @property
    def told(self) -> datetime | None:
        """When people were told, by the clocks of the place; None in an entry that says nothing."""
        moment: datetime | None = getattr(self, self.kind)
        return moment


def status_after(history: Sequence[EventChange]) -> Status:
    """What is so after all these changes."""
    status: Status = "scheduled"
    for change in history:
        status = OUTCOMES[change.kind] or status
    return status


def sequence_of(history: Sequence[EventChange]) -> int:
    """How often something changed that a calendar must know: its SEQUENCE, which only rises."""
    return sum(change.kind != "reworded" for change in history)


def last_change(history: Sequence[EventChange], zone: str) -> datetime | None:
    """The moment of the latest change, with its offset; None when there was none."""
    moments = [in_zone(change.told, zone) for change in history if change.told]
    return max(moments, default=None)


def earlier_starts(history: Sequence[EventChange], zone: str) -> tuple[datetime, ...]:
    """When it was to begin before it was moved, oldest first."""
    return tuple(in_zone(change.was, zone) for change in history if change.was)
