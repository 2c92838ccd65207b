"""Events as data: each with its programme, and every moment with its offset."""

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from regionsite import urls
from regionsite.edition import Edition
from regionsite.model.event import Event, EventState
from regionsite.model.event_history import Status
from regionsite.model.programme import Room, Session, Track
from regionsite.model.speaker import Speaker
from regionsite.model.timetable import Slot
from regionsite.outputs.plain import plain
from regionsite.outputs.schema import Parts

_MOMENT = {"type": "string", "format": "date-time"}
_STATUS = {"enum": list(get_args(Status))}
_SEQUENCE = {
    "type": "integer",
    "minimum": 0,
    "description": "How often a calendar had to learn something new.",
}


def _named(record: str, words: str) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": {"$ref": f"#/$defs/{record}"},
        "description": f"{words}, each under the name that sessions give.",
    }


ADDED: Mapping[str, Any] = {
    "url": {"type": "string", "format": "uri", "description": "Its page on this site."},
    "state": {
        "enum": [state for state in get_args(EventState) if state != "unpublished"],
        "description": "Whether it is still to come at `as_of`; it is over from midnight after its last day.",
    },
    "status": {**_STATUS, "description": "What has become of it, by its history."},
    "sequence": _SEQUENCE,
    "rooms": _named("Room", "The rooms of its programme"),
    "tracks": _named("Track", "The tracks of its programme"),
    "speakers": _named("Speaker", "Who speaks"),
    "sessions": {
        "type": "array",
        "items": {"$ref": "#/$defs/Session"},
        "description": "The sessions of its programme in the order of time; none while there is none to show.",
    },
}
"""What an event has in the data beside the fields of its file."""

PARTS: Parts = {
    Room: {},
    Track: {},
    Speaker: {},
    Session: {
        "id": {"type": "string", "description": "Its name in the file, unique in the event."},
        "url": {"type": "string", "format": "uri", "description": "Its page, or its place on the event's."},
        "begins": {**_MOMENT, "description": "When it begins, also where that follows from what is before."},
        "ends": {**_MOMENT, "description": "When it ends."},
        "status": {**_STATUS, "description": "What has become of it, by its own history."},
        "sequence": _SEQUENCE,
    },
}
"""The parts of a programme, and what they have in the data beside the fields of the file."""


def events(edition: Edition) -> Iterator[dict[str, Any]]:
    """Every event that the site shows, in the order of their days; those that are over too."""
    for event in edition.events:
        slots = edition.sessions(event)
        programme = edition.region.programme(event)
        yield plain(_agreed(edition, event), event.tz) | {
            "url": urls.absolute(edition.site_url, urls.event(event)),
            "state": edition.state_of(event),
            "status": event.status,
            "sequence": event.sequence,
            "rooms": plain(programme.rooms if slots else {}),
            "tracks": plain(programme.tracks if slots else {}),
            "speakers": plain(edition.speakers(event) if slots else {}),
            "sessions": [_session(edition, slot) for slot in slots],
        }


def _session(edition: Edition, slot: Slot) -> dict[str, Any]:
    fields: dict[str, Any] = plain(slot.session, slot.event.tz)
    return fields | {
        "id": slot.id,
        "url": urls.absolute(edition.site_url, urls.slot(slot)),
        "begins": slot.start.isoformat(),
        "ends": slot.end.isoformat(),
        "status": slot.session.status,
        "sequence": slot.sequence,
    }


def _agreed(edition: Edition, event: Event) -> Event:
    """An event without the photos for which consent must be asked again."""
    shown = edition.event_photos(event)
    after = event.afterwards
    told = {
        "image": event.image if event.image in shown else None,
        "afterwards": after
        and after.model_copy(update={"photos": tuple(photo for photo in after.photos if photo in shown)}),
    }
    return event.model_copy(update=told)
