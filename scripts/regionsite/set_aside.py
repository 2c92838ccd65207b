"""What is asked for again: on the disk, as a whole country's is more than should be held at once."""

import pickle
from array import array
from io import BytesIO
from tempfile import TemporaryFile
from typing import Any, BinaryIO


class SetAside:
    """Values in a file of no name, which goes with this object. Not for several threads at once.

    Where there is no room on the disk they stay in memory: to be checked, records need none.
    """

    def __init__(self) -> None:
        self._file = _file()
        self._starts = array("Q", [0])
        self._without_room: dict[int, Any] = {}
        self._last: tuple[int, Any] = (-1, None)

    def __del__(self) -> None:
        self._file.close()

    def keep(self, value: Any) -> int:
        """Put a value to the others: its number among them."""
        number, start = len(self._starts) - 1, self._starts[-1]
        packed = pickle.dumps(value)
        if self._written(start, packed):
            self._starts.append(start + len(packed))
        else:
            self._without_room[number] = value
            self._starts.append(start)
        return number

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
