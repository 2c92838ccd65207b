"""The sections of an authority's page that follow its pay, and the list of what nobody states."""

from collections.abc import Iterator
from dataclasses import replace

from regionsite.contexts.council import change, place, standards
from regionsite.contexts.part import Part, about
from regionsite.contexts.rewards import benefits
from regionsite.contexts.shapes.sources import Said
from regionsite.contexts.view import View
from regionsite.contexts.workers import safety
from regionsite.model.authority import Authority
from regionsite.model.statement import Topic


def sections(view: View, authority: Authority) -> Iterator[Part]:
    """What follows pay on the page, without the sections that would be empty."""
    parts = (
        benefits(view, authority),
        safety(view, authority),
        Part("more", "What else sources say", said=tuple(_further(view, authority))),
        standards(view, authority),
        Part("equality", "Equality", words=(authority.equality,) if authority.equality else ()),
        change(view, authority),
        place(view, authority),
    )
    yield from (part for part in parts if part.holds)


_FURTHER: tuple[tuple[str, tuple[Topic, ...]], ...] = (
    ("Learning", ("learning",)),
    ("Leadership", ("leadership", "recognition")),
    ("Social work with adults", ("adults",)),
)


def _further(view: View, authority: Authority) -> Iterator[Said]:
    """What sources say on the remaining topics, the first of each under its topic's name."""
    for heading, topics in _FURTHER:
        for number, told in enumerate(about(view, authority, *topics)):
            yield replace(told, heading=None if number else heading)


def unstated(authority: Authority) -> tuple[str, ...]:
    """What no source we read states, beyond what its own section already shows as not stated."""
    topics = {statement.topic for statement in authority.statements}
    needs = [practice.local_need for practice in authority.practices]
    stated = {
        "Which local need its practice models answer": not needs or all(needs),
        "Which kinds of team it has": authority.teams,
        "Time kept for learning and a growing caseload in years one to three": authority.early_career,
        "Payments beside the salary": authority.supplements,
        "Help with moving": authority.relocation,
        "Leave, pension and other benefits": authority.benefits or topics & {"benefits", "flexible_working"},
        "How workers are kept safe": authority.staff_safety or "staff_safety" in topics,
        "The equipment workers are given": authority.equipment or "equipment" in topics,
        "Learning and qualifications": "learning" in topics,
        "How it keeps the employer standards": authority.employer_standards,
        "Equality, diversity and inclusion": authority.equality,
        "Visas": authority.visa_note,
        "What it is like to live there": authority.place,
        "Its main offices": authority.bases,
    }
    return tuple(words for words, known in stated.items() if not known)
