"""The published figures of every place beside each other, with the way they went over three years."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from regionsite.contexts.shapes.compare import ComparedCell, ComparedGroup, ComparedRow, Trend
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.view import View
from regionsite.contexts.workforce import CASES, COUNTED, workforce_source
from regionsite.model.authority import Authority
from regionsite.model.workforce import Workforce
from regionsite.wording import capitalised, number

SHOWN = (
    ("average_caseload", "Caseload", f"{capitalised(CASES)}, on average."),
    ("vacancy_rate", "Posts vacant", "Percent of posts."),
    ("agency_rate", "Agency workers", "Percent of the workforce."),
    ("turnover_rate", "Left in the year", "Percent of the workforce."),
)
"""The figures that are compared, with their headings and what is counted."""

YEARS = 3
"""How many years a line shows."""

_WIDTH, _HEIGHT, _EDGE = 52, 28, 4

Series = tuple[tuple[int, Decimal], ...]
"""A figure by year, the earliest first."""


def published(view: View, authorities: Sequence[Authority]) -> ComparedGroup:
    """The rows of the published figures, the same count for everyone."""
    figures = (authority.workforce for authority in view.region.authorities.values())
    years = sorted({year for found in figures if found for year in _years(found)})
    line = f" The line runs {', '.join(map(str, years))}." if len(years) > 1 else ""
    return ComparedGroup(
        "published",
        "Published figures",
        f"The same count for everyone, to 30 September each year.{line}" if years else "",
        tuple(_rows(view, authorities)),
        sources=_sources(view, authorities),
    )


def _rows(view: View, authorities: Sequence[Authority]) -> Iterator[ComparedRow]:
    units = {field: unit for field, unit, _ in COUNTED}
    for field, heading, note in SHOWN:
        # One scale for the whole region, so that a part of it shows the same lines.
        every = (one.workforce for one in view.region.authorities.values())
        known = [value for found in every for _, value in series(found, field)]
        cells = tuple(_cell(series(one.workforce, field), units[field], known) for one in authorities)
        yield ComparedRow(field.replace("_", "-"), heading, note, cells, figure=True, missing="Not published")


def series(workforce: Workforce | None, field: str) -> Series:
    """A figure in the latest years for which it was published, none older than three years."""
    if workforce is None or getattr(workforce, field) is None:
        return ()
    found = {one.year: getattr(one, field) for one in workforce.earlier}
    found[workforce.year] = getattr(workforce, field)
    return tuple((year, found[year]) for year in _years(workforce) if found[year] is not None)


def _years(workforce: Workforce) -> list[int]:
    years = sorted({workforce.year, *(earlier.year for earlier in workforce.earlier)})
    return [year for year in years if workforce.year - YEARS < year <= workforce.year]


def _cell(found: Series, unit: str, known: Sequence[Decimal]) -> ComparedCell:
    if not found:
        return ComparedCell()
    value = number(found[-1][1])
    if len(found) == 1:
        return ComparedCell(value, unit or None)
    year, first = found[0]
    return ComparedCell(value, unit or None, _trend(found, unit, known), number(first), str(year))


def _trend(found: Series, unit: str, known: Sequence[Decimal]) -> Trend:
    least, most = min(known), max(known)
    last = found[-1][0]
    points = [(_x(year, last), _y(value, least, most)) for year, value in found]
    return Trend(
        " ".join(f"{x},{y}" for x, y in points),
        points[-1],
        direction(found[0][1], found[-1][1]),
        f"from {number(found[0][1])}{unit}",
    )


def direction(first: Decimal, last: Decimal) -> str:
    """Which way a figure went; no verdict, for of some more is better and of some less."""
    return "level" if first == last else "up" if last > first else "down"


def _x(year: int, last: int) -> str:
    step = (_WIDTH - 2 * _EDGE) / (YEARS - 1)
    return f"{_WIDTH - _EDGE - (last - year) * step:.1f}"


def _y(value: Decimal, least: Decimal, most: Decimal) -> str:
    share = float((value - least) / (most - least)) if most > least else 0.5
    return f"{_HEIGHT - _EDGE - share * (_HEIGHT - 2 * _EDGE):.1f}"


def _sources(view: View, authorities: Sequence[Authority]) -> tuple[SourceWords, ...]:
    found = (workforce_source(view, one, one.workforce) for one in authorities if one.workforce)
    return tuple(dict.fromkeys(found))
