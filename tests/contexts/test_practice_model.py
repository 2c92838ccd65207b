"""One practice model's page."""

from typing import Any

import pytest

from regionsite.contexts.practice_model import PracticeModelContext, practice_model_context, works_with
from regionsite.contexts.shapes.facts import GlanceFact
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.models import Finding
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.model.practice_model import PracticeModel
from tests.contexts.stated import EVERYTHING, also, exampleshire, view
from tests.contexts.two_councils import advert

MODEL: dict[str, Any] = {
    "id": "safety",
    "name": "Signs of Safety",
    "aliases": ["SoS", "Signs"],
    "core_idea": "One shared page.",
    "key_parts": ["Three columns"],
    "your_week": ["You map a case"],
    "evidence": [
        {"body": "A body", "finding": "Little.", "rating": "Not rated", "source": "dfe", "said": "2021"},
        {"body": "A paper", "finding": "Some.", "source": "careers", "said": "2018-06"},
    ],
    "critique": "It can become a form.",
    "related": ["systemic", "unknown"],
    "source": "dfe",
    "checked_on": "2026-11-20",
}


def context(model: dict[str, Any] = MODEL) -> PracticeModelContext:
    told = PracticeModel.model_validate(model)
    return practice_model_context(also(view("practice-models/safety/", advert()), told), told)


def test_what_is_known_of_it() -> None:
    found = context()
    assert found.findings == (
        Finding("A body", "Not rated", "Little.", (SourceWords("Department for Education, 2021", "https://www.example.org/dfe"),)),
        Finding("A paper", None, "Some.", (SourceWords("Exampleshire: Careers, June 2018"),)),
    )  # fmt: skip
    assert found.parts_notes == ("Also called SoS or Signs.", "Checked on 20 November 2026.")
    assert found.sources == (SourceWords("Department for Education, undated", "https://www.example.org/dfe"),)
    assert found.related == (Link("Systemic practice", "../../practice-models/systemic/"),)


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (MODEL["evidence"], "Not rated"),
        (MODEL["evidence"][1:], "Recorded, without a rating"),
        ([], "None recorded here yet"),
    ],
)
def test_at_a_glance(evidence: list[dict[str, str]], words: str) -> None:
    assert context(MODEL | {"evidence": evidence}).glance.facts == (
        GlanceFact("For", "Children’s services", "#parts"),
        GlanceFact("Used here by", "No place named", "#who"),
        GlanceFact("Evidence", words, "#evidence"),
        GlanceFact("Vacancies", "None today", "#vacancies"),
    )


def test_a_model_in_nobodys_words_says_so() -> None:
    plain = {name: value for name, value in MODEL.items() if name not in ("source", "aliases", "evidence")}
    found = context(plain)
    assert found.parts_notes == (
        "In our own words: no single source describes it.",
        "Checked on 20 November 2026.",
    )
    assert (found.sources, found.findings, found.users) == ((), (), ())


PRACTICES = {"sources": EVERYTHING["sources"], "practices": EVERYTHING["practices"]}


@pytest.mark.parametrize(
    ("fields", "council", "works"),
    [
        ({}, PRACTICES, True),
        ({}, {}, False),
        ({"practice_models": ["systemic"]}, {}, True),
        ({"practice_models": ["other"]}, PRACTICES, False),
        ({"service_area": "adults"}, PRACTICES, False),
        ({"service_area": "adults", "practice_models": ["systemic"]}, {}, True),
    ],
)
def test_whether_a_post_works_with_it(fields: dict[str, Any], council: dict[str, Any], works: bool) -> None:
    post = advert(**fields)
    seen, _ = exampleshire(post, **council)
    assert works_with(seen, post, seen.region.practice_models["systemic"]) is works


def test_five_adverts_and_how_many_there_are() -> None:
    adverts = [advert(id=f"exc-{number}", reference=f"EXC-{number}") for number in range(1, 8)]
    seen, _ = exampleshire(*adverts, **PRACTICES)
    found = practice_model_context(seen, seen.region.practice_models["systemic"])
    assert len(found.vacancies) == 5
    assert found.vacancies_notes == (
        "In teams that name it, or in councils that do.",
        "The first 5 of 7, closing soonest.",
    )
    assert found.glance.facts[1].value == "1 of 2 places"
    assert [entry.name for entry in found.users] == [Link("Exampleshire", "../../authorities/exampleshire/")]
