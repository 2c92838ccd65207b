"""What is asked for again: on the disk, as a whole country's is more than should be held at once."""

import pickle
from array import array
from tempfile import TemporaryFile
from typing import Any


class SetAside:
    """Values in a file of no name, which goes with this object. Not for several threads at once."""

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 – it is closed when nobody holds it any more.
        self._starts = array("Q", [0])
        self._last: tuple[int, Any] = (-1, None)

    def __del__(self) -> None:
        self._file.close()

    def keep(self, value: Any) -> int:
        """Put a value to the others: its number among them."""
        start = self._starts[-1]
        self._file.seek(start)
        self._starts.append(start + self._file.write(pickle.dumps(value)))
        return len(self._starts) - 2

    def read(self, number: int) -> Any:
        """The value of this number. Who asks for one thing an advert says goes on to ask for the next."""
        if self._last[0] != number:
            start, end = self._starts[number : number + 2]
            self._file.seek(start)
            self._last = number, pickle.loads(self._file.read(end - start))
        return self._last[1]
