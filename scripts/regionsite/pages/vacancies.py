"""The lists of adverts, the adverts themselves, and what a reader does with them."""

from collections.abc import Iterator
from functools import partial

from regionsite import urls
from regionsite.contexts.advert_page import shown_with
from regionsite.contexts.embed import embed_context
from regionsite.contexts.embeds import embeds_context
from regionsite.contexts.ended import ended_context
from regionsite.contexts.listing import PAGE_SIZE, listing_context, shown
from regionsite.contexts.moved import moved_context
from regionsite.contexts.saved import saved_context
from regionsite.contexts.vacancy import vacancy_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.listings import Listing
from regionsite.model.authority import Authority
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.job_posting import job_posting
from regionsite.pages.page import NO_TAB, VACANCIES_TAB, Page


def vacancy_pages(edition: Edition) -> Iterator[Page]:
    """Every list, and every advert that has a page, with its old addresses."""
    for listing in edition.listings:
        yield from listing_pages(edition, listing)
    for vacancy in edition.kept:
        is_open = edition.state(vacancy) == "open"
        yield vacancy_page(edition, vacancy) if is_open else ended_page(edition, vacancy)
        for alias in vacancy.aliases:
            yield moved_page(edition, vacancy, alias)


def kept_pages(edition: Edition) -> Iterator[Page]:
    """Adverts elsewhere than in a list: on a reader's device, and on a council's own website."""
    yield saved_page(edition)
    yield embeds_page(edition)
    for authority in edition.region.authorities.values():
        yield embed_page(edition, authority)


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
            shows=None if number == 1 and listing.facet is None else partial(shown, listing, number),
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
        shows=partial(shown_with, edition, vacancy),
    )


def ended_page(edition: Edition, vacancy: Vacancy) -> Page:
    """One advert that closed, was filled or was withdrawn less than 60 days ago."""
    view = View(edition, urls.vacancy(vacancy))
    return Page(
        view.path,
        VACANCIES_TAB,
        "ended",
        partial(ended_context, view, vacancy),
        listed=False,
        shows=partial(shown_with, edition, vacancy),
    )


def moved_page(edition: Edition, vacancy: Vacancy, alias: str) -> Page:
    """The stub at an advert's old address."""
    view = View(edition, urls.vacancy_address(vacancy.authority, alias))
    return Page(
        view.path,
        VACANCIES_TAB,
        "moved",
        partial(moved_context, view, vacancy),
        listed=False,
        shows=lambda: (vacancy,),
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
    return Page(
        view.path,
        NO_TAB,
        "embed",
        context,
        listed=False,
        frame="bare.html",
        shows=lambda: edition.open_by_authority[authority.id],
    )
