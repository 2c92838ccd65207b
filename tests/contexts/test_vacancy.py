"""The page of an open advert: what is on it besides its facts and the way to apply."""

from typing import Any

from markupsafe import Markup

from regionsite.contexts.shapes.applying import ChangeWords, ClosedNotice, KeyDate
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.vacancy import VacancyContext, vacancy_context
from regionsite.model.offer import BenefitOffered, EarlyCareer
from tests.contexts.two_councils import advert, edition, on_page, said

EARLY = {
    "scheme": "asye",
    "months": "12",
    "caseload_steps": [{"month": "3", "percent": "60"}],
    "as_of": "2026-03",
}


def context(
    *, demonstration: bool = False, authority: dict[str, Any] | None = None, **fields: Any
) -> VacancyContext:
    vacancy = advert(**fields)
    view = on_page(edition(vacancy, demonstration=demonstration, **(authority or {})), vacancy)
    return vacancy_context(view, vacancy, None)


def test_its_head_and_opening() -> None:
    page = context()
    assert page.head.title == "Social worker, fostering, Exampleshire – Social work in Testland"
    assert page.head.description == "Support foster carers."
    assert page.head.canonical == page.address == "https://jobs.example.org/vacancies/exampleshire/exc-1/"
    assert page.head.indexed
    assert page.trail == (
        Step("Home", "../../../"),
        Step("Vacancies", "../../../vacancies/"),
        Step("Exampleshire", "../../../authorities/exampleshire/"),
        Step("Social worker, fostering"),
    )
    badge = PlaceBadge("Exampleshire", "../../../authorities/exampleshire/", None)
    assert (page.top.place, page.top.team, page.top.closed) == (badge, "Fostering", False)


def test_an_example_says_so_in_its_head_and_margin() -> None:
    page = context(demonstration=True, example="true")
    assert page.head.title.startswith("Example: Social worker, fostering")
    assert page.head.description == "Example: Support foster carers."
    assert not page.head.indexed
    assert page.written[0] == "An example advert. Exampleshire County Council did not write it."


def test_a_live_advert_says_who_wrote_it_and_when_it_changed() -> None:
    assert context(updated="2026-11-18").written == (
        "Written by Exampleshire County Council.",
        "Reference EXC-1.",
        "Last changed on 18 November 2026.",
    )


def test_a_region_may_leave_the_canonical_page_to_the_council() -> None:
    vacancy = advert()
    region = edition(vacancy)
    profile = region.region.profile.model_copy(update={"canonical": "source"})
    object.__setattr__(region.region, "profile", profile)
    head = vacancy_context(on_page(region, vacancy), vacancy, None).head
    assert head.canonical == "https://www.exampleshire.example/jobs/1"


def test_what_search_engines_read_is_handed_through() -> None:
    vacancy = advert()
    page = vacancy_context(on_page(edition(vacancy), vacancy), vacancy, Markup("{}"))
    assert page.head.json_ld == Markup("{}")


def test_the_description_stands_below_the_sections_heading() -> None:
    assert "<h3>The team</h3>" in context().description


def test_what_a_late_reader_is_shown() -> None:
    assert context().notice == ClosedNotice(
        "This job has closed",
        "It closed on Friday 4 December 2026, 11:59pm. Exampleshire is no longer taking applications.",
        (Link("See open jobs like it", "#like"),),
    )


def test_money_beside_the_salary_is_itemised() -> None:
    page = context(
        pay_scale={"name": "SW2", "points": "28 to 33", "year": "2026/27"},
        pay_note="Depends on experience.",
        supplements=[
            {"kind": "retention", "amount": "2000", "frequency": "annual", "review_on": "2027-04-01"},
            {"kind": "retention", "percent": "6", "frequency": "annual", "conditions": "On the rota."},
        ],
    )
    assert page.pay == (
        Fact(
            "Pay scale",
            "SW2",
            more="Points 28 to 33. Pay year 2026/27. The pay shown is for 37 hours a week; "
            "fewer hours get their share. Depends on experience.",
        ),
        Fact(
            "Retention payment",
            "£2,000",
            "each year",
            more="Looked at again on 1 April 2027.",
            origin="This team’s own",
        ),
        Fact("Retention payment", "6% of salary", "each year", more="On the rota.", origin="This team’s own"),
    )


