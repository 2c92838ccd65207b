"""The events of one kind, host or audience, or those one can take part in online."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.event_lists import EventList
from regionsite.contexts.event_row import event_row
from regionsite.contexts.event_ways import event_ways, subscription
from regionsite.contexts.events import coming_months, coming_words, later
from regionsite.contexts.next_event import box_scripts, next_event_box
from regionsite.contexts.shapes.events import EventRow, Month, NextEventBox, Subscription
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.narrowing import Facet
from regionsite.contexts.view import View

PAST_ROWS = 20
"""Events that are over which a list shows; the archive has them all."""


@dataclass(frozen=True)
class EventsNarrowedContext:
    """What `events_narrowed.html` shows; with nothing to come, the next event of the region instead."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    months: tuple[Month, ...]
    later: Link | None
    instead: NextEventBox | None
    past: tuple[EventRow, ...]
    place: Link | None
    subscription: Subscription
    ways: tuple[Facet, ...]


def events_narrowed_context(view: View, found: EventList) -> EventsNarrowedContext:
    """The page of one list, which stays when nothing on it is to come."""
    area = view.region.profile.area
    words = coming_words(found.coming, area) if found.coming else found.none
    host = view.region.authorities[found.term] if found.facet == "authority" and found.term else None
    instead = None if found.coming else next_event_box(view)
    return EventsNarrowedContext(
        head=view.head(
            found.title,
            f"{found.title} in {area}. {words}",
            scripts=box_scripts(instead),
        ),
        trail=(Step("Home", view.home), Step("Events", view.to(urls.EVENTS)), Step(found.title)),
        title=found.title,
        lead=words,
        example=any(event.example for event in (*found.coming, *found.past)),
        months=tuple(coming_months(view, found.coming)),
        later=later(view, found.coming),
        instead=instead,
        past=tuple(event_row(view, event) for event in found.past[:PAST_ROWS]),
        place=Link(f"What it is like to work in {host.name}", view.authority(host)) if host else None,
        subscription=subscription(view, host),
        ways=tuple(event_ways(view)),
    )
