"""What becomes of a story from day to day."""

from datetime import date

import pytest

from regionsite.model.people import Photo
from tests.contexts.tellers import story


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2026-10-11", "coming"),
        ("2026-10-12", "shown"),
        ("2026-11-21", "shown"),
        ("2026-11-22", "to_ask_again"),
    ],
)
def test_a_story_from_its_first_day_to_the_day_to_ask_again(day: str, state: str) -> None:
    assert story().state(date.fromisoformat(day)) == state


@pytest.mark.parametrize("day", ["2026-10-11", "2026-10-12", "2026-11-22"])
def test_a_story_that_was_taken_back_is_so_on_every_day(day: str) -> None:
    assert story(withdrawn="true").state(date.fromisoformat(day)) == "withdrawn"


def test_a_photo_goes_on_its_own_day() -> None:
    pictured = {"file": "photos/sam.jpg", "alt": "Sam", "consent_on": "2026-10-01", "review_by": "2026-10-20"}
    told = story(photo=pictured)
    assert told.shown(date(2026, 10, 20)).photo == Photo.model_validate(pictured)
    assert told.shown(date(2026, 10, 21)) == story()
