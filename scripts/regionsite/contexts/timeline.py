"""The dates of an advert in the order they come, and what was changed in it after it was published."""

from regionsite import urls
from regionsite.advert_words import moment_words
from regionsite.contexts.advert import days_words
from regionsite.contexts.shapes.applying import ChangeWords, KeyDate
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy
from regionsite.wording import long_day, plain_day


def key_dates(vacancy: Vacancy) -> tuple[KeyDate, ...]:
    """Listed, closes, interviews, starts; a date that is not stated says so."""
    return (
        KeyDate("Listed", long_day(vacancy.posted), vacancy.posted.isoformat()),
        _closes(vacancy),
        _interviews(vacancy),
        _starts(vacancy),
    )


def dates_file(view: View, vacancy: Vacancy) -> Link | None:
    """The closing moment and the interviews for a calendar; None when neither has a date."""
    if not vacancy.closes and not vacancy.interview_dates:
        return None
    return Link("Add the dates to your calendar", view.to(urls.dates(vacancy)))


def _closes(vacancy: Vacancy) -> KeyDate:
    if vacancy.closes:
        note = "May close early, once enough people have applied." if vacancy.may_close_early else None
        return KeyDate("Closes", moment_words(vacancy.ends), vacancy.ends.isoformat(), note)
    return KeyDate("Closes", "When it is filled", None, f"Reviewed by {long_day(vacancy.ends.date())}.")


def _interviews(vacancy: Vacancy) -> KeyDate:
    days = vacancy.interview_dates
    if not days:
        return KeyDate("Interviews", "Not stated")
    if len(days) == 1:
        return KeyDate("Interviews", long_day(days[0]), days[0].isoformat())
    return KeyDate("Interviews", days_words(days))


def _starts(vacancy: Vacancy) -> KeyDate:
    start = vacancy.start
    if start is None:
        return KeyDate("Starts", "Not stated")
    day = start.on.isoformat() if start.on else None
    return KeyDate("Starts", start.words or (long_day(start.on) if start.on else "Not stated"), day)


def changes(vacancy: Vacancy) -> tuple[ChangeWords, ...]:
    """What was changed, newest first."""
    return tuple(
        ChangeWords(plain_day(change.on), change.on.isoformat(), change.what, change.reason)
        for change in reversed(vacancy.changes)
    )
