"""The pages of published figures, made from the small region: numbers, words, what is due, what is told."""

from dataclasses import replace
from datetime import datetime

import pytest

from regionsite.contexts.change_story import change_story_context
from regionsite.contexts.measure import MeasureContext, measure_context
from regionsite.contexts.outcomes import outcomes_context
from regionsite.contexts.usage import uses
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.model.moment import LONDON
from regionsite.model.outcomes import Outcomes
from regionsite.pages.outcomes import outcome_pages
from tests.building import SMALL
from tests.sites import NOW


def edition(now: datetime = NOW) -> Edition:
    region = load(SMALL, NOW).region
    assert region is not None
    return Edition(region, now, "https://example.org/")


def page(measure: str, place: str | None = None, now: datetime = NOW) -> MeasureContext:
    shown = edition(now)
    authority = shown.region.authorities[place] if place else None
    return measure_context(View(shown, "outcomes/x/"), shown.region.outcomes.measures[measure], authority)


def test_a_place_year_by_year_with_its_counts() -> None:
    table = page("re-referrals", "northfen").table
    assert table.heads == ("Northfen", "Counts", "Exampleshire and its neighbours", "England")
    assert [(row.head, *(cell.words for cell in row.cells)) for row in table.rows] == [
        ("2025", "Not applicable", "Not given", "19.0%", "22.6%"),
        ("2024", "Unreliable", "not given of 410", "25.0%", "22.4%"),
        ("2023", "15.0%", "60 of 400", "21.0%", "22.4%"),
        ("2022", "Not available", "Not given", "20.0%", "21.5%"),
    ]


def test_every_place_in_every_year_the_latest_first() -> None:
    every = page("re-referrals").every
    assert every is not None
    assert (every.heads[0], every.caption[-12:]) == ("2025", "2022 to 2025")
    assert [(row.head, *(cell.words for cell in row.cells)) for row in every.rows] == [
        ("Exampleshire and its neighbours", "19.0%", "25.0%", "21.0%", "20.0%"),
        ("England", "22.6%", "22.4%", "22.4%", "21.5%"),
        ("Exampleshire", "21.8%", "24.0%", "26.1%", "26.0%"),
        ("Harbour Bay", "Suppressed", "No figure", "No figure", "Rounds to nought"),
        ("Northfen", "Not applicable", "Unreliable", "15.0%", "Not available"),
    ]


def test_words_for_missing_numbers_are_explained_where_they_stand() -> None:
    assert [term.term for term in page("re-referrals").words] == [
        "Suppressed", "Rounds to nought", "Unreliable", "Not available", "Not applicable",
    ]  # fmt: skip
    assert [term.term for term in page("re-referrals", "harbour-bay").words] == [
        "Suppressed",
        "Rounds to nought",
    ]
    assert page("re-referrals", "exampleshire").words == ()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (datetime(2026, 10, 31, tzinfo=LONDON), "Newer figures due October 2026"),
        (datetime(2026, 11, 1, tzinfo=LONDON), "Newer figures due since October 2026"),
    ],
)
def test_when_newer_figures_are_due(day: datetime, words: str) -> None:
    assert page("re-referrals", now=day).due == words


def test_whether_the_publisher_says_when_newer_figures_are_due() -> None:
    shown = edition()
    measure = shown.region.outcomes.measures["re-referrals"]
    unsaid = measure.model_copy(update={"next_update": None})
    told = [measure_context(View(shown, "outcomes/x/"), one).facts for one in (measure, unsaid)]
    assert [fact.value for facts in told for fact in facts if fact.label == "Newer figures due"] == [
        "October 2026",
        None,
    ]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (datetime(2026, 3, 31, tzinfo=LONDON), None),
        (
            datetime(2026, 4, 1, tzinfo=LONDON),
            "The year to 31 March 2026 is over; its figures are not here yet",
        ),
    ],
)
def test_without_a_date_of_the_publisher_only_what_is_known_is_said(day: datetime, words: str | None) -> None:
    shown = edition(day)
    measure = shown.region.outcomes.measures["re-referrals"].model_copy(update={"next_update": None})
    assert measure_context(View(shown, "outcomes/x/"), measure).due == words


