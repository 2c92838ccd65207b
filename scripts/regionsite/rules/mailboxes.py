"""Addresses that outlive a person."""

import re
from collections.abc import Iterator, Mapping

from regionsite.model.event import Event
from regionsite.model.forum import Forum
from regionsite.rules.parts import emails
from regionsite.rules.records import Judged, Records
from regionsite.rules.rule import Finding, found, warning

_TWO_NAMES = re.compile(r"[a-z]+(?:[._][a-z]+)+[0-9]*", re.IGNORECASE)
_SHARED = frozenset({
    "academy", "admin", "advice", "agency", "apply", "business", "careers", "centre", "child",
    "childrens", "communications", "community", "council", "customer", "development", "digital", "duty",
    "email", "enquiries", "events", "feedback", "forum", "general", "help", "hr", "info", "information",
    "job", "jobs", "learning", "mailbox", "manager", "office", "online", "people", "post", "reception",
    "recruit", "recruitment", "region", "regional", "resourcing", "service", "site", "staffing",
    "support", "talent", "team", "training", "vacancies", "vacancy", "web", "welcome", "work",
    "workers", "workforce", "youth",
})  # fmt: skip
"""Words that a shared mailbox is named by."""


@warning
def personal_email(records: Records) -> Iterator[Finding]:
    """A public address is a shared mailbox, not firstname.lastname.

    A person's address is still on the page when they are on leave or gone, and it draws unwanted mail.
    """
    shared = _SHARED | _words_of_the_trade(records)
    for record in _giving_addresses(records):
        for at, email in emails(record):
            if _personal(email, shared):
                hint = f"use a shared mailbox, such as `{_BOX.get(type(record), 'recruitment@')}`"
                yield found(record, at, f"`{email}` looks like the address of one person", hint)


_BOX: Mapping[type, str] = {Forum: "forum@", Event: "events@"}


def _giving_addresses(records: Records) -> Iterator[Judged]:
    """Every record in which people are told whom to write to."""
    yield from records.offers
    yield from records.events
    yield from records.forums.values()
    yield from (record for record in (records.profile, records.accessibility) if record)


def _personal(email: str, shared: frozenset[str]) -> bool:
    name = email.partition("@")[0].lower()
    return bool(_TWO_NAMES.fullmatch(name)) and shared.isdisjoint(re.split(r"[._0-9]", name))


def _words_of_the_trade(records: Records) -> frozenset[str]:
    """Words of the vocabularies, the places and the councils' names: `leaving.care@` is a team's address."""
    labels = [term.label for words in records.vocabularies.by_name.values() for term in words.terms.values()]
    names = [place.name for place in (records.places or {}).values()]
    names += [authority.official_name for authority in records.authorities.values()]
    return frozenset(word.lower() for text in (*labels, *names) for word in re.findall(r"[A-Za-z]+", text))
