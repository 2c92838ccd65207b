"""Structured data agrees with its page: a search engine must not promise what the page does not say."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import Page
from regionsite.wording import plain_day, pounds


def readable_structured_data(page: Page) -> Iterator[Problem]:
    """JSON-LD is JSON, and says of what type it is."""
    for data in page.structured_data:
        if "@type" not in data or data.get("@context") != "https://schema.org":
            yield Problem(page.path, "its JSON-LD cannot be understood", "write JSON with @context and @type")


def job_postings_on_open_adverts(page: Page) -> Iterator[Problem]:
    """An open advert of a live site has one JobPosting; no example, no list and no ended advert has any."""
    found = sum(1 for _ in _postings(page))
    wanted = int(page.open_advert and page.indexed)
    if found != wanted:
        yield Problem(page.path, f"it has {found} JobPosting, not {wanted}", "ask outputs.job_posting for it")


def posting_titles(page: Page) -> Iterator[Problem]:
    """A JobPosting has the title and the address of its page."""
    for posting in _postings(page):
        if posting.get("title") != page.heading:
            words = f"its JobPosting is called “{posting.get('title')}”, the page “{page.heading}”"
            yield Problem(page.path, words, "use the advert's title in both places")
        if posting.get("url") != page.link("canonical"):
            yield Problem(page.path, "its JobPosting has another address", "write the canonical address")


def posting_dates(page: Page) -> Iterator[Problem]:
    """The days in a JobPosting stand on the page too, in words."""
    for posting in _postings(page):
        for name in ("datePosted", "validThrough"):
            written = str(posting.get(name, ""))
            day = _day(written)
            if written and (day is None or plain_day(day) not in page.text):
                words = f"its JobPosting says {name} {written}, and the page does not"
                yield Problem(page.path, words, "show that day on the page")


def posting_pay(page: Page) -> Iterator[Problem]:
    """The pay in a JobPosting stands on the page too, in pounds."""
    for posting in _postings(page):
        value: Mapping[str, Any] = posting.get("baseSalary", {}).get("value", {})
        for name in ("value", "minValue", "maxValue"):
            if name in value and pounds(Decimal(str(value[name]))) not in page.text:
                words = f"its JobPosting says {value[name]} pounds, and the page does not"
                yield Problem(page.path, words, "show the pay on the page")


def posting_employer(page: Page) -> Iterator[Problem]:
    """The employer a JobPosting names is named on the page."""
    for posting in _postings(page):
        employer = str(posting.get("hiringOrganization", {}).get("name", ""))
        if not employer or employer not in page.text:
            words = f"its JobPosting names the employer “{employer}”, and the page does not"
            yield Problem(page.path, words, "say on the page who employs")


def _postings(page: Page) -> Iterator[Mapping[str, Any]]:
    return (data for data in page.structured_data if data.get("@type") == "JobPosting")


def _day(written: str) -> date | None:
    """The day of a date or moment; None where it is neither."""
    try:
        return datetime.fromisoformat(written).date()
    except ValueError:
        return None


CHECKS = (
    readable_structured_data,
    job_postings_on_open_adverts,
    posting_titles,
    posting_dates,
    posting_pay,
    posting_employer,
)
