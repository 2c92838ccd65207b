"""Prose that need not be rendered again: MkDocs' files in the site that stands, but for what changes in their foot."""

import pickle
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from regionsite import urls
from regionsite.earlier.keys import events_as_they_stand
from regionsite.outputs.api import absent
from regionsite.outputs.search_index import Entry
from regionsite.prose import Prose, empty_lists, frame_of
from regionsite.render import Renderer

_SEAL = sha256().digest_size


@dataclass(frozen=True)
class _Written:
    """A file as MkDocs wrote it: the digest of its first bytes, so many, and what follows the foot of its frame.

    A file without a frame is all `length` bytes of it, and nothing follows.
    """

    length: int
    digest: bytes
    rest: bytes | None


@dataclass(frozen=True)
class ProseNotes:
    """What is noted of the prose of a site: its pages, what search found in them, and its files by their paths.

    `key` is the digest of what they were made from beside files.
    """

    key: str
    pages: tuple[Prose, ...]
    found: tuple[Entry, ...]
    files: Mapping[str, _Written]


@dataclass(frozen=True)
class StandingProse:
    """The prose of the site that stands, with the foot of the one that is being built."""

    pages: tuple[Prose, ...]
    found: tuple[Entry, ...]
    files: Mapping[str, bytes]

    def write(self, site: Path) -> None:
        """Write all of it to an empty folder."""
        for path, content in self.files.items():
            file = site / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)


def prose_notes(site: Path, renderer: Renderer, pages: Sequence[Prose], found: Sequence[Entry]) -> ProseNotes:
    """What is to be noted of a folder in which MkDocs has written its pages, and nobody else anything."""
    framed = {urls.file_of(page.path): page.path for page in pages}
    files = {}
    for file in sorted(site.rglob("*")):
        if file.is_file():
            path = file.relative_to(site).as_posix()
            foot = frame_of(renderer, framed[path]).close.encode() if path in framed else None
            files[path] = _noted(file.read_bytes(), foot)
    return ProseNotes(_key(renderer, pages), tuple(pages), tuple(found), files)


def _noted(content: bytes, foot: bytes | None) -> _Written:
    # A page may have a template of its own, and no frame.
    if foot is None or foot not in content:
        return _Written(len(content), _digest(content), None)
    before, _, rest = content.rpartition(foot)
    return _Written(len(before), _digest(before), rest)


def standing_prose(notes: ProseNotes | None, site: Path, renderer: Renderer) -> StandingProse | None:
    """The prose of the site that stands in a folder, if it would come out the same and is as it was written."""
    if notes is None or notes.key != _key(renderer, notes.pages):
        return None
    paths = {urls.file_of(page.path): page.path for page in notes.pages}
    files = {}
    for path, written in notes.files.items():
        foot = frame_of(renderer, paths[path]).close.encode() if path in paths else b""
        content = _content(site / path, written, foot)
        if content is None:
            return None
        files[path] = content
    return StandingProse(notes.pages, notes.found, files)


def _content(file: Path, written: _Written, foot: bytes) -> bytes | None:
    try:
        with file.open("rb") as opened:
            before = opened.read(written.length)
    except OSError:
        return None
    if _digest(before) != written.digest:
        return None
    return before if written.rest is None else before + foot + written.rest


def _key(renderer: Renderer, pages: Iterable[Prose]) -> str:
    """What else these pages are made from: the day, where links can lead, events a post tells of, and the frame."""
    edition = renderer.edition
    leads = empty_lists(edition), sorted(edition.empty_sections), absent(edition)
    told = f"{edition.site_url} {edition.now.date()} {leads} {events_as_they_stand(edition)}"
    digest = sha256(told.encode())
    for page in pages:
        frame = frame_of(renderer, page.path)
        digest.update(frame.open.encode() + frame.between.encode())
    return digest.hexdigest()


def _digest(content: bytes) -> bytes:
    return sha256(content).digest()


def read_notes(file: Path, others: bytes) -> ProseNotes | None:
    """The notes in a file, if it is whole; `others` is the digest of everything but adverts, our code too."""
    # What is whole may still name what is not there any more: libraries can change without a new version.
    with suppress(Exception):
        content = file.read_bytes()
        if content[:_SEAL] == _digest(others + content[_SEAL:]):
            notes: ProseNotes = pickle.loads(content[_SEAL:])
            return notes
    return None


def sealed(notes: ProseNotes, others: bytes) -> Iterator[bytes]:
    """Notes as they stand in a file."""
    packed = pickle.dumps(notes)
    yield _digest(others + packed)
    yield packed
