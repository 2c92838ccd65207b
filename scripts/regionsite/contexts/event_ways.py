"""Ways from one list of events to another, and into one's own calendar."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.contexts.event_lists import (
    ONLINE,
    EventList,
    days_of_month,
    event_lists,
    past_by_year,
    taking_place,
)
from regionsite.contexts.shapes.events import Subscription
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.narrowing import Facet, FacetLink
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.wording import period

_HEADINGS = {"kind": "Kind", "authority": "Host", "audience": "For", ONLINE: "Where"}


def event_ways(view: View) -> Iterator[Facet]:
    """Every list of events, with how many are to come, and the months and years."""
    lists = tuple(event_lists(view.edition))
    for facet, heading in _HEADINGS.items():
        links = tuple(_link(view, found) for found in lists if found.facet == facet)
        if links:
            yield Facet(heading, None, links)
    if months := tuple(_months(view)):
        yield Facet("Month, as a calendar", None, months)
    if years := tuple(_years(view)):
        yield Facet("What was", None, years)


def _link(view: View, found: EventList) -> FacetLink:
    address = urls.event_list(found.facet, found.term)
    return FacetLink(found.label, view.to(address), found.count, view.path == address)


def _months(view: View) -> Iterator[FacetLink]:
    """This month and those to come in which something is on."""
    today = view.edition.now.date()
    for (year, month), held in days_of_month(view.edition).items():
        if (year, month) >= (today.year, today.month):
            address = urls.event_month(year, month)
            yield FacetLink(period(year, month), view.to(address), taking_place(held), view.path == address)


def _years(view: View) -> Iterator[FacetLink]:
    for year, held in past_by_year(view.edition).items():
        address = urls.event_archive(year)
        yield FacetLink(str(year), view.to(address), len(held), view.path == address)


def subscription(view: View, authority: Authority | None = None) -> Subscription:
    """How to follow all events, or an authority's, in one's own calendar; only where the region has an event."""
    path = urls.authority_events_calendar(authority) if authority else urls.events_calendar()
    whose = f"the events with {authority.name}" if authority else "all events"
    return Subscription(
        words=f"Subscribe once: your own calendar then follows {whose}, and shows what is moved or cancelled.",
        subscribe=Link("Subscribe on iPhone, iPad or Mac", urls.webcal(view.edition.site_url, path)),
        address=Link("Address for Android, Google or Outlook", view.to(path)),
        help=Link("How to subscribe", view.to("data/")),
    )
