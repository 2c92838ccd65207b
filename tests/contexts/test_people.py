"""The page of the region's people."""

from typing import Any

import pytest

from regionsite.contexts.people import people_context, recognised, taking_part
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.model.region_people import RegionPeople
from tests.contexts.stated import view
from tests.contexts.tellers import story, telling

TOLD: dict[str, Any] = {
    "leads": [{"role": "Lead", "does": "Leads.", "authority": "farshire", "example": "true"}],
    "recognition": [
        {
            "team": "Fostering",
            "authority": "farshire",
            "for_what": "Replies.",
            "by": "The carers",
            "on": "2025",
        },
        {"team": "Court", "authority": "farshire", "for_what": "Bundles.", "by": "Judges", "on": "2026-10"},
        {"team": "Later", "authority": "farshire", "for_what": "Patience.", "by": "Us", "on": "2027-01"},
    ],
    "programmes": [
        {
            "name": "Together",
            "what": "An alliance.",
            "members": ["farshire"],
            "partners": ["A charity"],
            "since": "2020-10",
            "source": "dfe",
            "checked_on": "2026-11-20",
        },
        {"name": "Over", "what": "It was.", "members": ["farshire"], "until": "2015"},
        {"name": "Unnamed", "what": "Who knows."},
        {"name": "Everyone", "what": "It was.", "members": ["exampleshire", "farshire"], "until": "2016"},
    ],
    "shared": [{"kind": "agency", "heading": "A cap", "text": "Nobody pays more."}],
    "joining": [{"who": "You", "text": "Come.", "url": "https://www.example.org/come"}],
}


def page(**parts: Any) -> Any:
    return people_context(telling(view("people/"), people=RegionPeople.model_validate(parts)))


def test_a_region_that_says_nothing_has_no_such_page() -> None:
    assert not telling(view("people/")).edition.has_people
    assert telling(view("people/"), story()).edition.has_people
    assert telling(view("people/"), people=RegionPeople.model_validate(TOLD)).edition.has_people


def test_a_part_without_entries_is_empty() -> None:
    found = page(shared=TOLD["shared"])
    assert (found.leads, found.recognition, found.programmes, found.joining, found.stories) == (
        (),
        (),
        (),
        (),
        (),
    )
    assert [(one.head, one.about) for one in found.shared] == [("A cap", ("Agency work",))]


def test_a_lead_is_a_role_and_a_place() -> None:
    (lead,) = page(**TOLD).leads
    assert (lead.head, lead.text, lead.example) == ("Lead", "Leads.", True)
    assert lead.places == (Link("Farshire", "../authorities/farshire/"),)


def test_thanks_are_told_newest_first_and_none_before_its_day() -> None:
    assert [(one.head, one.about) for one in page(**TOLD).recognition] == [
        ("Court", ("October 2026", "Thanked by judges")),
        ("Fostering", ("2025", "Thanked by the carers")),
    ]


@pytest.mark.parametrize(
    ("number", "about", "marked"),
    [
        (0, ("Since October 2020", "1 of 2 places", "With A charity"), [False, True]),
        (1, ("Until 2015", "1 of 2 places"), [False, True]),
        (2, ("No source says which places",), [False, False]),
        (3, ("Until 2016", "All 2 places"), [True, True]),
    ],
)
def test_a_programme_says_who_takes_part_and_draws_it(
    number: int, about: tuple[str, ...], marked: list[bool]
) -> None:
    found = page(**TOLD).programmes[number]
    assert found.about == about
    assert [cell.marked for cell in found.mark.hexes] == marked


def test_where_all_take_part_nobody_is_named_alone() -> None:
    assert [len(one.places) for one in page(**TOLD).programmes] == [1, 1, 0, 0]


def test_how_it_is_known_and_once_when_it_was_read() -> None:
    told = page(**TOLD)
    known, unsourced, *_ = told.programmes
    assert known.sources == (SourceWords("Department for Education, undated", "https://www.example.org/dfe"),)
    assert unsourced.sources == ()
    assert told.read_notes == ("Sources were read on 20 November 2026, unless one names another day.",)
    assert page(shared=TOLD["shared"]).read_notes == ()


def test_a_place_has_what_its_teams_did_and_what_it_takes_part_in_now() -> None:
    seen = telling(view("authorities/farshire/"), people=RegionPeople.model_validate(TOLD))
    assert [one.head for one in recognised(seen, "farshire")] == ["Court", "Fostering"]
    assert [(one.head, one.places) for one in taking_part(seen, "farshire")] == [("Together", ())]
    assert (recognised(seen, "exampleshire"), taking_part(seen, "exampleshire")) == ((), ())
