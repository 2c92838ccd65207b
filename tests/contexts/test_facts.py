"""The facts of an advert, each answered or not stated."""

from typing import Any

import pytest

from regionsite.contexts.facts import core_facts, further_facts, needed_facts
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.support import ASK
from regionsite.model.offer import Caseload, Relocation, Supervision
from tests.contexts.two_councils import advert, edition, on_page

OWN_CASELOAD = {"basis": "average", "unit": "children", "least": "14", "most": "16", "as_of": "2026-10-31"}


def core(**fields: Any) -> tuple[Fact, ...]:
    vacancy = advert(**fields)
    return core_facts(on_page(edition(vacancy), vacancy), vacancy)


def further(authority: dict[str, Any] | None = None, **fields: Any) -> dict[str, Fact]:
    vacancy = advert(**fields)
    view = on_page(edition(vacancy, **(authority or {})), vacancy)
    return {fact.label: fact for fact in further_facts(view, vacancy)}


def test_the_first_screen() -> None:
    assert core() == (
        Fact("Pay", "£38,626 to £44,711", "a year", lead=True),
        Fact("Where", "Market Ex"),
        Fact("In the office", "2 days a week"),
    )


@pytest.mark.parametrize(
    ("fields", "unit", "more"),
    [
        ({"working_patterns": ["full_time", "part_time"]}, "a year", "Part time is paid its share."),
        (
            {"working_patterns": ["part_time"]},
            "a year, pro rata",
            "Full-time pay. You get the share you work.",
        ),
        (
            {"working_patterns": ["part_time"], "salary_is_fte": "false"},
            "a year",
            "For this post’s own hours.",
        ),
        ({"working_patterns": ["part_time"], "salary_unit": "hour"}, "an hour", None),
    ],
)
def test_part_time_pay_says_what_it_is(fields: dict[str, Any], unit: str, more: str | None) -> None:
    pay = core(**fields)[0]
    assert (pay.unit, pay.more) == (unit, more)


def test_an_address_stands_under_its_town() -> None:
    where = core(locations=[{"place": "market-ex", "name": "Town Hall", "street": "High Street"}])[1]
    assert where == Fact("Where", "Market Ex", more="Town Hall, High Street")


def test_several_places_are_listed_further_down() -> None:
    where = core(locations=[{"place": "market-ex"}, {"place": "port-ex"}])[1]
    assert where == Fact("Where", "Market Ex and Port Ex", link=Link("See every place", "#places"))


def test_days_not_stated_still_say_what_is_known() -> None:
    assert core(office_days_per_week=None)[2] == Fact("In the office", None, more="Partly at home.")


def test_a_plain_advert_shows_what_it_does_not_state() -> None:
    facts = further()
    assert {label for label, fact in facts.items() if fact.value is None} == {
        "Caseload",
        "Supervision",
        "Start",
        "Help with moving",
    }
    assert {fact.link for fact in facts.values() if fact.value is None} == {ASK}


def test_a_fact_says_whose_word_it_is() -> None:
    theirs = Caseload.model_validate(
        OWN_CASELOAD | {"basis": "cap", "unit": "cases", "least": None, "source": "careers"}
    )
    assert further(caseload=OWN_CASELOAD)["Caseload"] == Fact(
        "Caseload",
        "14 to 16 children on average",
        more="An average. As of 31 October 2026.",
        origin="This team’s own",
    )
    assert further({"caseload": theirs})["Caseload"] == Fact(
        "Caseload",
        "16 cases at most",
        more="A limit. As of 31 October 2026.",
        origin="Exampleshire-wide, not this team’s own. Exampleshire: Careers, as of 31 October 2026",
    )


def test_supervision_and_moving_in_words() -> None:
    supervision = Supervision.model_validate(
        {
            "every_weeks": "4",
            "minutes": "90",
            "kinds": ["one_to_one", "group"],
            "by_registered_social_worker": "true",
            "as_of": "2026-03",
        }
    )
    moving = Relocation.model_validate({"most": "8000", "clawback": "Repaid if you leave."})
    facts = further({"supervision": supervision, "relocation": moving})
    assert (facts["Supervision"].value, facts["Supervision"].more) == (
        "Every 4 weeks",
        "90 minutes, one to one and in a group, by a registered social worker. As of March 2026.",
    )
    assert (facts["Help with moving"].value, facts["Help with moving"].more) == (
        "Up to £8,000",
        "Repaid if you leave.",
    )


def test_hours_contract_and_level() -> None:
    facts = further(
        contract_type="fixed_term",
        contract_months="12",
        positions="2",
        working_patterns=["part_time"],
        job_share="true",
        manages="Seven social workers",
    )
    assert facts["Hours"] == Fact(
        "Hours", "Part time", more="A full-time post has 37 a week. Part time; job share welcome."
    )
    assert facts["Contract"] == Fact("Contract", "Fixed term, 12 months", more="2 posts.")
    assert facts["Level"] == Fact("Level", "Social worker", more="Not for newly qualified people.")
    assert facts["You would lead"] == Fact("You would lead", "Seven social workers")


def test_what_the_law_or_the_post_asks() -> None:
    vacancy = advert()
    assert needed_facts(on_page(edition(vacancy), vacancy), vacancy) == (
        Fact("Social Work England registration", "You must be registered with Social Work England"),
        Fact("Criminal record check (DBS)", "Enhanced, without barred lists"),
        Fact("Driving", None, link=ASK),
    )
