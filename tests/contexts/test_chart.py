"""Charts: every point stands for a figure of the table, and a year without a number is a gap."""

import re
from decimal import Decimal
from itertools import pairwise

import pytest

from regionsite.contexts.chart import FRAMES, Frame, Line, drawn, highest, step_of, stretches
from regionsite.contexts.measure import measure_context
from regionsite.contexts.shapes.outcomes import ChartDrawing
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.load import load
from tests.building import PROJECT
from tests.sites import NOW

LINES = (
    Line("other", "", {2021: Decimal(30), 2022: Decimal(28)}),
    Line("country", "England 22%", {2021: Decimal(22), 2022: Decimal(22), 2024: Decimal(22)}),
    Line("place", "Northfen 21%", {2021: Decimal(10), 2023: Decimal(20), 2024: Decimal(21)}),
)


def values_of(drawing: ChartDrawing, path: str, years: range) -> dict[int, Decimal]:
    """The figures that the points of a path stand for, read off the chart's own labels."""
    low, high = drawing.values[0], drawing.values[-1]
    foot, top = float(low.y), float(high.y)
    most = float(re.sub("[^0-9]", "", high.label))
    found = {}
    for x, y in re.findall(r"([0-9.]+) ([0-9.]+)", path):
        year = years[0] + (float(x) - drawing.left) / (drawing.right - drawing.left) * (len(years) - 1)
        value = (foot - float(y) - 4) / (foot - top) * most
        assert abs(year - round(year)) < 0.01
        found[round(year)] = Decimal(f"{value:.1f}")
    return found


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.size)
def test_points_stand_for_figures(frame: Frame) -> None:
    chart = drawn(frame, range(2021, 2025), LINES, "%")
    for line, shown in zip(LINES, chart.lines, strict=True):
        near = values_of(chart, shown.path, range(2021, 2025))
        assert near.keys() == line.series.keys()
        assert all(abs(near[year] - value) <= Decimal("0.2") for year, value in line.series.items())


def test_every_chart_of_the_region_shows_the_figures_of_its_table() -> None:
    region = load(PROJECT, NOW).region
    assert region is not None
    edition = Edition(region, NOW, "https://example.org/")
    for measure in region.outcomes.shown:
        for authority in (None, *region.authorities.values()):
            context = measure_context(View(edition, "outcomes/x/"), measure, authority)
            years = region.outcomes.years(measure.id)
            told = {
                int(row.head): row.cells[0].words
                for row in context.table.rows
                if row.cells[0].kind == "number"
            }
            for drawing in context.chart.drawings:
                kind = "place" if authority else "region"
                [line] = [line for line in drawing.lines if line.kind == kind]
                near = values_of(drawing, line.path, years)
                assert near.keys() == told.keys()
                assert all(
                    abs(near[year] - Decimal(told[year].rstrip("%"))) < Decimal("0.3") for year in told
                )


def test_a_year_without_a_number_is_a_gap() -> None:
    place = drawn(FRAMES[0], range(2021, 2025), LINES, "").lines[2].path
    assert [part.count("L") for part in place.split("M")[1:]] == [0, 1]
    assert place.split("M")[1].endswith("h0"), "a year alone is a dot"
    assert stretches({2021: Decimal(1), 2023: Decimal(1), 2024: Decimal(1)}) == [[2021], [2023, 2024]]


def test_the_ground_lies_below_the_place() -> None:
    chart = drawn(FRAMES[0], range(2021, 2025), LINES, "")
    assert chart.lines[2].path.split("M")[2] in chart.land


def test_labels_do_not_touch() -> None:
    labels = drawn(FRAMES[-1], range(2021, 2025), LINES, "%").labels
    assert [label.words for label in labels] == ["England 22%", "Northfen 21%"]
    assert all(float(below.y) - float(above.y) >= FRAMES[-1].apart - 0.1 for above, below in pairwise(labels))


@pytest.mark.parametrize(
    ("most", "step", "end"), [("4.2", 1, 5), ("9.7", 2, 10), ("24", 5, 25), ("41", 10, 50)]
)
def test_a_scale_begins_at_nought_and_ends_above_every_number(most: str, step: int, end: int) -> None:
    assert step_of([Decimal(most)]) == step
    assert highest([Decimal(most)], step) == end


def test_a_chart_of_one_year_is_drawn() -> None:
    chart = drawn(FRAMES[0], range(2025, 2026), (Line("region", "East 1", {2025: Decimal(1)}),), "")
    assert chart.lines[0].path.endswith("h0")
    assert [tick.label for tick in chart.years] == ["2025"]
