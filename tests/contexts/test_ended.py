"""What is left of an advert that closed, was filled or was withdrawn, and of one that moved."""

from typing import Any

import pytest

from regionsite import urls
from regionsite.contexts.ended import EndedContext, ended_context
from regionsite.contexts.moved import moved_context
from regionsite.contexts.shapes.applying import ClosedNotice
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from tests.contexts.two_councils import advert, edition, on_page

OTHER = advert(id="exc-2", reference="EXC-2")
FILLED = [
    {"on": "2026-11-05", "what": "Pay corrected.", "reason": "A slip."},
    {"on": "2026-11-10", "what": "The post is filled.", "reason": "A colleague stayed."},
]


def ended(*others: Any, **fields: Any) -> EndedContext:
    vacancy = advert(**fields)
    return ended_context(on_page(edition(vacancy, *others), vacancy), vacancy)


@pytest.mark.parametrize(
    ("fields", "heading", "words"),
    [
        (
            {"closes": "2026-11-20 12:00"},
            "This job has closed",
            "It closed on Friday 20 November 2026, 12 noon. Exampleshire is no longer taking applications.",
        ),
        (
            {"closes": None, "open_until_filled": "true", "review_by": "2026-11-20"},
            "This job has closed",
            "It was open until filled, and was not renewed by Friday 20 November 2026. "
            "Exampleshire is no longer taking applications.",
        ),
        (
            {"status": "filled", "changes": FILLED},
            "This job has been filled",
            "Exampleshire filled it on Tuesday 10 November 2026. A colleague stayed.",
        ),
        (
            {"status": "withdrawn", "changes": [{"on": "2026-11-10", "what": "Withdrawn."}]},
            "This job has been withdrawn",
            "Exampleshire withdrew it on Tuesday 10 November 2026.",
        ),
        (
            {"status": "filled"},
            "This job has been filled",
            "Exampleshire has filled it. The day is not stated.",
        ),
    ],
)
def test_it_says_plainly_what_happened(fields: dict[str, Any], heading: str, words: str) -> None:
    assert ended(OTHER, **fields).notice == ClosedNotice(
        heading,
        words,
        (
            Link("See 1 open job like it", "#like"),
            Link("See the one open vacancy in Exampleshire", "../../../vacancies/exampleshire/"),
        ),
    )


def test_it_leads_to_the_place_when_nothing_is_open_there() -> None:
    page = ended(closes="2026-11-20")
    assert page.similar == ()
    assert page.notice.links == (Link("Read about Exampleshire", "../../../authorities/exampleshire/"),)


def test_it_keeps_what_the_job_was_and_nothing_to_act_on() -> None:
    page = ended(closes="2026-11-20", locations=[{"place": "market-ex"}, {"place": "port-ex"}])
    assert page.was == (
        Fact("Pay", "£38,626 to £44,711", "a year"),
        Fact("Where", "Market Ex and Port Ex"),
        Fact("In the office", "2 days a week"),
        Fact("Hours", "37 a week"),
        Fact("Contract", "Permanent"),
        Fact("Team", "Fostering"),
    )
    assert not page.head.indexed


UNTIL_FILLED = {"closes": None, "open_until_filled": "true", "review_by": "2026-12-01"}


@pytest.mark.parametrize(
    ("fields", "leaf", "undated"),
    [
        ({"status": "filled", "changes": FILLED}, "Ended Tue 10 Nov", None),
        ({**UNTIL_FILLED, "status": "filled", "changes": FILLED}, "Ended Tue 10 Nov", None),
        ({"status": "filled"}, None, "Ended"),
        ({**UNTIL_FILLED, "status": "withdrawn"}, None, "Ended"),
    ],
)
def test_whoever_saved_it_is_told_no_day_but_the_one_it_ended(
    fields: dict[str, Any], leaf: str | None, undated: str | None
) -> None:
    row = ended(**fields).own
    told = row.date and f"{row.date.verb} {row.date.day} {row.date.month}"
    assert (told, row.undated, row.closed) == (leaf, undated, True)


def test_it_says_when_it_will_be_gone() -> None:
    vacancy = advert(closes="2026-11-20")
    assert ended(closes="2026-11-20").notes[1] == "Removed on 20 January 2027."
    last, gone = "2027-01-19", "2027-01-20"
    for day, kept in ((last, True), (gone, False)):
        now = advert(closes=day).ends.replace(hour=9)
        assert vacancy.kept(now) is kept


def test_an_old_address_leads_on() -> None:
    vacancy = advert(aliases=["exc-0"])
    view = View(edition(vacancy), urls.vacancy_address("exampleshire", "exc-0"))
    page = moved_context(view, vacancy)
    assert page.link == Link(
        "Social worker, fostering, Exampleshire", "../../../vacancies/exampleshire/exc-1/"
    )
    assert page.head.refresh == page.link.url
    assert page.head.canonical == "https://jobs.example.org/vacancies/exampleshire/exc-1/"
    assert not page.head.indexed
