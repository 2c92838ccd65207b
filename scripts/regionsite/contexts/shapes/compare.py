"""Places side by side: facts are the rows, places the columns."""

from dataclasses import dataclass

from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import Mark, PlaceBadge
from regionsite.contexts.shapes.sources import Said, SourceWords


@dataclass(frozen=True)
class Trend:
    """A figure over its years as a line, all of a row on one scale, and where it `came` from in words.

    `points` are for an SVG of 52 by 28 units, `end` is the last of them.
    """

    points: str
    end: tuple[str, str]
    direction: str
    came: str


@dataclass(frozen=True)
class ComparedCell:
    """What is known of one place about one fact; a value of None without `said` is "not stated".

    `first` is the figure of the first year, which is `since`. `said` is shown in full where few places are
    compared; where there are more, `more` leads to it.
    """

    value: str | None = None
    unit: str | None = None
    trend: Trend | None = None
    first: str | None = None
    since: str | None = None
    note: str | None = None
    said: tuple[Said, ...] = ()
    more: Link | None = None
    sources: tuple[SourceWords, ...] = ()

    @property
    def known(self) -> bool:
        """Whether anything is known."""
        return self.value is not None or bool(self.said)


@dataclass(frozen=True)
class ComparedRow:
    """One fact of every place, in the order of the columns; `missing` is what a place without it shows.

    `figure` says that the values are published figures, counted alike for all. `silent` names the places for
    which it is not known, for small screens, where they share one line.
    """

    id: str
    what: str
    note: str
    cells: tuple[ComparedCell, ...]
    figure: bool = False
    missing: str = "Not stated"
    silent: str = ""

    @property
    def known(self) -> int:
        """For how many places it is known."""
        return sum(cell.known for cell in self.cells)


@dataclass(frozen=True)
class ComparedGroup:
    """Rows that know their facts in the same way; what no place states is named in one line after `nobody_words`."""

    id: str
    heading: str
    note: str
    rows: tuple[ComparedRow, ...]
    nobody: tuple[str, ...] = ()
    nobody_words: str = "No council states"
    sources: tuple[SourceWords, ...] = ()


@dataclass(frozen=True)
class ComparedPlace:
    """One column: the place, its short name for small hexes, and its number among the columns, from 1.

    In a region with several tables `part` is the address of the one that has it. Where models are compared, `mark` is
    the map of who uses it.
    """

    id: str
    number: int
    short: str
    badge: PlaceBadge
    part: str = ""
    mark: Mark | None = None


@dataclass(frozen=True)
class ComparePicker:
    """The places to pick from: as cells of the map from north to south, where there is one, and A to Z."""

    cells: tuple[ComparedPlace, ...]
    listed: tuple[ComparedPlace, ...]


@dataclass(frozen=True)
class Comparison:
    """The whole table."""

    caption: str
    places: tuple[ComparedPlace, ...]
    groups: tuple[ComparedGroup, ...]


@dataclass(frozen=True)
class ComparePart:
    """One of the tables of a region with too many places for one: its address and its first and last place."""

    step: Step
    count: int
