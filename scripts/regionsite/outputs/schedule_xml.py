"""The XML of a programme for conference apps, from what its JSON says."""

from collections.abc import Iterator, Mapping
from typing import Any

from regionsite.outputs.xml import element, group, xml_file

Told = Mapping[str, Any]


def schedule_xml(told: Told) -> bytes:
    """The file; `told` is the form of the JSON."""
    return b"".join(xml_file("schedule", {}, _elements(told)))


def _elements(told: Told) -> Iterator[str]:
    schedule = told["schedule"]
    conference = schedule["conference"]
    rooms = {room["name"]: room["guid"] for room in conference["rooms"]}
    yield element("generator", **told["generator"])
    yield element("url", conference["url"])
    yield element("version", schedule["version"])
    yield group("conference", *_conference(conference, schedule["base_url"]))
    for day in conference["days"]:
        yield _day(day, rooms)


def _conference(conference: Told, base_url: str) -> Iterator[str]:
    for name in ("acronym", "title", "start", "end"):
        yield element(name, conference[name])
    yield element("days", str(conference["daysCount"]))
    yield element("timeslot_duration", conference["timeslot_duration"])
    yield element("base_url", base_url)
    yield element("time_zone_name", conference["time_zone_name"])
    for track in conference["tracks"]:
        yield element("track", name=track["name"])


def _day(day: Told, rooms: Mapping[str, str]) -> str:
    """What is held in no room has the building's name there, and no id of a room."""
    held = (
        group(
            "room",
            *map(_event, events),
            name=name,
            **({"guid": rooms[name]} if name in rooms else {}),
        )
        for name, events in day["rooms"].items()
    )
    times = {"date": day["date"], "start": day["day_start"], "end": day["day_end"]}
    return group("day", *held, index=str(day["index"]), **times)


def _event(event: Told) -> str:
    recording = (element("license", ""), element("optout", "true" if event["do_not_record"] else "false"))
    return group(
        "event",
        *(element(name, event[name]) for name in _TEXTS),
        group("recording", *recording),
        group("persons", *(element("person", one["name"], **_ids(one)) for one in event["persons"])),
        group("links", *(element("link", one["title"], href=one["url"]) for one in event["links"])),
        group(
            "attachments",
            *(element("attachment", one["title"], href=one["url"]) for one in event["attachments"]),
        ),
        **_ids(event),
    )


_TEXTS = (
    "date",
    "start",
    "duration",
    "room",
    "slug",
    "url",
    "title",
    "subtitle",
    "track",
    "type",
    "language",
    "abstract",
    "description",
)


def _ids(told: Told) -> dict[str, str]:
    return {"id": str(told["id"]), "guid": told["guid"]}
