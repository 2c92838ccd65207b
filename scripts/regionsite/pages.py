"""The whole site map: every page that comes from records, in one place."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from regionsite import urls
from regionsite.contexts.accessibility import accessibility_context
from regionsite.contexts.authorities import authorities_context
from regionsite.contexts.authority import authority_context
from regionsite.contexts.compare import compare_context, split
from regionsite.contexts.embed import embed_context
from regionsite.contexts.embeds import embeds_context
from regionsite.contexts.ended import ended_context
from regionsite.contexts.event import event_context
from regionsite.contexts.events import events_context
from regionsite.contexts.fit import fit_context
from regionsite.contexts.gallery import gallery_context
from regionsite.contexts.glossary import glossary_context
from regionsite.contexts.home import home_context
from regionsite.contexts.listing import PAGE_SIZE, listing_context
from regionsite.contexts.moved import moved_context
from regionsite.contexts.not_found import not_found_context
from regionsite.contexts.practice_model import practice_model_context
from regionsite.contexts.practice_models import practice_models_context
from regionsite.contexts.role import role_context
from regionsite.contexts.roles import roles_context
from regionsite.contexts.saved import saved_context
from regionsite.contexts.search import search_context
from regionsite.contexts.session import session_context
from regionsite.contexts.sources import sources_context
from regionsite.contexts.talk import talk_context
from regionsite.contexts.vacancy import vacancy_context
from regionsite.contexts.view import View
from regionsite.edition import Edition, Listing
from regionsite.model.authority import Authority
from regionsite.model.event import Event
from regionsite.model.practice_model import PracticeModel
from regionsite.model.timetable import Slot
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.job_posting import job_posting

HOME_TAB, VACANCIES_TAB, PLACES_TAB, PRACTICE_TAB, EVENTS_TAB = (
    "/",
    f"/{urls.VACANCIES}",
    f"/{urls.AUTHORITIES}",
    f"/{urls.PRACTICE_MODELS}",
    f"/{urls.EVENTS}",
)

NO_TAB = ""
"""For pages that no tab leads to."""


@dataclass(frozen=True)
class Page:
    """One page: where it is, under which tab, its template, and how its context is made when it is needed.

    `changed` is the day its content last changed, for the sitemap; None keeps it out of the sitemap.
    `frame` is the template around it: that of the site, or one with nothing but the page itself.
    """

    path: str
    tab: str
    template: str
    context: Callable[[], Any]
    changed: str | None = None
    listed: bool = True
    frame: str = "frame.html"


def pages(edition: Edition) -> Iterator[Page]:
    """Every page made from records, in the order of the site map."""
    yield home_page(edition)
    for listing in edition.listings:
        yield from listing_pages(edition, listing)
    for vacancy in edition.kept:
        yield (
            vacancy_page(edition, vacancy)
            if edition.state(vacancy) == "open"
            else ended_page(edition, vacancy)
        )
        for alias in vacancy.aliases:
            yield moved_page(edition, vacancy, alias)
    yield authorities_page(edition)
    for authority in edition.region.authorities.values():
        yield authority_page(edition, authority)
    yield from compare_pages(edition)
    yield fit_page(edition)
    yield practice_models_page(edition)
    for model in edition.region.practice_models.values():
        yield practice_model_page(edition, model)
    yield roles_page(edition)
    for listing in edition.listings:
        if listing.facet == "stage":
            yield role_page(edition, listing)
    yield talk_page(edition)
    yield search_page(edition)
    if edition.events:
        yield events_page(edition)
    for event in edition.events:
        yield event_page(edition, event)
        for slot in edition.region.timetable(event).slots if event.programme_status != "none" else ():
            if slot.session.has_page:
                yield session_page(edition, slot)
    yield sources_page(edition)
    yield glossary_page(edition)
    yield accessibility_page(edition)
    yield saved_page(edition)
    yield embeds_page(edition)
    for authority in edition.region.authorities.values():
        yield embed_page(edition, authority)
    yield not_found_page(edition)


def home_page(edition: Edition) -> Page:
    """The first page."""
    view = View(edition, urls.HOME)
    return Page(view.path, HOME_TAB, "home", partial(home_context, view), changed=_changed(edition.open))


def listing_pages(edition: Edition, listing: Listing) -> Iterator[Page]:
    """A list of open adverts, 25 a page; none when it is empty, except the list of all."""
    path = urls.listing(listing.facet, listing.term)
    count = len(listing.vacancies)
    for number in range(1, max(1, -(-count // PAGE_SIZE)) + 1) if count or listing.facet is None else ():
        here = urls.numbered(path, number)
        view = View(edition, here)
        yield Page(
            here,
            VACANCIES_TAB,
            "listing",
            partial(listing_context, view, listing, number),
            listed=number == 1,
        )


def vacancy_page(edition: Edition, vacancy: Vacancy) -> Page:
    """One open advert."""
    view = View(edition, urls.vacancy(vacancy))
    return Page(
        view.path,
        VACANCIES_TAB,
        "vacancy",
        lambda: vacancy_context(view, vacancy, job_posting(edition, vacancy)),
        changed=vacancy.changed_on.isoformat(),
    )


def ended_page(edition: Edition, vacancy: Vacancy) -> Page:
    """One advert that closed, was filled or was withdrawn less than 60 days ago."""
    view = View(edition, urls.vacancy(vacancy))
    return Page(view.path, VACANCIES_TAB, "ended", partial(ended_context, view, vacancy), listed=False)


def moved_page(edition: Edition, vacancy: Vacancy, alias: str) -> Page:
    """The stub at an advert's old address."""
    view = View(edition, urls.vacancy_address(vacancy.authority, alias))
    return Page(view.path, VACANCIES_TAB, "moved", partial(moved_context, view, vacancy), listed=False)


