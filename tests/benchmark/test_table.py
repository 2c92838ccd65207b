"""How the figures of the benchmark are put."""

from benchmarks.measuring import Cost, median
from benchmarks.table import Row, ratios, table

ROWS = [
    Row("S 11×20", "regionsite", 300, 9_000_000, Cost(1.5, 2.0, 80.4)),
    Row("S 11×20", "Hugo", 290, 8_700_000, Cost(3.0, 1.0, 120.0)),
]


def test_the_table() -> None:
    assert list(table(ROWS)) == [
        "| region | program | pages | CPU s | wall s | CPU ms a page | peak MB | bytes a page |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
        "| S 11×20 | regionsite | 300 | 1.50 | 2.0 | 5.00 | 80 | 30,000 |",
        "| S 11×20 | Hugo | 290 | 3.00 | 1.0 | 10.34 | 120 | 30,000 |",
    ]


def test_a_ratio_needs_both() -> None:
    assert list(ratios(ROWS, "S 11×20", "regionsite", "Hugo")) == [
        "S 11×20: regionsite took 0.50 of the CPU time of Hugo."
    ]
    assert list(ratios(ROWS, "S 11×20", "regionsite", "sitecheck")) == []


def test_the_median_is_by_processor_time() -> None:
    assert median([Cost(3, 1, 1), Cost(1, 9, 1), Cost(2, 5, 1)]) == Cost(2, 5, 1)
