"""Figures by place and year, and the workforce figures of a profile that follow from them."""

from decimal import Decimal
from typing import Any

from regionsite.model.figures import Figure, FiguresFile
from regionsite.model.measure import Measure
from regionsite.model.outcomes import Outcomes, rate
from regionsite.model.workforce import EarlierYear, Workforce

WORDS = {
    "id": "turnover-rate", "name": "Left", "question": "How many?", "definition": "Those who left.",
    "unit": "percent", "polarity": "neither", "year_type": "september", "numerator": "Left",
    "denominator": "In post", "source": "dfe", "caveat": "Few people.", "workforce_field": "turnover_rate",
    "columns": {"value": "v", "numerator": "n", "denominator": ["d"]},
}  # fmt: skip


def measure(**fields: Any) -> Measure:
    return Measure.model_validate({**WORDS, **fields})


def figure(
    year: int, value: str, numerator: str = "5", denominator: str = "50", place: str = "north"
) -> Figure:
    return Figure.model_validate(
        {
            "place": place,
            "year": str(year),
            "value": value,
            "numerator": numerator,
            "denominator": denominator,
        }
    )


def outcomes(*figures: Figure, **fields: Any) -> Outcomes:
    one = measure(**fields)
    told = {"id": one.id, "file": "f.csv", "imported_on": "2026-11-21", "figures": ()}
    file = FiguresFile.model_validate(told).model_copy(update={"figures": figures})
    return Outcomes({one.id: one}, {one.id: file})


def test_years_without_a_figure_are_years_all_the_same() -> None:
    found = outcomes(figure(2021, "10"), figure(2024, "suppressed"))
    assert found.years("turnover-rate") == range(2021, 2025)
    assert sorted(found.of("turnover-rate", "north")) == [2021, 2024]
    assert found.of("turnover-rate", "south") == {}


def test_a_measure_without_figures_is_not_shown() -> None:
    assert outcomes().shown == ()
    assert [one.id for one in outcomes(figure(2021, "10")).shown] == ["turnover-rate"]


def test_a_rate_needs_both_counts() -> None:
    one = measure()
    assert rate(one, figure(2021, "10")) == 10
    assert rate(measure(unit="cases"), figure(2021, "0.1")) == Decimal("0.1")
    assert rate(one, figure(2021, "10", "suppressed")) is None
    assert rate(one, figure(2021, "10", "5", "unavailable")) is None
    assert rate(one, figure(2021, "10", "5", "0")) is None


def test_the_rate_and_its_counts_are_filled_into_a_profile() -> None:
    found = outcomes(figure(2024, "9"), figure(2025, "10", "5", "50"))
    stated = Workforce.model_validate({"year": "2025", "source": "dfe", "absence_rate": "3"})
    assert found.workforce("north", stated) == stated.model_copy(
        update={
            "turnover_rate": Decimal(10),
            "leavers": Decimal(5),
            "social_workers": Decimal(50),
            "earlier": (EarlierYear.model_construct(year=2024, turnover_rate=Decimal(9)),),
        }
    )


def test_what_a_profile_says_of_an_older_year_is_not_mixed_with_newer_figures() -> None:
    stated = Workforce.model_validate({"year": "2024", "source": "old", "absence_rate": "3"})
    found = outcomes(figure(2025, "10")).workforce("north", stated)
    assert found is not None
    assert (found.year, found.source, found.absence_rate) == (2025, "dfe", None)
    assert found.turnover_rate == 10


def test_what_a_profile_says_of_a_newer_year_stands() -> None:
    stated = Workforce.model_validate({"year": "2026", "source": "own", "turnover_rate": "8"})
    assert outcomes(figure(2025, "10")).workforce("north", stated) is stated


def test_a_place_without_figures_keeps_its_own() -> None:
    stated = Workforce.model_validate({"year": "2025", "source": "own", "turnover_rate": "8"})
    assert outcomes(figure(2025, "10")).workforce("south", stated) is stated
    assert outcomes(figure(2025, "10")).workforce("south", None) is None
    assert outcomes(figure(2025, "10"), workforce_field=None).workforce("north", stated) is stated


def test_a_withheld_rate_is_not_stated() -> None:
    found = outcomes(figure(2025, "suppressed", "suppressed")).workforce("north", None)
    assert found is not None
    assert found.turnover_rate is None
    assert found.leavers is None
    assert found.social_workers == 50
