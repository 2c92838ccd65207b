"""One session's page: when and where, who leads it, what it is, and what else is on at that time."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from regionsite import event_words, example_words, urls
from regionsite.contexts.advert import open_words
from regionsite.contexts.changed import changes
from regionsite.contexts.conference import as_at, horizon
from regionsite.contexts.event_facts import kept, still_open
from regionsite.contexts.mentions import mentions_of_session
from regionsite.contexts.programme import last_told, session_cell
from regionsite.contexts.shapes.applying import ChangeWords
from regionsite.contexts.shapes.conference import LedBy, SessionTop
from regionsite.contexts.shapes.events import SessionCell, SpeakerWords
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.speaking import speaker_words
from regionsite.contexts.view import View
from regionsite.model.timetable import Slot
from regionsite.wording import joined, long_day, plural


@dataclass(frozen=True)
class SessionContext:
    """What `session.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    top: SessionTop
    facts: tuple[Fact, ...]
    summary: str | None
    paragraphs: tuple[str, ...]
    take_away: tuple[str, ...]
    led: LedBy | None
    speakers: tuple[SpeakerWords, ...]
    calendar: Link | None
    files: tuple[TermWords, ...]
    before: tuple[SessionCell, ...]
    beside: tuple[SessionCell, ...]
    after: tuple[SessionCell, ...]
    models: tuple[Link, ...]
    opens: tuple[Link, ...]
    changes: tuple[ChangeWords, ...]
    mentions: tuple[TermWords, ...]
    day: Link


def session_context(view: View, slot: Slot, json_ld: Markup | None = None) -> SessionContext:
    """The page of one session, whatever has become of it; `json_ld` is what search engines read, or None."""
    session, event = slot.session, slot.event
    times = view.region.timetable(event)
    return SessionContext(
        head=view.head(_title(slot), _description(slot), json_ld=json_ld, scripts=("pick-button.js",)),
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
        led=_led(view, slot),
        speakers=_speakers(view, slot),
        calendar=_calendar(view, slot),
        files=kept(session.files, session.recordings),
        before=tuple(session_cell(view, other) for other in times.before(slot)),
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
        mentions=mentions_of_session(view, slot),
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
    words = f"{slot.session.summary or slot.session.title} {event.title}, {event_words.days(event)}."
    return example_words.titled(words, event.example)


def _top(view: View, slot: Slot) -> SessionTop:
    session, event = slot.session, slot.event
    flag, note = _flag(slot)
    return SessionTop(
        event=Link(event.title, view.to(urls.event(event))),
        when_where=f"{event_words.days(event)}, {event_words.place(view.region, event)}",
        horizon=horizon(view, event),
        kind=_kind(view, slot),
        title=session.title,
        example=event.example,
        pick=f"{event.id}/{slot.id}" if still_open(view, event) else None,
        flag=flag,
        flag_note=note,
        called_off=slot.cancelled or session.status == "postponed",
    )


def _flag(slot: Slot) -> tuple[str | None, str | None]:
    """What has become of it; what has become of the whole event counts for each of its sessions."""
    event, session = slot.event, slot.session
    if event.status in ("cancelled", "postponed"):
        told = last_told(event.history)
        return f"{event.title}: {event_words.STATUSES[event.status].casefold()}", told.note if told else None
    told = last_told(session.history)
    if told is None or session.status == "scheduled":
        return None, None
    return event_words.change_words(told), told.note


def _kind(view: View, slot: Slot) -> str:
    """`Children and families. Workshop, for the first years`."""
    track = view.region.programme(slot.event).tracks.get(slot.session.track or "")
    level = event_words.LEVELS[slot.session.level]
    kind = f"{event_words.SESSIONS[slot.session.kind]}, {level[:1].lower()}{level[1:]}"
    return f"{track.name}. {kind}" if track else kind


def _calendar(view: View, slot: Slot) -> Link | None:
    """The session as a file for a calendar, while it is still to come."""
    if view.edition.state_of(slot.event) == "over":
        return None
    return Link("Add it to your calendar", view.to(urls.session_calendar(slot.event, slot.id)))


def _facts(view: View, slot: Slot) -> Iterator[Fact]:
    when = event_words.span(slot.start, slot.end)
    yield Fact("When", when, more=f"{long_day(slot.day)}. {_as_at(view, slot)}".strip(), lead=True)
    programme = view.region.programme(slot.event)
    if room := programme.rooms.get(slot.session.room or ""):
        floor = ", ".join(part for part in (room.name, room.building, (room.floor or "").casefold()) if part)
        more = " ".join(part for part in (f"{event_words.access(room.access)}.", room.access_note) if part)
        yield Fact("Where", floor, more=more)
        places = slot.session.places or room.places
        sign_up = Link("Sign up", slot.session.sign_up_url) if slot.session.sign_up_url else None
        yield Fact("Places", plural(places, "place") if places else None, link=sign_up)
    if slot.session.not_recorded:
        yield Fact("Recording", "Nobody may film or record it")


def _as_at(view: View, slot: Slot) -> str:
    """For which moment the programme stands here, while it may still change."""
    over = view.edition.state_of(slot.event) == "over"
    return "" if over else f"{as_at(view)} It may have changed since."


def _led(view: View, slot: Slot) -> LedBy | None:
    """The authority that leads it, and its open jobs."""
    authority = view.region.authorities.get(slot.session.lead or "")
    if authority is None:
        return None
    count = len(view.edition.open_by_authority[authority.id])
    jobs = f"{open_words(view, count)} in {authority.name}"
    return LedBy(
        name=authority.name,
        url=view.authority(authority),
        drawing=view.drawing(authority.id),
        who=_roles(view, slot),
        links=(
            Link(f"What it is like to work in {authority.name}", view.authority(authority)),
            *((Link(jobs, view.to(urls.listing("authority", authority.id))),) if count else ()),
        ),
    )


def _speakers(view: View, slot: Slot) -> tuple[SpeakerWords, ...]:
    """Who speaks, where that says more than the roles of those who lead it."""
    told = tuple(speaker_words(view, slot.event, slot.session.speakers))
    lead = view.region.authorities.get(slot.session.lead or "")
    its_own = [
        one.role is None and one.works_for and lead and one.works_for.label == lead.name for one in told
    ]
    return () if all(its_own) else told


def _roles(view: View, slot: Slot) -> str | None:
    """The roles of those who speak for the authority that leads it."""
    speakers = view.edition.speakers(slot.event)
    roles = [speakers[id].role for id in slot.session.speakers if id in speakers]
    return f"{joined(roles)}." if roles else None
