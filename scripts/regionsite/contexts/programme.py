"""A conference's programme: one list, in the order of time, from which a wide screen makes a grid."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from regionsite import event_words, urls
from regionsite.contexts.shapes.events import ProgrammeDay, SessionCell, TimeSlot
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.model.event_history import EventChange
from regionsite.model.programme import PAUSES
from regionsite.model.timetable import Slot
from regionsite.wording import clock, long_day


def programme_days(view: View, event: Event) -> tuple[ProgrammeDay, ...]:
    """Each day of an event with all its sessions; none while there is no programme to show."""
    times = view.region.timetable(event)
    if event.programme_status == "none":
        return ()
    return tuple(_day(view, event, day, times.on(day)) for day in times.days)


def _day(view: View, event: Event, day: date, slots: tuple[Slot, ...]) -> ProgrammeDay:
    tracks = view.region.programme(event).tracks
    return ProgrammeDay(
        id=f"day-{day.isoformat()}",
        heading=long_day(day),
        tracks=tuple(track.name for track in tracks.values()),
        slots=tuple(_slots(view, slots)),
    )


def _slots(view: View, slots: tuple[Slot, ...]) -> Iterator[TimeSlot]:
    for _, group in groupby(slots, key=lambda slot: slot.start):
        held = tuple(group)
        whole = len(held) == 1 and held[0].session.track is None
        yield TimeSlot(
            time=clock(held[0].start),
            datetime=held[0].start.isoformat(),
            until=_until(held),
            cells=tuple(session_cell(view, slot) for slot in _by_track(view, held)),
            whole=whole,
            pause=whole and held[0].session.kind in PAUSES,
        )


def _until(held: tuple[Slot, ...]) -> str:
    """`to 12:10pm`; where they end at different times, to the latest."""
    ends = {slot.end for slot in held}
    return f"{'to' if len(ends) == 1 else 'until'} {clock(max(ends))}"


def _by_track(view: View, held: tuple[Slot, ...]) -> list[Slot]:
    order = list(view.region.programme(held[0].event).tracks)
    return sorted(
        held, key=lambda slot: order.index(slot.session.track) if slot.session.track in order else 99
    )


def session_cell(view: View, slot: Slot) -> SessionCell:
    """One session as a programme shows it; a cancelled one keeps its place and says what happens instead."""
    session, programme = slot.session, view.region.programme(slot.event)
    track = programme.tracks.get(session.track or "")
    change = last_told(session.history)
    return SessionCell(
        id=f"s-{slot.id}",
        title=session.title,
        url=view.to(urls.session(slot.event, slot.id)) if session.has_page else None,
        track=track.name if track else None,
        column=list(programme.tracks).index(session.track) + 1 if track and session.track else None,
        where=_where(view, slot),
        by=led_by(view, slot),
        flag=event_words.STATUSES[session.status] or None,
        note=change.note if change else (None if session.has_page else session.summary),
        called_off=session.status in ("cancelled", "postponed"),
    )


def last_told(history: tuple[EventChange, ...]) -> EventChange | None:
    """The latest change that people must know of."""
    return next((change for change in reversed(history) if change.kind != "reworded"), None)


def _where(view: View, slot: Slot) -> str | None:
    """The room and how many it takes."""
    room = view.region.programme(slot.event).rooms.get(slot.session.room or "")
    if room is None:
        return None
    places = slot.session.places or room.places
    return f"{room.name}, {places} places" if places and slot.session.has_page else room.name


def led_by(view: View, slot: Slot) -> str | None:
    """The authority that leads it."""
    lead = view.region.authorities.get(slot.session.lead or "")
    return f"Led by {lead.name}" if lead else None
