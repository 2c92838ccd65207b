"""One session's page: when and where, who leads it, what it is, and what else is on at that time."""

from collections.abc import Iterator
from dataclasses import dataclass

from regionsite import event_words, urls
from regionsite.contexts.event import changes
from regionsite.contexts.event_facts import kept
from regionsite.contexts.programme import last_told, session_cell
from regionsite.contexts.shapes.applying import ChangeWords
from regionsite.contexts.shapes.events import EventTop, SessionCell
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from regionsite.model.timetable import Slot
from regionsite.wording import clock, joined, long_day, plain_day, plural


@dataclass(frozen=True)
class SessionContext:
    """What `session.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    top: EventTop
    facts: tuple[Fact, ...]
    summary: str | None
    paragraphs: tuple[str, ...]
    take_away: tuple[str, ...]
    led: tuple[Link, ...]
    led_by: str | None
    files: tuple[TermWords, ...]
    beside: tuple[SessionCell, ...]
    after: tuple[SessionCell, ...]
    models: tuple[Link, ...]
    opens: tuple[Link, ...]
    changes: tuple[ChangeWords, ...]
    day: Link


def session_context(view: View, slot: Slot) -> SessionContext:
    """The page of one session, whatever has become of it."""
    session, event = slot.session, slot.event
    times = view.region.timetable(event)
    lead = view.region.authorities.get(session.lead or "")
    return SessionContext(
        head=view.head(_title(slot), _description(slot)),
        trail=(
            Step("Home", view.home),
            Step("Events", view.to(urls.EVENTS)),
            Step(event.title, view.to(urls.event(event))),
            Step(session.title),
        ),
        top=_top(view, slot),
        facts=tuple(_facts(view, slot)),
        summary=session.summary,
        paragraphs=tuple((session.abstract or "").split("\n\n")) if session.abstract else (),
        take_away=session.take_away,
        led=tuple(_led(view, slot)),
        led_by=lead.name if lead else None,
        files=kept(session.files, session.recordings),
        beside=tuple(session_cell(view, other) for other in times.beside(slot)),
        after=tuple(session_cell(view, other) for other in times.after(slot)),
        models=tuple(
            Link(model.name, view.to(urls.practice_model(model)))
            for id in session.practice_models
            if (model := view.region.practice_models.get(id))
        ),
        opens=tuple(
            Link(_opened(address), view.to(address.strip("/") + "/")) for address in session.launches
        ),
        changes=changes(session.history),
        day=Link("See the whole day", f"{view.to(urls.event(event))}#s-{slot.id}"),
    )


def _opened(address: str) -> str:
    """`/vacancies/` as “Vacancies”."""
    words = address.strip("/").rpartition("/")[2].replace("-", " ")
    return f"{words[:1].upper()}{words[1:]}" if words else "The website"


def _title(slot: Slot) -> str:
    titled = f"{slot.session.title}, {slot.event.title}"
    return event_words.flagged(titled, slot.session.status, example=slot.event.example)


def _description(slot: Slot) -> str:
    event = slot.event
    example = "Example: " if event.example else ""
    return f"{example}{slot.session.summary or slot.session.title} {event.title}, {event_words.days(event)}."


def _top(view: View, slot: Slot) -> EventTop:
    session, event = slot.session, slot.event
    told = last_told(session.history)
    return EventTop(
        kind=event_words.SESSIONS[session.kind],
        title=session.title,
        when=event_words.days(event),
        where=event_words.place(view.region, event),
        example=event.example,
        flag=event_words.change_words(told) if told and session.status != "scheduled" else None,
        flag_note=told.note if told else None,
        called_off=slot.cancelled,
        above=Link(event.title, view.to(urls.event(event))),
    )


def _facts(view: View, slot: Slot) -> Iterator[Fact]:
    when = event_words.span(slot.start, slot.end)
    yield Fact("When", when, more=f"{long_day(slot.day)}. {_as_at(view, slot)}".strip(), lead=True)
    programme = view.region.programme(slot.event)
    if room := programme.rooms.get(slot.session.room or ""):
        floor = ", ".join(part for part in (room.name, room.building, room.floor) if part)
        more = " ".join(part for part in (f"{event_words.access(room.access)}.", room.access_note) if part)
        yield Fact("Where", floor, more=more)
        places = slot.session.places or room.places
        sign_up = Link("Sign up", slot.session.sign_up_url) if slot.session.sign_up_url else None
        yield Fact("Places", plural(places, "place") if places else None, link=sign_up)
    if track := programme.tracks.get(slot.session.track or ""):
        yield Fact("Track", track.name)
    yield Fact("Level", event_words.LEVELS[slot.session.level])
    speakers = view.edition.speakers(slot.event)
    names = [speakers[id].name or speakers[id].role for id in slot.session.speakers if id in speakers]
    if names:
        yield Fact("With", joined(names))
    if slot.session.not_recorded:
        yield Fact("Recording", "Nobody may film or record it")


def _as_at(view: View, slot: Slot) -> str:
    """For which moment the programme stands here, while it may still change."""
    now = view.edition.now
    if view.edition.state_of(slot.event) == "over":
        return ""
    return f"Programme as at {clock(now)} on {plain_day(now.date())}. It may have changed since."


def _led(view: View, slot: Slot) -> Iterator[Link]:
    """The authority that leads it, and its open jobs."""
    authority = view.region.authorities.get(slot.session.lead or "")
    if authority is None:
        return
    yield Link(f"What it is like to work in {authority.name}", view.authority(authority))
    count = len(view.edition.open_by_authority[authority.id])
    if count:
        words = f"{plural(count, 'vacancy', 'vacancies')} in {authority.name}"
        yield Link(words, view.to(urls.listing("authority", authority.id)))
