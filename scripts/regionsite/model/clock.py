"""Times as the clocks of a place show them: a moment of an event, an hour of its programme, and its zone."""

import re
from datetime import UTC, date, datetime, time
from typing import Annotated, Any
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError

from regionsite.model.moment import LONDON, clock_meant, day_meant, parsed_day, split_moment
from regionsite.wording import nearest

_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?: +|T)([0-9]{2}:[0-9]{2})")
_ZONE_AFTER = re.compile(
    r"(?<=[0-9m])\s*(?P<zone>[Zz]|GMT|BST|UTC|UK time|local time|[+-][0-9]{2}:?[0-9]{2})$", re.IGNORECASE
)
_AS_ELSEWHERE = ("z", "utc")
"""Zones that a program writes and no clock here shows; `GMT` and `BST` are what people call their own time."""


def _hour(value: Any) -> Any:
    if isinstance(value, time):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("not-one-value", "one value stands here", {})
    text = value.strip()
    if found := _CLOCK.fullmatch(text):
        return time(int(found[1]), int(found[2]))
    bare, zone = _without_zone(text)
    meant = _midnight(bare) or clock_meant(bare)
    told: dict[str, Any] = {"write": meant} if meant else {"advice": "write it like 14:30"}
    if zone:
        raise PydanticCustomError(
            "time", "a time is written without a zone, as the clocks of the place show it", told
        )
    raise PydanticCustomError("time", "a time is written as hours and minutes of the 24-hour clock", told)


def _midnight(text: str) -> str | None:
    """Of a programme midnight is where a day begins; only of a closing date it is the end."""
    return "00:00" if text.lower() in ("midnight", "12am", "12 am", "00:00") else None


def _without_zone(text: str) -> tuple[str, str | None]:
    found = _ZONE_AFTER.search(text)
    return (text[: found.start()].strip(), found["zone"]) if found else (text, None)


def _moment(value: Any) -> Any:
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("not-one-value", "one value stands here", {})
    text = value.strip()
    found = _MOMENT.fullmatch(text)
    if found and _CLOCK.fullmatch(found[2]):
        return datetime.combine(_day_of(found[1], found[2]), _hour(found[2]))
    bare, zone = _without_zone(text)
    meant = _meant(bare, zone)
    told: dict[str, Any] = {"write": meant} if meant else {"advice": "write it like 2027-03-11 09:15"}
    if zone and meant:
        raise PydanticCustomError(
            "moment", "a time is written without a zone, as the clocks of the place show it", told
        )
    if not meant and not clock_meant(split_moment(bare)[1]):
        day = _day_of(split_moment(bare)[0])  # What is wrong with the day is said first.
        told = {"advice": f"write it like {day} 09:15"}
        raise PydanticCustomError("moment", "a time belongs after the date", told)
    raise PydanticCustomError(
        "moment", "the time follows the date, as hours and minutes of the 24-hour clock", told
    )


def _day_of(text: str, clock: str = "09:15") -> date:
    """The day of a moment; what to write instead of a wrong one is a moment too."""
    try:
        return parsed_day(text)
    except PydanticCustomError as error:
        told = dict(error.context or {})
        if "write" in told:
            told["advice"] = f"write it like {told.pop('write')} {clock}"
        raise PydanticCustomError(error.type, error.message_template, told) from None


def _meant(text: str, zone: str | None) -> str | None:
    """`2027-07-01 10:15` for `2027-07-01T09:15Z`, `1 July 2027, 10.15am` and `01/07/2027 10:15 BST`."""
    day_text, clock_text = split_moment(re.sub(r"(?<=:[0-9]{2}):[0-9]{2}(\.[0-9]+)?", "", text))
    day = day_meant(day_text) or _written_day(day_text)
    clock = _midnight(clock_text) or clock_meant(clock_text) if clock_text else None
    if day is None or clock is None:
        return None
    if zone and (zone.lower() in _AS_ELSEWHERE or zone[0] in "+-"):
        return _here(day, clock, zone)
    return f"{day} {clock}"


def _written_day(text: str) -> str | None:
    try:
        return date.fromisoformat(text).isoformat() if re.fullmatch(r"[0-9-]{10}", text) else None
    except ValueError:
        return None


def _here(day: str, clock: str, zone: str) -> str | None:
    """What clocks in London show at a moment of another zone."""
    offset = "+00:00" if zone.lower() in _AS_ELSEWHERE else f"{zone[:3]}:{zone[-2:]}"
    try:
        return datetime.fromisoformat(f"{day}T{clock}{offset}").astimezone(LONDON).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return None


def _zone(text: str) -> str:
    # `GMT` is a zone too, and an hour out all summer.
    if "/" not in text or text not in available_timezones():
        near = nearest(
            text, ("Europe/London", "Europe/Dublin", "Europe/Paris", "Europe/Belfast", "Europe/Jersey")
        )
        told = {"write": near or "Europe/London"}
        raise PydanticCustomError("zone", "this is not the name of a time zone", told)
    return text


HourOfDay = Annotated[time, BeforeValidator(_hour)]
"""`14:30`, by the clocks of the place."""

LocalMoment = Annotated[datetime, BeforeValidator(_moment)]
"""`2027-03-11 09:15`, by the clocks of the place and so without a zone of its own."""

Zone = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_zone)]
"""The name of a time zone, `Europe/London`."""


def in_zone(moment: datetime, zone: str) -> datetime:
    """A local moment with its offset, right across clock changes."""
    return moment.replace(tzinfo=ZoneInfo(zone))


def on_the_clock(moment: datetime, zone: str) -> bool:
    """Whether clocks in a zone ever show a local moment: they skip an hour when they go forward."""
    there = in_zone(moment, zone)
    return there.astimezone(UTC).astimezone(there.tzinfo).replace(tzinfo=None) == moment
