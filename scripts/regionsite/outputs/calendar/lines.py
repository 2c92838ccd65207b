"""Lines of a calendar as RFC 5545 asks for them: the library icalendar escapes and formats, we fold.

It folds too, letter by letter: for a whole country that took a third of the time of all calendars.
"""

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from icalendar import vDate, vDatetime, vDuration, vText

from regionsite.model.moment import LONDON

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LONGEST = 75
"""Octets that a line may have, without what ends it."""

_remembered = lru_cache(maxsize=1000)
"""The same few days, lengths and titles come again and again."""

END = "\r\n"
"""What ends a line, on every system."""


def line(name: str, value: str) -> str:
    """`NAME:value` for a value that needs no escaping, such as a word of the standard or an address."""
    octets = f"{name}:{value}".encode()
    return (octets if len(octets) <= _LONGEST else _folded(octets)).decode() + END


def text_line(name: str, text: str) -> str:
    """`NAME:text` for words that people read, whatever signs are in them."""
    return line(name, _escaped(text))


@_remembered
def _escaped(text: str) -> str:
    return _written(vText(_FORBIDDEN.sub("", text)))


@_remembered
def universal(moment: datetime) -> str:
    """A moment by the clock of Greenwich: 20261204T235900Z."""
    return _written(vDatetime(moment.astimezone(UTC)))


@_remembered
def local(moment: datetime) -> str:
    """A moment as London's clocks show it, a zone that the line names beside it: 20261204T235900."""
    return _written(vDatetime(moment.astimezone(LONDON).replace(tzinfo=None)))


def day_alone(day: date) -> str:
    """A whole day: 20261204."""
    return _written(vDate(day))


@_remembered
def duration(length: timedelta) -> str:
    """A length of time, which may be before: -P2DT14H59M."""
    return _written(vDuration(length))


def _folded(octets: bytes) -> bytes:
    """A long line in pieces, each but the first begun by a space."""
    pieces = []
    while len(octets) > _LONGEST:
        cut = _fold(octets)
        pieces.append(octets[:cut])
        octets = b" " + octets[cut:]
    return END.encode().join([*pieces, octets])


def _fold(octets: bytes) -> int:
    """The last place for a fold that is inside no letter, and not between a backslash and what it escapes."""
    cut = _LONGEST
    while octets[cut] & 0b1100_0000 == 0b1000_0000:
        cut -= 1
    start = octets[:cut]
    return cut - (len(start) - len(start.rstrip(b"\\"))) % 2


def _written(value: vText | vDate | vDatetime | vDuration) -> str:
    octets: bytes = value.to_ical()
    return octets.decode()
