"""The closing moments and interview days of adverts, for every list and for each advert alone."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from operator import attrgetter
from urllib.parse import urlsplit

from regionsite import advert_words, example_words, urls
from regionsite.edition import Edition
from regionsite.listings import Listing
from regionsite.model.moment import LONDON
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.calendar.entry import Entry, Status, beginning, entry_text
from regionsite.outputs.calendar.whole import Calendar, calendar_file
from regionsite.outputs.changes import lists_of, shown_change
from regionsite.set_aside import SetAside
from regionsite.wording import clock

MOST = 1000
"""Entries a calendar holds: about 0.8 MB. Some programs refuse files of more than a megabyte."""

_REMINDED = timedelta(days=2)
_MORNING = time(9)


@dataclass(frozen=True, slots=True)
class _Dated:
    """The number of an entry whose text lies on the disk, with what it is sorted by."""

    order: tuple[datetime, str]
    number: int


def vacancy_calendars(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Every calendar of adverts as a path and its content: of each list, and of each advert with a date.

    The text of an entry is made once; an advert stands in half a dozen lists. The texts of a whole country are
    more than should be held at once, so they wait on the disk.
    """
    # Each authority's list is made as soon as its adverts have passed, the others at the end.
    texts = SetAside()
    listings = {urls.listing(listing.facet, listing.term): listing for listing in edition.listings}
    lists: dict[str, list[_Dated]] = defaultdict(list)
    by_authority = attrgetter("authority")
    for authority, vacancies in groupby(sorted(edition.kept, key=by_authority), by_authority):
        for vacancy in vacancies:
            found = [(entry.order, entry_text(entry)) for entry in vacancy_entries(edition, vacancy)]
            if found:
                yield urls.dates(vacancy), calendar_file(text for _, text in found)
            entries = [_Dated(order, texts.keep(text)) for order, text in found]
            for path in _calendars_of(vacancy):
                _add(lists[path], entries, edition.now)
        own = listings.pop(urls.listing("authority", authority))
        yield from _list_calendars(edition, own, lists, texts)
    for listing in listings.values():
        yield from _list_calendars(edition, listing, lists, texts)


def _calendars_of(vacancy: Vacancy) -> Iterator[str]:
    """Where an advert's dates stand: in the calendar of each of its lists, and of what suits the newly qualified."""
    yield from map(urls.calendar, lists_of(vacancy))
    if vacancy.suitable_for_nqsw:
        yield urls.newly_qualified_calendar(vacancy.authority)


def vacancy_entries(edition: Edition, vacancy: Vacancy) -> Iterator[Entry]:
    """The last moment to apply, and each day of interviews, by the records as they are now."""
    if vacancy.closes:
        words = f"Apply by {clock(vacancy.ends)}"
        yield _entry(edition, vacancy, "closes", vacancy.ends, words, _closing_words(edition, vacancy))
    for number, day in enumerate(vacancy.interview_dates, start=1):
        told = f"Applications: {advert_words.closing(vacancy)}."
        yield _entry(edition, vacancy, f"interview-{number}", day, "Interviews", told)


def _entry(
    edition: Edition, vacancy: Vacancy, what: str, start: date | datetime, words: str, told: str
) -> Entry:
    """An entry about an advert. Its id names the advert and not the day, which may be moved."""
    authority = edition.region.authorities[vacancy.authority]
    url = urls.absolute(edition.site_url, urls.vacancy(vacancy))
    example = "This is an example, not a real job." if vacancy.example else ""
    about = (example, vacancy.summary, told, url)
    return Entry(
        uid=f"{what}.{vacancy.id}.{vacancy.authority}@{urlsplit(edition.site_url).hostname}",
        changed=datetime.combine(shown_change(vacancy), time(), tzinfo=LONDON),
        sequence=len(vacancy.changes),
        start=start,
        summary=example_words.titled(f"{words}: {vacancy.title}, {authority.name}", vacancy.example),
        description="\n".join(line for line in about if line),
        url=url,
        status=_status(edition, vacancy, start),
        reminder=_reminder(start),
    )


def _closing_words(edition: Edition, vacancy: Vacancy) -> str:
    early = " It may close early." if vacancy.may_close_early else ""
    return f"Pay: {advert_words.pay(edition.region, vacancy)}.{early}"


def _status(edition: Edition, vacancy: Vacancy, start: date | datetime) -> Status:
    """What was still to come when a post was filled or withdrawn is off; what had been stays as it was.

    Where nothing says when that was, all of it is off: better than a date that nobody keeps.
    """
    ended = edition.state(vacancy) in ("filled", "withdrawn")
    off = ended and beginning(start).date() >= (vacancy.ended_on or vacancy.posted)
    return "CANCELLED" if off else "CONFIRMED"


def _reminder(start: date | datetime) -> datetime:
    """Nine in the morning two days before: most adverts close at 11:59pm, when phones should be silent."""
    return datetime.combine(beginning(start).date() - _REMINDED, _MORNING, tzinfo=LONDON)


def _list_calendars(
    edition: Edition, listing: Listing, lists: dict[str, list[_Dated]], texts: SetAside
) -> Iterator[tuple[str, bytes]]:
    """The calendar of a list, and of an authority's also that of what suits the newly qualified."""
    named = {urls.calendar(urls.listing(listing.facet, listing.term)): listing.label}
    if listing.facet == "authority" and listing.term:
        named[urls.newly_qualified_calendar(listing.term)] = f"{listing.label}, newly qualified"
    for path, label in named.items():
        nearest = _nearest(lists.pop(path, ()), edition.now)
        words = f"Vacancies: {label}" if listing.facet else "Vacancies"
        told = (texts.read(entry.number) for entry in nearest)
        yield path, calendar_file(told, _calendar(edition, words))


def _add(held: list[_Dated], entries: Iterable[_Dated], now: datetime) -> None:
    """Add entries to those of a list; of too many only those that the nearest are chosen from stay."""
    held.extend(entries)
    if len(held) > 2 * MOST:
        held[:] = _nearest(held, now)


def _nearest(entries: Iterable[_Dated], now: datetime) -> list[_Dated]:
    """What comes next and, where there is room, what has been; in the order of time."""
    entries = sorted(entries, key=lambda entry: entry.order)
    coming = bisect_left(entries, now, key=lambda entry: entry.order[0])
    last = min(len(entries), coming + MOST)
    return entries[max(0, last - MOST) : last]


def _calendar(edition: Edition, words: str) -> Calendar:
    example = " Every job is an example." if edition.demonstration else ""
    return Calendar(
        name=f"{words} – {edition.region.profile.name}",
        about=f"Closing and interview dates, with a reminder two days before.{example}",
    )
