"""Events told to search engines agree with their page, and are whole: else they are left out of results."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import Page, is_event
from regionsite.wording import plain_day

Node = Mapping[str, Any]
_NEEDED = ("name", "startDate", "location")
"""What Google asks of every Event."""


def no_example_is_told_as_an_event(page: Page) -> Iterator[Problem]:
    """Only the page of an event or session has an Event, and none of a demonstration."""
    if _events(page) and (page.demonstration or not page.indexed or not is_event(page.path)):
        yield Problem(page.path, "it tells search engines of an event", "ask outputs.event_json for it")


def whole_events(page: Page) -> Iterator[Problem]:
    """An Event and each of its parts has a name, a time with its offset, and a place."""
    for node in _every_node(page):
        missing = [name for name in _NEEDED if not node.get(name)]
        if missing or _moment(node, "startDate") is None:
            words = f"its Event “{node.get('name')}” lacks {', '.join(missing) or 'an offset in startDate'}"
            yield Problem(page.path, words, "tell search engines all of it, or nothing")


def events_as_on_the_page(page: Page) -> Iterator[Problem]:
    """An Event has the title, the address and the day of its page."""
    for event in _events(page):
        if event.get("name") != page.heading or event.get("url") != page.link("canonical"):
            words = f"its Event is called “{event.get('name')}”, at {event.get('url')}"
            yield Problem(page.path, words, "use the title and the address of the page")
        ends = _moment(event, "endDate")
        if ends is None or plain_day(ends.date()) not in page.text:
            words = f"its Event ends on {event.get('endDate')}, and the page does not say so"
            yield Problem(page.path, words, "show that day on the page")


def _events(page: Page) -> list[Node]:
    return [data for data in page.structured_data if data.get("@type") == "Event"]


def _every_node(page: Page) -> Iterator[Node]:
    for event in _events(page):
        yield event
        yield from event.get("subEvent", ())
        if "superEvent" in event:
            yield event["superEvent"]


def _moment(node: Node, name: str) -> datetime | None:
    """The moment a field tells; None when it is none, or has no offset."""
    try:
        moment = datetime.fromisoformat(str(node.get(name)))
    except ValueError:
        return None
    return moment if moment.tzinfo else None


CHECKS = (no_example_is_told_as_an_event, whole_events, events_as_on_the_page)
