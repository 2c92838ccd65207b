"""Addresses that outlive a person."""

import re
from collections.abc import Iterator

from regionsite.rules.applying import contacts
from regionsite.rules.parts import At
from regionsite.rules.records import Judged, Records
from regionsite.rules.rule import Finding, found, warning

_TWO_NAMES = re.compile(r"[a-z]+(?:[._][a-z]+)+[0-9]*", re.IGNORECASE)
_SHARED = frozenset({
    "academy", "admin", "advice", "agency", "apply", "business", "careers", "centre", "child", "childrens",
    "communications", "community", "council", "customer", "development", "digital", "duty", "email",
    "enquiries", "events", "feedback", "general", "help", "hr", "info", "information", "job", "jobs",
    "learning", "mailbox", "manager", "office", "online", "people", "post", "reception", "recruit",
    "recruitment", "region", "regional", "resourcing", "service", "site", "staffing", "support", "talent",
    "training", "vacancies", "vacancy", "web", "welcome", "work", "workers", "workforce", "youth",
})  # fmt: skip
"""Words that a shared mailbox is named by."""


@warning
def personal_email(records: Records) -> Iterator[Finding]:
    """A public address is a shared mailbox, not firstname.lastname.

    A person's address is still on the page when they are on leave or gone, and it draws unwanted mail.
    """
    shared = _SHARED | _words_of_the_trade(records)
    for record, at, contact in contacts(records):
        if contact.email and _personal(contact.email, shared):
            yield _shared_instead(record, (*at, "email"), contact.email)
    for vacancy in records.awaited:
        if vacancy.apply_email and _personal(vacancy.apply_email, shared):
            yield _shared_instead(vacancy, ("apply_email",), vacancy.apply_email)


def _shared_instead(record: Judged, at: At, email: str) -> Finding:
    hint = "use a shared mailbox, such as `recruitment@`"
    return found(record, at, f"`{email}` looks like the address of one person", hint)


def _personal(email: str, shared: frozenset[str]) -> bool:
    name = email.partition("@")[0].lower()
    return bool(_TWO_NAMES.fullmatch(name)) and shared.isdisjoint(re.split(r"[._0-9]", name))


def _words_of_the_trade(records: Records) -> frozenset[str]:
    """Words of the vocabularies, the places and the councils' names: `leaving.care@` is a team's address."""
    labels = [term.label for words in records.vocabularies.by_name.values() for term in words.terms.values()]
    names = [place.name for place in (records.places or {}).values()]
    names += [authority.official_name for authority in records.authorities.values()]
    return frozenset(word.lower() for text in (*labels, *names) for word in re.findall(r"[A-Za-z]+", text))
