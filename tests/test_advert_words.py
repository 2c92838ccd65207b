"""How the facts of an advert are said."""

from typing import Any

import pytest

from regionsite import advert_words as said
from tests.outputs.live_region import advert, edition

REGION = edition().region


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "£38,626 to £44,711 a year"),
        ({"salary_max": "38626"}, "£38,626 a year"),
        ({"salary_min": "17.5", "salary_max": "18", "salary_unit": "hour"}, "£17.50 to £18 an hour"),
        ({"working_patterns": ["part_time"]}, "£38,626 to £44,711 a year, pro rata"),
        ({"working_patterns": ["part_time"], "salary_is_fte": "false"}, "£38,626 to £44,711 a year"),
        ({"working_patterns": ["part_time", "full_time"]}, "£38,626 to £44,711 a year"),
    ],
)
def test_pay(fields: dict[str, Any], expected: str) -> None:
    assert said.pay(REGION, advert(**fields)) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, None),
        ({"working_patterns": ["part_time"]}, "Full-time pay. You get the share you work."),
        ({"working_patterns": ["part_time", "full_time"]}, "Part time is paid its share."),
        ({"working_patterns": ["part_time"], "salary_is_fte": "false"}, "For this post’s own hours."),
        ({"working_patterns": ["part_time"], "salary_unit": "hour"}, None),
    ],
)
def test_what_part_time_is_paid(fields: dict[str, Any], expected: str | None) -> None:
    assert said.pay_share_note(REGION, advert(**fields)) == expected


@pytest.mark.parametrize(
    ("supplement", "expected"),
    [
        ({"amount": "2000"}, "Retention payment: £2,000 each year."),
        ({"percent": "6"}, "Retention payment: 6% of salary each year."),
        ({"amount": "500", "percent": "2.5"}, "Retention payment: £500 and 2.5% of salary each year."),
        ({"conditions": "Ask us."}, "Retention payment. Ask us."),
    ],
)
def test_money_beside_the_salary(supplement: dict[str, str], expected: str) -> None:
    told = {"kind": "retention", "frequency": "annual", **supplement}
    (found,) = advert(supplements=[told]).supplements
    assert said.supplement_words(REGION, found) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "2 days a week"),
        ({"office_days_per_week": "1"}, "1 day a week"),
        ({"office_days_per_week": "0.5"}, "Half a day a week"),
        ({"office_days_per_week": "2.5"}, "2.5 days a week"),
        ({"office_days_per_week": "0"}, "No set days"),
        ({"office_days_per_week": None}, None),
        ({"office_days_per_week": None, "workplace": "on_site"}, "On site"),
        ({"office_days_per_week": None, "workplace": "remote"}, "None, all from home"),
    ],
)
def test_days_in_the_office(fields: dict[str, Any], expected: str | None) -> None:
    assert said.office_days(advert(**fields)) == expected


def test_hours_contract_and_closing() -> None:
    vacancy = advert(
        contract_type="fixed_term",
        contract_months="1",
        working_patterns=["part_time", "compressed", "full_time"],
        job_share="true",
        hours_per_week="36.50",
        closes="2026-12-04 12:00",
        may_close_early="true",
    )
    assert (
        said.hours(REGION, vacancy),
        said.patterns(REGION, vacancy),
        said.contract(REGION, vacancy),
        said.closing(vacancy),
    ) == (
        "36.5 hours a week",
        "Part time, compressed hours or full time; job share welcome",
        "Fixed term, 1 month",
        "Friday 4 December 2026, 12 noon; it may close early",
    )


def test_open_until_filled() -> None:
    vacancy = advert(closes=None, open_until_filled="true", review_by="2027-01-20")
    assert said.closing(vacancy) == "When the post is filled"
