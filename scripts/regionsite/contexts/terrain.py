"""The trend as the ground: in each hexagon of the map the land is as high as the figure was, year by year."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from regionsite.contexts.chart import Series, highest, step_of, stretches
from regionsite.contexts.hexes import MANY, SIDE, WIDTH, centres, lines_of
from regionsite.contexts.measured import figure_words, heading
from regionsite.contexts.shapes.outcomes import Strip, Terrain, TerrainHex
from regionsite.contexts.view import View
from regionsite.model.figures import COUNTRY, REGION
from regionsite.model.measure import Measure

_HALF = 48.2
_NOUGHT, _TALLEST, _DEEP = 31.0, 36.0, 60
_LAND = re.compile(r"rs-drawn__(fen|reed|marsh|tide|flint)\b")
_SHAPE = 42
"""How wide a year stands that has no neighbours, in hundredths of the room."""

_LONGEST = 16
"""Letters of a region's name that fit into a cell in two lines."""

Point = tuple[float, float]


def numbers(view: View, measure: Measure, place: str) -> Series:
    """The numbers of one place by year."""
    found = view.region.outcomes.of(measure.id, place)
    return {year: one.given for year, one in found.items() if one.given is not None}


def every_place(view: View) -> list[str]:
    """The authorities by name."""
    authorities = view.region.authorities
    return sorted(authorities, key=lambda id: authorities[id].name)


def terrain(view: View, measure: Measure) -> Terrain | None:
    """The map of grounds; None in a region of so many places that nobody could read it."""
    hexes = {id: cell for id, cell in view.region.profile.hexes.items() if id in view.region.authorities}
    if not hexes or len(hexes) > MANY:
        return None
    where = _with_wholes(centres(hexes), [REGION, COUNTRY])
    years = view.region.outcomes.years(measure.id)
    height = max(y for _, y in where.values()) + SIDE
    width = max(x for x, _ in where.values()) + WIDTH / 2
    return Terrain(
        id=measure.id,
        title=f"{measure.name}, {years[0]} to {years[-1]}",
        description=(
            "Small pictures laid out like the map. In each the land is as high as the figure was, year by "
            "year. The table with it gives the same figures."
        ),
        view_box=f"-3 -3 {width + 6:.0f} {height + 6:.0f}",
        hexes=tuple(_hex(view, measure, id, place) for id, place in where.items()),
    )


def _with_wholes(where: dict[str, Point], wholes: list[str]) -> dict[str, Point]:
    """The map with two hexagons more, in the lowest row where the left is free, else in a row below."""
    rows = sorted({y for _, y in where.values()}, reverse=True)
    below = rows[0] + 1.5 * SIDE
    for y in (*rows, below):
        offset = next((x % WIDTH for x, at in where.values() if at == y), WIDTH / 2)
        # A cell that would stand half outside the drawing begins one to the right.
        offset = offset if offset >= WIDTH / 2 else offset + WIDTH
        spots = [(offset + number * WIDTH, y) for number in range(len(wholes))]
        if all(abs(x - left) > WIDTH / 2 or abs(y - at) > 1 for x, at in where.values() for left, _ in spots):
            return where | dict(zip(wholes, spots, strict=True))
    raise AssertionError("a row below the map is always free")


def _hex(view: View, measure: Measure, place: str, at: Point) -> TerrainHex:
    latest = view.region.outcomes.years(measure.id)[-1]
    figure = view.region.outcomes.of(measure.id, place).get(latest)
    name = heading(view, place)
    if place == REGION and len(name) > _LONGEST:
        name = "The region"
    cell = view.region.profile.hexes.get(place)
    strip = strip_of(view, measure, place)
    return TerrainHex(
        name=name,
        short_name=(cell.short if cell else "Region" if place == REGION else None) or name,
        lines=lines_of(name),
        x=f"{at[0]:.1f}",
        y=f"{at[1]:.1f}",
        land=strip.land,
        ground=strip.ground,
        country=strip.country,
        figure=figure_words(measure, figure),
        given=figure is not None and figure.given is not None,
    )


def strip_of(view: View, measure: Measure, place: str) -> Strip:
    """A place's ground with the country's line over it."""
    years = view.region.outcomes.years(measure.id)
    most = scale_end(view, measure)
    country = {} if place == COUNTRY else numbers(view, measure, COUNTRY)
    return Strip(
        land=land(view, place),
        ground=_ground(numbers(view, measure, place), years, most),
        country="".join(_line(points) for points in _stretches(country, years, most)),
    )


def scale_end(view: View, measure: Measure) -> int:
    """The end of the one scale that all small pictures of a measure share."""
    places = [REGION, COUNTRY, *view.region.authorities]
    values = [value for place in places for value in numbers(view, measure, place).values()]
    return highest(values, step_of(values))


def land(view: View, place: str) -> str:
    """The colour of the ground in a place's own landscape; quiet for the region and the country."""
    if place in (REGION, COUNTRY):
        return "whole"
    found = _LAND.search(view.drawing(place) or "")
    return found[1] if found else "fen"


def _stretches(series: Mapping[int, Decimal], years: range, most: int) -> Iterator[list[Point]]:
    step = 2 * _HALF / max(len(years) - 1, 1)
    for stretch in stretches(series):
        yield [
            (-_HALF + (year - years[0]) * step, _NOUGHT - float(series[year]) / most * _TALLEST)
            for year in stretch
        ]


def _ground(series: Series, years: range, most: int) -> str:
    wide = 2 * _HALF / max(len(years) - 1, 1) * _SHAPE / 100
    shapes = []
    for points in _stretches(series, years, most):
        if len(points) == 1:
            [(x, y)] = points
            points = [(x - wide, y), (x + wide, y)]
        shapes.append(f"M{points[0][0]:.1f} {_DEEP}L{_corners(points)}L{points[-1][0]:.1f} {_DEEP}Z")
    return "".join(shapes)


def _line(points: list[Point]) -> str:
    return f"M{_corners(points)}" + ("h0" if len(points) == 1 else "")


def _corners(points: list[Point]) -> str:
    return "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
