"""What must be caught in the words of a forum, and what must not: a false alarm teaches people to look away."""

import pytest

from regionsite.model.forum_history import IssueStep
from regionsite.model.forum_issue import ForumIssue, Proposal
from regionsite.model.term import Vocabularies
from regionsite.rules.forum_people import (
    count_under_five,
    health_or_case,
    person_named,
    quotation_without_consent,
    small_team,
)
from regionsite.rules.records import Records
from regionsite.rules.rule import Rule
from tests.sites import NOW


def told(words: str) -> set[str]:
    """The rules that find something in what a forum said."""
    issue = ForumIssue(
        id="exampleshire-2026-01",
        authority="exampleshire",
        title="Duty",
        theme="workload",
        you_said=words,
        proposals=(Proposal(text="Do this."),),
        history=(IssueStep(on=NOW.date(), state="raised", by="Forum keeper"),),
    )
    records = Records(
        now=NOW, vocabularies=Vocabularies(), profile=None, accessibility=None, glossary=None, places=None,
        places_source=None, sources=None, practice_models={}, authorities={}, vacancies=(),
        forum_issues=(issue,),
    )  # fmt: skip
    return {rule.name for rule in RULES if any(rule.check(records))}


RULES: tuple[Rule, ...] = (
    person_named, count_under_five, quotation_without_consent, small_team, health_or_case,
)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Karen from duty never hears.", "person-named"),
        ("Ask Mr Okafor about the rota.", "person-named"),
        ("We were told by J. Farrow that it is too dear.", "person-named"),
        ("Our team manager, Tom Archer, agrees.", "person-named"),
        ("Three of us were fined last week.", "count-under-five"),
        ("Two newly qualified social workers left.", "count-under-five"),
        ("A couple of colleagues wait.", "count-under-five"),
        ("We call it “the lottery”.", "quotation-without-consent"),
        ('It is "a lottery".', "quotation-without-consent"),
        ("My manager never asks.", "small-team"),
        ("She said that it would change.", "small-team"),
        ("The only social worker there waits.", "small-team"),
        ("Our duty lead is off sick.", "health-or-case"),
        ("A boy aged 14 waited for hours.", "health-or-case"),
        ("In one case nobody came.", "health-or-case"),
        ("Mother of two, she waited.", "health-or-case"),
    ],
)
def test_what_must_be_caught(words: str, rule: str) -> None:
    assert rule in told(words)


@pytest.mark.parametrize(
    "words",
    [
        "We plan visits weeks ahead, and learn of duty on Monday.",
        "One in five social workers is on duty each week.",
        "We are short in Area B. Every week is the same.",
        "Meetings in St John’s House end when the next begins.",
        "Parking near John Street is full by nine.",
        "In May and June the rota is full.",
        "Teams of seven to nine share two cars.",
        "It takes two to three hours to write it.",
        "The children’s records don’t open on a telephone.",
        "Norfolk and Essex do it already.",
        "We would like one form for a first visit.",
        "Managers and the forum agree on this.",
    ],
)
def test_what_must_not_be_caught(words: str) -> None:
    assert told(words) == set()
