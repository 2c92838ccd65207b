"""Days and moments. Everything is Europe/London; a closing date without a time means 11:59pm."""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from regionsite.wording import MONTHS

LONDON = ZoneInfo("Europe/London")
END_OF_DAY = time(23, 59)
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years outside these are slips of the keyboard; and sums with the last days there are would fail."""

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_LOOSE_DAY = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?![0-9])")
_BRITISH_DAY = re.compile(r"(?<![0-9])([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})(?![0-9])")
_WORDED_DAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]*,? )?"
    r"([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3,9})\.?,?[ -]([0-9]{4}|[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})", re.IGNORECASE)
_SHORT_MONTHS: Mapping[str, int] = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_EXCEL_DAY = re.compile(r"[34][0-9]{4}|5[0-4][0-9]{3}")
_EXCEL_START = date(1899, 12, 30)
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_LOOSE_CLOCK = re.compile(
    r"([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?::[0-9]{2})?\s*(am|pm|a\.m\.?|p\.m\.?)?", re.IGNORECASE
)


def _calendar_day(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise PydanticCustomError(
            "date", "there is a slip in the year {year}", {"year": f"{year:04}", "advice": "check the year"}
        )
    if not 1 <= month <= 12:
        # 2026-23-11: month and day the other way round.
        meant = _iso(year, day, month)
        told: dict[str, Any] = {"write": meant} if meant else {"advice": "write it like 2026-12-04"}
        raise PydanticCustomError(
            "date",
            "there is no month {month}: a date is written as year-month-day",
            {"month": f"{month:02}"} | told,
        )
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise PydanticCustomError(
            "date",
            "there is no day {day} in {month} {year}, which has {last} days",
            {
                "month": MONTHS[month - 1],
                "year": year,
                "day": day,
                "last": last,
                "advice": f"check the day in a calendar; the last of the month is {year}-{month:02}-{last}",
            },
        )
    return date(year, month, day)


def _iso(year: int, month: int, day: int) -> str | None:
    """The day as we want it written, or None when there is no such day."""
    try:
        return date(year, month, day).isoformat() if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def _full(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)


def _year_may_be_first(text: str, found: re.Match[str]) -> bool:
    """Whether `27-01-31` may as well be 2027 as the 27th: a guess could move a date by years."""
    year, month, day = (int(part) for part in found.groups())
    written_so = re.fullmatch(r"[2-9][0-9]-[0-9]{2}-[0-9]{2}", text)
    return bool(written_so) and year != day and _iso(2000 + year, month, day) is not None


def day_meant(text: str) -> str | None:
    """The day that a date written another way means, if it is clear; British order, as our editors write."""
    if found := _LOOSE_DAY.fullmatch(text):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _BRITISH_DAY.fullmatch(text):
        day, month, year = int(found[1]), int(found[2]), _full(found[3])
        if _year_may_be_first(text, found):
            return None
        # 11/23/2026 can only be American.
        return _iso(year, month, day) or _iso(year, day, month)
    if found := _WORDED_DAY.fullmatch(text):
        month = _SHORT_MONTHS.get(found[2][:3].lower(), 0)
        return _iso(_full(found[3]), month, int(found[1]))
    if found := _MONTH_FIRST.fullmatch(text):
        return _iso(int(found[3]), _SHORT_MONTHS.get(found[1][:3].lower(), 0), int(found[2]))
    if _EXCEL_DAY.fullmatch(text):
        # Excel stores a day as a number and shows it when a cell is pasted as plain text.
        return (_EXCEL_START + timedelta(days=int(text))).isoformat()
    return None


# Thousands of adverts say the same few days.
@lru_cache(10_000)
def parsed_day(text: str) -> date:
    """The day written as `2026-12-04`. Raises PydanticCustomError with what to write instead."""
    found = _DAY.fullmatch(text)
    if found:
        return _calendar_day(int(found[1]), int(found[2]), int(found[3]))
    day_text, clock_text = split_moment(text)
    meant = day_meant(text) or (day_meant(day_text) if clock_meant(clock_text) else None)
    told: dict[str, Any] = {"write": meant} if meant else {"advice": "write it like 2026-12-04"}
    raise PydanticCustomError(
        "date", "a date is written as year-month-day, with two digits for month and day", told
    )


def _day(value: Any) -> Any:
    return parsed_day(value.strip()) if isinstance(value, str) else value


Day = Annotated[date, BeforeValidator(_day)]
"""A calendar day, written `2026-12-04`."""


def clock_meant(text: str) -> str | None:
    """The 24-hour time that `12 noon`, `5pm`, `9:00` or `midnight` means, if it is clear."""
    word = text.lower().strip(" .,()")
    if word in ("noon", "12 noon", "12noon", "midday", "12 midday"):
        return "12:00"
    if word in ("midnight", "12 midnight", "24:00"):
        return f"{END_OF_DAY:%H:%M}"
    found = _LOOSE_CLOCK.fullmatch(word)
    if not found or (found[2] is None and found[3] is None):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] and hour <= 12:
        hour = hour % 12 + (12 if found[3][0] == "p" else 0)
    if hour >= 24 or minute >= 60:
        return None
    # 00:00 is the start of the day: someone who writes it nearly always means the end of it.
    return f"{hour:02}:{minute:02}" if (hour, minute) != (0, 0) else f"{END_OF_DAY:%H:%M}"


@dataclass(frozen=True, order=True, slots=True)
class Closing:
    """When an advert closes: a day, and a time if one was given (else the end of that day), in London."""

    day: date
    at: time = END_OF_DAY

    @property
    def moment(self) -> datetime:
        """The closing moment with its offset, right across clock changes."""
        return datetime.combine(self.day, self.at, tzinfo=LONDON)

    def __str__(self) -> str:
        return self.day.isoformat() if self.at == END_OF_DAY else f"{self.day.isoformat()} {self.at:%H:%M}"


def split_moment(text: str) -> tuple[str, str]:
    """A typed moment as day and the rest: `12 noon on 4 December 2026` gives `4 December 2026` and `12 noon`."""
    for pattern in (_LOOSE_DAY, _WORDED_DAY, _MONTH_FIRST, _BRITISH_DAY):
        if found := pattern.search(text):
            rest = f"{text[: found.start()]} {text[found.end() :]}"
            words = [
                word for word in re.split(r"[ ,T]+", rest) if word.lower() not in ("", "at", "on", "by", "-")
            ]
            return found[0], " ".join(words)
    first, _, rest = text.partition(" ")
    return first, rest.strip()


def _closing(value: Any) -> Any:
    if isinstance(value, Closing):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("not-one-value", "one value stands here", {})
    return _closing_of(value.strip())


@lru_cache(10_000)
def _closing_of(text: str) -> Closing:
    if _DAY.fullmatch(text):
        return Closing(parsed_day(text))
    day_text, clock_text = text[:10], text[10:].lstrip(" T")
    found = _CLOCK.fullmatch(clock_text)
    if found and clock_text != "00:00" and _DAY.fullmatch(day_text):
        return Closing(parsed_day(day_text), time(int(found[1]), int(found[2])))
    return _closing_meant(text)


def _closing_meant(text: str) -> Closing:
    """Raises with the closing time that the text most likely means."""
    day_text, clock_text = split_moment(text)
    day, clock = day_meant(day_text), clock_meant(clock_text)
    if day is None or not clock_text:
        # What is wrong with the day is said first.
        return Closing(parsed_day(day_text if _DAY.fullmatch(day_text) else text))
    told: dict[str, Any] = (
        {"write": f"{day} {clock}"} if clock else {"advice": "write it like 2026-12-04 12:00"}
    )
    raise PydanticCustomError(
        "closing", "the time follows the date, as hours and minutes of the 24-hour clock", told
    )


ClosingTime = Annotated[Closing, BeforeValidator(_closing)]
"""`2026-12-04` (closes at 23:59) or `2026-12-04 12:00`."""


@dataclass(frozen=True, order=True, slots=True)
class Period:
    """When something was said or published, as precisely as its source tells: a year, a month or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        return "-".join(f"{part:02}" for part in (self.year, self.month, self.day) if part is not None)

    @property
    def first(self) -> date:
        """The first day it may mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it may mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


def _period(value: Any) -> Any:
    if isinstance(value, Period):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("not-one-value", "one value stands here", {})
    return _period_of(value.strip())


@lru_cache(10_000)
def _period_of(text: str) -> Period:
    found = re.fullmatch(r"([0-9]{4})(?:-(0[1-9]|1[0-2]))?", text)
    if found and FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        return Period(int(found[1]), int(found[2]) if found[2] else None)
    if _DAY.fullmatch(text):
        day = parsed_day(text)
        return Period(day.year, day.month, day.day)
    meant = _month_meant(text) or day_meant(text)
    told = {"write": meant} if meant else {"advice": "write it like 2026-12-04, 2026-12 or 2026"}
    raise PydanticCustomError("date", "this is written as year-month-day, year-month or only the year", told)


def _month_meant(text: str) -> str | None:
    """The month that `December 2021`, `12/2021` or `2021-9` means."""
    if found := re.fullmatch(r"([A-Za-z]{3,9})\.?,?[ -]([0-9]{4})", text):
        month, year = _SHORT_MONTHS.get(found[1][:3].lower(), 0), int(found[2])
    elif found := re.fullmatch(r"([0-9]{1,2})[-/. ]([0-9]{4})", text):
        month, year = int(found[1]), int(found[2])
    elif found := re.fullmatch(r"([0-9]{4})[-/. ]([0-9]{1,2})", text):
        month, year = int(found[2]), int(found[1])
    else:
        return None
    return f"{year}-{month:02}" if _iso(year, month, 1) else None


SaidOn = Annotated[Period, BeforeValidator(_period)]
"""`2021`, `2021-12` or `2021-12-09`: no more precise than the source."""