def test_a_figure_that_its_counts_do_not_give_is_shown_and_said() -> None:
    assert page("re-referrals", "northfen").cautions == (
        "Exampleshire and its neighbours, 2024: 25.0% was published, and its counts give 21.0%. "
        "It is shown as published.",
    )
    assert page("caseload").cautions == ()


def test_what_was_revised_is_kept_in_view() -> None:
    told = ("Exampleshire, 2024: 23.5% (235 of 1,000), until 1 March 2026",)
    assert page("re-referrals", "exampleshire").superseded == told
    assert page("re-referrals").superseded == told
    assert page("re-referrals", "northfen").superseded == ()


def test_the_chart_in_words() -> None:
    chart = page("re-referrals", "northfen").chart
    assert chart.description == (
        "Northfen: 15.0% in 2023. Exampleshire and its neighbours: 20.0% in 2022, 19.0% in 2025. "
        "England: 21.5% in 2022, 22.6% in 2025. The table below gives every figure."
    )
    assert chart.note == "There is no number for Northfen in 2022, 2024 and 2025, so its line has a gap."
    assert [(key.kind, key.name, key.now) for key in chart.keys] == [
        ("place", "Northfen", None),
        ("region", "Exampleshire and its neighbours", "19.0%"),
        ("country", "England", "22.6%"),
        ("other", "The other two councils", None),
    ]


def test_the_page_of_all_measures() -> None:
    context = outcomes_context(View(edition(), "outcomes/"))
    assert context.title == "The ground, in two figures"
    assert [(section.label, section.more.url) for section in context.sections] == [
        ("Cases for each social worker", "../outcomes/caseload/"),
        ("Families referred again", "../outcomes/re-referrals/"),
    ]
    assert context.lead.startswith("Two figures that the government publishes")
    caseload = context.sections[0].table
    assert [(row.head, *(cell.words for cell in row.cells)) for row in caseload.rows] == [
        ("Exampleshire and its neighbours", "No figure", "No figure"),
        ("England", "No figure", "15.0"),
        ("Exampleshire", "16.0", "14.5"),
        ("Harbour Bay", "No figure", "No figure"),
        ("Northfen", "No figure", "18.0"),
    ]


def test_a_story_tells_the_published_figures_and_no_more() -> None:
    shown = edition()
    [story] = shown.change_stories
    context = change_story_context(View(shown, "outcomes/stories/new-front-door/"), story)
    assert context.lead == (
        "Families referred again: 26.1% in the year to 31 March 2023, and 21.8% in the year to 31 March 2025."
    )
    assert [(side.figure, side.counts, side.beside) for side in context.pair] == [
        ("26.1%", "261 of 1,000", ("21.0% in Exampleshire and its neighbours", "22.4% in England")),
        ("21.8%", "218 of 1,000", ("19.0% in Exampleshire and its neighbours", "22.6% in England")),
    ]
    assert [said.text for said in context.said] == [
        "“Families tell it once.”",
        "Someone calls back on the same day.",
    ]
    assert context.cannot == ("That the one caused the other", "That every family needed less help")


def test_a_story_shows_nowhere_before_its_day() -> None:
    before = edition(datetime(2026, 5, 31, tzinfo=LONDON))
    assert before.change_stories == ()
    assert [page.path for page in outcome_pages(before) if "stories" in page.path] == []
    assert outcomes_context(View(before, "outcomes/")).stories == ()
    told = [topic for use in uses(before).values() for topic in use.topics]
    assert [topic for topic in told if "story" in topic] == []


def test_a_region_without_figures_has_no_such_page() -> None:
    shown = edition()
    bare = replace(shown.region, outcomes=Outcomes(shown.region.outcomes.measures), change_stories=())
    assert [*outcome_pages(Edition(bare, NOW, "https://example.org/"))] == []
