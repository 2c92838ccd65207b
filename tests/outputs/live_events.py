"""Events of the live region in memory: an open evening, and a conference of one day with three sessions."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.model.programme import Programme
from regionsite.model.speaker import Speakers
from regionsite.model.vacancy import Vacancy
from tests.outputs.live_region import NOW
from tests.outputs.live_region import edition as region_of

EVENING: dict[str, Any] = {
    "id": "open-evening",
    "authority": "exampleshire",
    "file": "authorities/exampleshire/events/open-evening.yml",
    "title": "Open evening",
    "kind": "open_evening",
    "audience": "public",
    "summary": "Meet two teams.",
    "start": "2026-12-03 17:30",
    "end": "2026-12-03 18:15",
    "attendance": "in_person",
    "venue": {
        "name": "Example Hall",
        "place": "market-ex",
        "street": "1 Example Road",
        "postcode": "NR1 2DH",
    },
    "contact": {"role": "Events team", "email": "events@example.org"},
    "posted": "2026-11-02",
}
"""The plainest event the tests start from: each writes over it what it is about."""

CONFERENCE: dict[str, Any] = EVENING | {
    "id": "conference",
    "authority": None,
    "file": "authorities/_region/events/conference/event.yml",
    "title": "Common Ground",
    "kind": "conference",
    "summary": "One day on practice.",
    "start": "2027-03-29 09:30",
    "end": "2027-03-29 16:00",
    "programme_status": "final",
}
"""On the second day of summer time."""

ROOMS: dict[str, Any] = {
    "hall": {"name": "Main hall", "places": "200", "access": ["step_free", "hearing_loop"]},
    "two": {"name": "Room 2", "building": "East wing", "floor": "First floor", "access": ["step_free"]},
}
TRACKS: dict[str, Any] = {"children": {"name": "Children"}, "adults": {"name": "Adults"}}
SESSIONS: dict[str, dict[str, Any]] = {
    "welcome": {"title": "Welcome", "kind": "plenary", "start": "09:30", "minutes": "30", "room": "hall"},
    "tea": {"title": "Tea", "kind": "break", "minutes": "20"},
    "records": {
        "title": "Records they will read",
        "kind": "workshop",
        "minutes": "50",
        "room": "two",
        "track": "children",
        "summary": "Writing with families & carers.",
        "abstract": "You work in pairs.",
        "take_away": ["a page to fill in"],
        "speakers": ["manager", "worker"],
        "lead": "exampleshire",
        "sign_up_url": "https://www.example.org/sign-up",
        "not_recorded": "true",
        "files": [{"title": "Slides", "url": "https://www.example.org/slides.html", "kind": "html"}],
    },
}
SPEAKERS: dict[str, Any] = {
    "manager": {"role": "Team manager", "authority": "exampleshire"},
    "worker": {"role": "Social worker", "name": "Sam Example", "consent_on": "2026-10-01"},
}


def event(**fields: Any) -> Event:
    """The open evening but for these fields, as typed in YAML; None leaves one out."""
    return _record(EVENING | fields)


def conference(**fields: Any) -> Event:
    """The conference but for these fields."""
    return _record(CONFERENCE | fields)


def _record(fields: Mapping[str, Any]) -> Event:
    return Event.model_validate({name: value for name, value in fields.items() if value is not None})


def edition(
    *events: Event,
    now: datetime = NOW,
    demonstration: bool = False,
    sessions: Mapping[str, Mapping[str, Any]] | None = None,
    vacancies: tuple[Vacancy, ...] = (),
) -> Edition:
    """The region with these events at a moment; `sessions` writes over some fields of the conference's."""
    told = {
        id: SESSIONS.get(id, {}) | dict((sessions or {}).get(id, {}))
        for id in {**SESSIONS, **(sessions or {})}
    }
    programme = Programme.model_validate(
        {"id": "conference", "rooms": ROOMS, "tracks": TRACKS, "sessions": told}
    )
    speakers = Speakers.model_validate({"id": "conference", "speakers": SPEAKERS})
    made = region_of(*vacancies, now=now, demonstration=demonstration)
    key = (None, "conference")
    region = replace(made.region, events=events, programmes={key: programme}, speakers={key: speakers})
    return replace(made, region=region)
