"""`jobs.xml`: open adverts for job boards, in the form that Indeed reads and others have taken over."""

from datetime import datetime, time
from email.utils import format_datetime
from xml.etree import ElementTree

from regionsite import advert_words, urls
from regionsite.edition import Edition
from regionsite.model.moment import LONDON
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.advert_text import advert_html
from regionsite.outputs.changes import last_changes
from regionsite.outputs.job_posting import employment_types
from regionsite.outputs.xml import child, xml_file

_JOB_TYPES = {
    "FULL_TIME": "fulltime",
    "PART_TIME": "parttime",
    "TEMPORARY": "temporary",
    "CONTRACTOR": "contract",
    "INTERN": "internship",
}
"""Indeed's words for schema.org's; those without one are left out."""

_REMOTE = {"remote": "Fully remote", "hybrid": "Hybrid remote"}


def jobs_xml(edition: Edition) -> bytes:
    """The file; a demonstration has one without jobs, so that no example reaches a job board."""
    root = ElementTree.Element("source")
    child(root, "publisher", edition.region.profile.name)
    child(root, "publisherurl", edition.site_url)
    changed = last_changes(edition)[urls.listing(None, None)]
    child(root, "lastBuildDate", _posted(datetime.combine(changed, time(), tzinfo=LONDON)))
    for vacancy in edition.open:
        if not (edition.demonstration or vacancy.example):
            _job(root, edition, vacancy)
    return xml_file(root)


def _job(root: ElementTree.Element, edition: Edition, vacancy: Vacancy) -> None:
    region, job = edition.region, child(root, "job")
    authority = region.authorities[vacancy.authority]
    child(job, "title", vacancy.title)
    child(job, "date", _posted(datetime.combine(vacancy.posted, time(), tzinfo=LONDON)))
    # A reference is unique only within its authority, and the list holds them all.
    child(job, "referencenumber", f"{authority.id}-{vacancy.reference}")
    child(job, "requisitionid", vacancy.reference)
    child(job, "url", urls.absolute(edition.site_url, urls.vacancy(vacancy)))
    child(job, "company", authority.official_name)
    _place(job, edition, vacancy)
    if vacancy.apply_email:
        # Only an address that takes applications: a board sends them here.
        child(job, "email", vacancy.apply_email)
    child(job, "description", str(advert_html(region, vacancy)))
    child(job, "salary", advert_words.pay(region, vacancy))
    types = [_JOB_TYPES[word] for word in employment_types(region, vacancy) if word in _JOB_TYPES]
    if types:
        child(job, "jobtype", ", ".join(types))
    child(job, "category", region.vocabularies.label("team", vacancy.team))
    if vacancy.closes:
        child(job, "expirationdate", _posted(vacancy.closes.moment))
    if vacancy.workplace in _REMOTE:
        child(job, "remotetype", _REMOTE[vacancy.workplace])


def _place(job: ElementTree.Element, edition: Edition, vacancy: Vacancy) -> None:
    """The first place only: a job board would show one post in three towns as three posts."""
    if vacancy.locations:
        location = vacancy.locations[0]
        place = edition.region.places[location.place]
        told = {
            "city": place.name,
            "state": place.county,
            "postalcode": location.postcode,
            "streetaddress": location.street,
        }
        for tag, text in told.items():
            if text:
                child(job, tag, text)
    child(job, "country", "GB")


def _posted(moment: datetime) -> str:
    """Mon, 16 Nov 2026 00:00:00 +0000: as in internet mail, in English whatever the machine speaks."""
    return format_datetime(moment)
