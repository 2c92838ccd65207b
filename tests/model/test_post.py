"""When a post is shown, how long it takes to read, and what its marks come to."""

from decimal import Decimal

import pytest

from regionsite.model.response import Ratings, Responses
from tests.posts import on, post, voice


@pytest.mark.parametrize(
    ("fields", "day", "state"),
    [
        ({}, "2026-10-01", "shown"),
        ({}, "2026-09-30", "scheduled"),
        ({"draft": "true"}, "2026-10-02", "draft"),
        ({"draft": "true", "date": "2027-01-01"}, "2026-10-02", "draft"),
    ],
)
def test_one_decision_says_whether_a_post_is_shown(fields: dict[str, str], day: str, state: str) -> None:
    assert post("a", **fields).state(on(day)) == state


@pytest.mark.parametrize(
    ("body", "words", "minutes"),
    [
        ("", 0, 1),
        ("\n\nIt isn’t the well-known [figure](/vacancies/essex/).", 5, 1),
        ("word " * 220, 220, 1),
        ("word " * 221, 221, 2),
    ],
)
def test_reading_time_counts_words_and_no_addresses(body: str, words: int, minutes: int) -> None:
    made = post("a", body=body)
    assert (made.words, made.minutes) == (words, minutes)


def test_a_voice_is_shown_from_its_day_until_its_consent_must_be_asked_for_again() -> None:
    said = voice("a")
    days = ("2026-10-15", "2026-10-16", "2027-10-01", "2027-10-02")
    assert [said.shown(on(day)) for day in days] == [False, True, True, False]


@pytest.mark.parametrize(
    ("marks", "average"),
    [
        ((), None),
        ((5, 5, 5, 5), None),
        ((5, 5, 5, 5, 1), Decimal("4.2")),
        ((4, 4, 4, 4, 4, 5, 5, 5), Decimal("4.4")),  # 4.375
        ((4, 4, 4, 5), None),
        (
            (1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2),
            Decimal("1.2"),
        ),  # 1.15, halves upwards
    ],
)
def test_an_average_stands_only_on_five_marks_or_more(
    marks: tuple[int, ...], average: Decimal | None
) -> None:
    assert Ratings(marks, on("2026-11-20")).average == average


def responses() -> Responses:
    """Three responses; the second has an answer of a later day."""
    return Responses.model_validate(
        {
            "id": "a",
            "responses": [
                {"by": "A reader", "date": "2026-11-01", "rating": "5"},
                {
                    "by": "Social worker",
                    "date": "2026-11-02",
                    "text": "Who counts?",
                    "rating": "3",
                    "replies": [{"by": "Manager", "date": "2026-11-05", "text": "We do."}],
                },
                {"by": "Student", "date": "2026-11-03", "text": "Thank you."},
            ],
        }
    )


def test_responses_and_answers_of_a_later_day_are_not_there_yet() -> None:
    shown = {
        day: [(said.by, len(said.replies)) for said in responses().by(on(day))]
        for day in ("2026-10-31", "2026-11-02", "2026-11-05")
    }
    assert shown == {
        "2026-10-31": [],
        "2026-11-02": [("A reader", 0), ("Social worker", 0)],
        "2026-11-05": [("A reader", 0), ("Social worker", 1), ("Student", 0)],
    }


def test_marks_are_those_given_up_to_the_day() -> None:
    assert responses().ratings(on("2026-10-31")) is None
    assert responses().ratings(on("2026-11-01")) == Ratings((5,), on("2026-11-01"))
    assert responses().ratings(on("2026-11-20")) == Ratings((5, 3), on("2026-11-02"))
