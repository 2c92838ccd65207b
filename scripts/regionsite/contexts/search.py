"""The search page: what is found stands here with a script; without one, every way into the site."""

from collections.abc import Iterator
from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.badges import place_badges
from regionsite.contexts.blank_rows import BLANK_ROWS
from regionsite.contexts.hexes import MANY
from regionsite.contexts.narrowing import narrower
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.narrowing import Facet, FacetLink
from regionsite.contexts.view import View


@dataclass(frozen=True)
class SearchContext:
    """What `search.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    root: str
    example: bool
    blank_rows: tuple[Row, ...]
    facets: tuple[Facet, ...]
    places: tuple[PlaceBadge, ...]


def search_context(view: View) -> SearchContext:
    """The page; search engines are told to leave it out, as what stands on it is the reader's own question."""
    title = "Search the site"
    few = len(view.region.authorities) <= MANY
    return SearchContext(
        head=view.head(
            title,
            "Vacancies, places, ways of working, words and pages.",
            indexed=False,
            scripts=("search-results.js",),
        ),
        trail=(Step("Home", view.home), Step("Search")),
        title=title,
        root=view.home,
        example=view.edition.demonstration,
        blank_rows=BLANK_ROWS,
        facets=tuple(facet for facet in _ways(view) if facet.links),
        places=place_badges(view) if few else (),
    )


def _ways(view: View) -> Iterator[Facet]:
    yield from narrower(view, view.edition.all_open)
    models = view.region.practice_models.values()
    yield Facet(
        "Ways of working",
        None,
        tuple(FacetLink(model.name, view.to(urls.practice_model(model)), None) for model in models),
    )
    yield Facet("More", None, tuple(_more(view)))


def _more(view: View) -> Iterator[FacetLink]:
    yield FacetLink("All vacancies", view.to(urls.VACANCIES), len(view.edition.open))
    yield FacetLink("All places, A to Z", view.to(urls.AUTHORITIES), len(view.region.authorities))
    yield FacetLink("Roles and routes", view.to(urls.ROLES), None)
    yield FacetLink("Talk to us", view.to(urls.TALK), None)
    yield FacetLink("Words explained", view.to(urls.GLOSSARY), None)
    known = {f"/{path}" for path in (urls.VACANCIES, urls.AUTHORITIES, urls.PRACTICE_MODELS)}
    for tab, path in view.edition.tabs:
        if tab.address not in known:
            yield FacetLink(tab.label, view.to(path), None)
