"""One event's page: what, when, where, for whom, how to come; its programme; and what stays of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from regionsite import event_words, urls
from regionsite.contexts.event_facts import deadlines, event_facts, getting_there, kept, rooms, still_open
from regionsite.contexts.photograph import event_photograph
from regionsite.contexts.programme import last_told, programme_days
from regionsite.contexts.shapes.applying import ChangeWords, KeyDate
from regionsite.contexts.shapes.events import EventTop, ProgrammeDay, SpeakerWords
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.places import Photograph
from regionsite.contexts.view import View
from regionsite.markdown import rendered
from regionsite.model.event import Event
from regionsite.model.event_history import EventChange
from regionsite.wording import clock, plain_day


@dataclass(frozen=True)
class EventContext:
    """What `event.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    top: EventTop
    facts: tuple[Fact, ...]
    summary: str
    description: Markup
    book: Link | None
    programme: tuple[ProgrammeDay, ...]
    programme_note: str | None
    after: str | None
    told: tuple[str, ...]
    files: tuple[TermWords, ...]
    came_of_it: tuple[Link, ...]
    travel: tuple[str, ...]
    rooms: tuple[TermWords, ...]
    speakers: tuple[SpeakerWords, ...]
    photos: tuple[Photograph, ...]
    deadlines: tuple[KeyDate, ...]
    changes: tuple[ChangeWords, ...]
    editions: tuple[Link, ...]


def event_context(view: View, event: Event) -> EventContext:
    """The page of one event, to come or over."""
    after = event.afterwards
    return EventContext(
        head=view.head(_title(event), f"{'Example: ' if event.example else ''}{event.summary}"),
        trail=(Step("Home", view.home), Step("Events", view.to(urls.EVENTS)), Step(event.title)),
        top=event_top(view, event),
        facts=event_facts(view, event),
        summary=event.summary,
        description=rendered(event.description, below=2) if event.description else Markup(""),
        book=_book(event) if still_open(view, event) else None,
        programme=programme_days(view, event),
        programme_note=_programme_note(view, event),
        after=after.summary if after else None,
        told=tuple(f"{said.number} of {said.of}: {said.words}" for said in after.told) if after else (),
        files=kept(after.files, after.recordings) if after else (),
        came_of_it=tuple(_came_of_it(view, event)),
        travel=getting_there(view, event),
        rooms=rooms(view, event),
        speakers=tuple(_speakers(view, event)),
        photos=tuple(_photos(view, event)),
        deadlines=deadlines(event) if still_open(view, event) else (),
        changes=changes(event.history),
        editions=tuple(_editions(view, event)),
    )


def _title(event: Event) -> str:
    """The title with its day, for a meeting comes again under the same one."""
    dated = f"{event.title}, {plain_day(event.days[0])}"
    return event_words.flagged(dated, event.status, example=event.example)


def event_top(view: View, event: Event) -> EventTop:
    """The opening: what it is, when and where, and what has become of it."""
    told = last_told(event.history)
    return EventTop(
        kind=event_words.KINDS[event.kind],
        title=event.title,
        when=event_words.days(event),
        where=event_words.place(view.region, event),
        example=event.example,
        flag=event_words.change_words(told) if told and event.status != "scheduled" else None,
        flag_note=told.note if told else None,
        called_off=event.status in ("cancelled", "postponed"),
    )


def _book(event: Event) -> Link | None:
    booking = event.booking
    if not booking or booking.full:
        return None
    address = booking.url or (f"mailto:{booking.email}" if booking.email else None)
    return Link("Book a free place" if not booking.price else "Book a place", address) if address else None


def _programme_note(view: View, event: Event) -> str | None:
    """As at when the programme is so, and whether more is to come."""
    if event.programme_status == "none" or view.edition.state_of(event) == "over":
        return None
    made = f"Programme as at {clock(view.edition.now)} on {plain_day(view.edition.now.date())}."
    return f"{made} More sessions are still to come." if event.programme_status == "partial" else made


def _came_of_it(view: View, event: Event) -> Iterator[Link]:
    for thing in event.afterwards.came_of_it if event.afterwards else ():
        yield Link(thing.words, view.to(thing.address.strip("/") + "/") if thing.address else "")


def _speakers(view: View, event: Event) -> Iterator[SpeakerWords]:
    for speaker in view.edition.speakers(event).values():
        authority = view.region.authorities.get(speaker.authority or "")
        yield SpeakerWords(
            who=speaker.name or speaker.role,
            role=speaker.role if speaker.name else None,
            works_for=Link(authority.name, view.authority(authority)) if authority else None,
            elsewhere=None if authority else speaker.organisation,
            bio=speaker.bio,
            photo=event_photograph(view, event, speaker.photo),
            links=tuple(Link(link.label, link.url) for link in speaker.links),
        )


def _photos(view: View, event: Event) -> Iterator[Photograph]:
    """What the event looked like; a picture whose consent has ended is not among them."""
    shown = view.edition.event_photos(event)
    for photo in (event.image, *(event.afterwards.photos if event.afterwards else ())):
        if photo in shown and (photograph := event_photograph(view, event, photo)):
            yield photograph


def changes(history: tuple[EventChange, ...]) -> tuple[ChangeWords, ...]:
    """What was changed, newest first."""
    return tuple(
        ChangeWords(
            f"{clock(change.told)}, {plain_day(change.told.date())}",
            change.told.isoformat(timespec="minutes"),
            event_words.change_words(change),
            change.note,
        )
        for change in reversed(history)
        if change.told
    )


def _editions(view: View, event: Event) -> Iterator[Link]:
    """The one before, and the one after."""
    for other in view.edition.events:
        if other.id == event.edition_before:
            yield Link(
                f"The one before: {other.title}, {event_words.days(other)}", view.to(urls.event(other))
            )
        if other.edition_before == event.id:
            yield Link(f"The next one: {other.title}, {event_words.days(other)}", view.to(urls.event(other)))
