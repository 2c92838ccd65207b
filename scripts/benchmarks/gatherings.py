"""Made-up events: a conference of any size, and open evenings and webinars by the thousand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from benchmarks.adverts import AS_OF, Record
from benchmarks.ground import Council
from benchmarks.words import WORDS, Writer

_STARTS = ("10:30", "13:20", "15:00")
"""When talks begin, in all rooms at once."""

_AHEAD = 118
"""Days until a conference."""

_TRACKS = ("children", "adults", "learning", "leading", "health")
_KINDS = ("open_evening", "webinar", "university_visit", "training", "forum_meeting")


@dataclass(frozen=True)
class Conference:
    """How large a conference is: each day has a beginning, an end, and three rounds of talks in all rooms."""

    days: int
    rooms: int

    @property
    def sessions(self) -> int:
        """Sessions of all days together, breaks among them."""
        return self.days * (len(_STARTS) * (self.rooms + 1) + 2)


LARGE = Conference(days=4, rooms=40)
ORDINARY = Conference(days=2, rooms=15)


def conference(seed: int, size: Conference, councils: list[Council]) -> dict[str, Record]:
    """The files of a conference's folder, by the name of each, for everybody and at an address."""
    writer = Writer(seed, "conference")
    first = AS_OF + timedelta(days=_AHEAD)
    last = first + timedelta(days=size.days - 1)
    event = {
        "title": "A conference of the whole country",
        "kind": "conference",
        "audience": "public",
        "summary": writer.sentence(8, 12),
        "start": f"{first} 09:00",
        "end": f"{last} 17:00",
        **_held(councils[0]),
        "programme_status": "final",
        "posted": (AS_OF - timedelta(days=30)).isoformat(),
    }
    return {"event": event, "programme": _programme(writer, size, councils), "speakers": _speakers(councils)}


def _held(council: Council) -> Record:
    venue = {"name": "The Old Exchange", "place": council.towns[0].id, "street": "1 Market Street"}
    contact = {"role": "Events team", "email": "events@example.org"}
    return {"attendance": "in_person", "venue": venue, "contact": contact}


def _speakers(councils: list[Council]) -> Record:
    roles = {f"from-{council.id}": {"role": "Team manager", "authority": council.id} for council in councils}
    return {"speakers": roles}


def _programme(writer: Writer, size: Conference, councils: list[Council]) -> Record:
    rooms = {
        f"room-{number}": {"name": f"Room {number}", "places": 40, "access": ["step_free", "hearing_loop"]}
        for number in range(1, size.rooms + 1)
    }
    sessions: dict[str, Record] = {}
    for number in range(size.days):
        for session in _day(writer, number, list(rooms), councils):
            sessions[f"s-{len(sessions) + 1}"] = session
    tracks = {track: {"name": track.capitalize()} for track in _TRACKS}
    return {"rooms": rooms, "tracks": tracks, "sessions": sessions}


def _day(writer: Writer, number: int, rooms: list[str], councils: list[Council]) -> Iterator[Record]:
    plenary = {"kind": "plenary", "minutes": 30, "room": rooms[0]}
    day = AS_OF + timedelta(days=_AHEAD + number)
    yield {"title": f"Welcome to day {number + 1}", "day": day.isoformat(), "start": "09:30", **plenary}
    for start in _STARTS:
        yield {"title": "Coffee and time to talk", "kind": "break", "minutes": 20}
        for place, room in enumerate(rooms):
            yield _talk(writer, start, room, place, councils)
    yield {"title": f"What we take home from day {number + 1}", "start": "16:20", **plenary}


def _talk(writer: Writer, start: str, room: str, number: int, councils: list[Council]) -> Record:
    lead = councils[number % len(councils)].id
    return {
        "title": writer.line(4, 8),
        "kind": writer.random.choice(("talk", "workshop", "panel")),
        "start": start,
        "minutes": 50,
        "room": room,
        "track": _TRACKS[number % len(_TRACKS)],
        "summary": writer.sentence(10, 16),
        "abstract": writer.paragraph(2, 3),
        "lead": lead,
        # In a round an authority may lead several; its people cannot be in all of them.
        **({"speakers": [f"from-{lead}"]} if number < len(councils) else {}),
    }


def evening(seed: int, council: Council, number: int) -> tuple[str, Record]:
    """Event `number` of an authority, with the id that names its file: a third is over, each tenth changed."""
    writer = Writer(seed, council.id, "event", number)
    day = AS_OF + timedelta(days=number % 300 - 100)
    kind = _KINDS[number % len(_KINDS)]
    place: dict[str, Any] = _held(council) if kind != "webinar" else _held(council) | {"attendance": "online"}
    changed = {"cancelled": f"{AS_OF - timedelta(days=2)} 16:10", "note": "The next one comes in spring."}
    record = {
        "title": f"{writer.line(3, 6)} {WORDS[200 + number % 2_000]}",
        "kind": kind,
        "audience": ("public", "practitioners", "students")[number % 3],
        "summary": writer.sentence(8, 12),
        "description": writer.paragraph(2, 4),
        "start": f"{day} 17:30",
        "end": f"{day} 19:00",
        **place,
        "posted": (AS_OF - timedelta(days=120)).isoformat(),
        **({"history": [changed]} if number % 10 == 0 else {}),
    }
    return f"{council.id}-{number}", record
