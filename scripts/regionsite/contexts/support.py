"""The facts that an advert may leave to its authority: caseload, supervision, help with moving."""

from regionsite.contexts.offered import (
    caseload_note,
    caseload_words,
    origin_note,
    relocation_note,
    relocation_words,
    supervision_note,
    supervision_words,
)
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy
from regionsite.offers import caseload, relocation, supervision

ASK = Link("Ask about this", "#apply")
"""Where a fact that is not stated can be asked for."""


def caseload_fact(view: View, vacancy: Vacancy) -> Fact:
    """How many someone in this post holds, counted how, since when."""
    authority = view.region.authorities[vacancy.authority]
    found = caseload(vacancy, authority)
    if found is None:
        return Fact("Caseload", None, link=ASK)
    return Fact(
        "Caseload",
        caseload_words(found.value),
        more=caseload_note(found.value),
        origin=origin_note(view, authority, found.origin, found.value),
    )


def supervision_fact(view: View, vacancy: Vacancy) -> Fact:
    """How often there is supervision and in which form."""
    authority = view.region.authorities[vacancy.authority]
    found = supervision(vacancy, authority)
    if found is None:
        return Fact("Supervision", None, link=ASK)
    return Fact(
        "Supervision",
        supervision_words(found.value),
        more=supervision_note(found.value),
        origin=origin_note(view, authority, found.origin, found.value),
    )


def relocation_fact(view: View, vacancy: Vacancy) -> Fact:
    """Help with moving, and when it must be paid back."""
    authority = view.region.authorities[vacancy.authority]
    found = relocation(vacancy, authority)
    if found is None:
        return Fact("Help with moving", None, link=ASK)
    return Fact(
        "Help with moving",
        relocation_words(found.value),
        more=relocation_note(found.value),
        origin=origin_note(view, authority, found.origin, found.value),
    )
