"""Where an event takes place, how people get in, and how they book."""

from datetime import datetime, time
from decimal import Decimal
from typing import Literal

from regionsite.model.authored import Authored, described
from regionsite.model.clock import LocalMoment
from regionsite.model.moment import LONDON, ClosingTime, Day
from regionsite.model.number import Flag, Pounds, Whole
from regionsite.model.text import Email, Line, Postcode, WebAddress

Access = Literal[
    "step_free",
    "hearing_loop",
    "accessible_toilet",
    "quiet_room",
    "captions",
    "bsl",
    "parking",
    "prayer_room",
    "baby_change",
]


class Venue(Authored):
    """Where an event takes place."""

    name: Line = described("The building.", right="Example Conference Centre", wrong="<b>Centre</b>")
    place: Line = described("Its town, from `_region/places.yml`.", right="ely", wrong="“ely”")
    street: Line | None = described("The street.", right="Example Road", wrong="“Example Road”", default=None)
    postcode: Postcode | None = described("Its postcode.", right="NR1 2DH", wrong="NR1", default=None)
    travel: tuple[Line, ...] = described(
        "How to get there, a line each: on foot, by train, by car.",
        right="[The station is nine minutes’ walk and level.]",
        wrong="on foot",
        default=(),
    )
    access: tuple[Access, ...] = described(
        "What helps people in, in the whole building.",
        right="[step_free, quiet_room]",
        wrong="[wheelchair friendly]",
        default=(),
    )
    access_note: Line | None = described(
        "One thing more about getting in.",
        right="The lift is to the left of the main door.",
        wrong="<p>x</p>",
        default=None,
    )
    map_url: WebAddress | None = described(
        "A map of it.", right="https://www.example.org/map", wrong="example.org/map", default=None
    )


class PlacesLeft(Authored):
    """How many places are left, and when somebody counted: never the one without the other."""

    number: Whole = described("How many.", right="148", wrong="a few", ge=0, le=100_000)
    as_at: LocalMoment = described("When that was counted.", right="2026-11-21 09:00", wrong="today")


BookingState = Literal["to_open", "open", "closed"]
"""Whether people can book: not yet, now, or not any more."""


class Booking(Authored):
    """How people book a place."""

    url: WebAddress | None = described(
        "Where to book.", right="https://www.example.org/book", wrong="example.org/book", default=None
    )
    email: Email | None = described(
        "Or whom to write to.", right="events@example.org", wrong="events@example", default=None
    )
    opens: Day | None = described(
        "The first day of booking.", right="2026-11-02", wrong="November", default=None
    )
    closes: ClosingTime | None = described(
        "The last day of booking; add a time if it is not the end of that day.",
        right="2027-02-26",
        wrong="two weeks before",
        default=None,
    )
    price: Pounds = described(
        "What it costs; 0 is free.", right="0", wrong="free", default=Decimal(0), ge=0, le=2_000
    )
    full: Flag = described("True when no place is left.", right="false", wrong="No", default=False)
    places_left: PlacesLeft | None = described(
        "How many places are left, with the moment it was counted.",
        right="{number: 148, as_at: 2026-11-21 09:00}",
        wrong="148",
        default=None,
    )
    note: Line | None = described(
        "One thing more.", right="Tell us what you cannot eat when you book.", wrong="<b>x</b>", default=None
    )

    def state(self, now: datetime) -> BookingState:
        """Whether people can book at this moment, as far as its days tell; places are another matter."""
        if self.closes and now >= self.closes.moment:
            return "closed"
        if self.opens and now < datetime.combine(self.opens, time(), tzinfo=LONDON):
            return "to_open"
        return "open"


class Deadline(Authored):
    """A day by which people must have done something."""

    label: Line = described("What is due.", right="Send in a session", wrong="<b>x</b>", max_length=80)
    by: ClosingTime = described("By when.", right="2026-12-18", wrong="before Christmas")
