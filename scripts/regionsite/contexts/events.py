"""The list of events: what is to come by month, ways to narrow it, and what was on last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.event_filter import event_filter
from regionsite.contexts.event_lists import by_month, past_by_year, taking_place
from regionsite.contexts.event_row import event_row
from regionsite.contexts.event_ways import event_ways, subscription
from regionsite.contexts.next_event import box_scripts, conference_box, next_event_box
from regionsite.contexts.shapes.events import EventRow, Month, NextEventBox, Subscription
from regionsite.contexts.shapes.filters import Choices
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.narrowing import Facet
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.wording import period, plural

ROWS = 100
"""Events to come that one page lists; later months have pages of their own."""

PAST_ROWS = 5
"""Events that are over which stand under what is to come."""


@dataclass(frozen=True)
class EventsContext:
    """What `events.html` shows; without a `filter` there are too many events for one page to narrow."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    next_event: NextEventBox | None
    filter: tuple[Choices, ...]
    months: tuple[Month, ...]
    later: Link | None
    conference: NextEventBox | None
    past: tuple[EventRow, ...]
    years: tuple[Link, ...]
    subscription: Subscription
    ways: tuple[Facet, ...]


def events_context(view: View) -> EventsContext:
    """The page of all events."""
    coming, past = view.edition.upcoming, view.edition.past
    area = view.region.profile.area
    next_event, conference = next_event_box(view), conference_box(view)
    return EventsContext(
        head=view.head(
            "Events",
            f"Conferences, open evenings, training and meetings in {area}.",
            feeds=view.feeds(urls.EVENTS, "What has changed about events"),
            scripts=("event-filter.js", *box_scripts(next_event, conference)),
        ),
        trail=(Step("Home", view.home), Step("Events")),
        title="Events",
        lead=coming_words(coming, area),
        example=any(event.example for event in (*coming, *past)),
        next_event=next_event,
        filter=event_filter(view) if 1 < len(coming) <= ROWS else (),
        months=tuple(coming_months(view, coming)),
        later=later(view, coming),
        conference=conference,
        past=tuple(event_row(view, event) for event in past[:PAST_ROWS]),
        years=tuple(years(view)),
        subscription=subscription(view),
        ways=tuple(event_ways(view)),
    )


def coming_words(coming: Sequence[Event], area: str) -> str:
    """`11 events to come in the East of England.`: those that are called off are not counted."""
    count = taking_place(coming)
    return (
        f"{plural(count, 'event')} to come in {area}."
        if count
        else f"No event is to come in {area} just now."
    )


def coming_months(view: View, coming: Sequence[Event]) -> Iterator[Month]:
    """The next events, each month under its name."""
    for (year, month), held in by_month(coming[:ROWS]).items():
        rows = tuple(event_row(view, event) for event in held)
        calendar = Link(f"{period(year, month)} as a calendar", view.to(urls.event_month(year, month)))
        yield Month(f"{year}-{month:02}", period(year, month), rows, calendar)


def later(view: View, coming: Sequence[Event]) -> Link | None:
    """Where the list goes on when it is too long for one page: in the month of the first event left out."""
    if len(coming) <= ROWS:
        return None
    start = coming[ROWS].start
    words = f"Go on with {period(start.year, start.month)}"
    return Link(words, view.to(urls.event_month(start.year, start.month)))


def years(view: View) -> Iterator[Link]:
    """The archive, year by year."""
    for year, held in past_by_year(view.edition).items():
        yield Link(f"{year}: {over_words(held)}", view.to(urls.event_archive(year)))


def over_words(held: Sequence[Event]) -> str:
    """`1 event that is over`."""
    return f"{plural(len(held), 'event')} that {'is' if len(held) == 1 else 'are'} over"
