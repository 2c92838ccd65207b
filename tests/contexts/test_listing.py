"""Lists of open adverts."""

from regionsite.contexts.listing import PAGE_SIZE, ListingContext, listing_context
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.narrowing import FacetLink, Pagination
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.listings import Listing
from regionsite.pages import pages
from regionsite.urls import listing as address
from regionsite.urls import numbered
from tests.contexts.two_councils import advert, edition

MANY = tuple(advert(id=f"exc-{number}", reference=f"EXC-{number}") for number in range(PAGE_SIZE + 3))


def found(region: Edition, facet: str | None = None, term: str | None = None) -> Listing:
    return next(one for one in region.listings if (one.facet, one.term) == (facet, term))


def page(
    region: Edition, facet: str | None = None, term: str | None = None, number: int = 1
) -> ListingContext:
    view = View(region, numbered(address(facet, term), number))
    return listing_context(view, found(region, facet, term), number)


def test_the_heading_counts_what_is_open() -> None:
    region = edition(advert(), advert(id="exc-2", career_stage=["newly_qualified"]))
    assert page(region).title == "Vacancies"
    assert page(region).lead == "2 open across Testland, closing soonest first."
    assert page(region, "stage", "newly_qualified").title == "Newly qualified social worker: 1 vacancy"
    assert page(region, "authority", "exampleshire").title == "Exampleshire: 2 vacancies"


def test_a_list_of_a_term_says_what_it_means() -> None:
    region = edition(advert())
    assert page(region, "pattern", "full_time").lead == "Full time. Open in Testland, closing soonest first."
    lead = page(region, "authority", "exampleshire").lead
    assert lead == "Open at Exampleshire County Council, closing soonest first."


def test_a_second_page_is_not_indexed_and_leads_back() -> None:
    second = page(edition(*MANY), number=2)
    assert second.pages == Pagination("26 to 28 of 28", Link("Previous 25", "../../../vacancies/"), None)
    assert second.trail == (
        Step("Home", "../../../"),
        Step("Vacancies", "../../../vacancies/"),
        Step("Page 2"),
    )
    assert (second.head.indexed, second.head.canonical) == (
        False,
        "https://jobs.example.org/vacancies/page/2/",
    )
    assert len(second.rows) == 3


def test_a_first_page_leads_on() -> None:
    first = page(edition(*MANY))
    assert first.pages == Pagination("1 to 25 of 28", None, Link("Next 3", "../vacancies/page/2/"))
    assert first.head.indexed


def test_an_authority_without_adverts_leads_to_its_page() -> None:
    places = page(edition(advert())).facets[0]
    assert places.links == (
        FacetLink("Exampleshire", "../vacancies/exampleshire/", 1),
        FacetLink("Farshire", "../authorities/farshire/", 0),
    )


def test_the_current_list_is_marked_and_empty_ones_are_not_offered() -> None:
    stages = page(edition(advert()), "stage", "social_worker").facets[2]
    assert stages.links == (
        FacetLink("Social worker", "../../../vacancies/stage/social-worker/", 1, current=True),
    )


def test_feeds_are_offered_in_words_and_in_the_head() -> None:
    listing = page(edition(advert()), "service", "children")
    assert [(link.label, link.url) for link in listing.facets[-1].links] == [
        ("Atom feed", "../../../vacancies/service/children/feed.xml"),
        ("JSON feed", "../../../vacancies/service/children/feed.json"),
    ]
    assert [feed.url for feed in listing.head.feeds] == [link.url for link in listing.facets[-1].links]


def test_a_region_with_nothing_open_shows_the_places_and_the_councils_own_sites() -> None:
    empty = page(edition(advert(closes="2026-11-20")))
    assert empty.lead == "No vacancy is open in Testland just now."
    assert empty.nothing is not None
    assert [place.name for place in empty.nothing.places] == ["Exampleshire", "Farshire"]
    assert empty.nothing.careers[0] == Link("Exampleshire County Council", "https://www.exampleshire.example")
    assert [facet.heading for facet in empty.facets] == ["Follow in your calendar", "Follow in a feed reader"]
    assert not empty.example


def test_only_lists_that_hold_an_advert_are_published() -> None:
    paths = [one.path for one in pages(edition(advert())) if one.template == "listing"]
    assert paths == [
        "vacancies/",
        "vacancies/exampleshire/",
        "vacancies/stage/social-worker/",
        "vacancies/service/children/",
        "vacancies/pattern/full-time/",
    ]
    assert [one.path for one in pages(edition()) if one.template == "listing"] == ["vacancies/"]
