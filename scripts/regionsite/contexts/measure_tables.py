"""The tables under the chart of a measure: a place by year with its counts, and every place in every year."""

from regionsite import urls
from regionsite.contexts.measured import (
    counts_cell,
    counts_words,
    figure_cell,
    figure_words,
    heading,
    place_name,
)
from regionsite.contexts.shapes.outcomes import FigureRow, FigureTable
from regionsite.contexts.terrain import every_place
from regionsite.contexts.view import View
from regionsite.model.figures import COUNTRY, REGION
from regionsite.model.measure import Measure
from regionsite.wording import capitalised, plain_day


def by_year(view: View, measure: Measure, place: str) -> FigureTable:
    """One place with the counts behind each figure, beside the region and the country; the latest year first."""
    beside = [COUNTRY] if place == REGION else [REGION, COUNTRY]
    outcomes = view.region.outcomes
    rows = []
    for year in reversed(outcomes.years(measure.id)):
        own = outcomes.of(measure.id, place).get(year)
        others = (outcomes.of(measure.id, one).get(year) for one in beside)
        beside_it = (figure_cell(measure, one, quiet=True) for one in others)
        cells = (figure_cell(measure, own), counts_cell(own), *beside_it)
        rows.append(FigureRow(str(year), None, cells))
    return FigureTable(
        id="figures-by-year",
        caption=f"{measure.name}, {place_name(view, place)}: each year with its counts",
        corner="Year",
        heads=(heading(view, place), "Counts", *(heading(view, one) for one in beside)),
        rows=tuple(rows),
    )


def year_by_year(view: View, measure: Measure) -> FigureTable:
    """Every place, a column for each year, the latest first: a narrow screen shows only the first columns."""
    years = view.region.outcomes.years(measure.id)[::-1]
    return FigureTable(
        id="every-place",
        caption=f"{measure.name} in every place, {years[-1]} to {years[0]}",
        corner="Place",
        heads=tuple(map(str, years)),
        rows=tuple(_row(view, measure, place, years) for place in (REGION, COUNTRY, *every_place(view))),
        wide=True,
    )


def _row(view: View, measure: Measure, place: str, years: range) -> FigureRow:
    found = view.region.outcomes.of(measure.id, place)
    whole = place in (REGION, COUNTRY)
    url = None if whole else view.to(urls.measure_of(measure, view.region.authorities[place]))
    cells = tuple(figure_cell(measure, found.get(year)) for year in years)
    return FigureRow(heading(view, place), url, cells, whole)


def superseded(view: View, measure: Measure, place: str) -> tuple[str, ...]:
    """What stood here before the publisher revised it, in sentences; of every place on the region's page."""
    told = []
    for old in view.region.outcomes.files[measure.id].superseded:
        if place in (REGION, old.place):
            counts = counts_words(old)
            beside = f" ({counts})" if counts else ""
            told.append(
                f"{capitalised(place_name(view, old.place))}, {old.year}: {figure_words(measure, old)}{beside}, "
                f"until {plain_day(old.until)}"
            )
    return tuple(told)