def authorities_page(edition: Edition) -> Page:
    """All authorities, A to Z."""
    view = View(edition, urls.AUTHORITIES)
    return Page(view.path, PLACES_TAB, "authorities", partial(authorities_context, view))


def authority_page(edition: Edition, authority: Authority) -> Page:
    """One authority, whether or not it has anything open."""
    view = View(edition, urls.authority(authority))
    return Page(
        view.path,
        PLACES_TAB,
        "authority",
        partial(authority_context, view, authority),
        changed=authority.reviewed_on.isoformat(),
    )


def compare_pages(edition: Edition) -> Iterator[Page]:
    """All authorities side by side; in a region of many some at a time, and any of them by choice."""
    view = View(edition, urls.COMPARE)
    yield Page(view.path, PLACES_TAB, "compare", partial(compare_context, view))
    parts = len(split(list(edition.region.authorities.values())))
    for part in range(parts) if parts > 1 else ():
        view = View(edition, urls.compared(part))
        yield Page(view.path, PLACES_TAB, "compare", partial(compare_context, view, part))


def fit_page(edition: Edition) -> Page:
    """The authorities in a reader's own order."""
    view = View(edition, urls.FIT)
    return Page(view.path, PLACES_TAB, "fit", partial(fit_context, view))


def practice_models_page(edition: Edition) -> Page:
    """All practice models, and who uses which."""
    view = View(edition, urls.PRACTICE_MODELS)
    return Page(view.path, PRACTICE_TAB, "practice_models", partial(practice_models_context, view))


def practice_model_page(edition: Edition, model: PracticeModel) -> Page:
    """One practice model."""
    view = View(edition, urls.practice_model(model))
    return Page(
        view.path,
        PRACTICE_TAB,
        "practice_model",
        partial(practice_model_context, view, model),
        changed=model.checked_on.isoformat(),
    )


def roles_page(edition: Edition) -> Page:
    """Every role and route in."""
    view = View(edition, urls.ROLES)
    return Page(view.path, NO_TAB, "roles", partial(roles_context, view))


