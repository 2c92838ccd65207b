"""The region drawn: its small mark, its map of landscapes, and each authority's place on them."""

from dataclasses import dataclass

from markupsafe import Markup

from regionsite.contexts.shapes.links import Words


@dataclass(frozen=True)
class MarkHex:
    """One hexagon of the region's small mark; `outline` is SVG path data."""

    outline: str
    marked: bool = False


@dataclass(frozen=True)
class Mark:
    """The region's small map of plain hexagons."""

    view_box: str
    hexes: tuple[MarkHex, ...]


@dataclass(frozen=True)
class PlaceBadge:
    """An authority's name with its drawing."""

    name: str
    url: str | None
    drawing: Markup | None
    note: str | None = None


@dataclass(frozen=True)
class Tile:
    """One authority on the map: where it stands, what it is called, how many it has."""

    name: str
    short_name: str
    lines: tuple[str, ...]
    x: str
    y: str
    url: str | None
    count: str | None
    count_of: str | None
    drawing: Markup | None
    marked: bool = False


@dataclass(frozen=True)
class HexMap:
    """The region's map of landscapes."""

    label: str
    view_box: str
    tiles: tuple[Tile, ...]
    caption: Words | None = None
    example: bool = False


@dataclass(frozen=True)
class LostMap:
    """The region, and the reader in the sea beside it."""

    view_box: str
    caption: str
    tiles: tuple[Tile, ...]
    here_x: str
    here_y: str
