"""What is open at an authority today, and where else to look when nothing is."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.advert import open_words, row
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View
from regionsite.model.authority import Authority

SHOWN = 5
"""Adverts on the page itself; the rest are one link away."""


@dataclass(frozen=True)
class Openings:
    """What is open there today; when nothing is, where else to look."""

    notes: tuple[str, ...]
    rows: tuple[Row, ...]
    all: Link | None
    feed: Link
    elsewhere: tuple[PlaceBadge, ...]


def openings(view: View, authority: Authority) -> Openings:
    """The first adverts of an authority's list and the way to the rest, or every other place's list."""
    found = view.edition.open_by_authority[authority.id]
    path = urls.listing("authority", authority.id)
    name = authority.name
    every = Link(
        f"See all {open_words(view, len(found))} in {name}"
        if len(found) > SHOWN
        else f"See the list of vacancies in {name}",
        view.to(path),
    )
    return Openings(
        ("Examples: no such post is open.",) if found and view.edition.demonstration else (),
        tuple(row(view, vacancy) for vacancy in found[:SHOWN]),
        every if found else None,
        Link(f"Feed of vacancies in {name}", view.to(urls.atom(path))),
        () if found else _elsewhere(view),
    )


def _elsewhere(view: View) -> tuple[PlaceBadge, ...]:
    """Every place where something is open, with its list."""
    return tuple(
        PlaceBadge(
            listing.label,
            view.to(urls.listing("authority", listing.term)),
            view.drawing(listing.term or ""),
            open_words(view, len(listing.vacancies)),
        )
        for listing in view.edition.narrowed("authority")
    )
