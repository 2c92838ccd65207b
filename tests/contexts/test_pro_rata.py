"""Pay for other hours, with its working."""

from decimal import Decimal

import pytest

from regionsite.contexts.pro_rata import ProRata, pro_rata, working
from tests.contexts.two_councils import advert, edition, on_page

PART_TIME = {"working_patterns": ["full_time", "part_time"], "job_share": "false"}


def share(**fields: object) -> ProRata | None:
    vacancy = advert(**fields)
    return pro_rata(on_page(edition(vacancy), vacancy), vacancy)


def test_half_of_a_full_time_post_is_worked_out() -> None:
    assert share(**PART_TIME, salary_min="37000", salary_max="44401", hours_per_week="37") == ProRata(
        least="37000",
        most="44401",
        hours="37",
        how="£37,000 to £44,401 a year is for 37 hours a week. "
        "Divide it by 37, then multiply it by the hours you would work.",
        half="18.5",
        worked="£37,000 ÷ 37 × 18.5 = £18,500 and £44,401 ÷ 37 × 18.5 = £22,201. "
        "For 18.5 hours a week that is £18,500 to £22,201 a year.",
        note="To the nearest pound, before tax and pension. "
        "Ask whether a sum beside the pay is paid in full or as a share.",
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"working_patterns": ["full_time"], "job_share": "false"},
        {**PART_TIME, "salary_unit": "hour", "salary_min": "20", "salary_max": "25"},
        {**PART_TIME, "salary_is_fte": "false"},
    ],
    ids=["full time alone", "paid by the hour", "pay of this post's own hours"],
)
def test_there_is_no_share_to_work_out(fields: dict[str, object]) -> None:
    assert share(**fields) is None


def test_who_shares_a_job_gets_a_share() -> None:
    assert share(working_patterns=["full_time"], job_share="true") is not None


def test_one_amount_is_said_once() -> None:
    pay = Decimal("50000.50")
    assert working(pay, pay, Decimal(36), Decimal("22.2")) == (
        "£50,000.50 ÷ 36 × 22.2 = £30,834. For 22.2 hours a week that is £30,834 a year."
    )
