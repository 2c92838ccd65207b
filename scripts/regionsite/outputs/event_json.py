"""A public event as structured data for search engines: schema.org's Event, by Google's rules.

Only what the page shows, on the page of the event or session itself, until it is over. Only what people come to:
whoever is not invited, or could only join from afar, gains nothing from a search result. An event that was moved
online is told all the same, for people knew of the place.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from markupsafe import Markup

from regionsite import event_words, urls
from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.model.event_history import Status
from regionsite.model.timetable import Slot
from regionsite.outputs.plain import json_in_page, plain_number
from regionsite.outputs.postal import place_node

_SCHEMA = "https://schema.org"
_ATTENDANCE: Mapping[str, str] = {"in_person": "Offline", "online": "Online", "mixed": "Mixed"}
_OFF: Mapping[Status, str] = {"cancelled": "EventCancelled", "postponed": "EventPostponed"}


def event_json(edition: Edition, event: Event) -> Markup | None:
    """An event's JSON-LD with its sessions, safe inside a `<script>`; None where it must not be told."""
    if not _told(edition, event):
        return None
    sessions = [session_node(edition, slot) for slot in edition.sessions(event) if slot.session.has_page]
    below = {"subEvent": sessions} if sessions else {}
    return json_in_page({"@context": _SCHEMA, **event_node(edition, event), **below})


def session_json(edition: Edition, slot: Slot) -> Markup | None:
    """A session's JSON-LD with the event it belongs to, safe inside a `<script>`; None where that has none."""
    if not _told(edition, slot.event):
        return None
    above = {"superEvent": event_node(edition, slot.event)}
    return json_in_page({"@context": _SCHEMA, **session_node(edition, slot), **above})


def _told(edition: Edition, event: Event) -> bool:
    """Whether an event is real, for everybody, still to come, and at an address or moved online from one."""
    if edition.demonstration or event.example or event.audience != "public":
        return False
    if edition.state_of(event) == "over":
        return False
    venue = event.venue if event.attendance != "online" else None
    return bool(venue and (venue.street or venue.postcode)) or event.status == "moved_online"


def event_node(edition: Edition, event: Event) -> dict[str, Any]:
    """An event as a full node; what is not stated is left out, never guessed."""
    return {
        "@type": "Event",
        "name": event.title,
        "description": event.summary,
        "url": urls.absolute(edition.site_url, urls.event(event)),
        **_when(event.begins, event.ends, event.status, event.previous_starts),
        **_where(edition, event),
        "organizer": _one_or_list(list(_organisers(edition, event))),
        **_offers(edition, event),
    }


def session_node(edition: Edition, slot: Slot) -> dict[str, Any]:
    """A session as a full node: search engines ask of each part for its own name, time and place."""
    session = slot.session
    told = {"description": session.summary} if session.summary else {}
    return {
        "@type": "Event",
        "name": session.title,
        **told,
        "url": urls.absolute(edition.site_url, urls.session(slot.event, slot.id)),
        **_when(slot.start, slot.end, slot.status, slot.previous_starts),
        **_session_where(edition, slot),
    }


def _when(start: datetime, end: datetime, status: Status, earlier: Sequence[datetime]) -> dict[str, Any]:
    """When it is, and what has become of it.

    What is cancelled or postponed keeps its time: search engines ask for one, and there is no other yet.
    """
    previous = [start] if status == "postponed" else [] if status == "cancelled" else list(earlier)
    told = {"previousStartDate": _one_or_list([was.isoformat() for was in previous])} if previous else {}
    words = [f"{_SCHEMA}/{word}" for word in _statuses(status, bool(earlier))]
    return {
        "startDate": start.isoformat(),
        "endDate": end.isoformat(),
        **told,
        "eventStatus": _one_or_list(words),
    }


def _statuses(status: Status, has_moved: bool) -> Iterator[str]:
    """schema.org's words; what was moved to another room only is as it was, with another place."""
    if status in _OFF:
        yield _OFF[status]
        return
    if status == "moved_online":
        yield "EventMovedOnline"
    if has_moved:
        yield "EventRescheduled"
    elif status != "moved_online":
        yield "EventScheduled"


def _where(edition: Edition, event: Event) -> dict[str, Any]:
    return _at(edition, event, event.attendance, None)


def _session_where(edition: Edition, slot: Slot) -> dict[str, Any]:
    attendance = "online" if slot.status == "moved_online" else slot.event.attendance
    return _at(edition, slot.event, attendance, event_words.room(edition.region, slot))


def _at(edition: Edition, event: Event, attendance: str, room: str | None) -> dict[str, Any]:
    places: list[dict[str, Any]] = []
    if event.venue and attendance != "online":
        named = f"{room}, {event.venue.name}" if room else None
        places.append(place_node(edition.region, event.venue, named))
    if attendance != "in_person":
        page = urls.absolute(edition.site_url, urls.event(event))
        places.append({"@type": "VirtualLocation", "url": event.online_url or page})
    return {
        "eventAttendanceMode": f"{_SCHEMA}/{_ATTENDANCE[attendance]}EventAttendanceMode",
        "location": _one_or_list(places),
    }


def _organisers(edition: Edition, event: Event) -> Iterator[dict[str, str]]:
    """The authorities that host it; of an event of the whole region who publishes this site."""
    authorities = edition.region.authorities
    for id in event.host_ids:
        yield _organisation(authorities[id].official_name, authorities[id].website)
    if not event.host_ids:
        yield _organisation(edition.region.profile.publisher, edition.site_url)


def _organisation(name: str, url: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name, "url": url}


def _offers(edition: Edition, event: Event) -> dict[str, Any]:
    """How to book, while it takes place and until booking closes."""
    booking = event.booking
    if not booking or not booking.url or event.status in _OFF or booking.state(edition.now) == "closed":
        return {}
    opens = {"validFrom": booking.opens.isoformat()} if booking.opens else {}
    offer = {
        "@type": "Offer",
        "url": booking.url,
        "price": plain_number(booking.price),
        "priceCurrency": "GBP",
        "availability": f"{_SCHEMA}/{'SoldOut' if booking.full else 'InStock'}",
        **opens,
    }
    return {"offers": offer}


def _one_or_list(values: Any) -> Any:
    return values[0] if len(values) == 1 else values
