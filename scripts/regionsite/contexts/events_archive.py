"""The events of one year that are over."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.event_lists import by_month, past_by_year
from regionsite.contexts.event_row import event_row
from regionsite.contexts.events import over_words, years
from regionsite.contexts.shapes.events import Month
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from regionsite.wording import period


@dataclass(frozen=True)
class EventsArchiveContext:
    """What `events_archive.html` shows; `years` leads to the archive's other years."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    months: tuple[Month, ...]
    years: tuple[Link, ...]
    everything: Link


def events_archive_context(view: View, year: int) -> EventsArchiveContext:
    """The page of a year in which an event was, the latest first."""
    held = past_by_year(view.edition)[year]
    here = view.to(view.path)
    return EventsArchiveContext(
        head=view.head(f"Past events, {year}", f"What was on in {view.region.profile.area} in {year}."),
        trail=(Step("Home", view.home), Step("Events", view.to(urls.EVENTS)), Step(f"Past events, {year}")),
        title=f"Past events, {year}",
        lead=f"{over_words(held)}. What came of each stays on its page.",
        example=any(event.example for event in held),
        months=tuple(
            Month(
                f"{year}-{month:02}",
                period(year, month),
                tuple(event_row(view, event) for event in one),
                Link(f"{period(year, month)} as a calendar", view.to(urls.event_month(year, month))),
            )
            for (_, month), one in by_month(held).items()
        ),
        years=tuple(link for link in years(view) if link.url != here),
        everything=Link("All events to come", view.to(urls.EVENTS)),
    )
