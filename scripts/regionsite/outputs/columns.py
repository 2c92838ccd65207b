"""Whole numbers as text that packs well and reads fast: a column of them is a digit a character, no commas."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

DIGITS = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"\\')
"""The 93 characters that stand for 0 to 92: printable, and none of them needs an escape in JSON."""

BASE = len(DIGITS)
_WRITTEN = DIGITS.ljust(256).encode()

K = TypeVar("K", bound=Hashable)


class Numbered(dict[K, int]):
    """What a column can say, each value once, numbered from 0 in the order it was first met."""

    def __missing__(self, value: K) -> int:
        """The number of a value that was not met before."""
        self[value] = number = len(self)
        return number


def column(numbers: Sequence[int]) -> list[str]:
    """A column as one text for each place of its largest number, the highest place first; none is negative.

    The places stand apart because the higher ones hardly change from row to row, and so pack to almost nothing.
    """
    places = [_place(numbers)]
    while max(numbers, default=0) >= BASE:
        numbers = [number // BASE for number in numbers]
        places.insert(0, _place(numbers))
    return places


def _place(numbers: Sequence[int]) -> str:
    return bytes([number % BASE for number in numbers]).translate(_WRITTEN).decode("ascii")
