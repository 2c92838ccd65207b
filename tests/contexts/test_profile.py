"""The sections of an authority's page that its profile fills, and what nobody states."""

from markupsafe import Markup

from regionsite.contexts.asking import asking
from regionsite.contexts.council import voices
from regionsite.contexts.part import Part
from regionsite.contexts.profile import sections, unstated
from regionsite.contexts.safer import safer_part
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.places import Quote
from regionsite.contexts.shapes.sources import Said, SourceWords
from regionsite.contexts.workers import supervision
from tests.contexts.stated import EVERYTHING, exampleshire, nothing

SOURCES = (
    SourceWords("The Paper, undated", "https://www.example.org/news"),
    SourceWords("Read 20 November 2026"),
)
READ_ON_ITS_DAY = (SOURCES[0], SourceWords("Read 2 November 2026"))


def told(text: str, heading: str | None = None) -> Said:
    return Said(text, SOURCES, heading)


def test_supervision_says_when_it_is_not_stated() -> None:
    seen = nothing()
    part = supervision(seen, seen.region.authorities["farshire"])
    assert part == Part("supervision", "Supervision", facts=(Fact("How often", None, lead=True),))


def test_everything_stated() -> None:
    found = {part.id: part for part in sections(*exampleshire(**EVERYTHING))}
    assert list(found) == ["benefits", "safety", "more", "standards", "equality", "change", "place"]
    assert found["benefits"].facts == (
        Fact("Retention payment", "£2,000", unit="each year", origin="The Paper, as of March 2026"),
        Fact("Help with moving", "Up to £8,000", more="For 20 miles.", origin="The Paper, as of April 2026"),
    )
    pension = SourceWords("The Paper, as of 2026", "https://www.example.org/news")
    assert found["benefits"].said == (
        Said("The local government scheme.", (pension,), "Pension"),
        told("About pay."), told("About benefits."), told("About flexible_working."),
    )  # fmt: skip
    assert found["safety"].facts[0] == Fact("Lone working", "A call button.")
    assert found["safety"].facts[1] == Fact("After violence or threats", None)
    assert found["safety"].terms == (TermWords(None, "Equipment", None, "A laptop; a pool car"),)
    assert found["more"].said == (
        told("About learning.", "Learning"),
        told("About leadership.", "Leadership"),
        told("About recognition."),
        told("About adults.", "Social work with adults"),
    )
    assert found["standards"].notes == ("Standards for employers of social workers, edition 2020.",)
    assert found["standards"].terms == (
        TermWords(None, "Supervision", None, "Monthly. (As of March 2026.)", None),
    )
    assert found["equality"].words == ("Disability Confident Leader.",)
    assert found["change"].said == (
        told("Two new councils: decided. It takes effect in April 2028."),
        Said("Farshire will take its place.", ()),
    )
    assert found["place"].body == Markup("<p>A county of <strong>towns</strong>.</p>\n")
    assert found["place"].said == (
        told("About place."),
        Said("The Hall.", READ_ON_ITS_DAY, "Main base: Market Ex"),
    )


def test_a_section_without_anything_is_left_out() -> None:
    seen = nothing()
    assert list(sections(seen, seen.region.authorities["farshire"])) == []


def test_what_nobody_states_is_listed() -> None:
    seen = nothing()
    assert unstated(seen.region.authorities["farshire"]) == (
        "Which kinds of team it has",
        "Time kept for learning and a growing caseload in years one to three",
        "Payments beside the salary",
        "Help with moving",
        "Leave, pension and other benefits",
        "How workers are kept safe",
        "The equipment workers are given",
        "Learning and qualifications",
        "How it keeps the employer standards",
        "Equality, diversity and inclusion",
        "Visas",
        "What it is like to live there",
        "Its main offices",
    )
    assert unstated(exampleshire(**EVERYTHING)[1]) == ()


def test_words_of_staff_are_withheld_after_their_review_day() -> None:
    assert voices(*exampleshire(**EVERYTHING)) == (
        Quote("I stayed.", "Sam, social worker", "Agreed to on 2 March 2026", example=False),
    )


def test_safer_recruitment_says_whose_words_it_borrows() -> None:
    seen, council = exampleshire(**EVERYTHING)
    part = safer_part(seen, council)
    assert part.notes == ("Where Exampleshire has no words of its own, these are the region’s.",)
    assert [term.meaning for term in part.terms] == [
        "We keep children safe.",
        "This post is exempt from the Act.",
        "We check the register.",
        "Call us.",
    ]


def test_whom_to_ask() -> None:
    site = "https://www.exampleshire.example"
    write = Link("jobs@example.org", "mailto:jobs@example.org")
    careers = Link("Open Exampleshire’s careers page", f"{site}/jobs")
    website = Link("Open Exampleshire County Council’s website", site)
    assert asking(exampleshire(**EVERYTHING)[1]).facts == (
        Fact("Whom to ask", "Recruitment team", more="01632 960123", link=write),
        Fact("Careers page", "exampleshire.example", link=careers),
        Fact("Website", "exampleshire.example", link=website),
        Fact("This profile was last read through", "1 October 2026"),
        Fact("Visas", "We sponsor visas."),
    )
    assert asking(nothing().region.authorities["farshire"]).facts[:2] == (
        Fact("Whom to ask", None),
        Fact("Careers page", None),
    )
