"""Events and the sessions of their programmes: for everybody, of each host, of one event, of one session.

An entry is made in one place, `event_entry` or `session_entry`, and its text is the same in every file it stands
in. So a script that puts a reader's own programme together writes no calendar itself. It takes the file at
`urls.event_calendar`, keeps what stands outside entries, and of the entries those whose `UID` is `session_uid`
of a chosen session: same id, same SEQUENCE, same DTSTAMP, folded and escaped already.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

from regionsite import event_words, urls
from regionsite.advert_words import moment_words
from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.model.event_history import EventChange
from regionsite.model.timetable import Slot
from regionsite.outputs.calendar.entry import Entry, Status, entry_text
from regionsite.outputs.calendar.vacancies import MOST
from regionsite.outputs.calendar.whole import Calendar, calendar_file

_ONE_DAY = timedelta(days=1)
_STATUSES: Mapping[str, Status] = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}

Texts = Mapping[str, tuple[tuple[datetime, str], str]]
"""By the id of each event: what its entry is sorted by, and the text."""


def event_calendars(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Every calendar of events as a path and its content; none in a region that has no event to show.

    A host without events has one all the same: whoever subscribes to it waits for the first.
    """
    if not edition.events:
        return
    texts = {event.id: _text(event_entry(edition, event)) for event in edition.events}
    nearest = (*edition.upcoming, *edition.past)
    yield urls.events_calendar(), _list(edition, nearest, texts, "Events")
    hosted: dict[str, list[Event]] = {id: [] for id in edition.region.authorities}
    for event in nearest:
        for host in event.host_ids:
            hosted[host].append(event)
    for id, authority in edition.region.authorities.items():
        path = urls.authority_events_calendar(authority)
        yield path, _list(edition, hosted[id], texts, f"Events: {authority.name}")
    for event in edition.events:
        yield from _one_event(edition, event, texts[event.id][1])


def _text(entry: Entry) -> tuple[tuple[datetime, str], str]:
    return entry.order, entry_text(entry)


def _list(edition: Edition, nearest: Iterable[Event], texts: Texts, words: str) -> bytes:
    """A calendar to subscribe to: what comes next and, where there is room, what has been, in the order of time."""
    held = sorted(texts[event.id] for event in list(nearest)[:MOST])
    return calendar_file((text for _, text in held), _named(edition, words))


def _named(edition: Edition, words: str) -> Calendar:
    example = " Every event is an example." if edition.demonstration else ""
    return Calendar(
        name=f"{words} – {edition.region.profile.name}",
        about=f"What is moved or cancelled shows here by itself.{example}",
    )


def _one_event(edition: Edition, event: Event, text: str) -> Iterator[tuple[str, bytes]]:
    """An event with all its sessions, and each session alone.

    With sessions it is a calendar to subscribe to, so that a session that is cancelled shows. Alone it has no
    name and goes into one's own.
    """
    slots = edition.sessions(event)
    sessions = {slot.id: entry_text(session_entry(edition, slot)) for slot in slots}
    named = _named(edition, event_words.flagged(event.title, "scheduled", example=event.example))
    yield urls.event_calendar(event), calendar_file((text, *sessions.values()), named if slots else None)
    for slot in slots:
        if slot.session.has_page:
            yield urls.session_calendar(event, slot.id), calendar_file([sessions[slot.id]])


def event_entry(edition: Edition, event: Event) -> Entry:
    """An event as a calendar shows it: from when to when, or its days if it lasts over a night."""
    start, end = _times(event)
    url = urls.absolute(edition.site_url, urls.event(event))
    return Entry(
        uid=event.uid(_host(edition)),
        changed=event.changed_at,
        sequence=event.sequence,
        start=start,
        end=end,
        summary=event_words.flagged(event.title, "scheduled", example=event.example),
        description="\n".join((*_event_words(edition, event), url)),
        location=event_words.location(edition.region, event),
        url=url,
        status=_STATUSES.get(event.status, "CONFIRMED"),
    )


def _times(event: Event) -> tuple[date, date] | tuple[datetime, datetime]:
    """Nobody wants two days of a course to take the night between them too."""
    if event.ends - event.begins < _ONE_DAY:
        return event.begins, event.ends
    return event.days[0], event.days[-1]


def _event_words(edition: Edition, event: Event) -> Iterator[str]:
    if event.example:
        yield "This is an example, not a real event."
    yield from _changed(event.history)
    yield event.summary
    if event.ends - event.begins >= _ONE_DAY:
        yield f"{event_words.days(event)}, {event_words.hours(event)}."
    if event.audience != "public":
        yield f"For: {event_words.AUDIENCES[event.audience].lower()}."
    if event.booking and event.booking.closes:
        yield f"Book by {moment_words(event.booking.closes.moment)}."
    if event.online_url:
        yield f"Join online: {event.online_url}"


def session_entry(edition: Edition, slot: Slot) -> Entry:
    """A session, or a break, as a calendar shows it. What becomes of its event becomes of it."""
    event, session = slot.event, slot.session
    url = urls.absolute(edition.site_url, urls.slot(slot))
    titled = f"{session.title}, {event.title}"
    return Entry(
        uid=session_uid(edition, slot),
        changed=slot.changed_at,
        sequence=slot.sequence,
        start=slot.start,
        end=slot.end,
        summary=event_words.flagged(titled, "scheduled", example=event.example),
        description="\n".join((*_session_words(edition, slot), url)),
        location=event_words.session_location(edition.region, slot),
        url=url,
        status=_STATUSES.get(slot.status, "CONFIRMED"),
    )


def session_uid(edition: Edition, slot: Slot) -> str:
    """The `UID` of a session in every calendar it stands in."""
    return slot.uid(_host(edition))


def _session_words(edition: Edition, slot: Slot) -> Iterator[str]:
    event, session = slot.event, slot.session
    if event.example:
        yield "This is an example, not a real event."
    yield from _changed(event.history)
    yield from _changed(session.history)
    if session.summary:
        yield session.summary
    if lead := edition.region.authorities.get(session.lead or ""):
        yield f"Led by {lead.name}."


def _changed(history: tuple[EventChange, ...]) -> Iterator[str]:
    """What has become of it, and what people do now."""
    told = event_words.latest_change(history)
    if told:
        yield f"{event_words.change_words(told)}. {told.note}"


def _host(edition: Edition) -> str:
    return urlsplit(edition.site_url).hostname or ""
