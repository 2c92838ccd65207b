"""The lists of events: all that is to come, narrower ones, month by month, and the archive."""

from collections.abc import Iterable, Iterator
from functools import partial

from regionsite import urls
from regionsite.contexts.event_lists import EventList, days_of_month, event_lists, past_by_year
from regionsite.contexts.events import events_context
from regionsite.contexts.events_archive import events_archive_context
from regionsite.contexts.events_month import events_month_context
from regionsite.contexts.events_narrowed import events_narrowed_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.pages.page import EVENTS_TAB, Page


def event_list_pages(edition: Edition) -> Iterator[Page]:
    """Every list that holds an event; none in a region that tells of no event."""
    if not edition.events:
        return
    yield events_page(edition)
    for found in event_lists(edition):
        yield events_narrowed_page(edition, found)
    for month, held in days_of_month(edition).items():
        yield events_month_page(edition, month, held)
    for year, held in past_by_year(edition).items():
        yield events_archive_page(edition, year, held)


def events_page(edition: Edition) -> Page:
    """All events: what is to come, then what was on last."""
    view = View(edition, urls.EVENTS)
    changed = _changed(edition.events)
    return Page(view.path, EVENTS_TAB, "events", partial(events_context, view), changed=changed)


def events_narrowed_page(edition: Edition, found: EventList) -> Page:
    """The events of one kind, host or audience, or those online."""
    view = View(edition, urls.event_list(found.facet, found.term))
    context = partial(events_narrowed_context, view, found)
    changed = _changed((*found.coming, *found.past))
    return Page(view.path, EVENTS_TAB, "events_narrowed", context, changed=changed)


def events_month_page(edition: Edition, month: tuple[int, int], held: Iterable[Event]) -> Page:
    """One month, day by day."""
    view = View(edition, urls.event_month(*month))
    context = partial(events_month_context, view, month)
    return Page(view.path, EVENTS_TAB, "events_month", context, changed=_changed(held))


def events_archive_page(edition: Edition, year: int, held: Iterable[Event]) -> Page:
    """The events of one year that are over."""
    view = View(edition, urls.event_archive(year))
    context = partial(events_archive_context, view, year)
    return Page(view.path, EVENTS_TAB, "events_archive", context, changed=_changed(held))


def _changed(events: Iterable[Event]) -> str:
    return max(event.changed_at for event in events).date().isoformat()
