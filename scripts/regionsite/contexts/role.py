"""One career stage: the day, the pay, how people get there and on, and what is open."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.advert import open_words, row
from regionsite.contexts.guides import guides
from regionsite.contexts.narrowing import short_name
from regionsite.contexts.routes import routes
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.facts import Glance, GlanceFact
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.people import StoryRow
from regionsite.contexts.shapes.roles import RouteRow
from regionsite.contexts.staff_stories import example_notes
from regionsite.contexts.stage_pay import StagePay, adverts_words, pay_range, stage_pay
from regionsite.contexts.story_list import stories_at
from regionsite.contexts.view import View
from regionsite.listings import Listing

_ROWS = 3
"""Adverts on the page itself; the rest are one link away."""


@dataclass(frozen=True)
class RoleContext:
    """What `role.html` shows; what the region's words do not say is None and left out."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str | None
    glance: Glance
    day: str | None
    pay: StagePay
    way_in: str | None
    way_on: str | None
    routes: tuple[RouteRow, ...]
    rows: tuple[Row, ...]
    all: Link
    nothing: str
    beside: tuple[Link, ...]
    guides: tuple[Link, ...]
    stories: tuple[StoryRow, ...]
    stories_notes: tuple[str, ...]
    practice: Link | None
    talk: Link


def role_context(view: View, listing: Listing) -> RoleContext:
    """The page of the stage whose open adverts `listing` holds."""
    key = listing.term or ""
    term = view.region.vocabularies["career_stage"][key]
    title = short_name(view, listing)
    description = term.glossary or f"{term.label}: the role, the pay and what is open."
    found = stage_pay(view, term.label, listing.vacancies)
    return RoleContext(
        head=view.head(f"{term.label}: the role", description),
        trail=(Step("Home", view.home), Step("Roles and routes", view.to(urls.ROLES)), Step(title)),
        title=title,
        lead=term.glossary,
        glance=_glance(view, listing),
        day=term.day,
        pay=found,
        way_in=term.way_in,
        way_on=term.way_on,
        routes=routes(view, key),
        rows=tuple(row(view, vacancy) for vacancy in listing.vacancies[:_ROWS]),
        all=_all(view, listing),
        nothing=f"No advert for this role is open in {view.region.profile.area} today.",
        beside=_beside(view, key),
        guides=guides(view, *(("first_years",) if term.newly_qualified == "yes" else ()), "careers"),
        stories=stories_at(view, key),
        stories_notes=example_notes(view),
        practice=_practice(view),
        talk=Link("Whom to ask at each council", view.to(urls.TALK)),
    )


def _glance(view: View, listing: Listing) -> Glance:
    count = len(listing.vacancies)
    return Glance(
        "This role at a glance",
        (
            GlanceFact("Open today", adverts_words(view, count) if count else "None", "#jobs"),
            GlanceFact(
                "Pay a year in them", pay_range(listing.vacancies) if count else "No advert to say", "#pay"
            ),
        ),
    )


def _all(view: View, listing: Listing) -> Link:
    count = len(listing.vacancies)
    if not count:
        return Link("See every vacancy", view.to(urls.VACANCIES))
    words = f"See {'all ' if count > 1 else ''}{open_words(view, count)} for this role"
    return Link(words, view.to(urls.listing(listing.facet, listing.term)))


def _practice(view: View) -> Link | None:
    if not view.region.practice_models:
        return None
    return Link("How councils here work, model by model", view.to(urls.PRACTICE_MODELS))


def _beside(view: View, key: str) -> tuple[Link, ...]:
    """The stages one step below and above, where stages have an order."""
    terms = view.region.vocabularies["career_stage"].terms
    order = sorted((term.rank, other) for other, term in terms.items() if term.rank is not None)
    keys = [other for _, other in order]
    if key not in keys:
        return ()
    at = keys.index(key)
    near = (*keys[max(0, at - 1) : at], *keys[at + 1 : at + 2])
    return tuple(Link(terms[other].label, view.to(urls.role(other))) for other in near)
