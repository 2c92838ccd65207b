"""The lists that events fall into: by kind, host, audience, online, by month, and by the year they were in."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from regionsite import event_words
from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.wording import capitalised, uncapitalised

Term = TypeVar("Term")

CALLED_OFF = ("cancelled", "postponed")
"""What has become of an event that does not take place on its day."""

ONLINE = "online"

_KINDS = {
    "conference": "Conferences",
    "open_evening": "Open evenings",
    "webinar": "Webinars",
    "university_visit": "University visits",
    "forum_meeting": "Forum meetings",
    "training": "Training",
}
_AUDIENCES = {
    "public": "for everybody",
    "practitioners": "for practitioners",
    "students": "for students",
    "invited": "for people who are invited",
}


@dataclass(frozen=True)
class EventList:
    """The events that one term of a facet holds; `label` is its name among its like, `none` says that none comes.

    A facet is `kind`, `authority`, `audience` or `online`, which has no term.
    """

    facet: str
    term: str | None
    label: str
    title: str
    none: str
    coming: tuple[Event, ...]
    past: tuple[Event, ...]

    @property
    def count(self) -> int:
        """How many of them will take place."""
        return taking_place(self.coming)


def taking_place(events: Sequence[Event]) -> int:
    """How many of some events are not called off."""
    return sum(event.status not in CALLED_OFF for event in events)


def event_lists(edition: Edition) -> Iterator[EventList]:
    """Every list that holds an event, to come or over: an address stays when its last event has been."""
    authorities = edition.region.authorities
    hosts = {id: authority.name for id, authority in authorities.items()}
    for facet, labels in (("kind", _KINDS), ("authority", hosts), ("audience", _AUDIENCES), (ONLINE, {})):
        coming, past = (_by_term(events, facet) for events in (edition.upcoming, edition.past))
        for term, label in labels.items() or ((None, "online"),):
            if term in coming or term in past:
                held = (tuple(coming.get(term, ())), tuple(past.get(term, ())))
                yield EventList(facet, term, *_words(facet, term, label), *held)


def _by_term(events: Sequence[Event], facet: str) -> dict[str | None, list[Event]]:
    """Events under each term of a facet: all are looked at once, however many terms there are."""
    groups: dict[str | None, list[Event]] = {}
    for event in events:
        for term in event_terms(event, facet):
            groups.setdefault(term, []).append(event)
    return groups


def event_terms(event: Event, facet: str) -> tuple[str | None, ...]:
    """The terms of a facet that an event falls under."""
    match facet:
        case "kind":
            return (event.kind,)
        case "authority":
            return event.host_ids
        case "audience":
            return (event.audience,)
        case _:
            return () if event.attendance == "in_person" else (None,)


def _words(facet: str, term: str | None, label: str) -> tuple[str, str, str]:
    """What a list is called among its like, on its own, and without an event to come."""
    if facet == "kind":
        return label, label, f"No {uncapitalised(event_words.KINDS[term or ''])} is planned yet."
    which = f"with {label}" if facet == "authority" else label
    among = label if facet == "authority" else capitalised(label.removeprefix("for "))
    return among, f"Events {which}", f"No event {which} is planned yet."


def by_month(events: Sequence[Event]) -> dict[tuple[int, int], tuple[Event, ...]]:
    """Events by the month they begin in, as `(2026, 12)`: months and events in the order they are given."""
    return _grouped(events, lambda event: (event.start.year, event.start.month))


def past_by_year(edition: Edition) -> dict[int, tuple[Event, ...]]:
    """The events that are over by the year they began in, the latest first."""
    return _grouped(edition.past, lambda event: event.start.year)


def _grouped(events: Sequence[Event], of: Callable[[Event], Term]) -> dict[Term, tuple[Event, ...]]:
    groups: dict[Term, list[Event]] = {}
    for event in events:
        groups.setdefault(of(event), []).append(event)
    return {term: tuple(held) for term, held in groups.items()}


def days_of_month(edition: Edition) -> dict[tuple[int, int], tuple[Event, ...]]:
    """For each month in which something is on, all that is on in it: over the end of a month it is in both."""
    months: dict[tuple[int, int], list[Event]] = {}
    for event in edition.events:
        for month in sorted({(day.year, day.month) for day in event.days}):
            months.setdefault(month, []).append(event)
    return {month: tuple(months[month]) for month in sorted(months)}
