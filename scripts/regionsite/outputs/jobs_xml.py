"""`jobs.xml`: open adverts for job boards, in the form that Indeed reads and others have taken over."""

from collections.abc import Iterator
from datetime import datetime, time
from email.utils import format_datetime
from functools import partial

from regionsite import advert_words, urls
from regionsite.edition import Edition
from regionsite.model.moment import LONDON
from regionsite.model.region import Region
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.advert_text import advert_html
from regionsite.outputs.changes import last_changes
from regionsite.outputs.job_posting import employment_types
from regionsite.outputs.xml import closing, element, group, opening
from regionsite.parts import Part, part_of

_JOB_TYPES = {
    "FULL_TIME": "fulltime",
    "PART_TIME": "parttime",
    "TEMPORARY": "temporary",
    "CONTRACTOR": "contract",
    "INTERN": "internship",
}
"""Indeed's words for schema.org's; those without one are left out."""

_REMOTE = {"remote": "Fully remote", "hybrid": "Hybrid remote"}


def jobs_xml(edition: Edition) -> Iterator[bytes | Part]:
    """The file; a demonstration has one without jobs, so that no example reaches a job board."""
    yield opening("source", {})
    yield element("publisher", edition.region.profile.name).encode()
    yield element("publisherurl", edition.site_url).encode()
    changed = last_changes(edition)[urls.listing(None, None)]
    yield element("lastBuildDate", _posted(datetime.combine(changed, time(), tzinfo=LONDON))).encode()
    for vacancy in edition.open:
        if not (edition.demonstration or vacancy.example):
            yield part_of("job", vacancy, partial(_element, edition, vacancy))
    yield closing("source")


def _element(edition: Edition, vacancy: Vacancy) -> bytes:
    return group("job", *_job(edition, vacancy)).encode()


def _job(edition: Edition, vacancy: Vacancy) -> Iterator[str]:
    region = edition.region
    authority = region.authorities[vacancy.authority]
    yield element("title", vacancy.title)
    yield element("date", _posted(datetime.combine(vacancy.posted, time(), tzinfo=LONDON)))
    # A reference is unique only within its authority, and the list holds them all.
    yield element("referencenumber", f"{authority.id}-{vacancy.reference}")
    yield element("requisitionid", vacancy.reference)
    yield element("url", urls.absolute(edition.site_url, urls.vacancy(vacancy)))
    yield element("company", authority.official_name)
    yield from _place(region, vacancy)
    if vacancy.apply_email:
        # Only an address that takes applications: a board sends them here.
        yield element("email", vacancy.apply_email)
    yield element("description", advert_html(edition, vacancy))
    yield element("salary", advert_words.pay(region, vacancy))
    types = [_JOB_TYPES[word] for word in employment_types(region, vacancy) if word in _JOB_TYPES]
    if types:
        yield element("jobtype", ", ".join(types))
    yield element("category", region.vocabularies.label("team", vacancy.team))
    if vacancy.closes:
        yield element("expirationdate", _posted(vacancy.closes.moment))
    if vacancy.workplace in _REMOTE:
        yield element("remotetype", _REMOTE[vacancy.workplace])


def _place(region: Region, vacancy: Vacancy) -> Iterator[str]:
    """The first place only: a job board would show one post in three towns as three posts."""
    if vacancy.locations:
        location = vacancy.locations[0]
        place = region.places[location.place]
        told = {
            "city": place.name,
            "state": place.county,
            "postalcode": location.postcode,
            "streetaddress": location.street,
        }
        yield from (element(tag, text) for tag, text in told.items() if text)
    yield element("country", "GB")


def _posted(moment: datetime) -> str:
    """Mon, 16 Nov 2026 00:00:00 +0000: as in internet mail, in English whatever the machine speaks."""
    return format_datetime(moment)
