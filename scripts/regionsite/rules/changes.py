"""The history of an advert."""

from collections.abc import Iterator
from itertools import pairwise

from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found, warning
from regionsite.wording import plain_day


@error
def changes_out_of_order(records: Records) -> Iterator[Finding]:
    """The entries of `changes` stand in the order of their days, oldest first.

    The page shows them as they stand, and new ones are added at the end.
    """
    for vacancy in records.vacancies:
        for number, (before, change) in enumerate(pairwise(vacancy.changes), start=1):
            if change.on < before.on:
                message = f"this is before the entry above it, {plain_day(before.on)}"
                yield found(
                    vacancy, ("changes", number, "on"), message, "put the entries in the order of their days"
                )


@error
def change_before_posted(records: Records) -> Iterator[Finding]:
    """An advert changes on the day it was posted, or later.

    What happened before nobody had seen yet.
    """
    for vacancy in records.vacancies:
        for number, change in enumerate(vacancy.changes):
            if change.on < vacancy.posted:
                message = f"this is before the day the advert was posted, {plain_day(vacancy.posted)}"
                yield found(vacancy, ("changes", number, "on"), message, "check both dates", uses=("posted",))


@warning
def ended_without_change(records: Records) -> Iterator[Finding]:
    """An advert that was filled or withdrawn says since when, and why, in `changes`.

    People who were about to apply want to know what happened, and the page tells them.
    """
    for vacancy in records.vacancies:
        if vacancy.status != "open" and not vacancy.changes:
            message = f"this advert is {vacancy.status}, and it does not say since when"
            hint = f"add\nchanges:\n  - on: 2026-11-20\n    what: {_SAID[vacancy.status]}"
            yield found(vacancy, "status", message, hint, uses=("changes",))


_SAID = {"filled": "The post was filled.", "withdrawn": "The post was withdrawn."}
