"""What is asked for again: on the disk, as a whole country's is more than should be held at once."""

import pickle
from array import array
from collections.abc import Container, Iterator
from io import BytesIO
from itertools import pairwise
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import Any, BinaryIO, NamedTuple

MARK = 16
"""Bytes of a mark."""


class Places(NamedTuple):
    """Where each value begins and the last one ends, and the marks of all."""

    starts: "array[int]"
    marks: bytes


class SetAside:
    """Values in a file of no name, which goes with this object. Not for several threads at once.

    Where there is no room on the disk they stay in memory: to be checked, records need none.
    """

    def __init__(self) -> None:
        self._file = _file()
        self._starts = array("Q", [0])
        self._marks = bytearray()
        self._without_room: dict[int, Any] = {}
        self._last: tuple[int, Any] = (-1, None)

    def __del__(self) -> None:
        self._file.close()

    def keep(self, value: Any, mark: bytes = b"") -> int:
        """Put a value to the others: its number among them. All have a mark, MARK bytes of them, or none has."""
        self._marks += mark
        number, start = len(self._starts) - 1, self._starts[-1]
        packed = pickle.dumps(value)
        if self._written(start, packed):
            self._starts.append(start + len(packed))
        else:
            self._without_room[number] = value
            self._starts.append(start)
        return number

    def mark(self, number: int) -> bytes:
        """The mark of the value of this number."""
        return bytes(self._marks[number * MARK : (number + 1) * MARK])

    def places(self, numbers: Container[int]) -> "Places":
        """Where the values lie when only those of these numbers have been copied."""
        starts = array("Q", [0])
        for number, length in enumerate(self._lengths()):
            starts.append(starts[-1] + (length if number in numbers else 0))
        return Places(starts, bytes(self._marks))

    def copy_to(self, file: BinaryIO, numbers: Container[int]) -> None:
        """Write the values of these numbers to a file. OSError where some of them had no room on the disk."""
        if self._without_room:
            raise OSError("some values are in memory only")
        self._file.seek(0)
        for number, length in enumerate(self._lengths()):
            packed = self._file.read(length)
            if number in numbers:
                file.write(packed)

    def _lengths(self) -> Iterator[int]:
        return (end - start for start, end in pairwise(self._starts))

    @classmethod
    def copied_from(cls, file: BinaryIO, places: "Places") -> "SetAside":
        """The values that stand in a file from here on. OSError where there is no room for them."""
        aside = cls()
        aside._starts, aside._marks = places.starts, bytearray(places.marks)
        copyfileobj(file, aside._file)
        return aside

    def _written(self, start: int, packed: bytes) -> bool:
        try:
            self._file.seek(start)
            return self._file.write(packed) == len(packed)
        except OSError:
            return False

    def read(self, number: int) -> Any:
        """The value of this number. Who asks for one thing an advert says goes on to ask for the next."""
        if number in self._without_room:
            return self._without_room[number]
        if self._last[0] != number:
            start, end = self._starts[number : number + 2]
            self._file.seek(start)
            self._last = number, pickle.loads(self._file.read(end - start))
        return self._last[1]


def _file() -> BinaryIO:
    try:
        # Without a buffer a full disk says so at once, and of no value but the one that is kept.
        return TemporaryFile(buffering=0)
    except OSError:
        return BytesIO()
