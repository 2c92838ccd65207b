"""The page for what is not there, at any depth."""

from regionsite.contexts.not_found import not_found_context
from regionsite.contexts.shapes.links import Link, WaysLine
from regionsite.contexts.view import View
from regionsite.edition import Edition
from tests.contexts.stated import edition
from tests.contexts.two_councils import advert


def test_links_begin_at_the_root_of_the_site_wherever_it_lies() -> None:
    small = edition(advert())
    seen = View(Edition(small.region, small.now, "https://example.org/region/"), "404.html")
    context = not_found_context(seen)
    assert context.search == "/region/search/"
    assert context.ways == (
        WaysLine("Look through", (Link("1 vacancy open today", "/region/vacancies/"),)),
        WaysLine(
            "Go to",
            (
                Link("the places", "/region/authorities/"),
                Link("ways of working", "/region/practice-models/"),
            ),
        ),
        WaysLine("Or", (Link("start again", "/region/"),)),
    )


def test_it_is_kept_out_of_search_and_the_reader_is_east_of_the_land() -> None:
    context = not_found_context(View(edition(), "404.html"))
    assert context.head.indexed is False
    assert context.map.caption == "The two councils, and where you are now."
    assert all(float(tile.x) + 150 < float(context.map.here_x) for tile in context.map.tiles)
    width = float(context.map.view_box.split()[2])
    assert float(context.map.here_x) < width
