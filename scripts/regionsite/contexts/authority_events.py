"""An authority's events on its own page: the next one, the others, and how to follow them."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.event_ways import subscription
from regionsite.contexts.next_event import next_event_box
from regionsite.contexts.shapes.events import NextEventBox, Subscription
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.wording import plural


@dataclass(frozen=True)
class AuthorityEvents:
    """What the section shows; `all` leads to every event the authority hosts, where there has been one."""

    next: NextEventBox
    subscription: Subscription
    all: Link | None


def authority_events(view: View, authority: Authority) -> AuthorityEvents | None:
    """The events of one authority; None in a region that tells of no event."""
    box = next_event_box(view, authority)
    return AuthorityEvents(box, subscription(view, authority), _all(view, authority)) if box else None


def _all(view: View, authority: Authority) -> Link | None:
    count = sum(authority.id in event.host_ids for event in view.edition.events)
    address = view.to(urls.event_list("authority", authority.id))
    return Link(f"See {plural(count, 'event')} with {authority.name}", address) if count else None
