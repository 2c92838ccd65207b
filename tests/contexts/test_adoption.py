"""Who uses which practice model, and how that is said."""

from typing import Any

import pytest

from regionsite.contexts.adoption import entry, how, users, year
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.models import PracticeEntry
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.model.statement import Practice
from tests.contexts.stated import EVERYTHING, also, exampleshire

PLAIN = {"model": "systemic", "role": "main", "source": "dfe", "checked_on": "2026-11-20"}


def practice(**fields: Any) -> Practice:
    return Practice.model_validate(PLAIN | fields)


@pytest.mark.parametrize(
    ("fields", "words", "when"),
    [
        ({"since": "2017-10"}, "Main way of working, since October 2017", "2017"),
        ({}, "Main way of working, start not stated", None),
        ({"role": "part"}, "Part of how they work", None),
        ({"role": "part", "since": "2015"}, "Part of how they work, since 2015", "2015"),
        ({"role": "before", "since": "2014", "until": "2019"}, "Used before, 2014 to 2019", "to 2019"),
        ({"role": "before", "until": "2019"}, "Used before, until 2019", "to 2019"),
        ({"role": "before"}, "Used before", None),
    ],
)
def test_how_and_since_when(fields: dict[str, str], words: str, when: str | None) -> None:
    assert (how(practice(**fields)), year(practice(**fields))) == (words, when)


def test_an_entry_says_what_it_is_called_here_why_and_how_we_know() -> None:
    seen, council = exampleshire(**EVERYTHING)
    assert entry(seen, council, council.practices[0], "Systemic practice", "x/") == PracticeEntry(
        Link("Systemic practice", "x/"),
        "main",
        "Main way of working, since October 2017",
        "Called Flow here. Family teams. Everywhere.",
        "Long roads.",
        (
            SourceWords("The Paper, 2021", "https://www.example.org/news"),
            SourceWords("Read 20 November 2026"),
        ),
    )


def test_users_stand_by_date_and_those_of_before_last() -> None:
    seen, council = exampleshire()
    dates: tuple[dict[str, Any], ...] = (
        {"since": "2017-10"},
        {"since": "2017"},
        {},
        {"role": "before", "since": "2010"},
        {"since": "2015-02-03"},
    )
    council = council.model_copy(update={"practices": tuple(practice(**fields) for fields in dates)})
    region = also(seen, exampleshire=council).region
    found = [str(practice.since) for _, practice in users(region, region.practice_models["systemic"])]
    assert found == ["2015-02-03", "2017", "2017-10", "None", "2010"]
