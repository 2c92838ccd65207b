"""A promise beside the published figure, and the published rates beside the region's and the country's."""

from typing import Any

import pytest

from regionsite.contexts.shapes.figures import Figure, PairSide
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.workforce import CASES
from regionsite.contexts.workload import apart, caseload_pair, counted, elsewhere, in_post, rates
from regionsite.model.offer import Caseload
from tests.contexts.stated import EVERYTHING, exampleshire, nothing
from tests.contexts.two_councils import workforce

AIM = EVERYTHING["caseload"]
APART = "The two cannot be compared."


def caseload(**fields: Any) -> Caseload:
    return Caseload.model_validate(AIM | fields)


def test_both_sides_with_dates_and_sources() -> None:
    stated, published = caseload_pair(*exampleshire(**EVERYTHING)).sides
    assert stated == PairSide(
        "What Exampleshire states",
        "18",
        None,
        "cases for each social worker: an aim.",
        (SourceWords("The Paper, as of 12 May 2021", "https://www.example.org/news"),),
    )
    assert (published.figure, published.what) == ("14.8", f"{CASES}, as an average over all of Exampleshire")
    assert published.note == "In Testland 14.5, in England 15.2."


def test_nothing_stated_is_shown_and_nothing_is_invented() -> None:
    seen = nothing()
    pair = caseload_pair(seen, seen.region.authorities["farshire"])
    assert [side.figure for side in pair.sides] == [None, None]
    assert pair.note == "The published figure is an average for the whole council, never one team’s."


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (
            {"basis": "average", "as_of": "2025"},
            "Both are averages of cases. The published one is for the whole council, never one team.",
        ),
        ({}, f"{APART} One is an aim, the other an average. They also stand four years apart."),
        (
            {"basis": "cap", "unit": "children", "as_of": "2026"},
            f"{APART} One counts children, the other cases. One is a limit, the other an average.",
        ),
        (
            {"basis": "average", "unit": "families", "as_of": "2025"},
            f"{APART} One counts families, the other cases.",
        ),
    ],
)
def test_why_the_two_stand_apart(fields: dict[str, str], words: str) -> None:
    assert apart(caseload(**fields), workforce(average_caseload="14.8")) == words


def test_whose_caseload_it_is() -> None:
    assert counted(caseload(role="social workers in court teams", basis="cap")) == (
        "cases, for social workers in court teams: the most anyone may hold."
    )


def test_rates_say_what_is_missing() -> None:
    seen, _ = exampleshire()
    assert rates(seen, workforce(vacancy_rate="1.1", agency_rate="9")) == (
        Figure("1.1", "%", "of posts were vacant", "In Testland 11.1%, in England 14.2%."),
        Figure("9", "%", "were agency workers", "In Testland 9.5%."),
        Figure(None, None, "left in the year"),
    )


def test_figures_of_another_year_are_not_set_beside() -> None:
    seen, _ = exampleshire()
    assert elsewhere(seen, "vacancy_rate", 2024, "%") is None


def test_who_came_and_went() -> None:
    assert in_post(workforce(social_workers="468.1", starters="73.6", leavers="52.9")) == (
        "468.1 social workers were in post, 73.6 started and 52.9 left, counted as full-time equivalents."
    )
    assert in_post(workforce()) is None
