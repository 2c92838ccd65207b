"""A page of open adverts: all of them, or those of one authority, stage, service or pattern."""

from collections.abc import Iterator
from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.advert import open_words, row
from regionsite.contexts.advert_page import everything_open
from regionsite.contexts.badges import place_badges
from regionsite.contexts.blank_rows import BLANK_ROWS
from regionsite.contexts.filters import filter_form
from regionsite.contexts.hexes import MANY, vacancy_map
from regionsite.contexts.narrowing import FOLLOWING, facets, short_name
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.filters import Addresses, FilterForm
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import HexMap, PlaceBadge
from regionsite.contexts.shapes.narrowing import Facet, Pagination
from regionsite.contexts.view import View
from regionsite.listings import FACET_VOCABULARIES, Listing
from regionsite.model.vacancy import Vacancy

PAGE_SIZE = 25
"""Adverts on one page of a list."""

_ORDER = "closing soonest first"


@dataclass(frozen=True)
class NothingOpen:
    """What stands in place of the list when no advert is open in the whole region."""

    first: str
    words: str
    places: tuple[PlaceBadge, ...]
    careers_heading: str
    careers: tuple[Link, ...]


@dataclass(frozen=True)
class ListingContext:
    """What `listing.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    rows: tuple[Row, ...]
    count: str
    form: FilterForm | None
    data: Addresses
    blank_rows: tuple[Row, ...]
    nothing: NothingOpen | None
    pages: Pagination | None
    links: tuple[Link, ...]
    ways_label: str
    map: HexMap | None
    facets: tuple[Facet, ...]


def listing_context(view: View, listing: Listing, number: int) -> ListingContext:
    """Page `number` of a list, counted from 1."""
    path = urls.listing(listing.facet, listing.term)
    listed = shown(listing, number)
    name = _name(view, listing)
    title = name if number == 1 else f"{name}, page {number}"
    # A map of many places, and a link for each, stand on the first of all lists and not on thousands.
    with_places = len(view.region.authorities) <= MANY or (listing.facet is None and number == 1)
    # The form stands where a list begins that holds everything, so that other lists stay light.
    with_form = listing.facet is None and number == 1 and bool(listed)
    return ListingContext(
        head=view.head(
            title,
            _description(view, listing),
            indexed=number == 1,
            feeds=view.feeds(path, name),
            scripts=("vacancy-browser.js", "whats-new.js") if with_form else ("whats-new.js",),
        ),
        trail=_trail(view, listing, number),
        title=title,
        lead=_lead(view, listing),
        example=view.edition.demonstration and bool(listed),
        rows=tuple(row(view, vacancy) for vacancy in listed),
        count=open_words(view, len(listing.vacancies)),
        form=filter_form(view) if with_form else None,
        data=Addresses(*map(view.to, (urls.BROWSE, urls.WORDS, urls.DISTRICTS, urls.HOME))),
        blank_rows=BLANK_ROWS,
        nothing=None if listing.vacancies else _nothing(view),
        pages=_pagination(view, path, number, len(listing.vacancies)),
        links=() if with_form or not listed else tuple(_links(view, listing)),
        ways_label="Narrow this list" if listing.facet is None else "Other lists",
        map=_map(view, listing) if with_places else None,
        facets=tuple(facets(view, listing, path, places=with_places)),
    )


def shown(listing: Listing, number: int) -> tuple[Vacancy, ...]:
    """The adverts on one page of a list."""
    first = (number - 1) * PAGE_SIZE
    return listing.vacancies[first : first + PAGE_SIZE]


def _name(view: View, listing: Listing) -> str:
    """`Vacancies`, or `Newly qualified: 9 vacancies`."""
    if listing.facet is None:
        return listing.label
    return f"{short_name(view, listing)}: {open_words(view, len(listing.vacancies))}"


def _lead(view: View, listing: Listing) -> str:
    """What the term means, and how the list is ordered; for the whole list, how many are open."""
    count, area = len(listing.vacancies), view.region.profile.area
    if listing.facet is None:
        return (
            f"{count:,} open across {area}, {_ORDER}." if count else f"No vacancy is open in {area} just now."
        )
    if listing.facet == "authority" and listing.term:
        official = view.region.authorities[listing.term].official_name
        return f"Open at {official}, {_ORDER}."
    meaning = view.region.vocabularies[FACET_VOCABULARIES[listing.facet]][listing.term or ""].glossary
    return f"{meaning or f'{listing.label}.'} Open in {area}, {_ORDER}."


def _description(view: View, listing: Listing) -> str:
    """For search engines and previews: what is listed, and how many."""
    which = "" if listing.facet is None else f" {listing.label}:"
    return f"{view.region.profile.name}.{which} {open_words(view, len(listing.vacancies))} open."


def _trail(view: View, listing: Listing, number: int) -> tuple[Step, ...]:
    steps = [Step("Home", view.home)]
    if listing.facet is None and number == 1:
        return (*steps, Step("Vacancies"))
    steps.append(Step("Vacancies", view.to(urls.VACANCIES)))
    if listing.facet is not None and number == 1:
        return (*steps, Step(short_name(view, listing)))
    if listing.facet is not None:
        steps.append(Step(short_name(view, listing), view.to(urls.listing(listing.facet, listing.term))))
    return (*steps, Step(f"Page {number}"))


def _pagination(view: View, path: str, number: int, count: int) -> Pagination | None:
    if count <= PAGE_SIZE:
        return None
    last = min(number * PAGE_SIZE, count)
    before = Link(f"Previous {PAGE_SIZE}", view.to(urls.numbered(path, number - 1))) if number > 1 else None
    following = min(PAGE_SIZE, count - last)
    after = Link(f"Next {following}", view.to(urls.numbered(path, number + 1))) if following else None
    return Pagination(f"{(number - 1) * PAGE_SIZE + 1:,} to {last:,} of {count:,}", before, after)


def _links(view: View, listing: Listing) -> Iterator[Link]:
    """From a narrowed list, the way to the authority it is about, and back to all."""
    if listing.facet == "authority" and listing.term:
        authority = view.region.authorities[listing.term]
        yield Link(f"What it is like to work in {authority.name}", view.authority(authority))
    if listing.facet == "stage" and listing.term:
        yield Link("What this role is, its pay and the way there", view.to(urls.role(listing.term)))
    if listing.facet is not None:
        yield everything_open(view)
    yield Link("Get these dates in your calendar", f"#{FOLLOWING}")
    yield Link("Filter these vacancies", f"{view.to(urls.VACANCIES)}{_chosen(listing)}")


def _chosen(listing: Listing) -> str:
    """The part of an address that chooses a list's own term in the form on the first page of all."""
    return f"?{listing.facet}={listing.term.replace('_', '-')}" if listing.facet and listing.term else ""


def _nothing(view: View) -> NothingOpen:
    authorities = view.region.authorities.values()
    return NothingOpen(
        first="A new advert appears here on the day a council publishes it.",
        words="Follow this list with a feed reader, and it will tell you. Until then, meet the places.",
        places=place_badges(view),
        careers_heading="Other jobs on the councils’ own sites",
        careers=tuple(
            Link(authority.official_name, authority.careers_url or authority.website)
            for authority in authorities
        ),
    )


def _map(view: View, listing: Listing) -> HexMap:
    marked = [listing.term] if listing.facet == "authority" and listing.term else []
    return vacancy_map(view, marked=marked)
