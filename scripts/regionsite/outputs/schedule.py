"""A programme as conference apps read it: the schedule of pentabarf, frab and pretalx, as JSON and as XML.

The form has no word for a session that does not take place. Apps of others drop it; here it stays, and its title
and its first sentence say what has become of it, so that whoever marked it finds out.
"""

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from regionsite import event_words, urls
from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.model.programme import Room
from regionsite.model.speaker import Speaker
from regionsite.model.timetable import Slot
from regionsite.outputs.plain import json_document, json_text
from regionsite.outputs.schedule_xml import schedule_xml

_SCHEMA = "https://c3voc.de/schedule/schema.json"
_SHORTEST = 4
"""Letters that a name must have; ids here may be shorter, and have no underscore."""

_IDS = 2**31 - 1
"""Apps keep the number of a session in 32 bits."""


def schedules(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Each programme that is shown, as JSON and as XML: a path and its content."""
    for event in edition.events:
        if edition.sessions(event):
            told = schedule(edition, event)
            yield urls.schedule_json(event), json_document(told)
            yield urls.schedule_xml(event), schedule_xml(told)


def schedule(edition: Edition, event: Event) -> dict[str, Any]:
    """A programme in the form of the JSON; the XML says the same."""
    conference = _conference(edition, event)
    return {
        "$schema": _SCHEMA,
        "generator": {"name": "regionsite"},
        "schedule": {
            "version": _version(edition, event, conference),
            "base_url": edition.site_url,
            "conference": conference,
        },
    }


def _version(edition: Edition, event: Event, conference: dict[str, Any]) -> str:
    """When people were last told of a change; and, as a word may be mended without, a mark of all that is said."""
    told = max(slot.changed_at for slot in edition.sessions(event))
    mark = hashlib.sha256(json_text(conference).encode()).hexdigest()[:8]
    return f"{told:%Y-%m-%d %H:%M} {mark}"


def _conference(edition: Edition, event: Event) -> dict[str, Any]:
    programme = edition.region.programme(event)
    return {
        "acronym": _acronym(event),
        "title": event_words.flagged(event.title, event.status, example=event.example),
        "description": event.summary,
        "start": event.days[0].isoformat(),
        "end": event.days[-1].isoformat(),
        "daysCount": len(edition.region.timetable(event).days),
        "timeslot_duration": "00:05",
        "time_zone_name": event.tz,
        "url": urls.absolute(edition.site_url, urls.event(event)),
        "tracks": [{"name": track.name} for track in programme.tracks.values()],
        "rooms": [_room(edition, event, id, room) for id, room in programme.rooms.items()],
        "days": [
            _day(edition, event, number, day)
            for number, day in enumerate(edition.region.timetable(event).days, start=1)
        ],
    }


def _room(edition: Edition, event: Event, id: str, room: Room) -> dict[str, Any]:
    return {
        "name": _room_name(room),
        "guid": _guid(edition, event, f"room-{id}"),
        "description": ". ".join(part for part in (room.floor, event_words.access(room.access)) if part),
        "capacity": room.places,
    }


def _room_name(room: Room) -> str:
    return f"{room.name}, {room.building}" if room.building else room.name


def _day(edition: Edition, event: Event, number: int, day: date) -> dict[str, Any]:
    slots = edition.region.timetable(event).on(day)
    rooms: dict[str, list[dict[str, Any]]] = {}
    for slot in slots:
        told = _session(edition, slot)
        rooms.setdefault(told["room"], []).append(told)
    return {
        "index": number,
        "date": day.isoformat(),
        "day_start": min(slot.start for slot in slots).isoformat(),
        "day_end": max(slot.end for slot in slots).isoformat(),
        "rooms": rooms,
    }


def _session(edition: Edition, slot: Slot) -> dict[str, Any]:
    session, event = slot.session, slot.event
    track = edition.region.programme(event).tracks.get(session.track or "")
    speakers = edition.speakers(event)
    return {
        "guid": _guid(edition, event, f"session-{slot.id}"),
        "id": _number(slot.uid("")),
        "date": slot.start.isoformat(),
        "start": f"{slot.start:%H:%M}",
        "duration": f"{session.minutes // 60:02}:{session.minutes % 60:02}",
        "room": _where(edition, slot),
        "slug": f"{_acronym(event)}-{slot.id if len(slot.id) >= _SHORTEST else f'session_{slot.id}'}",
        "url": urls.absolute(edition.site_url, urls.slot(slot)),
        "title": event_words.flagged(session.title, slot.status, example=event.example),
        "subtitle": "",
        "track": track.name if track else "",
        "type": session.kind,
        "language": "en",
        "abstract": " ".join(_abstract(slot)),
        "description": "\n\n".join(_description(slot)),
        "do_not_record": session.not_recorded,
        "persons": [_person(edition, event, id, speakers[id]) for id in session.speakers if id in speakers],
        "links": [{"url": session.sign_up_url, "title": "Sign up"}] if session.sign_up_url else [],
        "attachments": list(_attachments(slot)),
    }


def _where(edition: Edition, slot: Slot) -> str:
    """The room; of what is held in none the building, or that it is online."""
    room = edition.region.programme(slot.event).rooms.get(slot.session.room or "")
    if room:
        return _room_name(room)
    return slot.event.venue.name if slot.event.venue else "Online"


def _abstract(slot: Slot) -> Iterator[str]:
    for history in (slot.event.history, slot.session.history):
        if told := event_words.latest_change(history):
            yield f"{event_words.change_words(told)}. {told.note}"
    if slot.session.summary:
        yield slot.session.summary


def _description(slot: Slot) -> Iterator[str]:
    if slot.session.abstract:
        yield slot.session.abstract
    if slot.session.take_away:
        yield "\n".join(("You leave with:", *(f"- {thing}" for thing in slot.session.take_away)))


def _attachments(slot: Slot) -> Iterator[dict[str, str]]:
    for file in slot.session.files:
        yield {"url": file.url, "title": file.title}
    for recording in slot.session.recordings:
        yield {"url": recording.url, "title": recording.title}


def _person(edition: Edition, event: Event, id: str, speaker: Speaker) -> dict[str, Any]:
    """Somebody who speaks: their name if they agreed to it, else their role and where they work."""
    authority = edition.region.authorities.get(speaker.authority or "")
    works_for = authority.name if authority else speaker.organisation
    guid = _guid(edition, event, f"speaker-{id}")
    name = speaker.name or ", ".join(part for part in (speaker.role, works_for) if part)
    return {"id": _number(guid), "guid": guid, "name": name}


def _acronym(event: Event) -> str:
    """The event's id as the form asks for it: `conference_2027`."""
    word = event.id.replace("-", "_")
    return word if len(word) >= _SHORTEST else f"event_{word}"


def _guid(edition: Edition, event: Event, part: str) -> str:
    """The same in every build; no move and no new title changes it."""
    return str(uuid5(NAMESPACE_URL, f"{urls.absolute(edition.site_url, urls.event(event))}#{part}"))


def _number(name: str) -> int:
    """A whole number above 0 for a name, the same in every build."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") % _IDS + 1
