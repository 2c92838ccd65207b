"""Figures: alone, or a promise and a published one side by side."""

from dataclasses import dataclass

from regionsite.contexts.shapes.sources import SourceWords


@dataclass(frozen=True)
class PairSide:
    """A promise, or the published figure beside it."""

    heading: str
    figure: str | None
    unit: str | None
    what: str
    sources: tuple[SourceWords, ...]
    note: str | None = None


@dataclass(frozen=True)
class Pair:
    """A promise and a published figure, without a verdict; `note` says why they cannot be compared."""

    sides: tuple[PairSide, PairSide]
    note: str | None = None


@dataclass(frozen=True)
class Figure:
    """One figure of an almanac."""

    figure: str | None
    unit: str | None
    what: str
    then: str | None = None
