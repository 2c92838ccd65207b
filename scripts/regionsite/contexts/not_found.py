"""The page for an address that is not there: served at any depth, so its links begin at the site's root."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.advert import open_words
from regionsite.contexts.hexes import WIDTH, centres, hex_map, view_box
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, WaysLine
from regionsite.contexts.shapes.maps import LostMap
from regionsite.contexts.view import View
from regionsite.model.vacancy import KEPT_DAYS
from regionsite.wording import spelled

_SEA = 2.9
"""How many cells east of the region the reader is."""


@dataclass(frozen=True)
class NotFoundContext:
    """What `not_found.html` shows."""

    head: Head
    title: str
    lead: str
    map: LostMap
    search: str
    ways: tuple[WaysLine, ...]


def not_found_context(view: View) -> NotFoundContext:
    """The page that a server sends for every address that is not there."""
    lead = (
        "There is no page at this address. It may have moved, or a letter may be wrong. "
        f"Adverts keep their page for {KEPT_DAYS} days after they end."
    )
    return NotFoundContext(
        head=view.head("Page not found", lead, indexed=False),
        title="You are off the map",
        lead=lead,
        map=_map(view),
        search=view.to(urls.SEARCH),
        ways=_ways(view),
    )


def _ways(view: View) -> tuple[WaysLine, ...]:
    count = len(view.edition.open)
    vacancies = f"{open_words(view, count)} open today" if count else "the vacancies"
    places = Link("the places", view.to(urls.AUTHORITIES))
    models = Link("ways of working", view.to(urls.PRACTICE_MODELS))
    return (
        WaysLine("Look through", (Link(vacancies, view.to(urls.VACANCIES)),)),
        WaysLine("Go to", (places, models)),
        WaysLine("Or", (Link("start again", view.home),)),
    )


def _map(view: View) -> LostMap:
    """The region without counts, and the reader in the sea to its east."""
    hexes = view.region.profile.hexes
    tiles = hex_map(view, label="", url=lambda id: None, count=None).tiles
    x, y, width, height = view_box(hexes, 6).split()
    where = centres(hexes).values()
    middle = (min((row for _, row in where), default=0.0) + max((row for _, row in where), default=0.0)) / 2
    here = float(width) + (_SEA - 1) * WIDTH
    return LostMap(
        view_box=f"{x} {y} {here + WIDTH:.0f} {height}",
        caption=f"The {spelled(len(tiles))} councils, and where you are now.",
        tiles=tiles,
        here_x=f"{here:.0f}",
        here_y=f"{middle:.0f}",
    )
