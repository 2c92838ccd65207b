"""Authorities: the top of a page, what staff say, how they were judged, and the list to compare from."""

from dataclasses import dataclass

from markupsafe import Markup

from regionsite.contexts.shapes.links import Link, Words
from regionsite.contexts.shapes.maps import Mark, PlaceBadge
from regionsite.contexts.shapes.sources import SourceWords


@dataclass(frozen=True)
class PlaceTop:
    """The opening of an authority's page (with its strip) or of a practice model's (with a map of users)."""

    title: str
    lead: Words | None
    mark: Mark
    draws_strip: bool
    strip: Markup | None = None


@dataclass(frozen=True)
class Photograph:
    """A photo: its address, what it shows in words, and its size in pixels."""

    url: str
    alt: str
    width: int
    height: int


@dataclass(frozen=True)
class Quote:
    """What a member of staff says, with the day they agreed to its being shown."""

    words: str
    who: str
    when: str
    example: bool
    photo: Photograph | None = None


@dataclass(frozen=True)
class JudgementRow:
    """One area and the inspectorate's own word for it."""

    area: str
    judgement: str | None


@dataclass(frozen=True)
class Judgements:
    """One inspection, judgement by judgement."""

    heading: str
    inspector: str
    date_words: str
    framework: str | None
    rows: tuple[JudgementRow, ...]
    report: Link | None
    note: str | None
    sources: tuple[SourceWords, ...]


@dataclass(frozen=True)
class PlaceRow:
    """One authority in the list to compare from."""

    badge: PlaceBadge
    practice: str | None
    caseload: str | None
    vacancies: str | None


@dataclass(frozen=True)
class PlaceTable:
    """Every authority with the same few facts."""

    caption: str
    place_heading: str
    practice_heading: str
    caseload_heading: str
    vacancies_heading: str
    rows: tuple[PlaceRow, ...]
