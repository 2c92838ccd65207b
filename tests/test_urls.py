"""Addresses: what is added to those of other sites, and how a calendar program is called."""

import pytest

from regionsite import urls

TAG = "utm_source=the-east"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example", f"https://a.example?{TAG}"),
        ("https://a.example/jobs/1", f"https://a.example/jobs/1?{TAG}"),
        ("https://a.example/jobs?id=1", f"https://a.example/jobs?id=1&{TAG}"),
        ("https://a.example/jobs?id=1&", f"https://a.example/jobs?id=1&{TAG}"),
        ("https://a.example/jobs?", f"https://a.example/jobs?{TAG}"),
        ("https://a.example/jobs?4711", f"https://a.example/jobs?4711&{TAG}"),
        ("https://a.example/jobs?a=1;b=2", f"https://a.example/jobs?a=1;b=2&{TAG}"),
        ("https://a.example/jobs?q=a%20b+c", f"https://a.example/jobs?q=a%20b+c&{TAG}"),
        ("https://a.example/jobs#apply", f"https://a.example/jobs?{TAG}#apply"),
        ("https://a.example/#/jobs/1?a=1#b", f"https://a.example/?{TAG}#/jobs/1?a=1#b"),
        ("https://a.example/?utm_source=own#x", "https://a.example/?utm_source=own#x"),
        ("https://a.example/?my_utm_source=own", f"https://a.example/?my_utm_source=own&{TAG}"),
    ],
)
def test_a_tag_is_added_and_nothing_else_changes(address: str, expected: str) -> None:
    assert urls.tagged(address, TAG) == expected
    assert urls.tagged(address, None) == address


def test_of_several_tags_those_are_added_that_are_not_there() -> None:
    tag = "utm_source=the-east&utm_medium=referral"
    assert urls.tagged("https://a.example/?utm_medium=own", tag) == (
        "https://a.example/?utm_medium=own&utm_source=the-east"
    )


def test_a_calendar_program_is_called_at_the_same_address() -> None:
    assert urls.webcal("https://example.org/region/", urls.calendar("vacancies/essex/")) == (
        "webcal://example.org/region/vacancies/essex/calendar.ics"
    )
