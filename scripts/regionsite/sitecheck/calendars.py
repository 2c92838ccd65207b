"""Calendars agree with the pages people see: each entry is about an advert or event that is there, by its title."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import is_advert, is_event
from regionsite.sitecheck.site import Site

LONGEST_LINE = 75
"""Octets that a line of a calendar may have."""

_NEEDED = ("UID", "DTSTAMP", "DTSTART", "SUMMARY")

Entry = Mapping[str, str]
"""The first value of each property of an entry, by the property's name."""


@dataclass(frozen=True)
class Calendar:
    """A calendar: its file, its lines, and what each of its entries says."""

    file: str
    lines: list[str]
    entries: Sequence[Entry]


def calendars(site: Site) -> Iterator[Calendar]:
    """Every calendar of the site: nearly as many as pages."""
    for file in site.ending(".ics"):
        text = site.text(file)
        yield Calendar(file, text.splitlines(), list(_entries(text)))


def readable_calendars(_site: Site, calendar: Calendar) -> Iterator[Problem]:
    """A calendar program understands every calendar: each part is closed, and no line is too long."""
    if not _closed(calendar.lines) or any(len(line.encode()) > LONGEST_LINE for line in calendar.lines):
        words = "a part of it is never closed, or a line is too long"
        yield Problem(calendar.file, words, "write it with outputs.calendar")


def whole_calendar_entries(_site: Site, calendar: Calendar) -> Iterator[Problem]:
    """An entry says when it is, what it is and when it last changed, under an id of its own."""
    ids = Counter(entry.get("UID") for entry in calendar.entries)
    for entry in calendar.entries:
        missing = [name for name in _NEEDED if not entry.get(name)]
        if missing or ids[entry["UID"]] > 1:
            words = f"the entry “{entry.get('SUMMARY')}” lacks {', '.join(missing) or 'an id of its own'}"
            yield Problem(calendar.file, words, "see outputs/calendar/entry.py")


def entries_are_about_their_pages(site: Site, calendar: Calendar) -> Iterator[Problem]:
    """An entry leads to the page of an advert, event or session and bears its title, also when that has ended.

    A break has no page: its entry leads to its line in the programme.
    """
    for entry in calendar.entries:
        page = site.page_at(entry.get("URL", "").partition("#")[0])
        is_about = page is not None and (is_advert(page.path) or is_event(page.path))
        if page is None or not is_about or page.heading not in entry.get("SUMMARY", ""):
            words = f"the entry “{entry.get('SUMMARY')}” is not about the page {entry.get('URL')}"
            hint = "give both the title and the address of one advert or event"
            yield Problem(calendar.file, words, hint)


def examples_say_so_in_calendars(site: Site, calendar: Calendar) -> Iterator[Problem]:
    """In a demonstration every entry says “Example”: a phone shows it between real appointments."""
    for entry in calendar.entries if site.demonstration else ():
        if "Example" not in entry.get("SUMMARY", ""):
            words = f"the entry “{entry.get('SUMMARY')}” does not say “Example”"
            yield Problem(calendar.file, words, "say it in the title")


def _closed(lines: list[str]) -> bool:
    """Whether every part that begins also ends, in the right order, and the whole is one calendar."""
    waiting: list[str] = []
    for line in lines:
        what, _, part = line.partition(":")
        if what == "BEGIN":
            waiting.append(part)
        elif what == "END" and (not waiting or waiting.pop() != part):
            return False
    return not waiting and lines[:1] == ["BEGIN:VCALENDAR"] and lines[-1:] == ["END:VCALENDAR"]


def _entries(text: str) -> Iterator[Entry]:
    """Each entry of a calendar; what a reminder inside it says is left out."""
    for part in text.replace("\n ", "").split("BEGIN:VEVENT\n")[1:]:
        own = part.partition("BEGIN:VALARM")[0].partition("END:VEVENT")[0]
        pairs = (line.partition(":") for line in own.splitlines())
        yield {name.partition(";")[0]: _unescaped(value) for name, _, value in pairs}


def _unescaped(value: str) -> str:
    plain = value.replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n")
    return plain.replace("\\\\", "\\")


CHECKS = (
    readable_calendars,
    whole_calendar_entries,
    entries_are_about_their_pages,
    examples_say_so_in_calendars,
)
