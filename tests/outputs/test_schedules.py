"""Programmes as conference apps read them, parsed back field by field.

Both files were held once against the published schemas (docs/decisions/0042-what-machines-read-of-events.md).
"""

import json
import re
from typing import Any
from uuid import UUID
from xml.etree import ElementTree

import pytest

from regionsite.edition import Edition
from regionsite.outputs.schedule import schedules
from tests.outputs.live_events import conference, edition, event
from tests.outputs.live_region import SITE

JSON, XML = "events/conference/schedule.json", "events/conference/schedule.xml"
PAGE = f"{SITE}events/conference/"


def files(made: Edition) -> dict[str, bytes]:
    return dict(schedules(made))


def as_json(made: Edition) -> Any:
    return json.loads(files(made)[JSON])


def as_xml(made: Edition) -> ElementTree.Element:
    return ElementTree.fromstring(files(made)[XML])


def sessions(made: Edition) -> dict[str, dict[str, Any]]:
    """Each session of the JSON by its slug."""
    days = as_json(made)["schedule"]["conference"]["days"]
    return {one["slug"]: one for day in days for held in day["rooms"].values() for one in held}


def test_only_an_event_with_a_programme_to_show_has_them() -> None:
    assert list(files(edition(event(), conference()))) == [JSON, XML]
    assert files(edition(event(), conference(programme_status="none"))) == {}


def test_the_conference() -> None:
    found = as_json(edition(conference()))
    told = found["schedule"]["conference"]
    assert (found["$schema"], found["generator"]) == (
        "https://c3voc.de/schedule/schema.json",
        {"name": "regionsite"},
    )
    assert found["schedule"]["base_url"] == SITE
    assert {name: value for name, value in told.items() if name not in ("days", "rooms")} == {
        "acronym": "conference",
        "title": "Common Ground",
        "description": "One day on practice.",
        "start": "2027-03-29",
        "end": "2027-03-29",
        "daysCount": 1,
        "timeslot_duration": "00:05",
        "time_zone_name": "Europe/London",
        "url": PAGE,
        "tracks": [{"name": "Children"}, {"name": "Adults"}],
    }
    assert [{name: room[name] for name in room if name != "guid"} for room in told["rooms"]] == [
        {"name": "Main hall", "description": "Step-free, hearing loop", "capacity": 200},
        {"name": "Room 2, East wing", "description": "First floor. Step-free", "capacity": None},
    ]
    (day,) = told["days"]
    assert {name: value for name, value in day.items() if name != "rooms"} == {
        "index": 1,
        "date": "2027-03-29",
        "day_start": "2027-03-29T09:30:00+01:00",
        "day_end": "2027-03-29T11:10:00+01:00",
    }
    assert {room: [one["slug"] for one in held] for room, held in day["rooms"].items()} == {
        "Main hall": ["conference-welcome"],
        "Example Hall": ["conference-session_tea"],
        "Room 2, East wing": ["conference-records"],
    }


def test_a_session_in_every_field() -> None:
    found = sessions(edition(conference()))["conference-records"]
    persons = found.pop("persons")
    assert UUID(found.pop("guid")).version == 5
    assert 0 < found.pop("id") < 2**31
    assert found == {
        "date": "2027-03-29T10:20:00+01:00",
        "start": "10:20",
        "duration": "00:50",
        "room": "Room 2, East wing",
        "slug": "conference-records",
        "url": f"{PAGE}sessions/records/",
        "title": "Records they will read",
        "subtitle": "",
        "track": "Children",
        "type": "workshop",
        "language": "en",
        "abstract": "Writing with families & carers.",
        "description": "You work in pairs.\n\nYou leave with:\n- a page to fill in",
        "do_not_record": True,
        "links": [{"url": "https://www.example.org/sign-up", "title": "Sign up"}],
        "attachments": [{"url": "https://www.example.org/slides.html", "title": "Slides"}],
    }
    assert [one["name"] for one in persons] == ["Team manager, Exampleshire", "Sam Example"]
    assert len({one["id"] for one in persons} | {one["guid"] for one in persons}) == 4


