"""Where each hexagon of the region's map stands: pointed-top cells, odd rows half a cell to the right."""

from collections.abc import Callable, Iterable, Mapping
from math import dist

from regionsite import urls
from regionsite.contexts.shapes.maps import HexMap, Mark, MarkHex, Tile
from regionsite.contexts.view import View
from regionsite.model.region_profile import Hex

WIDTH = 100.0
SIDE = WIDTH / 3**0.5
_MARGIN = 3
_EMBLEM = 7

MANY = 24
"""More places than anyone takes in at a glance, or wants to go through by keyboard on every page."""


def emblem(hexes: Mapping[str, Hex]) -> Mapping[str, Hex]:
    """The cells of the region's small mark: all of its map, or of a map of many the few in the middle."""
    if len(hexes) <= MANY:
        return hexes
    where = centres(hexes)
    middle = [sum(axis) / len(where) for axis in zip(*where.values(), strict=True)]
    chosen = sorted(where, key=lambda id: (dist(where[id], middle), id))[:_EMBLEM]
    return {id: cell for id, cell in hexes.items() if id in chosen}


def centres(hexes: Mapping[str, Hex]) -> dict[str, tuple[float, float]]:
    """The centre of each authority's cell in drawing units; north is up, the map begins at the origin."""
    if not hexes:
        return {}
    raw = {id: (cell.column + (0.5 if cell.row % 2 else 0.0), -float(cell.row)) for id, cell in hexes.items()}
    west, north = min(x for x, _ in raw.values()), min(y for _, y in raw.values())
    return {id: ((x - west + 0.5) * WIDTH, ((y - north) * 1.5 + 1) * SIDE) for id, (x, y) in raw.items()}


def outline(x: float, y: float, scale: float) -> str:
    """The edge of a cell as SVG path data: from its top around, the same steps in every cell, so they pack well."""
    half, quarter, side = (_tenths(length * scale) for length in (WIDTH / 2, SIDE / 2, SIDE))
    top = f"M{_tenths(x)} {_tenths(y - SIDE * scale)}"
    return f"{top}l{half} {quarter}v{side}l-{half} {quarter}l-{half}-{quarter}v-{side}z"


def _tenths(length: float) -> str:
    return f"{length:.1f}".removesuffix(".0")


def view_box(hexes: Mapping[str, Hex], margin: int = _MARGIN) -> str:
    """The drawing area that holds every cell."""
    where = centres(hexes).values()
    width = max((x for x, _ in where), default=0.0) + WIDTH / 2
    height = max((y for _, y in where), default=0.0) + SIDE
    return f"{-margin} {-margin} {width + 2 * margin:.0f} {height + 2 * margin:.0f}"


def mark(hexes: Mapping[str, Hex], marked: Iterable[str] = ()) -> Mark:
    """The region's small mark, with some authorities marked."""
    chosen = set(marked)
    cells = tuple(MarkHex(outline(x, y, 0.93), id in chosen) for id, (x, y) in centres(hexes).items())
    return Mark(view_box(hexes, 0), cells)


def hex_map(
    view: View,
    *,
    label: str,
    url: Callable[[str], str | None],
    count: Callable[[str], int] | None,
    counted: Callable[[int], str] = lambda count: "vacancy" if count == 1 else "vacancies",
    caption: str | None = None,
    marked: Iterable[str] = (),
) -> HexMap:
    """The map of landscapes, from north to south and west to east, as a reader goes through it."""
    hexes, chosen = view.region.profile.hexes, set(marked)
    where = sorted(centres(hexes).items(), key=lambda cell: (cell[1][1], cell[1][0]))
    tiles = tuple(
        _tile(view, id, x, y, url(id), count(id) if count else None, counted, id in chosen)
        for id, (x, y) in where
        if id in view.region.authorities
    )
    return HexMap(label, view_box(hexes), tiles, caption, view.edition.demonstration)


def vacancy_map(view: View, *, caption: str | None = None, marked: Iterable[str] = ()) -> HexMap:
    """The map with each place's open adverts; it leads to their list, or to the place when there are none."""
    counts = view.edition.open_by_authority
    return hex_map(
        view,
        label="Vacancies in each place",
        url=lambda id: view.to(urls.listing("authority", id) if counts[id] else f"{urls.AUTHORITIES}{id}/"),
        count=lambda id: len(counts[id]),
        caption=caption,
        marked=marked,
    )


def _tile(
    view: View, id: str, x: float, y: float, url: str | None, count: int | None,
    counted: Callable[[int], str], marked: bool,
) -> Tile:  # fmt: skip
    name = view.region.authorities[id].name
    return Tile(
        name=name,
        short_name=view.region.profile.hexes[id].short or name,
        lines=lines_of(name),
        x=f"{x:.1f}",
        y=f"{y:.1f}",
        url=url,
        count=None if count is None else str(count),
        count_of=None if count is None else counted(count),
        drawing=view.drawing(id),
        marked=marked,
    )


def lines_of(name: str) -> tuple[str, ...]:
    """A name in one line, or broken in two near its middle when it is long."""
    if len(name) <= 14:
        return (name,)
    breaks = [place + 1 for place, character in enumerate(name) if character in " -"]
    if not breaks:
        return (name,)
    place = min(breaks, key=lambda place: abs(place - len(name) / 2))
    return (name[:place].rstrip(" "), name[place:])
