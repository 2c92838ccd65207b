"""The home page."""

from regionsite.contexts.home import ROWS, home_context
from regionsite.contexts.shapes.figures import Figure
from regionsite.contexts.shapes.links import Link, WaysLine
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.view import View
from tests.contexts.two_councils import advert, edition

POSTS = tuple(advert(id=f"exc-{day}", closes=f"2026-12-{day:02}") for day in range(1, 8))


TO_KNOW = WaysLine(
    "I want to know",
    (
        Link("which place suits me", "fit/"),
        Link("how the places compare", "compare/"),
        Link("what each role is and pays", "roles/"),
        Link("whom to ask", "talk/"),
    ),
)


def test_the_ways_in_are_sentences_that_end_in_lists() -> None:
    posts = (advert(), advert(id="exc-2", service_area="adults", career_stage=["newly_qualified"]))
    home = home_context(View(edition(*posts), ""))
    assert home.ways == (
        WaysLine(
            "I want to work with",
            (
                Link("children’s services", "vacancies/service/children/"),
                Link("adults’ services", "vacancies/service/adults/"),
            ),
        ),
        WaysLine(
            "My level is",
            (
                Link("newly qualified social worker", "vacancies/stage/newly-qualified/"),
                Link("social worker", "vacancies/stage/social-worker/"),
            ),
        ),
        TO_KNOW,
    )
    assert (home.search, home.first) == ("search/", Link("See all 2 vacancies", "vacancies/"))


def test_with_nothing_open_the_way_in_is_the_places() -> None:
    home = home_context(View(edition(), ""))
    assert (home.ways, home.first) == ((TO_KNOW,), Link("See the two places", "authorities/"))
    assert home.closing == ()


def test_the_soonest_closing_stand_first() -> None:
    until_filled = advert(id="exc-0", closes=None, open_until_filled="true", review_by="2027-01-01")
    home = home_context(View(edition(*reversed(POSTS), until_filled), ""))
    assert [line.url for line in home.closing] == [
        f"vacancies/exampleshire/exc-{day}/" for day in range(1, ROWS + 1)
    ]


def test_the_regions_figures_stand_beside_the_countrys_with_their_source() -> None:
    figures = home_context(View(edition(), "")).figures
    assert figures is not None
    assert figures.figures == (
        Figure(
            "14.5", None, "cases for each full-time-equivalent social worker holding cases", "15.2 in England"
        ),
        Figure("11.1", "%", "of posts were vacant", "14.2% in England"),
        Figure("9.5", "%", "were agency workers", None),
    )
    assert figures.source == SourceWords(
        "Department for Education, the year to 30 September 2025", "https://www.example.org/dfe"
    )


def test_a_place_shows_what_it_is_drawn_with() -> None:
    home = home_context(View(edition(), ""))
    assert (home.places_heading, home.places_notes) == ("The two places", ())
    assert [(place.name, place.url, place.note) for place in home.places] == [
        ("Exampleshire", "authorities/exampleshire/", "reed beds"),
        ("Farshire", "authorities/farshire/", None),
    ]
