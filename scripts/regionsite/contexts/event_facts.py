"""The facts of an event: when, where, for whom, how to come, who helps people in, and what stays of it."""

from collections.abc import Iterator, Sequence

from regionsite import event_words
from regionsite.advert_words import moment_words
from regionsite.contexts.applying import dialled
from regionsite.contexts.shapes.applying import KeyDate
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.afterwards import Handout, Recording
from regionsite.model.event import Event
from regionsite.model.venue import Booking
from regionsite.wording import capitalised, long_day, plural, pounds

_KINDS = {
    "html": "web page",
    "pdf": "PDF",
    "docx": "Word",
    "odt": "OpenDocument text",
    "pptx": "PowerPoint",
    "odp": "OpenDocument slides",
}


def event_facts(view: View, event: Event) -> tuple[Fact, ...]:
    """What people ask first."""
    return (
        Fact("When", event_words.days(event), more=f"{event_words.hours(event)}, UK time.", lead=True),
        _where(view, event),
        Fact("For", event_words.AUDIENCES[event.audience]),
        Fact("Hosted by", capitalised(event_words.hosts(view.region, event)), link=_host(view, event)),
        *(_booking(view, event) if still_open(view, event) else ()),
        Fact("Ask", event.contact.role, link=_ask(event)),
    )


def still_open(view: View, event: Event) -> bool:
    """Whether anybody need still book, or send in anything."""
    return view.edition.state_of(event) != "over" and event.status not in ("cancelled", "postponed")


def _where(view: View, event: Event) -> Fact:
    join = Link("Join online", event.online_url) if event.online_url else None
    if event.venue and event.attendance != "online":
        also = " You can take part online too." if event.attendance == "mixed" else ""
        helps = event_words.access(event.venue.access)
        more = f"{helps}.{also}" if helps else also.strip() or None
        return Fact("Where", event_words.address(view.region, event.venue), more=more, link=join)
    helps = event_words.access(event.online_access)
    return Fact("Where", "Online", more=f"{helps}." if helps else None, link=join)


def _host(view: View, event: Event) -> Link | None:
    """The page of the first host."""
    host = view.region.authorities.get(event.host_ids[0]) if event.host_ids else None
    return Link(f"What it is like to work in {host.name}", view.authority(host)) if host else None


def _booking(view: View, event: Event) -> Iterator[Fact]:
    booking = event.booking
    if booking is None:
        yield Fact("Booking", "No need to book")
        return
    shut = booking_shut(view, booking)
    until = booking.closes if booking.state(view.edition.now) != "closed" else None
    if shut or not until:
        yield Fact("Booking", shut or "Open", more=None if until else booking.note)
    if until:
        yield Fact("Book by", moment_words(until.moment), more=booking.note)
    yield Fact("Price", pounds(booking.price) if booking.price else "Free")
    if booking.full or booking.places_left or event.places:
        yield Fact("Places", _places(event, booking))


def booking_shut(view: View, booking: Booking) -> str | None:
    """Why nobody can book yet, or any more: `Opens on Monday 7 December 2026`; None while people can."""
    state = booking.state(view.edition.now)
    if state == "to_open" and booking.opens:
        return f"Opens on {long_day(booking.opens)}"
    if state == "closed" and booking.closes:
        return f"Closed on {moment_words(booking.closes.moment)}"
    return None


def booking_link(view: View, event: Event) -> Link | None:
    """Where to book, while booking is open and there is a place."""
    booking = event.booking
    if not booking or booking.full or booking_shut(view, booking):
        return None
    address = booking.url or (f"mailto:{booking.email}" if booking.email else None)
    return Link("Book a free place" if not booking.price else "Book a place", address) if address else None


def _places(event: Event, booking: Booking) -> str:
    if booking.full:
        return "No place is left"
    if booking.places_left:
        return event_words.places_left(booking.places_left, event.places)
    return plural(event.places or 0, "place")


def _ask(event: Event) -> Link | None:
    contact = event.contact
    if contact.email:
        return Link(contact.email, f"mailto:{contact.email}")
    if contact.phone:
        return Link(contact.phone, f"tel:{dialled(contact.phone)}")
    return Link("Ask on their page", contact.url) if contact.url else None


def getting_there(view: View, event: Event) -> tuple[str, ...]:
    """How to come and to get in, a line each."""
    venue = event.venue
    if venue is None or event.attendance == "online":
        return ()
    return (*venue.travel, *((venue.access_note,) if venue.access_note else ()))


def rooms(view: View, event: Event) -> tuple[TermWords, ...]:
    """Every room with how many it seats and how people get in."""
    return tuple(
        TermWords(
            f"room-{id}",
            room.name,
            ", ".join(part for part in (room.building, room.floor) if part) or None,
            " ".join(
                part
                for part in (
                    f"{plural(room.places, 'place')}." if room.places else "",
                    f"{event_words.access(room.access)}.",
                    room.access_note or "",
                )
                if part
            ),
        )
        for id, room in view.region.programme(event).rooms.items()
    )


def deadlines(event: Event) -> tuple[KeyDate, ...]:
    """Every day by which something is due, in the order of time."""
    due = [(deadline.by, deadline.label) for deadline in event.deadlines]
    if event.booking and event.booking.opens:
        opens = event.booking.opens
        first = KeyDate("Booking opens", long_day(opens), opens.isoformat())
    else:
        first = None
    if event.booking and event.booking.closes:
        due.append((event.booking.closes, "Book by"))
    dates = [KeyDate(label, moment_words(by.moment), by.moment.isoformat()) for by, label in sorted(due)]
    return (*((first,) if first else ()), *dates)


def kept(files: Sequence[Handout], recordings: Sequence[Recording]) -> tuple[TermWords, ...]:
    """Recordings and files, each with its form, its size and what it lacks."""
    films = (
        TermWords(
            None, one.title, "Recording", _recorded(one), Link(f"Watch or listen to “{one.title}”", one.url)
        )
        for one in recordings
    )
    papers = (
        TermWords(None, file.title, _form(file), "", Link(f"Open “{file.title}”", file.url)) for file in files
    )
    return (*films, *papers)


def _recorded(recording: Recording) -> str:
    length = f"{plural(recording.minutes, 'minute')}. " if recording.minutes else ""
    has = "With captions" if recording.captions else "Without captions"
    transcript = " and a transcript" if recording.transcript_url and recording.captions else ""
    return f"{length}{has}{transcript}. {recording.words_missing or ''}".strip()


def _form(file: Handout) -> str:
    size = f", {file.kilobytes} kB" if file.kilobytes else ""
    return f"{capitalised(_KINDS[file.kind])}{size}"
