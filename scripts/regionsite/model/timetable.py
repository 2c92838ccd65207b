"""When each session is: typed starts and chained lengths become moments."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import groupby

from regionsite.model.clock import in_zone
from regionsite.model.event import Event
from regionsite.model.event_history import Status, earlier_starts, last_change
from regionsite.model.programme import Programme, Session

_BECOMES: tuple[Status, ...] = ("cancelled", "postponed", "moved_online")
"""What counts for a session although it befell only the whole event, the gravest first."""


@dataclass(frozen=True)
class Slot:
    """One session at its time. `start` and `end` are moments with their offset.

    A cancelled session keeps its slot: its page, its line in the programme and its entry in calendars.
    """

    id: str
    session: Session
    event: Event
    start: datetime
    end: datetime

    @property
    def day(self) -> date:
        """Its day, by the clocks of the place."""
        return self.start.date()

    @property
    def cancelled(self) -> bool:
        """Whether it does not take place: it or the whole event is cancelled."""
        return "cancelled" in (self.session.status, self.event.status)

    @property
    def status(self) -> Status:
        """What has become of it: what becomes of the whole event becomes of each of its sessions."""
        both = (self.event.status, self.session.status)
        return next((status for status in _BECOMES if status in both), self.session.status)

    @property
    def sequence(self) -> int:
        """How often a subscribed calendar had to learn something new: of this session or of the whole event."""
        return self.session.sequence + self.event.sequence

    @property
    def changed_at(self) -> datetime:
        """When this session or its event last changed, from what their records say."""
        own = last_change(self.session.history, self.event.tz)
        return max(self.event.changed_at, own or self.event.changed_at)

    @property
    def previous_starts(self) -> tuple[datetime, ...]:
        """When it was to begin before it was moved, oldest first."""
        return earlier_starts(self.session.history, self.event.tz)

    def uid(self, host: str) -> str:
        """Its name in every calendar, which no move changes; `host` is the site's."""
        return f"session.{self.id}.{self.event.id}@{host}"

    def overlaps(self, other: "Slot") -> bool:
        """Whether the two share any minute."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Timetable:
    """An event's sessions at their times, in the order of time and then of the file."""

    slots: tuple[Slot, ...]
    adrift: tuple[str, ...] = ()
    """Sessions without a start that nothing stands before on their day."""

    @cached_property
    def _by_id(self) -> dict[str, Slot]:
        return {slot.id: slot for slot in self.slots}

    def __getitem__(self, id: str) -> Slot:
        return self._by_id[id]

    def __contains__(self, id: object) -> bool:
        return id in self._by_id

    @property
    def days(self) -> tuple[date, ...]:
        """Every day with a session."""
        return tuple(dict.fromkeys(slot.day for slot in self.slots))

    def on(self, day: date) -> tuple[Slot, ...]:
        """The sessions of a day."""
        return self._by_day.get(day, ())

    @cached_property
    def _by_day(self) -> dict[date, tuple[Slot, ...]]:
        return {day: tuple(held) for day, held in groupby(self.slots, key=lambda slot: slot.day)}

    def beside(self, slot: Slot) -> tuple[Slot, ...]:
        """The other sessions at the same time; pauses are none."""
        return tuple(
            other
            for other in self.slots
            if other.id != slot.id and other.session.has_page and other.overlaps(slot)
        )

    def after(self, slot: Slot) -> tuple[Slot, ...]:
        """The sessions that begin next on the same day, pauses left out."""
        later = [other for other in self.on(slot.day) if other.start >= slot.end and other.session.has_page]
        return tuple(other for other in later if other.start == later[0].start)

    def before(self, slot: Slot) -> tuple[Slot, ...]:
        """The sessions that end last before it on the same day, pauses left out."""
        earlier = [other for other in self.on(slot.day) if other.end <= slot.start and other.session.has_page]
        last = max((other.end for other in earlier), default=None)
        return tuple(other for other in earlier if other.end == last)


def timetable(event: Event, programme: Programme) -> Timetable:
    """Every session of an event at its time."""
    placing = _Placing(event)
    slots = list(placing.placed(programme))
    return Timetable(tuple(sorted(slots, key=lambda slot: slot.start)), tuple(placing.adrift))


class _Placing:
    """Walks down the programme and keeps when each lane is free again.

    A lane is a track; a session for everybody is in all lanes. Where the programme has no track for it, a talk,
    workshop or panel has the lane of its room.
    """

    def __init__(self, event: Event) -> None:
        self.event = event
        self.adrift: list[str] = []
        self._day = event.start.date()
        self._free: dict[str, datetime] = {}
        self._all_free: datetime | None = None

    def placed(self, programme: Programme) -> Iterator[Slot]:
        """Each session with its start and its end."""
        for id, session in programme.sessions.items():
            if session.day and session.day != self._day:
                self._day, self._free, self._all_free = session.day, {}, None
            start = self._start(session)
            if start is None:
                self.adrift.append(id)
                start = datetime.combine(self._day, self.event.start.time())
            # A length is counted on the clock of the wall: no programme runs through a change of the clocks.
            end = start + timedelta(minutes=session.minutes)
            self._take(session, end)
            yield Slot(id, session, self.event, in_zone(start, self.event.tz), in_zone(end, self.event.tz))

    def _start(self, session: Session) -> datetime | None:
        if session.start is not None:
            return datetime.combine(self._day, session.start)
        lane = lane_of(session)
        if lane is not None:
            return self._free.get(lane, self._all_free)
        return max([*self._free.values(), *([self._all_free] if self._all_free else [])], default=None)

    def _take(self, session: Session, end: datetime) -> None:
        lane = lane_of(session)
        if lane is not None:
            self._free[lane] = end
        else:
            self._free, self._all_free = {}, end


def lane_of(session: Session) -> str | None:
    """In which of the parallel lanes a session is; None when it is for everybody."""
    if session.track:
        return f"track {session.track}"
    return f"room {session.room}" if session.room and session.kind in _PARALLEL else None


_PARALLEL = ("talk", "workshop", "panel")
