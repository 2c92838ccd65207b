"""An event as a line of a list: its day, what and where, at what time, and what has become of it."""

from collections.abc import Iterator

from regionsite import event_words, urls
from regionsite.contexts.event_facts import booking_shut
from regionsite.contexts.event_lists import CALLED_OFF
from regionsite.contexts.shapes.adverts import CalendarDate
from regionsite.contexts.shapes.events import EventMarks, EventRow
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.wording import MONTHS, WEEKDAYS, capitalised, plain_day, plural, uncapitalised


def event_row(view: View, event: Event) -> EventRow:
    """An event as a line of a list of any page."""
    status = event.status
    return EventRow(
        date=_past_leaf(view, event) if view.edition.state_of(event) == "over" else leaf(event),
        title=event.title,
        url=view.to(urls.event(event)),
        place=place_words(view, event),
        facts=tuple(_facts(view, event)),
        example=event.example,
        flag=event_words.STATUSES[status] or None,
        flag_more=_flag_more(event),
        called_off=status in CALLED_OFF,
        marks=_marks(event),
    )


def leaf(event: Event) -> CalendarDate:
    """The day as a leaf of a calendar; two days side by side."""
    first, last = event.days[0], event.days[-1]
    weekday = WEEKDAYS[first.weekday()]
    if len(event.days) == 1 or (first.year, first.month) != (last.year, last.month):
        return CalendarDate(weekday, str(first.day), MONTHS[first.month - 1][:3])
    words = f"{weekday[:3]}, {WEEKDAYS[last.weekday()][:3]}"
    between = ", " if len(event.days) == 2 else "–"
    return CalendarDate(words, f"{first.day}{between}{last.day}", MONTHS[first.month - 1][:3])


def _past_leaf(view: View, event: Event) -> CalendarDate:
    """The leaf of a day that is over, with its year where it is another."""
    day = leaf(event)
    year = event.start.year
    month = f"{day.month} {year}" if year != view.edition.now.year else day.month
    return CalendarDate(f"Was {day.verb}", day.day, month)


def place_words(view: View, event: Event) -> str:
    """Where it is, who hosts it, and whom it is for."""
    where = event_words.place(view.region, event)
    hosted = event_words.hosts(view.region, event)
    audience = "" if event.audience == "public" else f" For {_AUDIENCES[event.audience]}."
    return f"{where}. {capitalised(hosted)}.{audience}"


_AUDIENCES = {"practitioners": "practitioners", "students": "students", "invited": "people who are invited"}


def _facts(view: View, event: Event) -> Iterator[str]:
    """At what time, and what is new or how to come."""
    if event.status in CALLED_OFF:
        yield event.history[-1].note
        return
    yield event_words.hours(event)
    left = event.booking.places_left if event.booking else None
    if view.edition.state_of(event) == "over":
        yield from _kept(event)
    elif event.booking and (shut := booking_shut(view, event.booking)):
        yield f"Booking {uncapitalised(shut)}"
    elif event.booking and event.booking.full:
        yield "No place is left"
    elif left:
        yield event_words.places_left(left, event.places)
    elif not event.booking:
        yield "No booking"


def _kept(event: Event) -> Iterator[str]:
    """What stays of an event that is over."""
    if event.afterwards and event.afterwards.recordings:
        yield plural(len(event.afterwards.recordings), "recording")
    if event.afterwards and event.afterwards.files:
        yield plural(len(event.afterwards.files), "file")


def _flag_more(event: Event) -> str | None:
    """Since when it is so, or from when it was moved."""
    if event.status == "scheduled":
        return None
    change = next(change for change in reversed(event.history) if change.kind != "reworded")
    if event.status == "moved" and change.was:
        return f"from {plain_day(change.was.date())}"
    return f"on {plain_day(change.told.date())}" if change.told else None


def _marks(event: Event) -> EventMarks:
    kind = event.kind.replace("_", "-")
    return EventMarks(kind, " ".join(event.host_ids), event.audience, event.attendance != "in_person")
