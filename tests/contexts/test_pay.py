"""The pay ladder as a table with bars, and what is said without one."""

import pytest

from regionsite.contexts.pay import adverts_pay, ladder, ladder_notes, ladder_span
from regionsite.contexts.shapes.pay import PayRung, PayTable, Tick
from regionsite.model.vacancy import Vacancy
from tests.contexts.stated import EVERYTHING, exampleshire
from tests.contexts.two_councils import advert


def test_every_bar_stands_on_one_scale() -> None:
    seen, council = exampleshire(**EVERYTHING)
    assert council.pay_ladder is not None
    assert ladder(seen, council, council.pay_ladder) == PayTable(
        caption="Pay in Exampleshire by role, in pounds a year, 2026/27",
        role_heading="Role",
        pay_heading="Pay a year",
        ticks=(Tick("£40,000", "50.0%"),),
        rows=(
            PayRung("Newly qualified social worker", "£36,000 to £39,000", "SW1.", "30.0%", "15.0%"),
            PayRung("Social worker", "£41,000", None, "55.0%", "1.0%"),
        ),
    )


def test_the_year_the_source_and_the_span() -> None:
    seen, council = exampleshire(**EVERYTHING)
    assert council.pay_ladder is not None
    assert ladder_notes(seen, council, council.pay_ladder) == (
        "Pay year 2026/27. The Paper, as of April 2026.",
        "An award is due.",
    )
    assert ladder_span(council.pay_ladder) == "£36,000 to £41,000"
    assert ladder_span(None) is None


@pytest.mark.parametrize(
    ("vacancies", "words"),
    [
        ((), None),
        ((advert(salary_unit="hour"),), None),
        ((advert(),), "1 advert open today pays £38,626 to £44,711 a year."),
        (
            (advert(), advert(salary_min="30000", salary_max="31000"), advert(salary_unit="day")),
            "2 adverts open today pay £30,000 to £44,711 a year.",
        ),
    ],
)
def test_what_adverts_pay_where_no_ladder_is_stated(
    vacancies: tuple[Vacancy, ...], words: str | None
) -> None:
    assert adverts_pay(vacancies) == words
