"""What the import says on the screen."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from regionsite.figures.preview import Preview, Revision
from regionsite.figures.table import Table
from regionsite.model.figures import COUNTRY, REGION, Figure
from regionsite.model.outcomes import TOLERANCE, rate
from regionsite.model.region import Region
from regionsite.wording import joined, plural

_MOST = 20
"""How many lines of one kind are listed; a new year of many measures would fill the screen."""


def report(table: Table, region: Region, previews: Sequence[Preview]) -> str:
    """Every measure of the file with what would be added, revised, suppressed or is missing."""
    layout = "a file of Explore Education Statistics" if table.explore else "a file with a figure a row"
    lines = [f"{table.name}: {layout}, {plural(len(table.rows), 'row')}."]
    for one in previews:
        lines += ["", *_measure(one, region)]
    return "\n".join(lines)


def _measure(one: Preview, region: Region) -> Iterator[str]:
    source = region.sources[one.measure.source]
    yield f"{one.measure.name} ({one.measure.id}). Source: {source.publisher}, {source.title}"
    yield (
        f"  {len(one.added)} added, {len(one.revised)} revised, {len(one.withheld)} newly suppressed, "
        f"{len(one.missing)} missing in the file, {one.unchanged} as they were"
    )
    names = _names(region)
    yield from _listed("added", _together(one.added, names))
    yield from _listed("revised", [_revision(pair, names) for pair in one.revised])
    yield from _listed("newly suppressed", [_revision(pair, names) for pair in one.withheld])
    yield from _listed("missing in the file, so kept as it is", _together(one.missing, names))
    words = [f"{names[f.place]} {f.year}: {words_of(f)}" for f in one.added if f.given is None]
    yield from _listed("no number, so kept as a word", words)
    off = [f"{names[f.place]} {f.year}: {f.given}, by its counts {rate(one.measure, f):.2f}" for f in one.off]
    yield from _listed("not what its counts give, and kept as published", off)
    if not off:
        yield f"  every rate fits its counts within {TOLERANCE} ({one.checked} checked)"


def _listed(what: str, told: Sequence[str]) -> Iterator[str]:
    for line in told[:_MOST]:
        yield f"  {what}: {line}"
    if len(told) > _MOST:
        yield f"  {what}: {len(told) - _MOST} more"


def _names(region: Region) -> Mapping[str, str]:
    area = region.profile.area
    return {COUNTRY: "England", REGION: area} | {id: one.name for id, one in region.authorities.items()}


def _together(figures: Sequence[Figure], names: Mapping[str, str]) -> list[str]:
    """`2017 to 2025 for England and Norfolk`: places with the same years stand in one line."""
    places: dict[str, list[str]] = {}
    for place, found in groupby(figures, key=lambda figure: figure.place):
        places.setdefault(_years([figure.year for figure in found]), []).append(names.get(place, place))
    return [f"{years} for {joined(whose)}" for years, whose in places.items()]


def _years(years: Sequence[int]) -> str:
    whole = [*years] == [*range(years[0], years[-1] + 1)] and len(years) > 2
    return f"{years[0]} to {years[-1]}" if whole else joined([str(year) for year in years])


def _revision(pair: Revision, names: Mapping[str, str]) -> str:
    return f"{names[pair.new.place]} {pair.new.year}: {words_of(pair.old)} is now {words_of(pair.new)}"


def words_of(figure: Figure) -> str:
    """`14.8 (3215 of 217.7)`, or the word for why there is no number."""
    counts = [str(count) for count in (figure.numerator, figure.denominator) if count is not None]
    value = str(figure.value).replace("_", " ")
    told = " of ".join(count.replace("_", " ") for count in counts)
    return f"{value} ({told})" if told else value
