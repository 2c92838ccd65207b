"""A calendar as a file: for subscribing to, or with a few dates to put into one's own."""

from collections.abc import Iterable
from dataclasses import dataclass

from regionsite.outputs.calendar.lines import END, line, text_line
from regionsite.outputs.calendar.zone import ZONE_LINES

_PRODUCT = "-//regionsite//Calendars//EN"
_REFRESH = "PT6H"
"""How often a subscribed calendar should look again. Few do as they are asked; some look once a day."""


@dataclass(frozen=True)
class Calendar:
    """A calendar that people subscribe to: what their phone calls it, and a sentence about it."""

    name: str
    about: str


def calendar_file(entries: Iterable[str], calendar: Calendar | None = None) -> bytes:
    """The file with the texts of some entries.

    Without a `calendar` it is a handful of dates that go into one's own: Outlook would make a calendar of its own
    for a file that has a name. With no entry there are still the clock changes, which RFC 5545 counts as the
    one part a calendar must have: whoever has subscribed keeps an empty calendar, and not an error.
    """
    return "".join(
        (
            f"BEGIN:VCALENDAR{END}",
            line("VERSION", "2.0"),
            line("PRODID", _PRODUCT),
            line("CALSCALE", "GREGORIAN"),
            _named(calendar) if calendar else "",
            ZONE_LINES,
            *entries,
            f"END:VCALENDAR{END}",
        )
    ).encode()


def _named(calendar: Calendar) -> str:
    """Each fact twice: as RFC 7986 has it, and as Apple and Microsoft had it before."""
    return "".join(
        (
            text_line("NAME", calendar.name),
            text_line("X-WR-CALNAME", calendar.name),
            text_line("DESCRIPTION", calendar.about),
            text_line("X-WR-CALDESC", calendar.about),
            line("REFRESH-INTERVAL;VALUE=DURATION", _REFRESH),
            line("X-PUBLISHED-TTL", _REFRESH),
        )
    )
