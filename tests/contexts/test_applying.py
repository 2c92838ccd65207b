"""How one applies."""

from dataclasses import replace
from typing import Any

import pytest

from regionsite.contexts.applying import apply_panel, ways_to_ask
from regionsite.contexts.shapes.applying import Apply, ContactWords
from regionsite.contexts.shapes.links import Link
from regionsite.edition import Edition
from regionsite.model.offer import Contact
from tests.contexts.two_councils import advert, edition, on_page


def panel(*, demonstration: bool = False, **fields: Any) -> Apply:
    vacancy = advert(**fields)
    return apply_panel(on_page(edition(vacancy, demonstration=demonstration), vacancy), vacancy)


def test_the_panel_of_a_plain_advert() -> None:
    assert panel() == Apply(
        heading="Apply by",
        date_words="Friday 4 December 2026, 11:59pm",
        closes="2026-12-04T23:59:00+00:00",
        short_date="Fri 4 Dec, 11:59pm",
        button=Link("Apply on Exampleshire’s site", "https://www.exampleshire.example/jobs/1"),
        notes=(
            "You will leave this site.",
            "What to send is not stated. How long it takes is not stated.",
            "Interview dates are not stated.",
        ),
        links=(),
        contact=ContactWords(
            "Ask before you apply",
            "Team manager.",
            (Link("fostering@example.org", "mailto:fostering@example.org"),),
        ),
    )


def test_an_example_leads_to_the_councils_own_site_and_says_so() -> None:
    example = panel(example="true", demonstration=True, apply_email="jobs@example.org")
    assert example.button == Link("See Exampleshire’s website", "https://www.exampleshire.example")
    assert example.notes[0] == (
        "This is an example. The button leads to Exampleshire’s real site, which is not about this post."
    )
    assert example.links == ()
    assert example.contact is not None
    assert example.contact.words == "Team manager. This is an example, so the contact is made up."


def test_an_example_prefers_the_councils_careers_pages() -> None:
    vacancy = advert(example="true")
    region = edition(vacancy, careers_url="https://www.exampleshire.example/careers")
    button = apply_panel(on_page(region, vacancy), vacancy).button
    assert button == Link("See Exampleshire’s careers site", "https://www.exampleshire.example/careers")


def test_applying_by_email_names_the_post_and_stays_here() -> None:
    by_email = panel(apply_url=None, apply_email="jobs@example.org", title="Carers & care")
    assert by_email.button == Link(
        "Apply by email", "mailto:jobs@example.org?subject=Carers%20%26%20care%20%28EXC-1%29"
    )
    assert "You will leave this site." not in by_email.notes


def test_a_second_way_to_apply_is_a_link() -> None:
    assert panel(apply_email="jobs@example.org").links == (
        Link(
            "Or apply by email: jobs@example.org",
            "mailto:jobs@example.org?subject=Social%20worker%2C%20fostering%20%28EXC-1%29",
        ),
    )


def test_open_until_filled_has_no_closing_date() -> None:
    until_filled = panel(closes=None, open_until_filled="true", review_by="2027-01-15")
    assert (until_filled.heading, until_filled.date_words) == ("Open until filled", None)
    assert until_filled.closes is None
    assert until_filled.notes[0] == "It will be reviewed by Friday 15 January 2027."


def test_what_to_have_ready() -> None:
    ready = panel(
        may_close_early="true", application_minutes="40", interview_dates=["2026-12-10", "2026-12-11"]
    )
    assert ready.notes == (
        "May close early, once enough people have applied.",
        "You will leave this site.",
        "What to send is not stated. It takes about 40 minutes.",
        "Interviews: 10 and 11 December 2026.",
    )


@pytest.mark.parametrize(
    ("phone", "dialled"),
    [
        ("01632 960123 ext 45", "tel:+441632960123;ext=45"),
        ("+44 1632 960123", "tel:+441632960123"),
        ("+44 (0)1632 960123", "tel:+441632960123"),
    ],
)
def test_ways_to_ask(phone: str, dialled: str) -> None:
    contact = Contact.model_validate({"role": "Team", "phone": phone, "url": "https://www.example.org/ask"})
    assert ways_to_ask(contact) == (
        Link(phone, dialled),
        Link("Ask on a form", "https://www.example.org/ask"),
    )


def tagged(**fields: Any) -> Apply:
    """The panel in a region that marks where people come from."""
    vacancy = advert(**fields)
    plain = edition(vacancy)
    profile = plain.region.profile.model_copy(update={"source_tag": "utm_source=testland"})
    region = Edition(replace(plain.region, profile=profile), plain.now, plain.site_url)
    return apply_panel(on_page(region, vacancy), vacancy)


def test_an_address_to_apply_at_tells_the_council_where_people_come_from_and_the_page_says_so() -> None:
    panel = tagged(apply_url="https://www.exampleshire.example/jobs?id=1#form")
    assert panel.button.url == "https://www.exampleshire.example/jobs?id=1&utm_source=testland#form"
    assert panel.notes[0] == (
        "You will leave this site. The link tells Exampleshire that someone came from here, not who."
    )


def test_neither_a_letter_nor_an_example_is_counted() -> None:
    by_email = tagged(apply_url=None, apply_email="jobs@example.org")
    example = tagged(example="true")
    assert [panel.button.url for panel in (by_email, example)] == [
        "mailto:jobs@example.org?subject=Social%20worker%2C%20fostering%20%28EXC-1%29",
        "https://www.exampleshire.example",
    ]
    assert example.notes[1] == "You will leave this site."
