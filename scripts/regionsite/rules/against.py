"""What a change may not undo.

These rules compare with how the files stood before a change: `validate --against` names that version.
"""

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest

from regionsite.model.advert_parts import Change
from regionsite.model.vacancy import Vacancy
from regionsite.rules.parts import At
from regionsite.rules.records import Records, file_of
from regionsite.rules.rule import Finding, across, error, found, warning
from regionsite.source.writing import scalar
from regionsite.wording import clock, plain_day


@across
@warning
def deleted_too_soon(records: Records) -> Iterator[Finding]:
    """An advert's file is deleted no sooner than 60 days after the advert has ended.

    Until then people come to its page from bookmarks and search engines, and it tells them what became of the
    post. Deleted, it is a page that is not there.
    """
    for vacancy in records.before.vacancies if records.before else ():
        if file_of(vacancy) not in records.files and vacancy.kept(records.now):
            renamed = _under_another_name(vacancy, records)
            if renamed and vacancy.id in renamed.aliases:
                continue
            message = f"this advert was shown since {plain_day(vacancy.appears.date())}, and is deleted"
            yield Finding(file_of(vacancy), (), message, _instead(vacancy, renamed))


def _under_another_name(vacancy: Vacancy, records: Records) -> Vacancy | None:
    """The advert that has taken over the name or the reference of one that is gone."""
    kin = [other for other in records.vacancies if other.authority == vacancy.authority]
    named = [other for other in kin if vacancy.id in other.aliases]
    return next((other for other in named or kin if named or other.reference == vacancy.reference), None)


def _instead(vacancy: Vacancy, renamed: Vacancy | None) -> str:
    if renamed:
        return f"it is now {file_of(renamed)}: add there\naliases:\n  - {vacancy.id}"
    return "put the file back and set `status` instead: `status: withdrawn` or `status: filled`"


@across
@error
def rewritten_change(records: Records) -> Iterator[Finding]:
    """An entry of `changes` that has been published stays as it is; what is new goes below.

    Candidates have read it. A history that can be rewritten tells nobody what was promised when.
    """
    for was, vacancy in _both(records):
        pairs = enumerate(zip_longest(was.changes, vacancy.changes))
        if rewritten := next(((n, old, new) for n, (old, new) in pairs if old and old != new), None):
            number, old, new = rewritten
            message = (
                "this entry was published in other words" if new else "an entry has been taken away here"
            )
            hint = f"put back what stood there:\n{_as_written(old)}"
            yield found(vacancy, ("changes", *_differing(number, old, new)), message, hint)


def _differing(number: int, old: Change, new: Change | None) -> tuple[str | int, ...]:
    """Where in `changes` an entry is other than it was."""
    if new is None:
        return ()
    names = [name for name in ("on", "what", "reason") if getattr(old, name) != getattr(new, name)]
    return (number, names[0]) if getattr(new, names[0]) else (number,)


@across
@warning
def date_moved_without_change(records: Records) -> Iterator[Finding]:
    """A date that moves or goes after it was published has an entry in `changes` that says so.

    People have it in their calendars. The number of entries tells a subscribed calendar that a date is another.
    A closing date for an advert that was open until filled is the same: people believed there was time.
    """
    today = records.now.date()
    for was, vacancy in _both(records, *_DATES):
        if was.kept(records.now) and len(vacancy.changes) <= len(was.changes):
            place = "add at the end of `changes`:" if vacancy.changes else "add\nchanges:"
            for at, message, what in (*_ending_moved(was, vacancy), *_interviews_moved(was, vacancy, today)):
                hint = f"{place}\n  - on: {today}\n    what: {what}"
                yield found(vacancy, at, message, hint, uses=("changes", *_DATES))


_DATES = ("closes", "open_until_filled", "interview_dates")

Moved = tuple[At, str, str]
"""Where a date is another than it was, in which words that is found, and words for what has happened."""


def _ending_moved(was: Vacancy, vacancy: Vacancy) -> Iterator[Moved]:
    """A closing date that is another, that is there no more, or that was not there."""
    then = f"{plain_day(was.ends.date())}, {clock(was.ends)}"
    if was.closes and vacancy.closes and was.ends != vacancy.ends:
        yield ("closes",), f"this was {then}, when it was published", "Closing date moved."
    elif was.closes and not vacancy.closes and vacancy.open_until_filled:
        message = f"this advert had a closing date when it was published: {then}"
        yield ("open_until_filled",), message, "No closing date any more; open until filled."
    elif vacancy.closes and not was.closes and was.open_until_filled:
        message = "this advert was open until filled when it was published"
        yield ("closes",), message, "Closing date set; open until filled no longer."


def _interviews_moved(was: Vacancy, vacancy: Vacancy, today: date) -> Iterator[Moved]:
    """Each day of interviews that is another, and each still to come that is gone."""
    for number, (old, new) in enumerate(zip_longest(was.interview_dates, vacancy.interview_dates)):
        if old and new and old != new:
            message = f"this was {plain_day(old)} when it was published"
            yield ("interview_dates", number), message, "Interviews moved."
        elif old and old not in vacancy.interview_dates and old >= today:
            message = f"interviews on {plain_day(old)} were published, and are not here any more"
            yield ("interview_dates",), message, f"No interviews on {plain_day(old)}."


def _both(records: Records, *fields: str) -> Iterator[tuple[Vacancy, Vacancy]]:
    """Each advert as it was, its history and some other fields as written, and as it now is, also by a new name."""
    if before := records.before:
        then = {(was.authority, was.id): was for was in before.vacancies}
        for vacancy in records.vacancies:
            names = ((vacancy.authority, name) for name in (vacancy.id, *vacancy.aliases))
            was = next((then[name] for name in names if name in then), None)
            if was and before.trusts(file_of(was), "changes", *fields):
                yield was, vacancy


def _as_written(change: Change) -> str:
    lines = [f"  - on: {change.on}", f"    what: {scalar(change.what)}"]
    return "\n".join([*lines, f"    reason: {scalar(change.reason)}"] if change.reason else lines)
