"""An advert in a list of any page, and how its place and its dates are said there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TypeVar

from regionsite import example_words, urls
from regionsite.advert_words import office_days, pay, towns
from regionsite.contexts.shapes.adverts import CalendarDate, Row, RowFact
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.moment import END_OF_DAY
from regionsite.model.place import Location
from regionsite.model.vacancy import Vacancy
from regionsite.wording import MONTHS, WEEKDAYS, clock, joined, plain_day

Part = TypeVar("Part", CalendarDate | None, RowFact, str)

SOON = timedelta(days=5)
"""From when a closing date is shown as soon."""


def place_of_work(location: Location) -> str | None:
    """The building, street and postcode of a location; None when only its town is stated."""
    return ", ".join(part for part in (location.name, location.street, location.postcode) if part) or None


def town(view: View, vacancy: Vacancy) -> str:
    """The town, or the first of several and how many more, or that it is remote."""
    names = towns(view.region, vacancy.locations)
    if not names:
        return "From home"
    return names[0] if len(names) == 1 else f"{names[0]} and {len(names) - 1} more"


def place(view: View, vacancy: Vacancy) -> str:
    """Essex, Chelmsford; only the name once where a council is named after its town."""
    authority, where = view.region.authorities[vacancy.authority].name, town(view, vacancy)
    return where if where == authority or where.startswith(f"{authority} and") else f"{authority}, {where}"


def office_fact(vacancy: Vacancy) -> RowFact:
    """Days in the office as a row says them."""
    days = office_days(vacancy)
    if days is None:
        return RowFact("Office days not stated", stated=False)
    return RowFact(f"{days} in the office" if vacancy.office_days_per_week is not None else days)


def short_moment(moment: datetime) -> str:
    """Fri 4 Dec, 11:59pm, where space is tight and the whole date stands near."""
    day = moment.date()
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}, {clock(moment)}"


def days_words(days: Sequence[date]) -> str:
    """19, 20 and 21 January 2027; across months each day is written whole."""
    if len({(day.year, day.month) for day in days}) == 1:
        return f"{joined([str(day.day) for day in days])} {MONTHS[days[0].month - 1]} {days[0].year}"
    return joined([plain_day(day) for day in days])


def closing_date(view: View, vacancy: Vacancy) -> CalendarDate | None:
    """The day it closes or ended as a calendar leaf; None for a post open until filled, or ended on no stated day."""
    closed = view.edition.state(vacancy) != "open"
    closes = vacancy.closes.day if vacancy.closes else None
    day = vacancy.ended_on if closed else closes
    if day is None:
        return None
    return CalendarDate(
        verb=f"{'Ended' if closed else 'Closes'} {WEEKDAYS[day.weekday()][:3]}",
        day=str(day.day),
        month=MONTHS[day.month - 1][:3],
        soon=closes_soon(view.edition, vacancy),
        closes=None if closed else vacancy.ends.isoformat(),
    )


def closes_soon(edition: Edition, vacancy: Vacancy) -> bool:
    """Whether little time is left to apply for an open post."""
    return edition.state(vacancy) == "open" and vacancy.ends - edition.now < SOON


def row(view: View, vacancy: Vacancy) -> Row:
    """The advert as a line of a list. Ten lists have it on average, and only its address differs."""
    return replace(view.edition.once(_row, vacancy), url=view.vacancy(vacancy))


def _row(edition: Edition, vacancy: Vacancy) -> Row:
    view = View(edition, urls.HOME)
    closed = edition.state(vacancy) != "open"
    return Row(
        date=_alike(closing_date(view, vacancy)),
        title=vacancy.title,
        url="",
        place=_alike(place(view, vacancy)),
        example=vacancy.example,
        closed=closed,
        facts=(RowFact(pay(view.region, vacancy), strong=True), _alike(office_fact(vacancy))),
        note=note(vacancy),
        undated=_undated(vacancy, closed=closed),
        job=f"{vacancy.authority}/{vacancy.id}",
        changed=_alike(vacancy.changed_on.isoformat()),
        posted=_alike((vacancy.publish_from or vacancy.posted).isoformat()),
    )


@lru_cache(1_000)
def _alike(part: Part) -> Part:
    """A part of a row, and for all rows that say the same the same one: thousands are kept at once."""
    return part


def _undated(vacancy: Vacancy, *, closed: bool) -> str | None:
    """What a row says in place of a date."""
    if closed:
        return "Ended" if vacancy.ended_on is None else None
    return "Open until filled" if vacancy.closes is None else None


def note(vacancy: Vacancy) -> str | None:
    """What a row says besides: a closing time before the end of the day, and that it may close early."""
    at = vacancy.closes.at if vacancy.closes else END_OF_DAY
    timed = f"Closes at {clock(vacancy.ends)}." if at != END_OF_DAY else ""
    early = "May close early." if vacancy.may_close_early else ""
    return " ".join(part for part in (timed, early) if part) or None


def open_words(view: View, count: int) -> str:
    """`9 vacancies`, or `9 example vacancies` while nothing on the site is real."""
    return example_words.counted(count, "vacancy", "vacancies", example=view.edition.demonstration)


def open_today(view: View, count: int) -> str:
    """`9 open today`, `9 examples open today` while nothing on the site is real, or `None today`."""
    if not count:
        return "None today"
    kind = f" {'example' if count == 1 else 'examples'}" if view.edition.demonstration else ""
    return f"{count}{kind} open today"


def see_open(view: View, count: int) -> str:
    """The words of a link to a list: `See all 9 vacancies`, `See the one vacancy`, `See the list`."""
    if count < 2:
        return "See the one open vacancy" if count else "See the list of vacancies"
    return f"See all {open_words(view, count)}"
