"""The facts that an advert may leave to its authority: caseload, supervision, help with moving."""

from collections.abc import Callable
from typing import TypeVar

from regionsite.contexts.offered import (
    Sourced,
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
from regionsite.model.authority import Authority
from regionsite.model.vacancy import Vacancy
from regionsite.offers import Offer, caseload, relocation, supervision

ASK = Link("Ask about this", "#apply")
"""Where a fact that is not stated can be asked for."""

Stated = TypeVar("Stated", bound=Sourced)


def caseload_fact(view: View, vacancy: Vacancy) -> Fact:
    """How many someone in this post holds, counted how, since when."""
    return _fact(view, vacancy, "Caseload", caseload, caseload_words, caseload_note)


def supervision_fact(view: View, vacancy: Vacancy) -> Fact:
    """How often there is supervision and in which form."""
    return _fact(view, vacancy, "Supervision", supervision, supervision_words, supervision_note)


def relocation_fact(view: View, vacancy: Vacancy) -> Fact:
    """Help with moving, and when it must be paid back."""
    return _fact(view, vacancy, "Help with moving", relocation, relocation_words, relocation_note)


def _fact(
    view: View,
    vacancy: Vacancy,
    label: str,
    offer: Callable[[Vacancy, Authority], Offer[Stated] | None],
    words: Callable[[Stated], str | None],
    note: Callable[[Stated], str | None],
) -> Fact:
    authority = view.region.authorities[vacancy.authority]
    found = offer(vacancy, authority)
    if found is None:
        return Fact(label, None, link=ASK)
    origin = origin_note(view, authority, found.origin, found.value)
    return Fact(label, words(found.value), more=note(found.value), origin=origin)
