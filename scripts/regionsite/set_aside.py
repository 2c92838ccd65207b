"""Texts that are asked for again: on the disk, as a whole country's are more than should be held at once."""

from os import SEEK_END
from tempfile import TemporaryFile


class SetAside:
    """Texts in a file of no name, which goes with this object. Not for several threads at once."""

    def __init__(self) -> None:
        self._file = TemporaryFile()  # noqa: SIM115 – it is closed when nobody holds it any more.

    def keep(self, text: str) -> tuple[int, int]:
        """Put a text to the others: where it begins and how long it is, in bytes."""
        start = self._file.seek(0, SEEK_END)
        return start, self._file.write(text.encode())

    def read(self, start: int, length: int) -> str:
        """The text that lies there."""
        self._file.seek(start)
        return self._file.read(length).decode()
