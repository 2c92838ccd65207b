"""The home page: the region in a line, ways in, the live map, what closes soon, figures, the places."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.advert import row
from regionsite.contexts.advert_page import everything_open
from regionsite.contexts.badges import place_badges
from regionsite.contexts.forum_changed import ForumChanged, changed_in_region
from regionsite.contexts.hexes import vacancy_map
from regionsite.contexts.next_event import box_scripts, next_event_box
from regionsite.contexts.posts import all_posts, recent
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.events import NextEventBox
from regionsite.contexts.shapes.figures import Figure
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, WaysLine
from regionsite.contexts.shapes.maps import HexMap, PlaceBadge
from regionsite.contexts.shapes.news import PostNote
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.view import View
from regionsite.contexts.workforce import figures, reporting_year, workforce_source
from regionsite.listings import Listing
from regionsite.wording import capitalised, long_day, spelled, uncapitalised

ROWS = 5
"""Adverts shown as closing soon."""

LEVELS = 5
"""Career stages offered as ways in: those with most open adverts."""

_FIGURES = 3


@dataclass(frozen=True)
class RegionFigures:
    """Published figures of the region beside the country's, with their year and source."""

    notes: tuple[str, ...]
    figures: tuple[Figure, ...]
    source: SourceWords
    more: Link


@dataclass(frozen=True)
class HomeContext:
    """What `home.html` shows. A section without records is None or empty and is left out."""

    head: Head
    title: str
    lead: str
    search: str
    first: Link
    ways: tuple[WaysLine, ...]
    map: HexMap
    closing: tuple[Row, ...]
    everything: Link
    next_event: NextEventBox | None
    changed: ForumChanged | None
    news: tuple[PostNote, ...]
    all_news: Link
    figures: RegionFigures | None
    places_heading: str
    places_notes: tuple[str, ...]
    places: tuple[PlaceBadge, ...]


def home_context(view: View) -> HomeContext:
    """The first page of the site."""
    profile = view.region.profile
    dated = [vacancy for vacancy in view.edition.open if vacancy.closes]
    next_event = next_event_box(view)
    return HomeContext(
        head=view.head(profile.name, profile.strapline, scripts=box_scripts(next_event)),
        title=profile.headline,
        lead=profile.strapline,
        search=view.to(urls.SEARCH),
        first=_first(view),
        ways=tuple(line for line in _ways_in(view) if line.links),
        map=vacancy_map(view, caption=_caption(view)),
        closing=tuple(row(view, vacancy) for vacancy in dated[:ROWS]),
        everything=everything_open(view),
        next_event=next_event,
        changed=changed_in_region(view),
        news=recent(view),
        all_news=all_posts(view),
        figures=_figures(view),
        places_heading=f"The {spelled(len(view.region.authorities))} places",
        places_notes=("Each is drawn with something from its own ground.",) if view.region.drawings else (),
        places=place_badges(view),
    )


def _caption(view: View) -> str:
    return f"Vacancies open on {long_day(view.edition.now.date())}. Every council is the same size."


def _first(view: View) -> Link:
    """Where somebody goes who asks nothing: to all that is open, else to the places."""
    if view.edition.open:
        return everything_open(view)
    return Link(f"See the {spelled(len(view.region.authorities))} places", view.to(urls.AUTHORITIES))


def _ways_in(view: View) -> tuple[WaysLine, ...]:
    """Sentences that end in links to lists; a list nobody is on is not offered."""
    services = view.edition.narrowed("service")
    most = sorted(view.edition.narrowed("stage"), key=lambda listing: -len(listing.vacancies))[:LEVELS]
    levels = [listing for listing in view.edition.narrowed("stage") if listing in most]
    return (
        WaysLine("I want to work with", _links(view, "service_area", services)),
        WaysLine("My level is", _links(view, "career_stage", levels)),
        WaysLine(
            "I want to know",
            (
                Link("which place suits me", view.to(urls.FIT)),
                Link("how the places compare", view.to(urls.COMPARE)),
                Link("what each role is and pays", view.to(urls.ROLES)),
                Link("whom to ask", view.to(urls.TALK)),
            ),
        ),
    )


def _links(view: View, vocabulary: str, listings: "tuple[Listing, ...] | list[Listing]") -> tuple[Link, ...]:
    terms = view.region.vocabularies[vocabulary]
    return tuple(
        Link(
            uncapitalised(terms[listing.term].short or listing.label),
            view.to(urls.listing(listing.facet, listing.term)),
        )
        for listing in listings
        if listing.term
    )


def _figures(view: View) -> RegionFigures | None:
    profile = view.region.profile
    if profile.workforce is None:
        return None
    year = capitalised(reporting_year(profile.workforce))
    return RegionFigures(
        notes=(
            f"Children’s social workers in {profile.area}, counted as full-time equivalents.",
            f"{year}. England’s figure stands under each.",
        ),
        figures=figures(profile.workforce, profile.national_workforce, "England")[:_FIGURES],
        source=workforce_source(view, None, profile.workforce),
        more=Link("How each is counted", view.to(urls.SOURCES)),
    )
