"""A promise beside the published figure."""

from typing import Any

from regionsite.contexts.promise import promise_pair
from regionsite.contexts.shapes.figures import Pair, PairSide
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.workforce import CASES
from regionsite.model.offer import Caseload
from tests.contexts.two_councils import advert, edition, on_page, workforce

OWN = {"basis": "cap", "unit": "children", "most": "16", "as_of": "2026-10"}
PUBLISHED = PairSide(
    "The published figure",
    "14.8",
    None,
    f"{CASES}, as an average over all of Exampleshire",
    (SourceWords("Department for Education, the year to 30 September 2025", "https://www.example.org/dfe"),),
)


def pair(authority: dict[str, Any] | None = None, **fields: Any) -> Pair | None:
    vacancy = advert(**fields)
    figures = {"workforce": workforce(average_caseload="14.8")} | (authority or {})
    return promise_pair(on_page(edition(vacancy, **figures), vacancy), vacancy)


def test_a_teams_limit_is_never_compared_with_a_councils_average() -> None:
    assert pair(caseload=OWN) == Pair(
        (
            PairSide(
                "What this team states",
                "16",
                None,
                "children for each social worker: the most anyone may hold.",
                (SourceWords("This advert, as of October 2026"),),
            ),
            PUBLISHED,
        ),
        "The two cannot be compared. One is this team’s, the other the whole council’s. "
        "One counts children, the other cases. One is a limit, the other an average.",
    )


def test_an_authoritys_promise_has_its_source() -> None:
    theirs = Caseload.model_validate(
        {"basis": "average", "unit": "cases", "most": "15", "as_of": "2025-06", "source": "careers"}
    )
    found = pair({"caseload": theirs})
    assert found is not None
    assert found.sides[0].heading == "What Exampleshire states"
    assert found.sides[0].sources == (SourceWords("Exampleshire: Careers, as of June 2025"),)
    assert found.note is not None
    assert found.note.startswith("Both are averages of cases.")


def test_nothing_stated_still_shows_the_figure() -> None:
    found = pair()
    assert found is not None
    assert (found.sides[0].figure, found.sides[1]) == (None, PUBLISHED)
    assert found.note == "The published figure is an average for the whole council, never one team’s."


def test_a_figure_about_children_never_stands_beside_adults_work() -> None:
    found = pair(caseload=OWN, service_area="adults")
    assert found is not None
    assert found.sides[1].figure is None
    assert pair(service_area="adults") is None


def test_a_post_that_leads_others_has_no_pair_of_its_own() -> None:
    assert pair(manages="Seven social workers") is None


def test_a_figure_that_was_not_published_is_not_stated() -> None:
    found = pair({"workforce": None})
    assert found is not None
    assert found.sides[1] == PairSide("The published figure", None, None, CASES, ())
    assert found.note is None
