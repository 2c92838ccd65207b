"""One month of events, day by day: a list that a wide screen shows as a calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from regionsite import event_words, urls
from regionsite.contexts.event_lists import CALLED_OFF, days_of_month, taking_place
from regionsite.contexts.event_ways import subscription
from regionsite.contexts.shapes.events import DayEvent, MonthDay, Subscription
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.wording import MONTHS, WEEKDAYS, clock, joined, period, plural, uncapitalised

YearMonth = tuple[int, int]


@dataclass(frozen=True)
class EventsMonthContext:
    """What `events_month.html` shows. The links lead to the nearest months in which something is on."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    days: tuple[MonthDay, ...]
    previous: Link | None
    next: Link | None
    between: tuple[str, ...]
    everything: Link
    subscription: Subscription


def events_month_context(view: View, month: YearMonth) -> EventsMonthContext:
    """The page of a month in which something is on."""
    months = days_of_month(view.edition)
    held, name = months[month], period(*month)
    area = view.region.profile.area
    before, after = _beside(tuple(months), month)
    return EventsMonthContext(
        head=view.head(f"Events in {name}", f"What is on in {area} in {name}, day by day."),
        trail=(Step("Home", view.home), Step("Events", view.to(urls.EVENTS)), Step(name)),
        title=name,
        lead=_lead(held, area),
        example=any(event.example for event in held),
        days=tuple(_days(view, month, held)),
        previous=_leads(view, before),
        next=_leads(view, after),
        between=tuple(_between(before, month, after)),
        everything=Link("All events to come", view.to(urls.EVENTS)),
        subscription=subscription(view),
    )


def _lead(held: tuple[Event, ...], area: str) -> str:
    count = taking_place(held)
    off = len(held) - count
    words = f"{plural(count, 'event')} in {area}" if count else f"No event takes place in {area}"
    return f"{words}{f', and {off} called off' if off else ''}."


def _beside(months: tuple[YearMonth, ...], month: YearMonth) -> tuple[YearMonth | None, YearMonth | None]:
    at = months.index(month)
    return (months[at - 1] if at else None, months[at + 1] if at + 1 < len(months) else None)


def _leads(view: View, month: YearMonth | None) -> Link | None:
    return Link(period(*month), view.to(urls.event_month(*month))) if month else None


def _between(before: YearMonth | None, month: YearMonth, after: YearMonth | None) -> Iterator[str]:
    """Which months the links leap over, as nothing is on in them."""
    for earlier, following in pairwise(one for one in (before, month, after) if one):
        empty = tuple(_after(earlier, following))
        if len(empty) > 2:
            yield f"Nothing is on between {period(*earlier)} and {period(*following)}."
        elif empty:
            yield f"Nothing is on in {joined([period(*one) for one in empty])}."


def _after(earlier: YearMonth, following: YearMonth) -> Iterator[YearMonth]:
    year, month = earlier
    while (year, month) != following:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        if (year, month) != following:
            yield year, month


def _days(view: View, month: YearMonth, held: tuple[Event, ...]) -> Iterator[MonthDay]:
    """Every day of the month with what is on, those on which nothing is too."""
    on: dict[date, list[Event]] = {}
    for event in held:
        for day in event.days:
            on.setdefault(day, []).append(event)
    day = date(*month, 1)
    while (day.year, day.month) == month:
        yield MonthDay(
            number=day.day,
            weekday=WEEKDAYS[day.weekday()],
            month=MONTHS[day.month - 1],
            datetime=day.isoformat(),
            column=day.isoweekday(),
            events=tuple(_event(view, event, day) for event in on.get(day, ())),
        )
        day += timedelta(days=1)


def _event(view: View, event: Event, day: date) -> DayEvent:
    return DayEvent(
        title=event.title,
        url=view.to(urls.event(event)),
        when=f"{_when(event, day)}, {_place(view, event)}",
        flag=event_words.STATUSES[event.status] or None,
        called_off=event.status in CALLED_OFF,
    )


def _when(event: Event, day: date) -> str:
    """From when on its first day, until when on its last, and which day it is of several."""
    if len(event.days) == 1:
        return clock(event.begins)
    words = f"day {event.days.index(day) + 1} of {len(event.days)}"
    if day == event.days[0]:
        return f"{clock(event.begins)}, {words}"
    return f"{words}, to {clock(event.ends)}" if day == event.days[-1] else words


def _place(view: View, event: Event) -> str:
    """The town, or `online`, which is no name."""
    place = event_words.place(view.region, event)
    return uncapitalised(place) if place.startswith("Online") else place
