"""The box with the next event, for any page: of the whole region, or of one authority."""

from regionsite import event_words, urls
from regionsite.contexts.event_lists import CALLED_OFF
from regionsite.contexts.event_row import leaf, place_words
from regionsite.contexts.shapes.events import NextEvent, NextEventBox
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.event import Event
from regionsite.wording import MONTHS


def next_event_box(view: View, authority: Authority | None = None) -> NextEventBox | None:
    """The next event that takes place, or that none is planned yet; None in a region that tells of no event."""
    if not view.edition.events:
        return None
    event = view.edition.next_event(authority.id if authority else None)
    whose = f" with {authority.name}" if authority else ""
    return NextEventBox(
        heading=f"Next event{whose}",
        event=_next(view, event) if event else None,
        none=None if event else f"No event{whose} is planned yet.",
        more=_more(view) if view.path != urls.EVENTS else None,
    )


def conference_box(view: View) -> NextEventBox | None:
    """The conference to come, unless it is the next event already; None where none is planned."""
    coming = (event for event in view.edition.upcoming if event.status not in CALLED_OFF)
    event = next((event for event in coming if event.kind == "conference"), None)
    if event is None or event == view.edition.next_event():
        return None
    return NextEventBox("The next conference", _next(view, event), None, None)


def box_scripts(*boxes: NextEventBox | None) -> tuple[str, ...]:
    """What a page needs so that these boxes say by themselves when their events are over."""
    return ("event-over.js",) if any(box and box.event for box in boxes) else ()


def _next(view: View, event: Event) -> NextEvent:
    day = leaf(event)
    begins = event.days[0]
    year = f" {begins.year}" if begins.year != view.edition.now.year else ""
    return NextEvent(
        day=day.day,
        month=f"{day.verb}, {MONTHS[begins.month - 1]}{year}",
        datetime=event.begins.isoformat(timespec="minutes"),
        title=event.title,
        url=view.to(urls.event(event)),
        what=f"{event_words.hours(event)}. {place_words(view, event)}",
        over=event.over_from.isoformat(),
        example=event.example,
    )


def _more(view: View) -> Link:
    """To everything that is to come; and when nothing is, to what was."""
    area = view.region.profile.area
    words = f"See what is on in {area}" if view.edition.upcoming else f"See what was on in {area}"
    return Link(words, view.to(urls.EVENTS))
