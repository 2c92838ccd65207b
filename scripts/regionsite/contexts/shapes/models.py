"""Practice models: who uses them, and what was found out about them."""

from dataclasses import dataclass
from typing import Literal

from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.maps import Mark
from regionsite.contexts.shapes.sources import SourceWords


@dataclass(frozen=True)
class PracticeEntry:
    """A practice model beside the authority that uses it, or the other way round: how, why, how we know."""

    name: Link
    kind: Literal["main", "part", "before"]
    how: str
    text: str | None
    need: str | None
    sources: tuple[SourceWords, ...]


@dataclass(frozen=True)
class Finding:
    """What one body found out about a practice model; a rating is in that body's own scale.

    `counted` says when and where its figures were counted.
    """

    body: str
    rating: str | None
    finding: str
    sources: tuple[SourceWords, ...]
    scale: str | None = None
    counted: str | None = None


@dataclass(frozen=True)
class ModelEntry:
    """A practice model in the list of them all; `who` is None when no source names a user."""

    name: str
    url: str
    idea: str
    who: str | None
    mark: Mark


@dataclass(frozen=True)
class MatrixCell:
    """How one authority uses one model."""

    kind: Literal["main", "part", "before"]
    model: str
    how: str
    year: str | None


@dataclass(frozen=True)
class MatrixRow:
    """One authority's line: a cell a model, or a note when no source names one."""

    place: Link
    cells: tuple[MatrixCell | None, ...]
    note: str | None
    sources: tuple[SourceWords, ...]


@dataclass(frozen=True)
class MatrixKind:
    """One sign of the matrix and what it means."""

    kind: Literal["main", "part", "before"]
    words: str


@dataclass(frozen=True)
class Matrix:
    """Which authority uses which practice model."""

    caption: str
    corner: str
    models: tuple[Link, ...]
    legend: tuple[MatrixKind, ...]
    rows: tuple[MatrixRow, ...]
