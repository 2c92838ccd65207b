"""Events as data: whole items compared, held against their schema, and what is held back."""

import json
from datetime import datetime
from typing import Any

import jsonschema
import pytest

from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.model.moment import LONDON
from regionsite.model.programme import Session
from regionsite.outputs.api import api_files
from regionsite.outputs.event_items import ADDED, PARTS
from tests.outputs.live_events import conference, edition, event
from tests.outputs.live_region import SITE, put_together


def items(made: Edition) -> list[dict[str, Any]]:
    """The items of the file, which keeps to its schema."""
    files = put_together(api_files(made))
    data = json.loads(files["api/v1/events.json"])
    schema = json.loads(files["api/v1/events.schema.json"])
    jsonschema.validate(data, schema, format_checker=jsonschema.FormatChecker())
    return list(data["items"])


def test_an_event_has_the_fields_of_its_file_in_their_order_and_what_follows_from_them() -> None:
    (item,) = items(
        edition(
            event(
                booking={
                    "url": "https://www.example.org/book",
                    "closes": "2026-12-01",
                    "places_left": {"number": "6", "as_at": "2026-11-20 16:00"},
                },
                history=[{"cancelled": "2026-11-20 16:10", "note": "The next one is in May."}],
            )
        )
    )
    assert list(item) == [*Event.model_fields, *ADDED]
    assert {name: value for name, value in item.items() if value not in (None, [], {})} == {
        "id": "open-evening",
        "authority": "exampleshire",
        "file": "authorities/exampleshire/events/open-evening.yml",
        "title": "Open evening",
        "kind": "open_evening",
        "audience": "public",
        "summary": "Meet two teams.",
        "start": "2026-12-03T17:30:00+00:00",
        "end": "2026-12-03T18:15:00+00:00",
        "tz": "Europe/London",
        "attendance": "in_person",
        "venue": {
            "name": "Example Hall",
            "place": "market-ex",
            "street": "1 Example Road",
            "postcode": "NR1 2DH",
            "travel": [],
            "access": [],
            "access_note": None,
            "map_url": None,
        },
        "booking": {
            "url": "https://www.example.org/book",
            "email": None,
            "opens": None,
            "closes": "2026-12-01T23:59:00+00:00",
            "price": 0,
            "full": False,
            "places_left": {"number": 6, "as_at": "2026-11-20T16:00:00+00:00"},
            "note": None,
        },
        "contact": {
            "role": "Events team",
            "name": None,
            "email": "events@example.org",
            "phone": None,
            "url": None,
        },
        "programme_status": "none",
        "posted": "2026-11-02",
        "history": [
            {
                "moved": None,
                "moved_online": None,
                "postponed": None,
                "cancelled": "2026-11-20T16:10:00+00:00",
                "restored": None,
                "reworded": None,
                "was": None,
                "was_place": None,
                "note": "The next one is in May.",
            }
        ],
        "example": False,
        "url": f"{SITE}events/open-evening/",
        "state": "upcoming",
        "status": "cancelled",
        "sequence": 1,
    }


def test_a_programme_stands_in_its_event() -> None:
    (item,) = items(edition(conference()))
    assert [list(item[name]) for name in ("rooms", "tracks", "speakers")] == [
        ["hall", "two"],
        ["children", "adults"],
        ["manager", "worker"],
    ]
    _, tea, records = item["sessions"]
    assert list(records) == [*Session.model_fields, *PARTS[Session]]
    told = ("id", "start", "begins", "ends", "url", "status", "sequence")
    assert {name: tea[name] for name in told} == {
        "id": "tea",
        "start": None,
        "begins": "2027-03-29T10:00:00+01:00",
        "ends": "2027-03-29T10:20:00+01:00",
        "url": f"{SITE}events/conference/#s-tea",
        "status": "scheduled",
        "sequence": 0,
    }
    assert item["sessions"][0]["start"] == "09:30"


def test_nothing_of_a_programme_before_it_is_shown() -> None:
    (item,) = items(edition(conference(programme_status="none")))
    assert (item["rooms"], item["tracks"], item["speakers"], item["sessions"]) == ({}, {}, {}, [])


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (datetime(2026, 12, 3, 17, 29, tzinfo=LONDON), "upcoming"),
        (datetime(2026, 12, 3, 23, 59, tzinfo=LONDON), "on"),
        (datetime(2026, 12, 4, tzinfo=LONDON), "over"),
    ],
)
def test_an_event_that_is_over_stays_in_the_data_and_says_so(now: datetime, state: str) -> None:
    (item,) = items(edition(event(), now=now))
    assert item["state"] == state


def test_an_event_that_is_not_shown_yet_is_not_in_it() -> None:
    assert [one["id"] for one in items(edition(event(), event(id="later", publish_from="2026-11-22")))] == [
        "open-evening"
    ]


def test_photos_and_words_are_held_back_when_consent_runs_out() -> None:
    photo = {"file": "photos/a.jpg", "alt": "A hall", "consent_on": "2026-01-02", "review_by": "2026-11-21"}
    kept = event(image=photo, afterwards={"photos": [photo]})
    (today,) = items(edition(kept))
    (tomorrow,) = items(edition(kept, now=datetime(2026, 11, 22, 9, tzinfo=LONDON)))
    assert (today["image"]["alt"], len(today["afterwards"]["photos"])) == ("A hall", 1)
    assert (tomorrow["image"], tomorrow["afterwards"]["photos"]) == (None, [])


def test_moments_carry_the_offset_of_the_place() -> None:
    abroad = event(start="2027-06-30 09:00", end="2027-06-30 10:00", tz="Europe/Paris")
    (item,) = items(edition(abroad))
    assert (item["start"], item["end"]) == ("2027-06-30T09:00:00+02:00", "2027-06-30T10:00:00+02:00")
