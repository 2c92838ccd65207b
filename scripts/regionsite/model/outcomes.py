"""The measures with their figures, ready to be asked about one place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal

from regionsite.model.figures import Figure, FiguresFile
from regionsite.model.measure import Measure, WorkforceField
from regionsite.model.workforce import EarlierYear, Workforce

ByYear = Mapping[int, Figure]

COUNTS: Mapping[WorkforceField, Mapping[str, Literal["numerator", "denominator"]]] = {
    "vacancy_rate": {"vacancies": "numerator"},
    "agency_rate": {"agency_workers": "numerator"},
    "turnover_rate": {"leavers": "numerator", "social_workers": "denominator"},
}
"""The counts behind a rate that are figures of a profile's `workforce` too."""


@dataclass(frozen=True)
class Outcomes:
    """Every measure, and the figures by measure, place and year."""

    measures: Mapping[str, Measure] = field(default_factory=dict)
    files: Mapping[str, FiguresFile] = field(default_factory=dict)

    @cached_property
    def shown(self) -> tuple[Measure, ...]:
        """The measures that have figures, in the order of their names."""
        found = (one for id, one in self.measures.items() if id in self.files and self.files[id].figures)
        return tuple(sorted(found, key=lambda measure: measure.name))

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, str], ByYear]:
        found: dict[tuple[str, str], dict[int, Figure]] = {}
        for id, file in self.files.items():
            for figure in file.figures:
                found.setdefault((id, figure.place), {})[figure.year] = figure
        return found

    def of(self, measure: str, place: str) -> ByYear:
        """The figures of one place by year; a year without any is not there."""
        return self._by_place.get((measure, place), {})

    def years(self, measure: str) -> range:
        """Every year from the first to the last with a figure, years without any included."""
        known = {figure.year for figure in self.files[measure].figures}
        return range(min(known), max(known) + 1) if known else range(0)

    def workforce(self, place: str, stated: Workforce | None) -> Workforce | None:
        """The workforce figures of a place: the measures' own, and of the rest what its profile adds.

        What a profile states of an older year than the measures' is not mixed with theirs.
        """
        fields = {one.workforce_field: one.id for one in self.shown if one.workforce_field}
        known = {field: self.of(id, place) for field, id in fields.items()}
        years = sorted({year for figures in known.values() for year in figures})
        if not years or (stated and stated.year > years[-1]):
            return stated
        latest = years[-1]
        earlier = tuple(EarlierYear.model_construct(year=year, **_given(known, year)) for year in years[:-1])
        kept = stated if stated and stated.year == latest else None
        if kept is None:
            source = self.measures[next(iter(fields.values()))].source
            kept = Workforce.model_construct(year=latest, source=source)
        given = _given(known, latest) | _counts(known, latest)
        return kept.model_copy(update={**given, "earlier": earlier})


Known = Mapping[WorkforceField, ByYear]


def _given(known: Known, year: int) -> dict[str, Any]:
    found = {str(field): figures[year].given for field, figures in known.items() if year in figures}
    return {field: value for field, value in found.items() if value is not None}


def _counts(known: Known, year: int) -> dict[str, Any]:
    found = {
        name: getattr(figures[year], part)
        for field, figures in known.items()
        for name, part in COUNTS.get(field, {}).items()
        if year in figures
    }
    return {name: count for name, count in found.items() if isinstance(count, Decimal)}


TOLERANCE = Decimal("0.11")
"""How far a published rate may lie from its counts: each of the three is rounded by itself."""


def off_counts(measure: Measure, figures: Iterable[Figure]) -> Iterator[tuple[Figure, Decimal]]:
    """The figures that their counts do not give, with what the counts give. Nobody corrects them but the publisher."""
    for figure in figures:
        counts = rate(measure, figure)
        if counts is not None and figure.given is not None and abs(figure.given - counts) > TOLERANCE:
            yield figure, counts


def rate(measure: Measure, figure: Figure) -> Decimal | None:
    """What the counts beside a figure give; None without both, or where the lower one is nought."""
    top, below = figure.numerator, figure.denominator
    if not isinstance(top, Decimal) or not isinstance(below, Decimal) or not below:
        return None
    return top / below * (100 if measure.unit == "percent" else 1)