def test_the_xml_says_field_by_field_what_the_json_says() -> None:
    made = edition(conference())
    told, root = as_json(made)["schedule"], as_xml(made)
    conference_told = told["conference"]
    assert root.findtext("version") == told["version"]
    assert {one.tag: one.text for one in root.find("conference") or () if one.tag != "track"} == {
        "acronym": conference_told["acronym"],
        "title": conference_told["title"],
        "start": conference_told["start"],
        "end": conference_told["end"],
        "days": str(conference_told["daysCount"]),
        "timeslot_duration": conference_told["timeslot_duration"],
        "base_url": told["base_url"],
        "time_zone_name": conference_told["time_zone_name"],
    }
    assert [one.get("name") for one in root.iterfind("conference/track")] == ["Children", "Adults"]
    for day, day_told in zip(root.iterfind("day"), conference_told["days"], strict=True):
        assert day.attrib == {
            "index": str(day_told["index"]),
            "date": day_told["date"],
            "start": day_told["day_start"],
            "end": day_told["day_end"],
        }
        assert {
            str(room.get("name")): [_read(one) for one in room.iterfind("event")]
            for room in day.iterfind("room")
        } == day_told["rooms"]
    guids = {room["name"]: room["guid"] for room in conference_told["rooms"]}
    assert {str(room.get("name")): room.get("guid") for room in root.iterfind("day/room")} == {
        **guids,
        "Example Hall": None,
    }


def _read(one: ElementTree.Element) -> dict[str, Any]:
    """A session of the XML in the form of the JSON."""
    texts = {part.tag: part.text or "" for part in one if not len(part) and part.tag not in _LISTS}
    return texts | {
        "id": int(str(one.get("id"))),
        "guid": one.get("guid"),
        "do_not_record": one.findtext("recording/optout") == "true",
        "persons": [
            {"id": int(str(part.get("id"))), "guid": part.get("guid"), "name": part.text}
            for part in one.iterfind("persons/person")
        ],
        "links": [{"url": part.get("href"), "title": part.text} for part in one.iterfind("links/link")],
        "attachments": [
            {"url": part.get("href"), "title": part.text} for part in one.iterfind("attachments/attachment")
        ],
    }


_LISTS = ("persons", "links", "attachments")


def test_a_cancelled_session_stays_and_says_so() -> None:
    off = {"records": {"history": [{"cancelled": "2026-11-20 16:10", "note": "Go to the main hall."}]}}
    before, after = sessions(edition(conference())), sessions(edition(conference(), sessions=off))
    assert after.keys() == before.keys()
    assert after["conference-records"] == before["conference-records"] | {
        "title": "Cancelled: Records they will read",
        "abstract": "Cancelled. Go to the main hall. Writing with families & carers.",
    }


def test_an_event_that_is_off_says_so_in_each_session() -> None:
    made = edition(conference(history=[{"cancelled": "2026-11-20 16:10", "note": "In May again."}]))
    assert as_json(made)["schedule"]["conference"]["title"] == "Cancelled: Common Ground"
    assert [one["title"] for one in sessions(made).values()] == [
        "Cancelled: Welcome",
        "Cancelled: Tea",
        "Cancelled: Records they will read",
    ]


def test_an_example_says_so() -> None:
    made = edition(conference(example="true"), demonstration=True)
    titles = [one["title"] for one in sessions(made).values()]
    assert titles == ["Example: Welcome", "Example: Tea", "Example: Records they will read"]
    assert as_json(made)["schedule"]["conference"]["title"] == "Example: Common Ground"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "2026-11-02 00:00"),
        ({"history": [{"cancelled": "2026-11-20 16:10", "note": "a"}]}, "2026-11-20 16:10"),
        ({"title": "Another title"}, "2026-11-02 00:00"),
    ],
)
def test_the_version_changes_with_every_word_and_never_by_itself(fields: dict[str, Any], words: str) -> None:
    """Apps fetch a schedule again when its version is another."""
    made = edition(conference(), sessions={"records": fields})
    version = as_json(made)["schedule"]["version"]
    assert re.fullmatch(rf"{words} [0-9a-f]{{8}}", version)
    assert (version == as_json(edition(conference()))["schedule"]["version"]) == (not fields)
    assert files(made) == files(edition(conference(), sessions={"records": fields}))


def test_a_session_keeps_its_number_when_others_come_and_it_moves() -> None:
    added: dict[str, dict[str, Any]] = {
        "records": {"start": "14:00", "title": "New words"},
        "more": {"title": "More", "kind": "talk", "start": "14:00", "minutes": "30", "track": "adults"},
    }
    before, after = sessions(edition(conference())), sessions(edition(conference(), sessions=added))
    for name in ("id", "guid", "slug", "url"):
        assert after["conference-records"][name] == before["conference-records"][name]
