"""A conference's page: its poster, its calendar, and the moment its programme is from."""

import hashlib

from markupsafe import Markup

from regionsite import event_words, urls
from regionsite.advert_words import moment_words
from regionsite.contexts.event_facts import booking_link, booking_shut, still_open
from regionsite.contexts.programme import last_told
from regionsite.contexts.qr_code import qr_code
from regionsite.contexts.shapes.conference import EventCalendar, Poster, ProgrammeNow
from regionsite.contexts.shapes.events import ProgrammeDay
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.model.moment import LONDON
from regionsite.wording import capitalised, clock, long_day, plural, uncapitalised

_MOST_LINES = 3
_SHORT, _USUAL = 6, 10
"""Letters of the longest word of a title that may stand as large as the poster, and nearly as large."""


def poster(view: View, event: Event) -> Poster:
    """What, when, where, who, and by when to book; or what has become of it."""
    lines = _lines(event.title)
    state, note = _state(view, event)
    return Poster(
        kind=f"{event_words.KINDS[event.kind]}. {capitalised(event_words.hosts(view.region, event))}",
        lines=lines,
        size=_size(lines),
        when=event_words.days(event),
        hours=f"{event_words.hours(event)}, UK time",
        where=event_words.place(view.region, event),
        who=f"For {event_words.AUDIENCES[event.audience].casefold()}",
        summary=event.summary,
        example=event.example,
        horizon=horizon(view, event),
        book=booking_link(view, event) if still_open(view, event) else None,
        book_notes=_book_notes(view, event) if still_open(view, event) else (),
        state=state,
        state_note=note,
        called_off=event.status in ("cancelled", "postponed"),
    )


def _lines(title: str) -> tuple[str, ...]:
    words = tuple(title.split())
    return words if len(words) <= _MOST_LINES else (title,)


def _size(lines: tuple[str, ...]) -> str:
    longest = max(map(len, lines))
    return "short" if longest <= _SHORT else "usual" if longest <= _USUAL else "long"


def _state(view: View, event: Event) -> tuple[str | None, str | None]:
    told = last_told(event.history)
    if told and event.status != "scheduled":
        return event_words.change_words(told), told.note
    return ("This conference is over", None) if view.edition.state_of(event) == "over" else (None, None)


def _book_notes(view: View, event: Event) -> tuple[str, ...]:
    """By when to book and how many places there are, each only where the record says so."""
    booking = event.booking
    if booking is None:
        return ("No need to book",)
    if shut := booking_shut(view, booking):
        return (f"Booking {uncapitalised(shut)}",)
    by = (f"Book by {moment_words(booking.closes.moment)}",) if booking.closes else ()
    if booking.full:
        return ("No place is left",)
    if booking.places_left:
        return (*by, event_words.places_left(booking.places_left, event.places))
    return (*by, *((plural(event.places, "place"),) if event.places else ()))


def horizon(view: View, event: Event) -> Markup | None:
    """The landscape around it: of the venue's town, else of a host; None where there is no drawing."""
    town = view.region.places.get(event.venue.place) if event.venue else None
    around = (*((town.authority,) if town else ()), *event.host_ids)
    return next((drawn for authority in around if (drawn := view.strip(authority))), None)


def programme_now(view: View, event: Event, days: tuple[ProgrammeDay, ...]) -> ProgrammeNow | None:
    """From when the programme is; None once the event is over or called off, and while there is none."""
    if not days or not still_open(view, event):
        return None
    now = view.edition.now
    return ProgrammeNow(
        words=as_at(view),
        datetime=now.isoformat(timespec="seconds"),
        mark=hashlib.sha256(repr(days).encode()).hexdigest()[:12],
        status=view.to(urls.api("status")),
    )


def as_at(view: View) -> str:
    """`Programme as at 7:12am on Saturday 21 November 2026.`"""
    now = view.edition.now.astimezone(LONDON)
    return f"Programme as at {clock(now)} on {long_day(now.date())}."


def event_calendar(view: View, event: Event) -> EventCalendar:
    """The event and its sessions for a calendar, with a code that a phone's camera reads."""
    path = urls.event_calendar(event)
    address = urls.absolute(view.edition.site_url, path)
    return EventCalendar(
        add=Link("Add it to your calendar", view.to(path)),
        subscribe=Link("Subscribe, to be told of changes", urls.webcal(view.edition.site_url, path)),
        address=address,
        code=qr_code(address),
    )
