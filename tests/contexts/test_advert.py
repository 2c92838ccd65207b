"""An advert as a line of a list."""

from datetime import date

import pytest

from regionsite.contexts.advert import days_words, open_words, place, row, short_moment
from regionsite.contexts.shapes.adverts import CalendarDate, Row, RowFact
from tests.contexts.two_councils import advert, edition, on_page


def test_a_plain_row() -> None:
    vacancy = advert()
    assert row(on_page(edition(vacancy), vacancy), vacancy) == Row(
        date=CalendarDate("Closes Fri", "4", "Dec", soon=False, closes="2026-12-04T23:59:00+00:00"),
        title="Social worker, fostering",
        url="../../../vacancies/exampleshire/exc-1/",
        place="Exampleshire, Market Ex",
        example=False,
        closed=False,
        facts=(RowFact("£38,626 to £44,711 a year", strong=True), RowFact("2 days a week in the office")),
        job="exampleshire/exc-1",
        changed="2026-11-02",
        posted="2026-11-02",
    )


def test_a_row_counts_as_new_from_the_day_the_site_may_show_it() -> None:
    vacancy = advert(publish_from="2026-11-16", updated="2026-11-18")
    shown = row(on_page(edition(vacancy), vacancy), vacancy)
    assert (shown.posted, shown.changed) == ("2026-11-16", "2026-11-18")


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        ({"office_days_per_week": None}, RowFact("Office days not stated", stated=False)),
        ({"office_days_per_week": "0"}, RowFact("No set days in the office")),
        ({"office_days_per_week": "1"}, RowFact("1 day a week in the office")),
        ({"office_days_per_week": None, "workplace": "on_site"}, RowFact("On site")),
    ],
)
def test_days_in_the_office(fields: dict[str, str | None], fact: RowFact) -> None:
    vacancy = advert(**fields)
    assert row(on_page(edition(vacancy), vacancy), vacancy).facts[1] == fact


@pytest.mark.parametrize(
    ("fields", "note"),
    [
        ({"closes": "2026-12-04 12:00"}, "Closes at 12 noon."),
        ({"may_close_early": "true"}, "May close early."),
        ({"closes": "2026-12-04 17:30", "may_close_early": "true"}, "Closes at 5:30pm. May close early."),
    ],
)
def test_a_note_says_what_the_date_does_not(fields: dict[str, str], note: str) -> None:
    vacancy = advert(**fields)
    assert row(on_page(edition(vacancy), vacancy), vacancy).note == note


def test_open_until_filled_has_words_in_place_of_a_date() -> None:
    vacancy = advert(closes=None, open_until_filled="true", review_by="2027-01-15")
    line = row(on_page(edition(vacancy), vacancy), vacancy)
    assert (line.date, line.undated) == (None, "Open until filled")


@pytest.mark.parametrize(
    ("status", "date_words"),
    [("open", CalendarDate("Ended Fri", "20", "Nov")), ("filled", CalendarDate("Ended Tue", "10", "Nov"))],
)
def test_an_ended_row_says_when_it_ended(status: str, date_words: CalendarDate) -> None:
    vacancy = advert(closes="2026-11-20", status=status, changes=[{"on": "2026-11-10", "what": "Changed."}])
    line = row(on_page(edition(vacancy), vacancy), vacancy)
    assert (line.date, line.closed) == (date_words, True)


def test_a_closing_date_is_soon_within_five_days() -> None:
    vacancy = advert(closes="2026-11-25")
    closing = row(on_page(edition(vacancy), vacancy), vacancy).date
    assert closing is not None
    assert closing.soon


@pytest.mark.parametrize(
    ("locations", "words"),
    [
        ([{"place": "market-ex"}, {"place": "port-ex"}], "Exampleshire, Market Ex and 1 more"),
        ([{"place": "market-ex"}, {"place": "market-ex", "name": "Annex"}], "Exampleshire, Market Ex"),
        ([], "Exampleshire, From home"),
    ],
)
def test_where_a_post_is(locations: list[dict[str, str]], words: str) -> None:
    vacancy = advert(locations=locations)
    assert place(on_page(edition(vacancy), vacancy), vacancy) == words


def test_a_council_named_after_its_town_is_named_once() -> None:
    vacancy = advert(authority="farshire", locations=[{"place": "far-ex"}])
    assert place(on_page(edition(vacancy), vacancy), vacancy) == "Farshire"


def test_days_of_one_month_share_it() -> None:
    assert days_words([date(2027, 1, 19), date(2027, 1, 20)]) == "19 and 20 January 2027"
    assert days_words([date(2027, 1, 29), date(2027, 2, 1)]) == "29 January 2027 and 1 February 2027"


def test_a_moment_in_few_letters() -> None:
    assert short_moment(advert(closes="2026-12-04 09:00").ends) == "Fri 4 Dec, 9am"


def test_a_count_over_examples_says_so() -> None:
    vacancy = advert(example="true")
    assert open_words(on_page(edition(vacancy, demonstration=True), vacancy), 1) == "1 example vacancy"
    assert open_words(on_page(edition(vacancy), vacancy), 2) == "2 vacancies"
