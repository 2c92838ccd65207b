"""One entry of a calendar, whatever it is about, and its text."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from regionsite.model.moment import LONDON
from regionsite.outputs.calendar.lines import END, day_alone, duration, line, local, text_line, universal
from regionsite.outputs.calendar.zone import ZONE

Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]


@dataclass(frozen=True)
class Entry:
    """Something on a day, from one day to another, or at a moment.

    `start` is a day, or a moment in London; `end` is the last day, or the moment it ends; None when it is only
    that day or moment. `uid` is never another's and never changes. `changed` is when its record last did, and
    `sequence` how often: a calendar takes a newer version for the truth. `reminder` is the moment at which a
    phone speaks up. A cancelled entry keeps its time, so that whoever has it learns that it is off; so does one
    that was postponed, which the standard calls tentative.
    """

    uid: str
    changed: datetime
    sequence: int
    start: date | datetime
    summary: str
    description: str
    url: str
    end: date | datetime | None = None
    location: str | None = None
    status: Status = "CONFIRMED"
    busy: bool = False
    reminder: datetime | None = None

    @property
    def order(self) -> tuple[datetime, str]:
        """Entries come by their start; a whole day comes before what happens on it."""
        return (beginning(self.start), self.uid)


def beginning(start: date | datetime) -> datetime:
    """The moment at which something starts; a day at its midnight in London."""
    return start if isinstance(start, datetime) else datetime.combine(start, time(), tzinfo=LONDON)


def entry_text(entry: Entry) -> str:
    """The lines of an entry, ready to stand in any number of calendars."""
    return "".join(
        (
            f"BEGIN:VEVENT{END}",
            line("UID", entry.uid),
            line("DTSTAMP", universal(entry.changed)),
            line("LAST-MODIFIED", universal(entry.changed)),
            line("SEQUENCE", str(entry.sequence)),
            _start(entry.start),
            _end(entry.end),
            text_line("SUMMARY", f"{_CALLED_OFF.get(entry.status, '')}{entry.summary}"),
            text_line("DESCRIPTION", entry.description),
            text_line("LOCATION", entry.location) if entry.location else "",
            line("URL", entry.url),
            line("STATUS", entry.status),
            line("TRANSP", "OPAQUE" if entry.busy else "TRANSPARENT"),
            _alarm(entry),
            f"END:VEVENT{END}",
        )
    )


_CALLED_OFF: Mapping[Status, str] = {"CANCELLED": "Cancelled: ", "TENTATIVE": "Postponed: "}
"""What the title says of something that does not take place then: some phones ignore the status."""


def _start(start: date | datetime) -> str:
    if isinstance(start, datetime):
        return line(f"DTSTART;TZID={ZONE}", local(start))
    return line("DTSTART;VALUE=DATE", day_alone(start))


def _end(end: date | datetime | None) -> str:
    """The standard counts the end of whole days from the day after the last."""
    if end is None:
        return ""
    if isinstance(end, datetime):
        return line(f"DTEND;TZID={ZONE}", local(end))
    return line("DTEND;VALUE=DATE", day_alone(end + timedelta(days=1)))


def _alarm(entry: Entry) -> str:
    if entry.reminder is None or entry.status in _CALLED_OFF:
        return ""
    return "".join(
        (
            f"BEGIN:VALARM{END}",
            line("ACTION", "DISPLAY"),
            text_line("DESCRIPTION", entry.summary),
            # Phones count hours and not days, so that a change of the clocks moves nothing.
            line("TRIGGER", duration(_before(entry.start, entry.reminder))),
            f"END:VALARM{END}",
        )
    )


def _before(start: date | datetime, reminder: datetime) -> timedelta:
    return timedelta(seconds=reminder.timestamp() - beginning(start).timestamp())
