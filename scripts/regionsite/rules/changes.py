"""The history of an advert."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from regionsite.model.advert_parts import Change
from regionsite.rules.parts import At
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

    People who were about to apply want to know what happened, and the page tells them. It takes the day of the
    last entry for the day the advert ended.
    """
    open_before = _changes_while_open(records.before)
    for vacancy in records.vacancies:
        told_before = open_before.get((vacancy.authority, vacancy.id), ())
        if vacancy.status != "open" and vacancy.changes in ((), told_before):
            message = f"this advert is {vacancy.status}, and it does not say since when"
            place = "add as the last entry" if vacancy.changes else "add\nchanges:"
            hint = f"{place}\n  - on: 2026-11-20\n    what: {_SAID[vacancy.status]}"
            yield found(vacancy, "status", message, hint, uses=("changes",))


def _changes_while_open(before: Records | None) -> Mapping[tuple[str, str], tuple[Change, ...]]:
    """What each advert that was open at an earlier state of the files said of itself then."""
    vacancies = before.vacancies if before else ()
    return {(one.authority, one.id): one.changes for one in vacancies if one.status == "open"}


@warning
def advert_changed_to_come(records: Records) -> Iterator[Finding]:
    """The days on which an advert says that it changed have been.

    The page would tell of a day to come, and what changes until then would be news to nobody.
    """
    today = records.now.date()
    for vacancy in records.vacancies:
        days: list[tuple[At, date]] = [
            (("changes", number, "on"), change.on) for number, change in enumerate(vacancy.changes)
        ]
        days += [(("updated",), vacancy.updated)] if vacancy.updated else []
        for at, day in days:
            if day > today:
                message = f"this day is still to come, {plain_day(day)}"
                yield found(vacancy, at, message, "write the day of the change; check the year")


_SAID = {"filled": "The post was filled.", "withdrawn": "The post was withdrawn."}
