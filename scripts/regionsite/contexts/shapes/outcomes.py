"""Published figures over the years: as lines, as ground, and as the tables under them."""

from dataclasses import dataclass
from typing import Literal

from regionsite.contexts.shapes.links import Link, Words

LineKind = Literal["place", "region", "country", "other"]


@dataclass(frozen=True)
class TrendLine:
    """One line of a chart as the data of an SVG path; a year without a number is a break in it."""

    kind: LineKind
    path: str


@dataclass(frozen=True)
class Tick:
    """A label at the edge of a chart and where it stands."""

    x: str
    y: str
    label: str


@dataclass(frozen=True)
class EndLabel:
    """What a line is called and what it is now, at its right end."""

    kind: LineKind
    y: str
    words: str


@dataclass(frozen=True)
class ChartDrawing:
    """A chart drawn for one width: `size` is narrow, middle, broad or wide, the rest in its own units."""

    size: str
    width: int
    height: int
    left: int
    right: int
    values: tuple[Tick, ...]
    years: tuple[Tick, ...]
    land: str
    lines: tuple[TrendLine, ...]
    labels: tuple[EndLabel, ...]


@dataclass(frozen=True)
class ChartKey:
    """One kind of line with its name and its latest figure."""

    kind: LineKind
    name: str
    now: str | None


@dataclass(frozen=True)
class TrendChart:
    """One measure over the years; the same chart at several widths, of which one is shown."""

    id: str
    title: str
    description: str
    drawings: tuple[ChartDrawing, ...]
    keys: tuple[ChartKey, ...]
    note: str | None = None


@dataclass(frozen=True)
class TerrainHex:
    """One place whose ground is as high as its figure was, year by year; `land` is the colour of the ground."""

    name: str
    short_name: str
    lines: tuple[str, ...]
    x: str
    y: str
    land: str
    ground: str
    country: str
    figure: str
    given: bool


@dataclass(frozen=True)
class Terrain:
    """Small pictures of every place, laid out like the map."""

    id: str
    title: str
    description: str
    view_box: str
    hexes: tuple[TerrainHex, ...]


@dataclass(frozen=True)
class Strip:
    """A place's ground as a strip beside its name, where there is no room for the map."""

    land: str
    ground: str
    country: str


@dataclass(frozen=True)
class FigureCell:
    """One cell: words, and whether they stand for a number, for counts, or for a missing number."""

    words: str
    kind: Literal["number", "counts", "missing", "quiet"] = "number"


@dataclass(frozen=True)
class FigureRow:
    """One row: what it is about, and its cells; a row of the whole region or country is set apart."""

    head: str
    url: str | None
    cells: tuple[FigureCell, ...]
    whole: bool = False
    strip: Strip | None = None


@dataclass(frozen=True)
class FigureTable:
    """The figures under a chart. A `wide` one has a column for each year and scrolls on its own."""

    id: str
    caption: str
    corner: str
    heads: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    wide: bool = False


@dataclass(frozen=True)
class Choice:
    """Links to the same page for other places; the page itself is among them without an address."""

    label: str
    links: tuple[Link, ...]
    here: str | None


@dataclass(frozen=True)
class BeforeAfter:
    """A figure before and after something was done, with its counts."""

    year: str
    figure: str
    counts: str | None
    beside: tuple[str, ...]


@dataclass(frozen=True)
class StoryCard:
    """A change story as it is told on other pages."""

    title: str
    url: str
    where: str
    told: Words
    cannot: str
    example: bool
