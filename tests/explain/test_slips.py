"""Fields with a wrong name or at the wrong depth are told once, and their values are judged all the same."""

from typing import Any

import pytest

from regionsite.explain import judged
from regionsite.explain.meant import _MEANT, meant
from regionsite.explain.shape import field_names
from regionsite.load.kinds import NAMES
from regionsite.model.term import Vocabularies
from regionsite.model.vacancy import Vacancy
from regionsite.source.document import parsed
from tests.explain.test_words import sound


def told(vocabularies: Vocabularies, text: str, *without: str) -> tuple[list[str], Any]:
    """What is said of a vacancy that is right but for the lines of `text`; and what became of it."""
    document = parsed(text.encode(), NAMES)
    assert document.flaws == ()
    rest = {name: value for name, value in sound(Vacancy).items() if name not in without}
    whole = type(document)(rest | (document.data or {}), (), document.lost, document.blank)
    found = judged(Vacancy, "vacancy", whole, {}, vocabularies)
    said = [f"{'.'.join(map(str, p.at))}: {p.message} -> {p.hint}" for p in found.problems]
    return said, found


def test_a_misspelt_field_keeps_its_value(vocabularies: Vocabularies) -> None:
    said, found = told(vocabularies, "closing: 31/01/2027\n")
    assert said == [
        "closing: a vacancy has no field called `closing` -> did you mean `closes`?",
        "closing: `closes`: a date is written as year-month-day, with two digits for month and day -> "
        "write `closes: 2027-01-31`",
    ]
    assert "closes" in found.spoiled


def test_a_required_field_under_a_wrong_name_is_not_missing_too(vocabularies: Vocabularies) -> None:
    said, found = told(vocabularies, "Titel: Social worker\n", "title")
    assert said == ["Titel: a vacancy has no field called `Titel` -> did you mean `title`?"]
    assert found.record.title == "Social worker"


def test_fields_that_are_not_moved_in(vocabularies: Vocabularies) -> None:
    said, found = told(vocabularies, "contact:\nrole: Team manager\nemail: a@example.org\n", "contact")
    assert said == [
        "role: `role` belongs to `contact`, so it begins two spaces further to the right -> "
        "write it like this:\ncontact:\n  role: Team manager\n  email: a@example.org"
    ]
    assert found.record.contact.email == "a@example.org"


def test_items_that_are_not_moved_in(vocabularies: Vocabularies) -> None:
    said, _ = told(vocabularies, "locations:\nplace: norwich\n")
    assert said == [
        "place: `place` belongs to `locations`, so it begins two spaces further to the right -> "
        "write it like this:\nlocations:\n  - place: norwich"
    ]


def test_a_field_that_is_moved_in_too_far(vocabularies: Vocabularies) -> None:
    said, found = told(vocabularies, "contact:\n  role: Team manager\n  status: open\n", "status")
    assert said == [
        "contact.status: `status` does not belong to `contact`, so it begins further to the left -> "
        "write `status: open`, without spaces in front"
    ]
    assert found.record.status == "open"


def test_a_field_within_a_text(vocabularies: Vocabularies) -> None:
    said, found = told(vocabularies, "description: |\n  You would work.\n  status: open\n", "status")
    assert said == [
        "description: this line is part of the text of `description`, so `status` is missing -> "
        "write `status: open`, without spaces in front, below the text"
    ]
    assert "status" in found.spoiled


def test_a_field_that_is_there_under_both_names(vocabularies: Vocabularies) -> None:
    said, _ = told(vocabularies, "Title: Social worker\n")
    assert said == [
        "Title: a vacancy has no field called `Title` -> delete this line, for `title` is there already"
    ]


def test_the_id_is_the_name_of_the_file(vocabularies: Vocabularies) -> None:
    said, _ = told(vocabularies, "key: ncc-1\n")
    assert said == ["key: a vacancy has no field called `key` -> delete this line: the file's name is the id"]


def test_a_field_like_no_other(vocabularies: Vocabularies) -> None:
    said, _ = told(vocabularies, "horoscope: Leo\n")
    assert said == [
        "horoscope: a vacancy has no field called `horoscope` -> delete this line, or say it in `description`"
    ]


@pytest.mark.parametrize(
    "written", ["closing", "Closing Date", "closing-date", "deadline", "CLOSES", "close"]
)
def test_what_was_meant(written: str) -> None:
    assert meant(written, Vacancy.model_fields) == "closes"


def test_every_field_that_may_be_meant_exists() -> None:
    assert {field for fields in _MEANT.values() for field in fields} <= NAMES
    assert field_names(Vacancy) <= NAMES