def role_page(edition: Edition, listing: Listing) -> Page:
    """One career stage, whether or not an advert for it is open."""
    view = View(edition, urls.role(listing.term or ""))
    return Page(view.path, NO_TAB, "role", partial(role_context, view, listing))


def talk_page(edition: Edition) -> Page:
    """Whom to ask at each council."""
    view = View(edition, urls.TALK)
    return Page(view.path, NO_TAB, "talk", partial(talk_context, view))


def search_page(edition: Edition) -> Page:
    """What the search box finds; without scripts, the ways in."""
    view = View(edition, urls.SEARCH)
    return Page(view.path, NO_TAB, "search", partial(search_context, view), listed=False)


def events_page(edition: Edition) -> Page:
    """All events: what is to come, then what is over."""
    view = View(edition, urls.EVENTS)
    changed = max(event.changed_at for event in edition.events).date().isoformat()
    return Page(view.path, EVENTS_TAB, "events", partial(events_context, view), changed=changed)


def event_page(edition: Edition, event: Event) -> Page:
    """One event, to come or over."""
    view = View(edition, urls.event(event))
    changed = event.changed_at.date().isoformat()
    return Page(view.path, EVENTS_TAB, "event", partial(event_context, view, event), changed=changed)


def session_page(edition: Edition, slot: Slot) -> Page:
    """One session of a conference; a cancelled one keeps its page."""
    view = View(edition, urls.session(slot.event, slot.id))
    changed = slot.changed_at.date().isoformat()
    return Page(view.path, EVENTS_TAB, "session", partial(session_context, view, slot), changed=changed)


def sources_page(edition: Edition) -> Page:
    """Every source with its licence."""
    view = View(edition, urls.SOURCES)
    return Page(view.path, NO_TAB, "sources", partial(sources_context, view))


def glossary_page(edition: Edition) -> Page:
    """Every word explained."""
    view = View(edition, urls.GLOSSARY)
    return Page(view.path, NO_TAB, "glossary", partial(glossary_context, view))


def accessibility_page(edition: Edition) -> Page:
    """The accessibility statement."""
    view = View(edition, urls.ACCESSIBILITY)
    return Page(
        view.path,
        NO_TAB,
        "accessibility",
        partial(accessibility_context, view),
        changed=edition.region.accessibility.reviewed_on.isoformat(),
    )


def saved_page(edition: Edition) -> Page:
    """The jobs a reader saved."""
    view = View(edition, urls.SAVED)
    return Page(view.path, VACANCIES_TAB, "saved", partial(saved_context, view), listed=False)


def embeds_page(edition: Edition) -> Page:
    """What a council pastes into its own website to show its jobs there."""
    view = View(edition, urls.EMBEDS)
    return Page(view.path, NO_TAB, "embeds", partial(embeds_context, view))


def embed_page(edition: Edition, authority: Authority) -> Page:
    """An authority's open jobs, to be shown inside a page of its own website."""
    view = View(edition, urls.embed(authority.id))
    context = partial(embed_context, view, authority)
    return Page(view.path, NO_TAB, "embed", context, listed=False, frame="bare.html")


def not_found_page(edition: Edition) -> Page:
    """What a server sends for an address that is not there."""
    view = View(edition, urls.NOT_FOUND)
    return Page(view.path, NO_TAB, "not_found", partial(not_found_context, view), listed=False)


def gallery_page(edition: Edition, theme: Path) -> Page:
    """Every component with its examples: a page for those who make the site, linked from nowhere."""
    view = View(edition, urls.GALLERY)
    return Page(
        view.path, NO_TAB, "gallery", partial(gallery_context, view, theme / "components"), listed=False
    )


def _changed(vacancies: Sequence[Vacancy]) -> str | None:
    """The last day anything about some adverts changed."""
    return max((vacancy.changed_on.isoformat() for vacancy in vacancies), default=None)
