"""All authorities, A to Z: the map with counts, and a few facts of each to start comparing from."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.adoption import practice_words
from regionsite.contexts.hexes import hex_map
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import HexMap, PlaceBadge
from regionsite.contexts.shapes.places import PlaceRow, PlaceTable
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.view import View
from regionsite.contexts.workforce import CASES, workforce_source
from regionsite.model.authority import Authority
from regionsite.wording import capitalised, number, spelled


@dataclass(frozen=True)
class AuthoritiesContext:
    """What `authorities.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    map: HexMap
    places: PlaceTable
    notes: tuple[str, ...]
    sources: tuple[SourceWords, ...]
    ways: tuple[Link, ...]


def authorities_context(view: View) -> AuthoritiesContext:
    """The page of all authorities; nothing on it is ranked."""
    authorities = tuple(sorted(view.region.authorities.values(), key=lambda authority: authority.name))
    lead = (
        f"{capitalised(spelled(len(authorities)))} councils in {view.region.profile.area}. "
        "See how each one works, what it promises and what was published about it."
    )
    return AuthoritiesContext(
        head=view.head("Places", lead),
        trail=(Step("Home", view.home), Step("Places")),
        title="Places",
        lead=lead,
        map=_map(view),
        places=PlaceTable(
            "Places, A to Z",
            "Place",
            "How they work",
            "Published caseload",
            "Vacancies",
            tuple(_row(view, authority) for authority in authorities),
        ),
        notes=(
            "A to Z. Nothing here is ranked.",
            f"The caseload is {CASES}: an average for a whole council, never one team.",
        ),
        sources=_sources(view, authorities),
        ways=(
            Link("Compare places, fact by fact", view.to(urls.COMPARE)),
            Link("Which place suits me?", view.to(urls.FIT)),
        ),
    )


def _map(view: View) -> HexMap:
    counts = view.edition.open_by_authority
    return hex_map(
        view,
        label="Map of the places, with the vacancies open in each",
        url=lambda id: view.to(urls.authority(view.region.authorities[id])),
        count=lambda id: len(counts[id]),
        caption="Vacancies open today. Every council is the same size. Each one leads to its page.",
    )


def _row(view: View, authority: Authority) -> PlaceRow:
    count = len(view.edition.open_by_authority[authority.id])
    return PlaceRow(
        PlaceBadge(authority.name, view.authority(authority), view.drawing(authority.id)),
        practice_words(view, authority),
        _caseload(authority),
        f"{count} open" if count else None,
    )


def _caseload(authority: Authority) -> str | None:
    """`13.6 (2025)`: the figure never stands without its year."""
    figures = authority.workforce
    if figures is None or figures.average_caseload is None:
        return None
    return f"{number(figures.average_caseload)} ({figures.year})"


def _sources(view: View, authorities: tuple[Authority, ...]) -> tuple[SourceWords, ...]:
    """Where the caseloads come from, each source once."""
    found = (
        workforce_source(view, authority, authority.workforce)
        for authority in authorities
        if authority.workforce
    )
    return tuple(dict.fromkeys(found))
