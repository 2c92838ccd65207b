"""All roles on one page: career stages, kinds of service, ways in, and whom to ask."""

from collections.abc import Iterator
from dataclasses import dataclass

from regionsite import example_words, urls
from regionsite.contexts.guides import guides
from regionsite.contexts.routes import open_now, routes
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.roles import RoleRow, RouteRow
from regionsite.contexts.stage_pay import pay_range
from regionsite.contexts.view import View
from regionsite.listings import FACET_VOCABULARIES, Listing


@dataclass(frozen=True)
class RolesContext:
    """What `roles.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    pay_notes: tuple[str, ...]
    stages: tuple[RoleRow, ...]
    services: tuple[RoleRow, ...]
    teams: Link | None
    routes: tuple[RouteRow, ...]
    careers: tuple[Link, ...]
    talk: tuple[Link, ...]


def roles_context(view: View) -> RolesContext:
    """The overview."""
    title = "Roles and routes"
    lead = "What each role is, what it pays in adverts open today, and how people get there."
    kind = example_words.kind("adverts", view.edition.demonstration)
    return RolesContext(
        head=view.head(title, lead),
        trail=(Step("Home", view.home), Step(title)),
        title=title,
        lead=lead,
        pay_notes=(f"Pay is the lowest to the highest in {kind} open today that pay by the year.",),
        stages=tuple(_rows(view, "stage")),
        services=tuple(_rows(view, "service")),
        teams=_teams(view),
        routes=routes(view),
        careers=guides(view, "careers"),
        talk=(Link("Whom to ask at each council", view.to(urls.TALK)), *guides(view, "applying")),
    )


def _teams(view: View) -> Link | None:
    """The way to the glossary, where it explains teams."""
    if not any(term.glossary for term in view.region.vocabularies["team"].terms.values()):
        return None
    return Link("What each kind of team does", f"{view.to(urls.GLOSSARY)}#words-team")


def _rows(view: View, facet: str) -> Iterator[RoleRow]:
    """A row for each word of a facet's vocabulary, also where no advert is open."""
    terms = view.region.vocabularies[FACET_VOCABULARIES[facet]].terms
    lists = {listing.term: listing for listing in view.edition.listings if listing.facet == facet}
    for key, term in terms.items():
        found = _open_link(view, lists[key])
        page = urls.role(key) if facet == "stage" else urls.listing(facet, key)
        url = view.to(page if facet == "stage" or found else urls.VACANCIES)
        yield RoleRow(
            term.label,
            url,
            term.glossary,
            term.day if facet == "service" else None,
            pay_range(lists[key].vacancies),
            found,
        )


def _open_link(view: View, listing: Listing) -> Link | None:
    """`6 open`, to the list; None while nothing is on it."""
    count = len(listing.vacancies)
    return Link(open_now(view, count), view.to(urls.listing(listing.facet, listing.term))) if count else None
