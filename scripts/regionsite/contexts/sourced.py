"""How the source of a fact is said beside it: who published it, when it was said, and when we read it."""

from datetime import date

from regionsite.contexts.shapes.sources import Said, SourceWords
from regionsite.contexts.view import View
from regionsite.model.inspection import OfstedInspection
from regionsite.model.moment import Period
from regionsite.model.source import Source
from regionsite.model.statement import Statement
from regionsite.wording import period, plain_day


def period_words(said: Period) -> str:
    """4 December 2026, December 2026 or 2026: no more precise than the source."""
    return period(said.year, said.month, said.day)


def publication(source: Source) -> str:
    """Who published it; with its title too when there is no address to follow."""
    return source.publisher if source.url else f"{source.publisher}: {source.title}"


def cited(source: Source, said: Period | None) -> SourceWords:
    """`Ofsted, 11 August 2023`; a source without a date is called undated."""
    when = said or source.published
    return SourceWords(f"{publication(source)}, {period_words(when) if when else 'undated'}", source.url)


def cited_and_read(view: View, source: Source, said: Period | None, read_on: date) -> tuple[SourceWords, ...]:
    """The source with its date, then on a line of its own the day we last read it, unless the page says it once."""
    read = () if read_on == view.read_on else (SourceWords(f"Read {plain_day(read_on)}"),)
    return (cited(source, said), *read)


def read_words(day: date) -> str:
    """What a page says once, so that not every source has to."""
    return f"Sources were read on {plain_day(day)}, unless one names another day."


def promised(source: Source, as_of: Period) -> SourceWords:
    """`Luton Today, as of 12 May 2021`: a promise holds from a day, whenever it was written down."""
    return SourceWords(f"{publication(source)}, as of {period_words(as_of)}", source.url)


def listed(source: Source, inspection: OfstedInspection) -> SourceWords:
    """Where a row of judgements was read: a list that nothing else confirms says the day it stood so."""
    if inspection.listed_on is None:
        return cited(source, None)
    return SourceWords(f"{publication(source)}, as listed on {plain_day(inspection.listed_on)}", source.url)


def said(view: View, authority: str, statement: Statement, heading: str | None = None) -> Said:
    """A statement about an authority with its source."""
    source = view.region.source(authority, statement.source)
    return Said(statement.text, cited_and_read(view, source, statement.said, statement.checked_on), heading)
