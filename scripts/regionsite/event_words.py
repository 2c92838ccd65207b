"""An event's facts in words: kind, time, place, who it is for. Pages, calendars and data files say them alike."""

from collections.abc import Mapping
from datetime import date, datetime

from regionsite import example_words
from regionsite.model.event import Event
from regionsite.model.event_history import EventChange, Status
from regionsite.model.region import Region
from regionsite.model.timetable import Slot
from regionsite.model.venue import PlacesLeft, Venue
from regionsite.wording import MONTHS, clock, joined, long_day, plain_day

KINDS: Mapping[str, str] = {
    "conference": "Conference",
    "open_evening": "Open evening",
    "webinar": "Webinar",
    "university_visit": "University visit",
    "forum_meeting": "Forum meeting",
    "training": "Training",
}
AUDIENCES: Mapping[str, str] = {
    "public": "Everybody",
    "practitioners": "Practitioners",
    "students": "Students",
    "invited": "People who are invited",
}
STATUSES: Mapping[Status, str] = {
    "scheduled": "",
    "moved": "Moved",
    "moved_online": "Moved online",
    "postponed": "Postponed",
    "cancelled": "Cancelled",
}
"""What stands before the title of an event or session that does not take place as first told."""

ACCESS: Mapping[str, str] = {
    "step_free": "step-free",
    "hearing_loop": "hearing loop",
    "accessible_toilet": "accessible toilet",
    "quiet_room": "quiet room",
    "captions": "live captions",
    "bsl": "British Sign Language",
    "parking": "parking",
    "prayer_room": "prayer room",
    "baby_change": "baby changing",
}
LEVELS: Mapping[str, str] = {
    "any": "For any level",
    "first_years": "For the first years",
    "experienced": "For experienced people",
    "managers": "For people who manage",
}
SESSIONS: Mapping[str, str] = {
    "keynote": "Keynote",
    "plenary": "For everybody",
    "talk": "Talk",
    "workshop": "Workshop",
    "panel": "Panel",
    "launch": "Opening",
    "networking": "Time to talk",
    "registration": "Doors",
    "break": "Break",
}


def days(event: Event) -> str:
    """`Thursday 3 December 2026`, `Wednesday 9 and Thursday 10 December 2026`, or the first to the last."""
    first, last = event.days[0], event.days[-1]
    if len(event.days) == 1:
        return long_day(first)
    if len(event.days) > 2:
        return f"{long_day(first)} to {long_day(last)}"
    return f"{_without_year(first, last)} and {long_day(last)}"


def _without_year(first: date, last: date) -> str:
    words = long_day(first).removesuffix(f" {first.year}") if first.year == last.year else long_day(first)
    return words.removesuffix(f" {MONTHS[first.month - 1]}") if first.month == last.month else words


def span(start: datetime, end: datetime) -> str:
    """`5:30pm to 6:15pm`; over several days, from when on the first to when on the last."""
    if start.date() == end.date():
        return f"{clock(start)} to {clock(end)}"
    return f"{clock(start)} on the first day to {clock(end)} on the last"


def hours(event: Event) -> str:
    """From when to when, by the clocks of the place."""
    return span(event.begins, event.ends)


def town(region: Region, venue: Venue) -> str:
    """The name of a venue's town."""
    place = region.places.get(venue.place)
    return place.name if place else venue.place


def place(region: Region, event: Event) -> str:
    """`Online`, `Ely`, or `Online and in Luton`."""
    if not event.venue or event.attendance == "online":
        return "Online"
    where = town(region, event.venue)
    return f"Online and in {where}" if event.attendance == "mixed" else where


def address(region: Region, venue: Venue) -> str:
    """The whole address on one line: building, street, town, postcode."""
    parts = (venue.name, venue.street, town(region, venue), venue.postcode)
    return ", ".join(part for part in parts if part)


def location(region: Region, event: Event) -> str:
    """Where it is, as a calendar says it."""
    if not event.venue or event.attendance == "online":
        return "Online"
    where = address(region, event.venue)
    return f"{where}, or online" if event.attendance == "mixed" else where


def room(region: Region, slot: Slot) -> str | None:
    """The name of a session's room."""
    known = region.programme(slot.event).rooms.get(slot.session.room or "")
    return known.name if known else None


def session_location(region: Region, slot: Slot) -> str:
    """Where a session is, as a calendar says it: its room and the building's address."""
    if slot.status == "moved_online":
        return "Online"
    return ", ".join(part for part in (room(region, slot), location(region, slot.event)) if part)


def hosts(region: Region, event: Event) -> str:
    """`Norfolk and Suffolk`; of an event of the whole region its area."""
    names = [region.authorities[id].name for id in event.host_ids if id in region.authorities]
    return joined(names) if names else region.profile.area


def access(named: tuple[str, ...]) -> str:
    """`Step-free, hearing loop, quiet room`."""
    words = ", ".join(ACCESS[one] for one in named)
    return words[:1].upper() + words[1:]


def places_left(left: PlacesLeft, places: int | None) -> str:
    """`6 of 20 places left, as at 8:30am on 21 November 2026`."""
    count = f"{left.number} of {places} places" if places else f"{left.number} places"
    return f"{count} left, as at {clock(left.as_at)} on {plain_day(left.as_at.date())}"


def latest_change(history: tuple[EventChange, ...]) -> EventChange | None:
    """The latest change that people must know of; None when there is none."""
    return next((change for change in reversed(history) if change.kind != "reworded"), None)


def change_words(change: EventChange) -> str:
    """What one entry of a history says happened, with where or when it was to be."""
    words = _CHANGES[change.kind]
    was = f" from {clock(change.was)} on {plain_day(change.was.date())}" if change.was else ""
    place = f" from {change.was_place}" if change.was_place and not change.was else ""
    return f"{words}{was}{place}"


def change_kind(change: EventChange) -> str:
    """In a word or two what happened: `Cancelled`."""
    return _CHANGES[change.kind]


_CHANGES: Mapping[str, str] = {
    **{str(status): words for status, words in STATUSES.items()},
    "restored": "It takes place after all",
    "reworded": "Changed",
}


def flagged(title: str, status: Status, *, example: bool = False) -> str:
    """The title with what has become of it before it: `Cancelled: Open evening`; of an example that first."""
    words = f"{STATUSES[status]}: {title}" if status != "scheduled" else title
    return example_words.titled(words, example)
