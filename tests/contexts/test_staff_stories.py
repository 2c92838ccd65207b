"""Staff stories: their page, their lists, and the adverts they belong to."""

from typing import Any

import pytest

from regionsite.contexts.shapes.line import Stop
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.staff_stories import staff_stories_context
from regionsite.contexts.staff_story import staff_story_context
from regionsite.contexts.story_list import stories_at, stories_for, stories_of, who
from regionsite.contexts.view import View
from tests.contexts.stated import view
from tests.contexts.tellers import story, telling
from tests.contexts.two_councils import advert

FAR = {"id": "far", "authority": "farshire"}


def seen(*stories: Any, adverts: tuple[Any, ...] = (), path: str = "people/stories/a-year/") -> View:
    return telling(view(path, *adverts), *stories)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Social worker"),
        ({"team_name": "Court team"}, "Social worker, Court team"),
        ({"name": "Sam"}, "Sam, social worker"),
    ],
)
def test_who_tells_it_is_a_role_and_at_most_a_first_name(fields: dict[str, Any], words: str) -> None:
    assert who(seen(), story(**fields)) == words


def test_a_page_has_the_way_here_what_was_said_and_when_it_is_asked_for_again() -> None:
    told = story(
        career=[{"head": "First year", "when": "2020"}, {"head": "Now", "when": "2026", "state": "now"}]
    )
    found = staff_story_context(seen(told), told)
    assert found.career == (Stop("done", "First year", None, "2020"), Stop("now", "Now", None, "2026"))
    assert [one.answer for one in found.said] == ["The distances."]
    assert found.said_notes == (
        "Said yes on 1 October 2026. We ask again by 21 November 2026.",
        "They can take it back on any day.",
    )
    assert (found.rows, found.nothing) == ((), "No such post is open in Exampleshire today.")


def test_an_example_says_that_nobody_said_it() -> None:
    told = story(example="true")
    found = staff_story_context(seen(told), told)
    assert found.head.subject == "Example: I came for a year."
    assert found.top.example
    assert found.said_notes[0] == "Invented to show the page. Nobody said this."


def test_a_page_leads_to_work_like_it_in_its_own_place() -> None:
    told = story(team="fostering")
    same = advert(id="exc-2", reference="2", team="fostering")
    other = same.model_copy(update={"id": "exc-1", "team": "court"})
    found = staff_story_context(seen(told, adverts=(other, same)), told)
    assert [row.url.split("/")[-2] for row in found.rows] == ["exc-2", "exc-1"]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({}, True),
        ({"career_stage": ["newly_qualified"]}, False),
        ({"service_area": "adults"}, False),
        (FAR, False),
        (FAR | {"team": "fostering"}, True),
    ],
)
def test_a_story_stands_beside_adverts_for_the_same_work(fields: dict[str, Any], found: bool) -> None:
    post = advert(team="fostering")
    assert bool(stories_for(seen(story(**fields), adverts=(post,)), post)) is found


def test_its_own_place_and_kind_of_team_come_first_and_two_are_enough() -> None:
    post = advert(team="fostering")
    told = [story(id="a"), story(id="b", team="fostering"), story(**FAR, team="fostering")]
    assert [row.url for row in stories_for(seen(*told, adverts=(post,)), post)] == [
        "../../../people/stories/b/",
        "../../../people/stories/a/",
    ]


def test_lists_by_place_and_stage_agree_with_every_story() -> None:
    told = [
        story(id=f"story-{number}", authority=place, career_stage=stages, published=f"2026-10-{number + 10}")
        for number, (place, stages) in enumerate(
            (place, stages)
            for place in ("exampleshire", "farshire")
            for stages in (["social_worker"], ["newly_qualified"], ["newly_qualified", "social_worker"])
        )
    ]
    page = seen(*told, path="people/stories/")
    by_hand = sorted(told, key=lambda one: one.published, reverse=True)
    for place in ("exampleshire", "farshire"):
        assert [row.url for row in stories_of(page, place)] == [
            f"../../people/stories/{one.id}/" for one in by_hand if one.authority == place
        ]
    for stage in ("social_worker", "newly_qualified"):
        assert [row.url for row in stories_at(page, stage)] == [
            f"../../people/stories/{one.id}/" for one in by_hand if stage in one.career_stage
        ]
    groups = staff_stories_context(page).groups
    assert sorted(row.url for group in groups for row in group.rows) == sorted(
        f"../../people/stories/{one.id}/" for one in told
    ), "each once"
    assert staff_stories_context(page).places == (
        Link("Exampleshire: 3 stories", "../../authorities/exampleshire/#stories"),
        Link("Farshire: 3 stories", "../../authorities/farshire/#stories"),
    )
