"""The accessibility statement: no word more than the dated evidence."""

from dataclasses import replace
from typing import Any

import pytest

from regionsite.contexts.accessibility import STANDARD, AccessibilityContext, accessibility_context
from regionsite.contexts.shapes.accessibility import Failing, SiteTest
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.accessibility import Accessibility
from tests.contexts.stated import view

WITH = f"compliant with the {STANDARD}"
FAILING = {"what": "Charts have no text.", "criterion": "1.1.1 Non-text content"}
TOLD: dict[str, Any] = {
    "status": "partially",
    "prepared_on": "2026-09-01",
    "reviewed_on": "2026-10-01",
    "known_failings": [FAILING | {"mended_by": "2027-03-31"}, FAILING],
    "not_covered": ["The councils’ own sites"],
    "tests": [
        {"on": "2025-11-20", "by": "The makers", "how": "By hand.", "found": "Two findings."},
        {"on": "2026-11-20", "by": "ACME", "how": "With axe.", "found": "None."},
    ],
    "contact": {"role": "Editor", "email": "a@example.org", "phone": "01632 960123"},
    "reply_days": "5",
}


def context(**told: Any) -> AccessibilityContext:
    small = view("accessibility/").edition
    region = replace(small.region, accessibility=Accessibility.model_validate(TOLD | told))
    return accessibility_context(View(Edition(region, small.now, small.site_url), "accessibility/"))


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ({}, f"partially {WITH}, because of the non-compliances and the exemptions listed below."),
        ({"not_covered": []}, f"partially {WITH}, because of the non-compliances listed below."),
        ({"status": "fully", "known_failings": []}, f"fully {WITH}."),
        ({"status": "not"}, f"not {WITH}. The non-compliances and the exemptions are listed below."),
    ],
)
def test_the_status_in_the_models_words(told: dict[str, Any], status: str) -> None:
    assert context(**told).status == f"This website is {status}"


def test_no_test_is_called_passed_and_an_old_one_is_shown_as_old() -> None:
    assert context().tests == (
        SiteTest("not-yet", "Old test", "20 November 2025, by the makers", "By hand. Two findings."),
        SiteTest("part", "Tested", "20 November 2026, by ACME", "With axe. None."),
    )


def test_each_failing_has_its_criterion_and_its_date() -> None:
    what, criterion = "Charts have no text.", "Success criteria: 1.1.1 Non-text content."
    assert context().failings == (
        Failing(what, criterion, None, "To be mended by 31 March 2027."),
        Failing(what, criterion, None, "No date is set for this yet."),
    )


def test_whom_to_tell_and_how_it_was_made() -> None:
    found = context()
    assert found.email == Link("a@example.org", "mailto:a@example.org")
    assert found.phone == Link("01632 960123", "tel:+441632960123")
    assert (found.form, found.reply) == (None, "We answer within 5 working days.")
    assert found.preparation == (
        Fact("This statement was prepared on", "1 September 2026"),
        Fact("It was last reviewed on", "1 October 2026"),
        Fact("The website was last tested on", "20 November 2026", more="By ACME."),
        Fact("Tested against", "WCAG 2.2, level AA", more=f"That is the {STANDARD}."),
    )


@pytest.mark.parametrize(
    ("enforcement", "body"),
    [("ehrc", "Equality Advisory and Support Service"), ("ecni", "Commission for Northern Ireland")],
)
def test_who_enforces_the_law(enforcement: str, body: str) -> None:
    found = context(enforcement=enforcement).enforcement
    assert body in found.words
    assert body in found.link.label
