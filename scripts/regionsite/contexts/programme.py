"""A conference's programme: one list, in the order of time, from which a wide screen makes a grid."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from regionsite import event_words, urls
from regionsite.contexts.programme_places import Placed, placed_in
from regionsite.contexts.shapes.events import ProgrammeDay, SessionCell, TimeSlot
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.model.event_history import EventChange
from regionsite.model.programme import PAUSES
from regionsite.model.timetable import Slot
from regionsite.wording import clock, long_day


def programme_days(view: View, event: Event) -> tuple[ProgrammeDay, ...]:
    """Each day of an event with all its sessions; none while there is no programme to show."""
    if event.programme_status == "none":
        return ()
    placed = tuple(placed_in(view.region.timetable(event).slots))
    days = sorted({one.start.date() for one in placed})
    return tuple(_day(view, event, day, [one for one in placed if one.start.date() == day]) for day in days)


def _day(view: View, event: Event, day: date, placed: Sequence[Placed]) -> ProgrammeDay:
    tracks = view.region.programme(event).tracks
    return ProgrammeDay(
        id=f"day-{day.isoformat()}",
        heading=long_day(day),
        tracks=tuple(track.name for track in tracks.values()),
        slots=tuple(_slots(view, placed)),
    )


def _slots(view: View, placed: Sequence[Placed]) -> Iterator[TimeSlot]:
    for start, group in groupby(sorted(placed, key=lambda one: one.start), key=lambda one: one.start):
        held = _by_track(view, tuple(group))
        sessions = [one.slot.session for one in held if not one.was]
        whole = len(sessions) == 1 and sessions[0].track is None
        yield TimeSlot(
            time=clock(start),
            datetime=start.isoformat(),
            until=_until([one for one in held if not one.was] or held),
            cells=tuple(_was_cell(view, one) if one.was else session_cell(view, one.slot) for one in held),
            whole=whole,
            pause=whole and sessions[0].kind in PAUSES,
        )


def _until(held: Sequence[Placed]) -> str:
    """`to 12:10pm`; where they end at different times, to the latest."""
    ends = {one.end for one in held}
    return f"{'to' if len(ends) == 1 else 'until'} {clock(max(ends))}"


def _by_track(view: View, held: tuple[Placed, ...]) -> list[Placed]:
    order = list(view.region.programme(held[0].slot.event).tracks)
    last = len(order)
    return sorted(
        held,
        key=lambda one: order.index(one.slot.session.track) if one.slot.session.track in order else last,
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
        pick=f"{slot.event.id}/{slot.id}" if session.has_page else None,
        track_key=session.track,
        lead_key=session.lead,
        room_key=session.room,
        level=session.level if session.has_page else None,
        minutes=session.minutes,
    )


def _was_cell(view: View, placed: Placed) -> SessionCell:
    """What stays where a session was before it was moved to another time: its title, struck, and when it is now."""
    slot = placed.slot
    day = "" if slot.start.date() == placed.start.date() else f" on {long_day(slot.day)}"
    room = event_words.room(view.region, slot)
    now_at = f"Now at {clock(slot.start)}{day}{f', {room}' if room else ''}."
    return replace(
        session_cell(view, slot),
        id=f"s-{slot.id}-was-{placed.start:%d-%H%M}",
        flag="Moved",
        note=now_at,
        where=None,
        by=None,
        called_off=True,
        pick=None,
        was=f"{slot.event.id}/{slot.id}",
    )


def last_told(history: tuple[EventChange, ...]) -> EventChange | None:
    """The latest change that people must know of."""
    return next((change for change in reversed(history) if change.kind != "reworded"), None)


def _where(view: View, slot: Slot) -> str | None:
    """The room and how many it takes; nobody should go to that of a session that is off."""
    if slot.session.status in ("cancelled", "postponed"):
        return None
    room = view.region.programme(slot.event).rooms.get(slot.session.room or "")
    if room is None:
        return None
    places = slot.session.places or room.places
    return f"{room.name}, {places} places" if places and slot.session.has_page else room.name


def led_by(view: View, slot: Slot) -> str | None:
    """The authority that leads it."""
    lead = view.region.authorities.get(slot.session.lead or "")
    return f"Led by {lead.name}" if lead else None
