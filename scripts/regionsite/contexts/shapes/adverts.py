"""Adverts in lists: a row with its date and facts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A date as a small calendar leaf; `closes` is the exact moment, for "2 days left"."""

    verb: str
    day: str
    month: str
    soon: bool = False
    closes: str | None = None


@dataclass(frozen=True, slots=True)
class RowFact:
    """One fact of a row; not stated facts say so."""

    words: str
    strong: bool = False
    stated: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One advert in a list.

    `job` is its address below `vacancies/`, like `essex/ecc-2041`, by which a reader may save it; `changed` and
    `posted` are days.
    """

    date: CalendarDate | None
    title: str
    url: str
    place: str
    example: bool
    closed: bool
    facts: tuple[RowFact, ...]
    note: str | None = None
    undated: str | None = None
    job: str | None = None
    changed: str | None = None
    posted: str | None = None
