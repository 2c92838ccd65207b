"""The figures of our measures and places in a publisher's file."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from regionsite.figures.table import Row, Table, WrongFileError
from regionsite.model.figures import COUNTRY, REGION, SYMBOLS, WITHHELD, Figure, Withheld
from regionsite.model.measure import Measure
from regionsite.model.region import Region

Value = Decimal | Withheld
_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
_WORDS: Mapping[str, Withheld] = {**SYMBOLS, ":": "unavailable", **{word: word for word in WITHHELD}}


def figures_in(table: Table, region: Region) -> Mapping[str, tuple[Figure, ...]]:
    """Our figures in the file by measure, in the order of place and year; only measures that it holds."""
    measures = [one for one in region.outcomes.measures.values() if _holds(table, one)]
    if not measures:
        raise WrongFileError(_no_measure(region))
    places = _places(region)
    return {one.id: tuple(sorted(_figures(table, one, places), key=order)) for one in measures}


def order(figure: Figure) -> tuple[bool, bool, str, int]:
    """The country first, then the region, then every authority; each by year."""
    return (figure.place != COUNTRY, figure.place != REGION, figure.place, figure.year)


def _holds(table: Table, measure: Measure) -> bool:
    if not table.explore:
        return any(row.cells["measure_id"] == measure.id for row in table.rows)
    wanted = measure.columns
    return {wanted.value, wanted.numerator, *wanted.denominator, *wanted.only} <= set(table.columns)


def _no_measure(region: Region) -> str:
    wanted = ", ".join(f"`{one.columns.value}` for {one.id}" for one in region.outcomes.measures.values())
    return f"it holds none of the region's measures: no column {wanted}"


def _places(region: Region) -> Mapping[tuple[str, str], str]:
    """Each of our places by the level and code it has in the file."""
    found = {("local", one.gss_code): id for id, one in region.authorities.items() if one.gss_code}
    code = region.profile.gss_code
    return found | ({("regional", code): REGION} if code else {})


def _figures(table: Table, measure: Measure, places: Mapping[tuple[str, str], str]) -> Iterator[Figure]:
    first: dict[tuple[str, int], Row] = {}
    for row in table.rows:
        place = COUNTRY if row.level == "national" else places.get((row.level, row.code))
        if place is None or not _is_of(row, table, measure):
            continue
        earlier = first.setdefault((place, row.year), row)
        if earlier is not row:
            raise WrongFileError(_twice(earlier, row, place, measure))
        found = _figure(row, table, measure, place)
        if found:
            yield found


def _is_of(row: Row, table: Table, measure: Measure) -> bool:
    if not table.explore:
        return row.cells["measure_id"] == measure.id
    return all(row.cells[column] == word for column, word in measure.columns.only.items())


def _figure(row: Row, table: Table, measure: Measure, place: str) -> Figure | None:
    """The figure in a row; None where its cell is empty, for nothing was published then."""
    if table.explore:
        wanted = measure.columns
        value = _value(row, wanted.value)
        numerator = _value(row, wanted.numerator)
        denominator = _sum([_value(row, column) for column in wanted.denominator])
    else:
        value = _value(row, "value") or _value(row, "status")
        numerator, denominator = _value(row, "n"), _value(row, "d")
    if value is None:
        return None
    return Figure.model_construct(
        place=place, year=row.year, value=value, numerator=numerator, denominator=denominator
    )


def _value(row: Row, column: str) -> Value | None:
    cell = row.cells[column]
    if not cell or (column == "status" and cell == "ok"):
        return None
    if _NUMBER.fullmatch(cell):
        return Decimal(cell)
    if cell not in _WORDS:
        known = ", ".join(SYMBOLS)
        raise WrongFileError(f"line {row.line}, `{column}`: `{cell}` is no number and none of {known}")
    return _WORDS[cell]


def _sum(parts: list[Value | None]) -> Value | None:
    """The parts added up; where one of them is withheld, its word."""
    total = Decimal(0)
    for part in parts:
        if not isinstance(part, Decimal):
            return part
        total += part
    return total


def _twice(earlier: Row, row: Row, place: str, measure: Measure) -> str:
    different = [name for name, cell in row.cells.items() if earlier.cells[name] != cell]
    told = f" They differ first in `{different[0]}`." if different else ""
    return (
        f"lines {earlier.line} and {row.line} are both for {place} in {row.year}.{told} Say which to take "
        f"in the measure's file, {measure.id}.yml, under `columns: only`"
    )
