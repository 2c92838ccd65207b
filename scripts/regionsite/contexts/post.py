"""What stands behind a post: the first years, ways of working, places, documents, the authority."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.advert import place_of_work, see_open
from regionsite.contexts.offered import early_career_facts, origin_note
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.sourced import period_words
from regionsite.contexts.view import View
from regionsite.model.advert_parts import Document
from regionsite.model.vacancy import Vacancy
from regionsite.offers import early_career, practice_models
from regionsite.wording import joined

_KINDS = {"html": "web page", "pdf": "PDF", "docx": "Word", "odt": "OpenDocument"}


@dataclass(frozen=True)
class FirstYears:
    """Support in the first years: its facts and whose word they are; no facts when nothing is stated."""

    facts: tuple[Fact, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class About:
    """The authority in a few lines, and the ways to its own pages."""

    name: str
    strapline: str | None
    words: str
    links: tuple[Link, ...]


def first_years(view: View, vacancy: Vacancy) -> FirstYears | None:
    """The support of the first years; None for a post that newly qualified people cannot have."""
    authority = view.region.authorities[vacancy.authority]
    found = early_career(vacancy, authority)
    if found is None:
        return FirstYears((), ()) if vacancy.suitable_for_nqsw else None
    if found.origin == "authority" and not vacancy.suitable_for_nqsw:
        return None
    stated = f"As of {period_words(found.value.as_of)}."
    return FirstYears(
        early_career_facts(view, found.value),
        (f"{origin_note(view, authority, found.origin, found.value)}.", stated),
    )


def model_terms(view: View, vacancy: Vacancy) -> tuple[TermWords, ...]:
    """Each practice model the team works with, its idea, and the way to its page."""
    authority = view.region.authorities[vacancy.authority]
    models = view.region.practice_models
    return tuple(
        TermWords(
            id=None,
            term=models[offer.value].name,
            short="this team" if offer.origin == "advert" else f"all of {authority.name}",
            meaning=models[offer.value].core_idea,
            link=Link(f"About {models[offer.value].name}", view.to(urls.practice_model(models[offer.value]))),
        )
        for offer in practice_models(vacancy, authority)
    )


def places(view: View, vacancy: Vacancy) -> tuple[TermWords, ...]:
    """Every place of a post with several; a single place stands among the facts."""
    if len(vacancy.locations) < 2:
        return ()
    return tuple(
        TermWords(
            id=None,
            term=view.region.places[location.place].name,
            short=None,
            meaning=place_of_work(location) or "Building not stated.",
        )
        for location in vacancy.locations
    )


def documents(vacancy: Vacancy) -> tuple[Link, ...]:
    """Files that go with the advert, each with its format and size."""
    return tuple(
        Link(f"{document.title} ({_format(document)})", document.url) for document in vacancy.documents
    )


def _format(document: Document) -> str:
    size = f"{document.kilobytes:,} kB" if document.kilobytes else "size not stated"
    return _KINDS[document.kind] if document.kind == "html" else f"{_KINDS[document.kind]}, {size}"


def about(view: View, vacancy: Vacancy) -> About:
    """Who the authority is, for which services it recruits here, and how many of its adverts are open."""
    authority = view.region.authorities[vacancy.authority]
    services = joined([{"children": "children’s", "adults": "adults’"}[key] for key in authority.services])
    open_now = len(view.edition.open_by_authority[authority.id])
    page = Link(f"What it is like to work in {authority.name}", view.authority(authority))
    listing = Link(
        f"{see_open(view, open_now)} in {authority.name}",
        view.to(urls.listing("authority", authority.id)),
    )
    return About(
        authority.name,
        authority.strapline,
        f"{authority.official_name} recruits here for its {services} services.",
        (page, listing) if open_now > 1 else (page,),
    )
