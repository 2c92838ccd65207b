"""Invented conferences of the small live region: one in each state, and one as large as they come."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.building import PROJECT

Told = dict[str, Any]

TODAY = "2026-11-21"
"""The day every site of the tests is made for, at nine in the morning."""

PARALLEL = 10
"""Sessions that are held at once in the large conference."""


def two_lines() -> str:
    """What the guide tells people to write to cancel a session, without the indent of the guide's own list."""
    guide = (PROJECT / "docs" / "for-authorities" / "events.md").read_text(encoding="utf-8")
    found = re.search(
        r'^( *)```yaml title="At the end of the session"[^\n]*\n(.*?)^ *```', guide, re.S | re.M
    )
    assert found
    return re.sub(f"(?m)^{found[1]}", "", found[2])


def conference(**told: Any) -> Told:
    """What `event.yml` says of a conference in Exampleton today; fields may be given."""
    return {
        "title": "Firm Ground",
        "kind": "conference",
        "audience": "practitioners",
        "summary": "A day that nobody has planned.",
        "start": f"{TODAY} 08:30",
        "end": f"{TODAY} 17:00",
        "attendance": "in_person",
        "venue": {"name": "Town Hall", "place": "exampleton", "access": ["step_free"]},
        "contact": {"role": "Events team", "email": "events@example.org"},
        "programme_status": "final",
        "posted": "2026-09-01",
        **told,
    }


ROOMS: Told = {
    "hall": {"name": "Main hall", "places": 200, "access": ["step_free", "hearing_loop"]},
    "attic": {"name": "Attic", "places": 30, "access": ["captions"], "access_note": "Up 24 stairs."},
}
TRACKS: Told = {"children": {"name": "Children"}, "adults": {"name": "Adults"}}
SESSIONS: Told = {
    "doors": {"title": "Doors", "kind": "registration", "start": "08:30", "minutes": 20, "room": "hall"},
    "welcome": {"title": "Welcome", "kind": "plenary", "minutes": 30, "room": "hall"},
    "letters": {
        "title": "Letters", "kind": "workshop", "minutes": 50, "room": "hall", "track": "children",
        "lead": "exampleshire", "level": "first_years", "speakers": ["manager"],
        "practice_models": ["signs-of-safety"],
    },
    "discharge": {
        "title": "Discharge", "kind": "talk", "minutes": 50, "room": "attic", "track": "adults",
        "lead": "northfen", "history": [{"cancelled": "2026-11-20 16:10", "note": "Go to “Letters”."}],
    },
    "tea": {"title": "Tea", "kind": "break", "minutes": 10},
    "maps": {
        "title": "Maps", "kind": "talk", "minutes": 40, "room": "hall", "track": "children",
        "summary": "A made-up family, drawn twice.",
    },
    "moved": {
        "title": "Made elsewhere", "kind": "workshop", "minutes": 40, "room": "attic", "track": "adults",
        "start": "14:00",
        "history": [
            {"moved": "2026-11-20 17:00", "was": f"{TODAY} 10:20", "note": "It is at 2pm in the attic."}
        ],
    },
}  # fmt: skip
SPEAKERS: Told = {"speakers": {"manager": {"role": "Team manager", "authority": "exampleshire"}}}
PROGRAMME: Told = {"rooms": ROOMS, "tracks": TRACKS, "sessions": SESSIONS}

CANCELLED = {"cancelled": "2026-11-10 09:00", "note": "The next one is in May."}


def write_conferences(root: Path) -> None:
    """Put a conference in each state into a region."""
    write_conference(root, "today", conference(), PROGRAMME)
    off = conference(title="Off", start="2026-12-10 08:30", end="2026-12-10 17:00", history=[CANCELLED])
    write_conference(root, "off", off, at_the_day(PROGRAMME, "2026-12-10"))
    over = conference(
        title="Long Since", start="2026-09-10 08:30", end="2026-09-10 17:00", posted="2026-06-01"
    )
    write_conference(root, "over", over, at_the_day(PROGRAMME, "2026-09-10"))
    none = conference(
        title="Not Yet", start="2027-05-10 09:00", end="2027-05-10 17:00", programme_status="none"
    )
    write_conference(root, "none", none)
    large = conference(
        title="All of Everything in Forty Rooms",
        start="2027-06-14 08:00", end="2027-06-17 20:00", programme_status="partial",
    )  # fmt: skip
    write_conference(root, "large", large, large_programme(500))


def write_conference(root: Path, id: str, told: Told, programme: Told | None = None) -> None:
    """One conference of the region as its folder of files."""
    folder = root / "authorities" / "_region" / "events" / id
    files = {"event": told, **({"programme": programme, "speakers": SPEAKERS} if programme else {})}
    folder.mkdir(parents=True)
    for name, content in files.items():
        text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True)
        (folder / f"{name}.yml").write_text(text, encoding="utf-8", newline="\n")


def at_the_day(programme: Told, day: str) -> Told:
    """The same programme on another day, without the session that was moved on its own day."""
    kept = {id: one for id, one in programme["sessions"].items() if id != "moved"}
    return programme | {"sessions": {id: one | {"day": day} for id, one in kept.items()}}


def large_programme(count: int) -> Told:
    """So many sessions over four days, ten at once, in forty rooms and twelve tracks."""
    rooms = {f"room-{n}": {"name": f"Room {n}", "places": 20 + n, "access": ["step_free"]} for n in range(40)}
    tracks = {f"track-{n}": {"name": f"Track {n}"} for n in range(12)}
    sessions = dict(_many_sessions(count, len(rooms), len(tracks)))
    return {"rooms": rooms, "tracks": tracks, "sessions": sessions}


def _many_sessions(count: int, rooms: int, tracks: int) -> Iterator[tuple[str, Told]]:
    for number in range(count):
        turn, place = divmod(number, PARALLEL)
        day, hour = divmod(turn, -(-count // PARALLEL // 4))
        yield (
            f"session-{number}",
            {
                "title": f"Session {number} about something that no other is about, or not quite so",
                "kind": "workshop" if number % 3 else "talk",
                "day": f"2027-06-{14 + day}",
                "start": f"{8 + hour * 50 // 60:02}:{hour * 50 % 60:02}",
                "minutes": 45,
                "room": f"room-{(turn * PARALLEL + place) % rooms}",
                "track": f"track-{(turn + place) % tracks}",
                "lead": ("exampleshire", "northfen", "harbour-bay")[number % 3],
                "level": ("any", "first_years", "experienced")[number % 3],
                "summary": f"What number {number} is about, in a sentence of an ordinary length for a programme.",
            },
        )
