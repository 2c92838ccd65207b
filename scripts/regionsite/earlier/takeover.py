"""What a build takes over from the site that stands: parts of files that would come out the same.

Where each part lies in which file is told in a ledger, with the key of what it was made from and the digest of
what was written. Only what still has that digest is taken; so neither the ledger nor the site need be trusted, and
both may go at any time. A line of a ledger is a path and its parts, between tabs.
"""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, BinaryIO, NamedTuple

from regionsite.earlier.keys import Keys
from regionsite.parts import Content, Part

Ledger = dict[str, bytes]
"""The parts of each file of a site by its path, as the ledger tells them: read when they are asked for."""

_CHUNK = 1 << 20


class _Place(NamedTuple):
    """Where a part lies in its file: where it begins, its bytes, and their digest."""

    start: int
    length: int
    digest: bytes


class Takeover:
    """The site that stands in a folder with its ledger, and the ledger of the site that is being built."""

    def __init__(self, site: Path, keys: Keys, ledger: Ledger) -> None:
        self._site, self._keys, self._standing = site, keys, ledger
        self._building = _file()

    def content(self, path: str, content: Content) -> Iterator[bytes]:
        """The content of the file at a path, with the parts that can be taken over."""
        if isinstance(content, bytes):
            yield content
            return
        start = 0
        self._note(path.encode())
        with _Standing(self._site / path, self._standing.pop(path, b"")) as standing:
            for part in content:
                if isinstance(part, Part):
                    key = self._keys.of(part)
                    text = standing.part(key) or part.make()
                    self._note(b"\t%b %d %d %b" % (key, start, len(text), _digest(text)))
                else:
                    text = part
                yield text
                start += len(text)
        self._note(b"\n")

    def _note(self, words: bytes) -> None:
        """Add to the new ledger. Where there is no room for it, there will be none."""
        try:
            if self._building:
                self._building.write(words)
        except OSError:
            self._building = None

    @property
    def ledger(self) -> Iterator[bytes]:
        """The new ledger in pieces, when everything has been written."""
        if self._building:
            self._building.seek(0)
            yield from iter(partial(self._building.read, _CHUNK), b"")


class _Standing:
    """A file of the site that stands, of which the ledger told some places; perhaps it is not there any more."""

    def __init__(self, file: Path, told: bytes) -> None:
        self._file: BinaryIO | None = None
        self._places: dict[bytes, _Place] = {}
        # Whatever is wrong with the ledger or the file: there is nothing to take over.
        with suppress(OSError, ValueError):
            for part in told.split(b"\t") if told else ():
                key, start, length, digest = part.split(b" ")
                self._places[key] = _Place(int(start), int(length), digest)
            self._file = file.open("rb") if told else None

    def __enter__(self) -> "_Standing":
        return self

    def __exit__(self, *_: object) -> None:
        if self._file:
            self._file.close()

    def part(self, key: bytes) -> bytes | None:
        """The part with this key, if it is as it was written."""
        place = self._places.get(key)
        with suppress(OSError, ValueError, OverflowError):
            if place and self._file:
                self._file.seek(place.start)
                text = self._file.read(place.length)
                return text if _digest(text) == place.digest else None
        return None


def read_ledger(file: Path) -> Ledger:
    """The ledger in a file, as far as it can be read."""
    with suppress(OSError, ValueError), file.open("rb") as lines:
        found = (line.rstrip(b"\n").partition(b"\t") for line in lines)
        return {path.decode(): told for path, _, told in found}
    return {}


def _file() -> IO[bytes] | None:
    with suppress(OSError):
        return TemporaryFile()
    return None


def _digest(text: bytes) -> bytes:
    return sha256(text).hexdigest().encode()
