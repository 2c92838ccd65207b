"""The programme of a conference."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from regionsite.model.clock import on_the_clock
from regionsite.model.event import Event
from regionsite.model.programme import Programme
from regionsite.model.timetable import Slot, Timetable, timetable
from regionsite.rules.events import trusted_dates
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, across, error, found
from regionsite.wording import clock, joined, long_day, nearest, plain_day


def programmes(records: Records) -> Iterator[tuple[Event, Programme, Timetable]]:
    """Every event with a programme whose days could be read, with its sessions at their times."""
    for event in records.events:
        programme = records.programmes.get((event.authority, event.id))
        if programme and trusted_dates(records, event):
            yield event, programme, timetable(event, programme)


@across
@error
def session_without_start(records: Records) -> Iterator[Finding]:
    """The first session of a day, in each track, says when it starts.

    The others may follow what is before them; the first has nothing to follow.
    """
    for _, programme, times in programmes(records):
        for id in times.adrift:
            message = "nothing stands before this session on its day, and it does not say when it starts"
            yield found(
                programme, ("sessions", id), message, "add a line such as `start: 10:00`", at_key=True
            )


@across
@error
def session_outside_day(records: Records) -> Iterator[Finding]:
    """A session lies between the start and the end of its event.

    Either its time is wrong, or the event's is, and people plan their journey by that.
    """
    for event, programme, times in programmes(records):
        for slot in times.slots:
            if slot.start < event.begins or slot.end > event.ends:
                early = slot.start < event.begins
                moment = slot.start if early else slot.end
                does, border = ("starts", event.begins) if early else ("ends", event.ends)
                message = f"this session {does} at {clock(moment)} on {long_day(moment.date())}"
                other = f"the event {does} at {clock(border)} on {long_day(border.date())}"
                hint = f"check its time, or the `{'start' if early else 'end'}` in {event.file}"
                at = ("sessions", slot.id, _timed_by(slot))
                yield found(programme, at, f"{message}, and {other}", hint, at_key=True)


def _timed_by(slot: Slot) -> str:
    """The field that places a session."""
    return "day" if slot.session.day else "start" if slot.session.start else "minutes"


@across
@error
def skipped_hour(records: Records) -> Iterator[Finding]:
    """Nothing begins or ends in the hour that the clocks skip in spring.

    No clock ever shows that time, and every calendar would guess another.
    """
    for event in records.events:
        for name in ("start", "end"):
            if words := _skipped(getattr(event, name), event) if trusted_dates(records, event) else None:
                yield found(event, name, *words, uses=("tz",))
    for event, programme, times in programmes(records):
        for slot in times.slots:
            if words := _skipped(slot.start.replace(tzinfo=None), event):
                yield found(programme, ("sessions", slot.id, _timed_by(slot)), *words, at_key=True)


def _skipped(moment: datetime, event: Event) -> tuple[str, str] | None:
    """What is wrong with a moment that no clock shows, and what to do about it."""
    if on_the_clock(moment, event.tz):
        return None
    message = f"on {plain_day(moment.date())} the clocks go forward, and there is no {clock(moment)}"
    return message, f"check the day; an hour later is {clock(moment + timedelta(hours=1))}"


@across
@error
def room_double_booked(records: Records) -> Iterator[Finding]:
    """Two sessions in one room are not at the same time.

    One of the two groups would stand outside.
    """
    for _, programme, times in programmes(records):
        for slot, other in at_once(taking_place(times)):
            if slot.session.room and slot.session.room == other.session.room:
                message = f"this room is taken by `{slot.id}` from {clock(slot.start)} to {clock(slot.end)}"
                hint = _free_room(programme, times, other) or "give one of the two another room or time"
                yield found(programme, ("sessions", other.id, "room"), message, hint)


def taking_place(times: Timetable) -> Iterator[Slot]:
    """The sessions that are not cancelled."""
    return (slot for slot in times.slots if slot.session.status != "cancelled")


def at_once(slots: Iterable[Slot]) -> Iterator[tuple[Slot, Slot]]:
    """Each pair of sessions that share any minute; the sessions come in the order of time."""
    waiting: list[Slot] = []
    for other in slots:
        waiting = [slot for slot in waiting if slot.end > other.start]
        yield from ((slot, other) for slot in waiting)
        waiting.append(other)


def _free_room(programme: Programme, times: Timetable, slot: Slot) -> str | None:
    taken = {other.session.room for other in taking_place(times) if other.overlaps(slot)}
    free = [id for id in programme.rooms if id not in taken]
    return f"free at that time: {joined([f'`{id}`' for id in free], 'or')}" if free else None


@across
@error
def undefined_room(records: Records) -> Iterator[Finding]:
    """A room that a session names stands under `rooms` of the same file.

    There it says how many it seats and how people get in.
    """
    for programme in records.programmes.values():
        for id, session in programme.sessions.items():
            if session.room and session.room not in programme.rooms:
                hint = _meant(session.room, programme.rooms, "rooms")
                at = ("sessions", id, "room")
                yield found(programme, at, f"there is no room `{session.room}`", hint, uses=("rooms",))


@across
@error
def undefined_track(records: Records) -> Iterator[Finding]:
    """A track that a session names stands under `tracks` of the same file.

    Its name stands beside the session, and people choose by it.
    """
    for programme in records.programmes.values():
        for id, session in programme.sessions.items():
            if session.track and session.track not in programme.tracks:
                hint = _meant(session.track, programme.tracks, "tracks")
                at = ("sessions", id, "track")
                yield found(programme, at, f"there is no track `{session.track}`", hint, uses=("tracks",))


def _meant(written: str, known: Iterable[str], where: str) -> str:
    near = nearest(written, known)
    return f"did you mean `{near}`?" if near else f"add it under `{where}`"


@across
@error
def undefined_session(records: Records) -> Iterator[Finding]:
    """A session that takes the place of another names one of the same programme.

    The page of the old one leads to the new one.
    """
    for programme in records.programmes.values():
        for id, session in programme.sessions.items():
            old = session.replaces
            if old and (old == id or old not in programme.sessions):
                hint = _meant(old, programme.sessions.keys() - {id}, "sessions")
                yield found(
                    programme, ("sessions", id, "replaces"), f"there is no other session `{old}`", hint
                )
