"""Where things are said: short notes beside what they support, and the lists of sources."""

from dataclasses import dataclass

from regionsite.contexts.shapes.links import Words


@dataclass(frozen=True)
class SourceWords:
    """A source as a short note beside what it supports."""

    words: str
    url: str | None = None


@dataclass(frozen=True)
class Said:
    """One thing that a source says, with when it was said and read."""

    text: Words
    sources: tuple[SourceWords, ...]
    heading: str | None = None


@dataclass(frozen=True)
class SourceRow:
    """One source with its licence; None is "not stated"."""

    name: str
    publisher: str
    url: str | None
    where: str | None
    published: str | None
    used_for: str | None
    checked: str | None
    licence: str | None
    licence_url: str | None
    attribution: str | None
    note: str | None


@dataclass(frozen=True)
class SourceTable:
    """Sources under one caption."""

    caption: str
    rows: tuple[SourceRow, ...]
