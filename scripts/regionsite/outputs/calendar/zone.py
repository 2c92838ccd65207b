"""Britain's clock changes, as every calendar carries them: without them Outlook is an hour out in summer."""

from regionsite.outputs.calendar.lines import END

ZONE = "Europe/London"
"""The name that moments give; `ZONE_LINES` explains it to programs that do not know it."""

_OBSERVED = (
    ("DAYLIGHT", "19700329T010000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "+0000", "+0100", "BST"),
    ("STANDARD", "19701025T020000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "+0100", "+0000", "GMT"),
)


def _observance(kind: str, start: str, rule: str, before: str, after: str, name: str) -> list[str]:
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{start}",
        f"RRULE:{rule}",
        f"TZOFFSETFROM:{before}",
        f"TZOFFSETTO:{after}",
        f"TZNAME:{name}",
        f"END:{kind}",
    ]


ZONE_LINES = "".join(
    f"{written}{END}"
    for written in (
        "BEGIN:VTIMEZONE",
        f"TZID:{ZONE}",
        *(told for observed in _OBSERVED for told in _observance(*observed)),
        "END:VTIMEZONE",
    )
)
"""The rules of every year since 1970, fixed: a library's own would hold for a few years around the day of the
build, and change with it."""
