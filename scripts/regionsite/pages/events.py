"""The events, their programmes and sessions."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.contexts.event import event_context
from regionsite.contexts.session import session_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.model.timetable import Slot
from regionsite.outputs.event_json import event_json, session_json
from regionsite.pages.event_lists import event_list_pages
from regionsite.pages.page import EVENTS_TAB, Page


def event_pages(edition: Edition) -> Iterator[Page]:
    """Every event that is shown, with the sessions of its programme once there is one."""
    yield from event_list_pages(edition)
    for event in edition.events:
        yield event_page(edition, event)
        for slot in edition.region.timetable(event).slots if event.programme_status != "none" else ():
            if slot.session.has_page:
                yield session_page(edition, slot)


def event_page(edition: Edition, event: Event) -> Page:
    """One event, to come or over."""
    view = View(edition, urls.event(event))
    changed = event.changed_at.date().isoformat()
    return Page(
        view.path,
        EVENTS_TAB,
        "event",
        lambda: event_context(view, event, event_json(edition, event)),
        changed=changed,
    )


def session_page(edition: Edition, slot: Slot) -> Page:
    """One session of a conference; a cancelled one keeps its page."""
    view = View(edition, urls.session(slot.event, slot.id))
    changed = slot.changed_at.date().isoformat()
    return Page(
        view.path,
        EVENTS_TAB,
        "session",
        lambda: session_context(view, slot, session_json(edition, slot)),
        changed=changed,
    )
