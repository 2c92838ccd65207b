"""Places side by side: the figures of all, what each states, and nothing filled in for who has not said."""

from typing import Any

import pytest

from regionsite.contexts.compare import compare_context, split
from regionsite.contexts.compared_figures import direction
from regionsite.contexts.hexes import MANY
from regionsite.contexts.shapes.compare import ComparedCell, ComparedRow, Comparison, Trend
from regionsite.contexts.shapes.sources import SourceWords
from tests.contexts.stated import EVERYTHING, many, view
from tests.contexts.two_councils import advert

THREE_YEARS: dict[str, Any] = {
    "year": "2025",
    "source": "dfe",
    "average_caseload": "14.8",
    "turnover_rate": "11.3",
    "earlier": [
        {"year": "2020", "average_caseload": "30"},
        {"year": "2023", "average_caseload": "17.6", "turnover_rate": "11.3"},
        {"year": "2024", "average_caseload": "15.9"},
    ],
}


def table(**fields: Any) -> Comparison:
    """Exampleshire with these fields beside Farshire, which states nothing."""
    found = compare_context(view("compare/", advert(), **fields)).table
    assert found is not None
    return found


def rows(group: str, **fields: Any) -> dict[str, ComparedRow]:
    """The rows of one group by id."""
    return {row.id: row for found in table(**fields).groups if found.id == group for row in found.rows}


def test_a_figure_shows_the_way_it_went_over_three_years() -> None:
    row = rows("published", workforce=THREE_YEARS)["average-caseload"]
    trend = Trend("4.0,4.0 26.0,16.1 48.0,24.0", ("48.0", "24.0"), "down", "from 17.6")
    assert row.cells == (ComparedCell("14.8", None, trend, "17.6", "2023"), ComparedCell())
    assert (row.silent, row.missing) == ("Farshire", "Not published")


def test_a_figure_that_did_not_change_is_level_and_one_alone_has_no_line() -> None:
    turnover = rows("published", workforce=THREE_YEARS)["turnover-rate"].cells[0]
    assert turnover.trend == Trend("4.0,14.0 48.0,14.0", ("48.0", "14.0"), "level", "from 11.3%")
    alone = rows("published", workforce=EVERYTHING["workforce"])["average-caseload"].cells[0]
    assert alone == ComparedCell("14.8")


@pytest.mark.parametrize(("first", "last", "way"), [(1, 2, "up"), (2, 1, "down"), (2, 2, "level")])
def test_a_way_is_no_verdict(first: int, last: int, way: str) -> None:
    assert direction(first, last) == way  # type: ignore[arg-type]


def test_every_promise_has_the_words_of_the_places_own_page_with_its_source() -> None:
    stated = rows("stated", **EVERYTHING)
    assert {id: row.cells[0].value for id, row in stated.items()} == {
        "practice": "Systemic practice",
        "caseload-promise": "18 cases as an aim",
        "supervision": "Every 4 weeks",
        "first-years": "Assessed and Supported Year in Employment (ASYE)",
        "pay-newly-qualified": "£36,000 to £39,000",
        "pay-social-worker": "£41,000",
        "supplements": "Retention payment: £2,000 each year",
        "relocation": "Up to £8,000",
        "pension": "The local government scheme.",
        "workplace": "2 days a week",
        "bases": "Market Ex",
        "lone-working": "A call button.",
    }
    assert stated["supervision"].cells[0].sources == (
        SourceWords("The Paper, as of March 2026", "https://www.example.org/news"),
    )
    assert stated["supervision"].note == "1 of 2 state it."
    assert stated["practice"].note == "Known for 1 of 2."
    assert all(row.cells[1] == ComparedCell() and row.silent == "Farshire" for row in stated.values())


def test_what_nobody_states_is_only_named() -> None:
    stated = next(group for group in table().groups if group.id == "stated")
    assert "Caseload promise" in stated.nobody
    assert "Pay at each stage" in stated.nobody
    assert stated.nobody_words == "No council states"


def test_days_in_the_office_are_never_those_of_examples() -> None:
    example = advert(example="true")
    found = compare_context(view("compare/", example, demonstration=True)).table
    assert found is not None
    assert "Days in the office" in next(group for group in found.groups if group.id == "stated").nobody


def test_what_sources_say_is_counted_and_leads_to_the_place() -> None:
    cell = rows("said", **EVERYTHING)["said-pay"].cells[0]
    assert [line.text for line in cell.said] == ["About pay.", "About benefits.", "About flexible_working."]
    assert cell.more is not None
    assert (cell.more.label, cell.more.url) == ("3 lines", "../authorities/exampleshire/#benefits")


def test_each_judgement_is_in_the_inspectors_words_and_never_one_rating() -> None:
    judged = rows("judged", **EVERYTHING)
    assert {id: row.cells[0].value for id, row in judged.items()} == {
        "judged-leaders": "Requires improvement to be good",
        "judged-in-care": "Good",
        "inspected": "27 August 2025",
        "judged-adults": "Good, score 68%",
    }


def test_places_stand_a_to_z_with_the_same_words_everywhere() -> None:
    found = table()
    assert [(place.id, place.number, place.badge.url) for place in found.places] == [
        ("exampleshire", 1, "../authorities/exampleshire/"),
        ("farshire", 2, "../authorities/farshire/"),
    ]
    assert found.caption == "Two councils side by side"


def test_as_many_as_there_is_room_for_share_a_table() -> None:
    one = compare_context(many("compare/", MANY))
    assert one.table is not None
    assert (len(one.table.places), one.parts) == (MANY, ())


def test_more_are_in_parts_of_nearly_the_same_size() -> None:
    every = compare_context(many("compare/", 50))
    assert (every.table, len(every.picker.listed)) == (None, 50)
    assert [(part.step.label, part.step.url, part.count) for part in every.parts] == [
        ("Exampleshire to Place 014", "../compare/1/", 17),
        ("Place 015 to Place 031", "../compare/2/", 17),
        ("Place 032 to Place 047", "../compare/3/", 16),
    ]
    second = compare_context(many("compare/2/", 50), 1)
    assert second.table is not None
    assert len(second.table.places) == len(second.picker.listed) == 17
    assert second.title == "Place 015 to Place 031, side by side"


@pytest.mark.parametrize("count", [1, 11, 24, 25, 48, 49, 153])
def test_every_place_is_in_one_part(count: int) -> None:
    places: Any = list(range(count))
    parts = split(places)
    assert [place for part in parts for place in part] == places
    assert max(map(len, parts)) <= MANY
    assert max(map(len, parts)) - min(map(len, parts)) <= 1
