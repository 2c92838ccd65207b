"""Dates that make sense beside each other."""

from collections.abc import Iterator
from datetime import date, timedelta

from regionsite.model.vacancy import Vacancy
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found, warning
from regionsite.wording import plain_day

RENEWED_WITHIN = timedelta(days=90)
"""How long an advert that is open until filled may stand before someone looks at it again."""

CLOSED_WITHIN = timedelta(days=365)
"""How long an advert with a closing date may be open."""

PUBLISHED_WITHIN = timedelta(days=2 * 365)
"""How far ahead an advert may be prepared."""


@error
def closes_before_posted(records: Records) -> Iterator[Finding]:
    """An advert closes, or is to be renewed, on the day it was posted or later.

    One of the two dates is wrong, and nobody could apply.
    """
    for vacancy in records.vacancies:
        name = "closes" if vacancy.closes else "review_by"
        if not _never_ends(vacancy) and vacancy.ends.date() < vacancy.posted:
            message = f"this closes before the day it was posted, {plain_day(vacancy.posted)}"
            yield found(vacancy, name, message, "check the year of both dates", uses=("posted", "closes"))


def _never_ends(vacancy: Vacancy) -> bool:
    return vacancy.closes is None and vacancy.review_by is None


@error
def closes_too_late(records: Records) -> Iterator[Finding]:
    """An advert closes at most a year after it was posted or last changed.

    A slip in the year would keep it open long after the post is gone.
    """
    for vacancy in records.vacancies:
        if vacancy.closes and vacancy.closes.day > _renewed(vacancy) + CLOSED_WITHIN:
            message = f"this is more than a year after {plain_day(_renewed(vacancy))}"
            hint = (
                "check the year; for a post that stays open write `open_until_filled: true` and a `review_by`"
            )
            yield found(vacancy, "closes", message, hint, uses=("posted", "changes"))


@error
def no_closing_date(records: Records) -> Iterator[Finding]:
    """Every advert has a closing date, or says that it is open until filled.

    Without either it would stay on the site long after the post is gone.
    """
    for vacancy in records.vacancies:
        if not vacancy.closes and not vacancy.open_until_filled:
            hint = "add a line such as `closes: 2026-12-04`, or `open_until_filled: true` with a `review_by`"
            yield found(vacancy, "closes", "this advert never closes", hint, uses=("open_until_filled",))


@error
def two_endings(records: Records) -> Iterator[Finding]:
    """An advert that is open until filled has no closing date.

    A candidate must know which of the two is meant.
    """
    for vacancy in records.vacancies:
        if vacancy.closes and vacancy.open_until_filled:
            message = "this advert has a closing date and is open until filled as well"
            hint = "delete `open_until_filled`, or delete `closes`"
            yield found(vacancy, "open_until_filled", message, hint, uses=("closes",))


@error
def no_review_by(records: Records) -> Iterator[Finding]:
    """An advert that is open until filled has a `review_by`.

    On that day it goes by itself unless someone renews it, so a forgotten advert cannot stay for ever.
    """
    for vacancy in records.vacancies:
        if vacancy.open_until_filled and not vacancy.review_by:
            hint = f"add the line `review_by: {_renewed(vacancy) + RENEWED_WITHIN}`, or an earlier day"
            message = "this advert has no day on which someone looks at it again"
            yield found(vacancy, "open_until_filled", message, hint, uses=("review_by", "posted", "changes"))


@error
def review_by_too_late(records: Records) -> Iterator[Finding]:
    """`review_by` is at most 90 days after the advert was posted or last changed.

    Three months is the longest a candidate may be asked to believe that nobody was found.
    """
    for vacancy in records.vacancies:
        latest = _renewed(vacancy) + RENEWED_WITHIN
        if vacancy.open_until_filled and vacancy.review_by and vacancy.review_by > latest:
            message = f"this is more than 90 days after {plain_day(_renewed(vacancy))}"
            hint = f"write `review_by: {latest}`; to keep the advert longer, add an entry to `changes` then"
            yield found(vacancy, "review_by", message, hint, uses=("open_until_filled", "posted", "changes"))


def _renewed(vacancy: Vacancy) -> date:
    return max([vacancy.posted, *(change.on for change in vacancy.changes)])


@error
def publish_from_out_of_range(records: Records) -> Iterator[Finding]:
    """`publish_from` lies between the days of posting and of closing (or renewal), at most two years ahead.

    Otherwise the advert is never shown, or it shows before the day it says it was posted.
    """
    for vacancy in records.vacancies:
        if problem := _publishing_problem(vacancy):
            hint = "check the year, or delete the line to show it from the day it is posted"
            yield found(vacancy, "publish_from", problem, hint, uses=("posted", "closes", "review_by"))


def _publishing_problem(vacancy: Vacancy) -> str | None:
    shown = vacancy.publish_from
    if shown is None:
        return None
    if shown < vacancy.posted:
        return f"this is before the day it was posted, {plain_day(vacancy.posted)}"
    if shown > vacancy.posted + PUBLISHED_WITHIN:
        return f"this is more than two years after the day it was posted, {plain_day(vacancy.posted)}"
    ended = vacancy.ends.date()
    if shown > ended and not _never_ends(vacancy):
        return f"this is after it has closed, {plain_day(ended)}"
    return None


@warning
def interview_before_closing(records: Records) -> Iterator[Finding]:
    """Interviews come after the closing date, unless the advert says that it may close early.

    People who apply on the last day would have missed theirs.
    """
    for vacancy in records.awaited:
        for number, day in enumerate(vacancy.interview_dates):
            if vacancy.closes and day < vacancy.closes.day and not vacancy.may_close_early:
                message = f"this interview is before the closing date, {plain_day(vacancy.closes.day)}"
                hint = "check both dates; if you interview as people apply, write `may_close_early: true`"
                uses = ("closes", "may_close_early")
                yield found(vacancy, ("interview_dates", number), message, hint, uses=uses)


@warning
def start_before_closing(records: Records) -> Iterator[Finding]:
    """The post starts after the closing date.

    Nobody can start before anyone is chosen.
    """
    for vacancy in records.awaited:
        starts = vacancy.start.on if vacancy.start else None
        if starts and vacancy.closes and starts <= vacancy.closes.day:
            message = f"the post starts before the advert closes, {plain_day(vacancy.closes.day)}"
            yield found(vacancy, ("start", "on"), message, "check the year of both dates", uses=("closes",))
