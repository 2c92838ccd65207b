"""How an authority was judged."""

from datetime import date
from typing import Any

import pytest

from regionsite.contexts.judged import inspections, not_judged, span
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.places import JudgementRow, Judgements
from regionsite.contexts.shapes.sources import SourceWords
from tests.contexts.stated import EVERYTHING, exampleshire, nothing

LEADERS = "The impact of leaders on social work practice with children and families"


def test_each_area_has_the_inspectorates_own_words_and_the_cqc_stands_apart() -> None:
    assert inspections(*exampleshire(**EVERYTHING)) == (
        Judgements(
            heading="Children’s services",
            inspector="Ofsted",
            date_words="short inspection, 14 to 18 July 2025, published 27 August 2025",
            framework="Inspecting local authority children’s services, the framework until April 2026",
            rows=(
                JudgementRow(LEADERS, "Requires improvement to be good"),
                JudgementRow("Children who need help and protection", None),
                JudgementRow("Children in care", "Good"),
                JudgementRow("Care leavers", None),
                JudgementRow("Overall, which Ofsted gave until April 2026", "Good"),
            ),
            report=Link("Read the report on Ofsted’s site", "https://files.ofsted.gov.uk/v1/file/1"),
            note="As listed on 29 June 2026. We read a list of reports, not the report itself.",
            sources=(SourceWords("The Paper, as listed on 29 June 2026", "https://www.example.org/news"),),
        ),
        Judgements(
            heading="Adults’ services",
            inspector="Care Quality Commission",
            date_words="published December 2025",
            framework=None,
            rows=(JudgementRow("The council’s duties under the Care Act", "Good, score 68%"),),
            report=Link("Read about this assessment", "https://www.cqc.org.uk/x"),
            note=None,
            sources=(SourceWords("The Paper, December 2025", "https://www.example.org/news"),),
        ),
    )


def test_a_row_that_a_second_source_confirms_names_both() -> None:
    told: dict[str, Any] = EVERYTHING["ofsted"][0] | {"corroborated_by": "careers"}
    del told["listed_on"]
    (found,) = inspections(*exampleshire(sources=EVERYTHING["sources"], ofsted=[told]))
    assert found.note is None
    assert [source.words for source in found.sources] == [
        "The Paper, undated",
        "Exampleshire: Careers, undated",
    ]


def test_newest_first() -> None:
    older = EVERYTHING["ofsted"][0] | {"published_on": "2020-01-01"}
    found = inspections(*exampleshire(sources=EVERYTHING["sources"], ofsted=[older, *EVERYTHING["ofsted"]]))
    assert ["2025" in inspection.date_words[-4:] for inspection in found] == [True, False]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2025, 7, 14), date(2025, 7, 18), "14 to 18 July 2025"),
        (date(2025, 6, 30), date(2025, 7, 4), "30 June to 4 July 2025"),
        (date(2025, 12, 30), date(2026, 1, 4), "30 December 2025 to 4 January 2026"),
        (date(2025, 7, 14), None, "14 July 2025"),
        (date(2025, 7, 14), date(2025, 7, 14), "14 July 2025"),
    ],
)
def test_the_days_of_an_inspection(first: date, last: date | None, words: str) -> None:
    assert span(first, last) == words


def test_only_services_it_recruits_for_are_missed() -> None:
    seen = nothing()
    farshire = seen.region.authorities["farshire"]
    assert not_judged(farshire) == ("A judgement of children’s services by Ofsted",)
    both = farshire.model_copy(update={"services": ("children", "adults")})
    assert len(not_judged(both)) == 2