def test_a_benefit_of_the_whole_council_says_so() -> None:
    theirs = (BenefitOffered(kind="leave", text="28 days"),)
    page = context(authority={"benefits": theirs}, benefits=[{"kind": "pension", "text": "Ours"}])
    assert page.benefits == (
        TermWords(None, "Pension", None, "Ours"),
        TermWords(None, "Leave", "all of Exampleshire", "28 days"),
    )


def test_the_first_years_are_shown_where_newly_qualified_people_may_apply() -> None:
    theirs = EarlyCareer.model_validate(EARLY)
    assert context(authority={"early_career": theirs}).first_years is None
    page = context(authority={"early_career": theirs}, suitable_for_nqsw="true")
    assert page.first_years is not None
    assert page.first_years.notes == ("Exampleshire-wide, not this team’s own.", "As of March 2026.")
    assert page.first_years.facts[:3] == (
        Fact("Programme", "Assessed and Supported Year in Employment (ASYE)", more="12 months."),
        Fact("Time kept for learning", None),
        Fact("How your caseload grows", "60% from month 3", more="Shares of a full caseload."),
    )


def test_first_years_that_nobody_states_are_not_hidden() -> None:
    unstated = context(suitable_for_nqsw="true").first_years
    assert unstated is not None
    assert unstated.facts == ()


def test_a_practice_model_leads_to_its_page() -> None:
    assert context(practice_models=["systemic"]).models == (
        TermWords(
            None,
            "Systemic practice",
            "this team",
            "Looks between people.",
            Link("About Systemic practice", "../../../practice-models/systemic/"),
        ),
    )


def test_every_place_of_several_is_listed() -> None:
    page = context(locations=[{"place": "market-ex", "name": "Town Hall"}, {"place": "port-ex"}])
    assert [(place.term, place.meaning) for place in page.places] == [
        ("Market Ex", "Town Hall"),
        ("Port Ex", "Building not stated."),
    ]
    assert context().places == ()


def test_key_dates_in_the_order_they_come() -> None:
    page = context(interview_dates=["2026-12-10"], start={"words": "As soon as possible"})
    assert page.dates == (
        KeyDate("Listed", "Monday 2 November 2026", "2026-11-02"),
        KeyDate("Closes", "Friday 4 December 2026, 11:59pm", "2026-12-04T23:59:00+00:00"),
        KeyDate("Interviews", "Thursday 10 December 2026", "2026-12-10"),
        KeyDate("Starts", "As soon as possible", None),
    )


def test_documents_say_their_format_and_size() -> None:
    page = context(
        documents=[
            {"title": "Role profile", "url": "https://www.example.org/a.html", "kind": "html"},
            {"title": "Plan", "url": "https://www.example.org/a.pdf", "kind": "pdf", "kilobytes": "1240"},
        ]
    )
    assert page.documents == (
        Link("Role profile (web page)", "https://www.example.org/a.html"),
        Link("Plan (PDF, 1,240 kB)", "https://www.example.org/a.pdf"),
    )


def test_safe_recruitment_says_whose_words_they_are() -> None:
    page = context(
        authority={"safer_recruitment": said(adjustments="Call the council.")},
        safer_recruitment={"safeguarding_statement": "Our team keeps children safe."},
    )
    assert [(term.term, term.short, term.meaning) for term in page.safer] == [
        ("Safeguarding", "for this post", "Our team keeps children safe."),
        ("Criminal record check", "for this post", "Enhanced, without barred lists."),
        ("Past convictions", "for the whole region", "This post is exempt from the Act."),
        ("Registration", "for the whole region", "We check the register."),
        ("Adjustments and other formats", "for all of Exampleshire", "Call the council."),
    ]


def test_changes_are_newest_first() -> None:
    page = context(
        changes=[
            {"on": "2026-11-05", "what": "Pay corrected."},
            {"on": "2026-11-12", "what": "Closing date moved.", "reason": "A holiday."},
        ]
    )
    assert page.changes == (
        ChangeWords("12 November 2026", "2026-11-12", "Closing date moved.", "A holiday."),
        ChangeWords("5 November 2026", "2026-11-05", "Pay corrected.", None),
    )


def test_the_authority_in_a_line() -> None:
    about = context(authority={"services": ("children", "adults")}).about
    assert about.words == "Exampleshire County Council recruits here for its children’s and adults’ services."
    assert [link.url for link in about.links] == ["../../../authorities/exampleshire/"]
