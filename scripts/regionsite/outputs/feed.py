"""One list of adverts as a feed: what Atom and JSON Feed both say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time

from regionsite import advert_words, example_words, urls
from regionsite.edition import Edition
from regionsite.listings import Listing
from regionsite.model.moment import LONDON
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.changes import shown_change
from regionsite.wording import joined

NEWEST = 100
"""Entries a feed holds: a reader fetches it again and again."""

MOST_KEPT = 500
"""Entries of which the finished text is kept for the other feeds that hold them: the newest are in many."""


@dataclass(frozen=True)
class Entry:
    """One open advert, or one thing that has changed.

    An advert's address is also its id, which never changes while the advert is there. What has changed has an
    `id` of its own, for several entries may lead to one page.
    """

    url: str
    title: str
    summary: str
    content: str
    published: datetime
    updated: datetime
    author: str
    author_url: str
    tags: tuple[str, ...]
    id: str | None = None


@dataclass(frozen=True)
class Feed:
    """A list at one moment. `path` is the list's, without which there may be no page when it is empty."""

    path: str
    title: str
    page_url: str
    publisher: str
    updated: datetime
    entries: tuple[Entry, ...]


def newest(listing: Listing) -> tuple[Vacancy, ...]:
    """The adverts of a list that are in its feed."""
    return tuple(sorted(listing.vacancies, key=_newest_first)[:NEWEST])


def feed_of(edition: Edition, listing: Listing, changed: date) -> Feed:
    """The feed of a list that last `changed` on that day; it exists even while the list is empty."""
    path = urls.listing(listing.facet, listing.term)
    profile = edition.region.profile
    words = "Vacancies" if listing.facet is None else f"Vacancies: {listing.label}"
    page = path if listing.vacancies else urls.VACANCIES
    return Feed(
        path=path,
        title=f"{words} – {profile.name}",
        page_url=urls.absolute(edition.site_url, page),
        publisher=profile.publisher,
        updated=_start(changed),
        entries=tuple(_entry(edition, vacancy) for vacancy in newest(listing)),
    )


def _newest_first(vacancy: Vacancy) -> tuple[int, str, str]:
    return (-vacancy.appears.toordinal(), vacancy.authority, vacancy.id)


def _entry(edition: Edition, vacancy: Vacancy) -> Entry:
    authority = edition.region.authorities[vacancy.authority]
    return Entry(
        url=urls.absolute(edition.site_url, urls.vacancy(vacancy)),
        title=example_words.titled(vacancy.title, vacancy.example),
        summary=vacancy.summary,
        content="\n".join([vacancy.summary, "", *_facts(edition, vacancy)]),
        published=vacancy.appears,
        updated=_start(shown_change(vacancy)),
        author=example_words.titled(authority.official_name, vacancy.example),
        author_url=authority.website,
        tags=tuple(_tags(edition, vacancy)),
    )


def _facts(edition: Edition, vacancy: Vacancy) -> Iterator[str]:
    region = edition.region
    if vacancy.example:
        yield "This is an example, not a real job."
    yield f"Employer: {region.authorities[vacancy.authority].official_name}"
    yield f"Where: {joined(advert_words.towns(region, vacancy.locations)) or 'From home'}"
    yield f"Pay: {advert_words.pay(region, vacancy)}"
    yield f"In the office: {advert_words.office_days(vacancy) or 'not stated'}"
    yield f"Hours: {advert_words.hours(region, vacancy)}"
    yield f"Working pattern: {advert_words.patterns(region, vacancy)}"
    yield f"Contract: {advert_words.contract(region, vacancy)}"
    yield f"Closes: {advert_words.closing(vacancy)}"


def _tags(edition: Edition, vacancy: Vacancy) -> Iterator[str]:
    words = edition.region.vocabularies
    yield from (words.label("career_stage", stage) for stage in vacancy.career_stage)
    yield words.label("service_area", vacancy.service_area)
    yield words.label("team", vacancy.team)


def _start(day: date) -> datetime:
    """The first moment of a day in London: records know days, feeds want moments."""
    return datetime.combine(day, time(), tzinfo=LONDON)
