"""What adverts say, and how."""

import re
from collections.abc import Iterator
from itertools import chain

from regionsite.model.vacancy import Vacancy
from regionsite.rules.parts import markdown_texts
from regionsite.rules.records import Judged, Records
from regionsite.rules.refused import refused
from regionsite.rules.rule import Finding, error, found, warning
from regionsite.wording import MONTHS

_PAY = re.compile(r"£\s?[0-9][0-9,.]*k?|\b[0-9]{2,3}k\b|\b[0-9]{2},?[0-9]{3}\b|\bper annum\b", re.IGNORECASE)
_DATE = re.compile(rf"\b[0-9]{{1,2}} (?:{'|'.join(MONTHS)})|\b[0-9]{{1,2}}/[0-9]{{1,2}}\b|\b20[0-9]{{2}}\b")


@warning
def title_extras(records: Records) -> Iterator[Finding]:
    """A title holds the job alone: no pay, date, place, employer or reference.

    Those have fields of their own, and every list shows them beside the title. Search engines take a
    title with more in it for advertising.
    """
    named = _names(records)
    for vacancy in records.awaited:
        for said, what, where in _extras(vacancy, named):
            hint = f"leave it out: it is shown from {where}"
            yield found(
                vacancy, "title", f"`{said}` is {what}, and no part of the job's title", hint, said=said
            )


def _names(records: Records) -> re.Pattern[str] | None:
    """A pattern for the names of all places and authorities; None while there are none."""
    places = {place.name for place in (records.places or {}).values()}
    employers = {authority.name for authority in records.authorities.values()}
    names = sorted(places | employers, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None


def _extras(vacancy: Vacancy, named: re.Pattern[str] | None) -> Iterator[tuple[str, str, str]]:
    title = vacancy.title
    if pay := _PAY.search(title):
        yield pay[0], "pay", "`salary_min` and `salary_max`"
    if day := _DATE.search(title):
        yield day[0], "a date", "`closes`"
    if name := named and named.search(title):
        yield name[0], "a place or an employer", "`locations` and the authority's profile"
    if vacancy.reference.casefold() in title.casefold():
        yield vacancy.reference, "the reference", "`reference`"


@error
def summary_repeats_title(records: Records) -> Iterator[Finding]:
    """The summary says something that the title does not.

    Lists show the two together, and search engines show the summary under the title.
    """
    for vacancy in records.vacancies:
        if _bare(vacancy.summary) == _bare(vacancy.title):
            hint = "say in one sentence what the person would do, and what is good about it"
            yield found(vacancy, "summary", "the summary repeats the title", hint, uses=("title",))


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


@error
def markdown(records: Records) -> Iterator[Finding]:
    """A long text has paragraphs, headings, lists, emphasis and links; nothing else.

    HTML, images and odd addresses break pages, feeds and screen readers, or carry a stranger's code.
    """
    judged: Iterator[Judged] = chain(records.offers, records.events)
    for record in judged:
        for name, text in markdown_texts(record):
            for problem in refused(text):
                message, hint, line, words = problem.message, problem.hint, problem.line, problem.said
                yield found(record, name, message, hint, line_in_text=line, said=words)


@warning
def only_pdf(records: Records) -> Iterator[Finding]:
    """Among the documents of an advert at least one is not a PDF.

    A PDF is hard to read on a phone, and many cannot be read aloud at all.
    """
    for vacancy in records.awaited:
        if vacancy.documents and all(document.kind == "pdf" for document in vacancy.documents):
            hint = "put the same words on a web page, `kind: html`, and list it first"
            yield found(vacancy, "documents", "every document of this advert is a PDF", hint, at_key=True)
