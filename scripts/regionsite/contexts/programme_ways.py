"""Ways into a programme: each day at a glance, and the questions by which it may be narrowed."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from regionsite import event_words
from regionsite.contexts.shapes.conference import GlanceDay, GlanceRow, ProgrammeChoice
from regionsite.contexts.shapes.events import ProgrammeDay, TimeSlot
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.model.timetable import Slot
from regionsite.wording import clock, plural

_MOST_TIMES = 16
"""Times between two things for everybody that a glance can take in."""


def glance(view: View, event: Event, days: Sequence[ProgrammeDay]) -> tuple[GlanceDay, ...]:
    """Every day in a few lines. What is held side by side is counted, and stands below by its times."""
    times = view.region.timetable(event)
    held = {f"day-{day.isoformat()}": times.on(day) for day in times.days}
    return tuple(_day(day, held[day.id]) for day in days if day.id in held)


def _day(day: ProgrammeDay, slots: tuple[Slot, ...]) -> GlanceDay:
    return GlanceDay(
        heading=day.heading,
        hours=f"{clock(slots[0].start)} to {clock(max(slot.end for slot in slots))}",
        url=f"#{day.id}",
        rows=tuple(_rows(day)),
    )


def _rows(day: ProgrammeDay) -> Iterator[GlanceRow]:
    for whole, group in groupby(day.slots, key=lambda slot: slot.whole):
        held = tuple(group)
        if whole:
            yield from map(_for_everybody, held)
        else:
            yield from map(_side_by_side, _together(held))


def _for_everybody(slot: TimeSlot) -> GlanceRow:
    cell = next(cell for cell in slot.cells if not cell.was)
    return GlanceRow(slot.time, slot.datetime, cell.title, f"#{cell.id}", cell.flag, slot.pause)


def _together(held: Sequence[TimeSlot]) -> Iterator[Sequence[TimeSlot]]:
    """Each time of a stretch by itself or, where there are too many to glance at, all as one."""
    times = [slot for slot in held if any(cell.pick for cell in slot.cells)]
    if len(times) > _MOST_TIMES:
        yield times
    else:
        yield from ([slot] for slot in times)


def _side_by_side(held: Sequence[TimeSlot]) -> GlanceRow:
    cells = [cell for slot in held for cell in slot.cells if cell.pick]
    tracks = {cell.track for cell in cells if cell.track}
    within = f" in {plural(len(tracks), 'track')}" if len(tracks) > 1 else ""
    off = sum(cell.called_off for cell in cells)
    words = f"{plural(len(cells), 'session')}{within}"
    return GlanceRow(
        held[0].time, held[0].datetime, words, f"#{held[0].cells[0].id}", f"{off} cancelled" if off else None
    )


def programme_choices(view: View, event: Event) -> tuple[ProgrammeChoice, ...]:
    """The questions that leave out anything: by track, authority, level and room, each with two answers or more."""
    programme = view.region.programme(event)
    sessions = [one for one in programme.sessions.values() if one.has_page]
    leads = {one.lead for one in sessions}
    levels, used = {one.level for one in sessions}, {one.room for one in sessions}
    asked = (
        ("track", "Track", "Every track", [(id, track.name) for id, track in programme.tracks.items()]),
        ("lead", "Led by", "Anybody", [(id, one.name) for id, one in view.region.authorities.items() if id in leads]),
        ("level", "Level", "Every level", [(id, words) for id, words in event_words.LEVELS.items() if id in levels]),
        ("room", "Room", "Every room", [(id, room.name) for id, room in programme.rooms.items() if id in used]),
    )  # fmt: skip
    return tuple(
        ProgrammeChoice(name, label, any, tuple(answers))
        for name, label, any, answers in asked
        if len(answers) > 1
    )
