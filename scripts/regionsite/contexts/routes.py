"""The ways into the work, from the vocabulary `route`; a region may have none."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.roles import RouteRow
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import publication
from regionsite.contexts.view import View
from regionsite.model.term import Term
from regionsite.wording import plain_day, plural


def routes(view: View, stage: str | None = None) -> tuple[RouteRow, ...]:
    """Every way in; with a stage those it belongs to, and all of them where newly qualified people come in."""
    terms = view.region.vocabularies["route"].terms.values()
    if stage and view.region.vocabularies["career_stage"][stage].newly_qualified == "yes":
        stage = None
    return tuple(
        RouteRow(
            term.label,
            term.glossary or "",
            tuple(_open(view, term)),
            _source(view, term.source) if term.source else None,
        )
        for term in terms
        if stage is None or stage in term.stages
    )


def _open(view: View, term: Term) -> Iterator[Link]:
    """The lists of the stages that belong to a route, where an advert is on them."""
    for listing in view.edition.narrowed("stage"):
        if listing.term in term.stages:
            label = view.region.vocabularies["career_stage"][listing.term or ""].label
            count = open_now(view, len(listing.vacancies))
            yield Link(f"{label}: {count}", view.to(urls.listing("stage", listing.term)))


def _source(view: View, id: str) -> SourceWords:
    source = view.region.sources[id]
    return SourceWords(f"{publication(source)}, read {plain_day(source.read_on)}", source.url)


def open_now(view: View, count: int) -> str:
    """`6 open`; `6 examples open` in a demonstration."""
    return f"{plural(count, 'example')} open" if view.edition.demonstration else f"{count} open"
