"""Which place suits me? What is asked, and by which facts: sourced ones only."""

import json
from typing import Any

from regionsite.contexts.fit import fit_context
from regionsite.contexts.suiting import jobs, suiting
from regionsite.outputs.fit_facts import fit_facts
from tests.contexts.stated import EVERYTHING, exampleshire, nothing, view
from tests.contexts.two_councils import advert


def facts(**fields: Any) -> Any:
    """What is known of Exampleshire, as the script reads it."""
    seen, _ = exampleshire(**fields)
    return json.loads(fit_facts(seen.edition))["places"][0]["facts"]


def test_facts_are_those_of_the_profile() -> None:
    assert facts(**EVERYTHING) == {
        "caseload": 14.8,
        "supervision": 4,
        "pay": {"newly-qualified": 39000, "social-worker": 41000},
        "practice": {"systemic": 1},
        "home": [[52.1, 1.2, "Market Ex"]],
    }


def test_a_place_that_says_nothing_answers_nothing() -> None:
    seen = nothing()
    assert suiting(seen, seen.region.authorities["farshire"]) == {}


def test_a_model_used_before_is_not_one_in_use() -> None:
    before = {**EVERYTHING["practices"][0], "role": "before"}
    part = {**EVERYTHING["practices"][0], "role": "part"}
    assert "practice" not in facts(sources=EVERYTHING["sources"], practices=[before])
    assert facts(sources=EVERYTHING["sources"], practices=[part])["practice"] == {"systemic": 0.5}


def test_office_days_are_those_of_real_adverts_only() -> None:
    real, authority = exampleshire(advert(), advert(id="exc-2", office_days_per_week="1"))
    assert suiting(real, authority)["office"] == 1
    shown, authority = exampleshire(advert(example="true"), demonstration=True)
    assert "office" not in suiting(shown, authority)


def test_jobs_are_counted_by_stage_and_service() -> None:
    seen, authority = exampleshire(advert(), advert(id="exc-2", service_area="adults"))
    assert jobs(seen, authority) == {
        "social-worker|": 2,
        "social-worker|adults": 1,
        "social-worker|children": 1,
        "|": 2,
        "|adults": 1,
        "|children": 1,
    }


def test_each_question_says_who_answers_it_and_one_that_nobody_answers_is_not_asked() -> None:
    context = fit_context(view("fit/", **EVERYTHING))
    assert [(question.id, question.answered) for question in context.questions] == [
        ("caseload", "1 of 2 have a published figure."),
        ("supervision", "1 of 2 councils state this."),
        ("pay", "1 of 2 councils state this."),
        ("practice", "Known for 1 of 2 councils."),
        ("home", "1 of 2 have a main office we know."),
    ]
    assert [(question.id, question.answered) for question in context.not_asked] == [
        ("turnover", "No council states this, so we cannot ask it."),
        ("learning", "No council states this, so we cannot ask it."),
        ("office", "No real advert states this, so we cannot ask it."),
        ("work", "No council states this, so we cannot ask it."),
    ]


def test_only_what_a_place_answers_can_be_chosen() -> None:
    asked = fit_context(view("fit/", **EVERYTHING)).questions
    offered = {one.id: [option.value for option in one.detail.options] for one in asked if one.detail}
    assert offered == {"pay": ["newly-qualified", "social-worker"], "practice": ["systemic"], "home": []}
