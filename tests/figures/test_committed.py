"""The figures in the repository: every one against its counts, and every one that is missing."""

from decimal import Decimal

import pytest

from regionsite.load import load
from regionsite.model.figures import COUNTRY, REGION
from regionsite.model.outcomes import TOLERANCE, rate
from regionsite.model.region import Region
from tests.building import PROJECT
from tests.sites import NOW

SPANS = {
    "agency-rate": range(2017, 2026),
    "caseload": range(2017, 2026),
    "re-referrals": range(2013, 2026),
    "turnover-rate": range(2017, 2026),
    "vacancy-rate": range(2017, 2026),
}


@pytest.fixture(scope="module")
def region() -> Region:
    found = load(PROJECT, NOW).region
    assert found is not None
    return found


def test_every_place_has_a_line_for_every_year(region: Region) -> None:
    assert {measure.id for measure in region.outcomes.shown} == set(SPANS)
    for id, years in SPANS.items():
        assert region.outcomes.years(id) == years
        for place in (REGION, COUNTRY, *region.authorities):
            assert sorted(region.outcomes.of(id, place)) == [*years], (id, place)


def test_every_rate_is_what_its_counts_give_but_for_two(region: Region) -> None:
    """Two of the department's own rates are not what its counts give; they are shown as published."""
    checked, off = 0, []
    for measure in region.outcomes.shown:
        for figure in region.outcomes.files[measure.id].figures:
            if figure.given is not None:
                counts = rate(measure, figure)
                assert counts is not None, figure
                checked += 1
                if abs(counts - figure.given) > TOLERANCE:
                    off.append((measure.id, figure.place, figure.year, figure.given, round(counts, 2)))
    assert checked == 634
    assert off == [
        ("agency-rate", "country", 2024, Decimal("16.2"), Decimal("15.96")),
        ("turnover-rate", "country", 2024, Decimal("13.9"), Decimal("13.77")),
    ]


def test_what_is_missing_is_a_word(region: Region) -> None:
    missing = [
        (id, figure.place, figure.year, figure.value)
        for id in SPANS
        for figure in region.outcomes.files[id].figures
        if figure.given is None
    ]
    assert missing == [
        ("caseload", "suffolk", 2018, "unavailable"),
        ("re-referrals", "norfolk", 2013, "unavailable"),
        ("re-referrals", "norfolk", 2014, "unavailable"),
    ]


def test_profiles_say_what_the_measures_say(region: Region) -> None:
    wholes = {REGION: region.profile.workforce, COUNTRY: region.profile.national_workforce}
    places = {id: authority.workforce for id, authority in region.authorities.items()} | wholes
    for measure in region.outcomes.shown:
        for place, workforce in places.items() if measure.workforce_field else ():
            assert workforce is not None and measure.workforce_field is not None
            told = {year.year: getattr(year, measure.workforce_field) for year in workforce.earlier}
            told[workforce.year] = getattr(workforce, measure.workforce_field)
            figures = region.outcomes.of(measure.id, place)
            assert told == {year: figure.given for year, figure in figures.items()}, (measure.id, place)
