"""Ways from one list of open adverts to another: by place, service, level and pattern; and its feeds."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.contexts.shapes.narrowing import Facet, FacetLink
from regionsite.contexts.view import View
from regionsite.edition import FACET_VOCABULARIES, Listing

_HEADINGS = {"service": "Work with", "stage": "Level", "pattern": "Working pattern"}


def short_name(view: View, listing: Listing) -> str:
    """The list's own name: a term's short label where it has one."""
    vocabulary = FACET_VOCABULARIES.get(listing.facet or "")
    if vocabulary is None or listing.term is None:
        return listing.label
    return view.region.vocabularies[vocabulary][listing.term].short or listing.label


def facets(view: View, listing: Listing, path: str, *, places: bool) -> Iterator[Facet]:
    """Links to every list that holds an advert, and to the feeds of the list at `path`.

    Without `places` the lists of single councils are left to the page of all places.
    """
    if view.edition.open:
        yield _places(view, listing) if places else _all_places(view)
    for facet, heading in _HEADINGS.items():
        links = _narrower(view, facet, listing)
        if links:
            yield Facet(heading, None, links)
    yield _feeds(view, path)


def _places(view: View, current: Listing) -> Facet:
    """The same places as on the map, in words; one without open adverts leads to its own page."""
    links = tuple(
        FacetLink(
            view.region.authorities[id].name,
            view.to(urls.listing("authority", id))
            if vacancies
            else view.authority(view.region.authorities[id]),
            len(vacancies),
            (current.facet, current.term) == ("authority", id),
        )
        for id, vacancies in view.edition.open_by_authority.items()
    )
    return Facet("Places", None, links)


def _all_places(view: View) -> Facet:
    count = len(view.region.authorities)
    return Facet("Places", None, (FacetLink("All places, A to Z", view.to(urls.AUTHORITIES), count),))


def _narrower(view: View, facet: str, current: Listing) -> tuple[FacetLink, ...]:
    return tuple(
        FacetLink(
            short_name(view, found),
            view.to(urls.listing(facet, found.term)),
            len(found.vacancies),
            (found.facet, found.term) == (current.facet, current.term),
        )
        for found in view.edition.narrowed(facet)
    )


def _feeds(view: View, path: str) -> Facet:
    return Facet(
        "Follow this list",
        "A feed reader shows you each new advert on it.",
        (
            FacetLink("Atom feed", view.to(urls.atom(path)), None),
            FacetLink("JSON feed", view.to(urls.json_feed(path)), None),
        ),
    )
