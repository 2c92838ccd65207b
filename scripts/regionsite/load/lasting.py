"""A memory that outlasts a build: what was read, in one file, for the next build to read only what was edited.

The file counts while it is whole and was written by this very code; else everything is read again. It may go at
any time. Records go to it council by council: a whole country's are too many to be packed at once.
"""

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from itertools import chain, groupby
from pathlib import Path
from typing import Any, BinaryIO

from regionsite.collector import without_collector
from regionsite.diagnostics import Diagnostic
from regionsite.load.lean import number_of, packed, prepare, put_beside
from regionsite.load.memory import Memory, Stamp
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies
from regionsite.rules import Records
from regionsite.rules.records import file_of
from regionsite.set_aside import Places, SetAside

_SEAL = sha256().digest_size

_Kept = tuple[str, Stamp, Authored]
"""A record as it is written down, with the path and the stamp of its file."""


@dataclass(frozen=True)
class _Rest:
    """What is written down beside records; `judged` has no adverts, of which `adverts` names the files."""

    words: Vocabularies
    judged: Records | None
    adverts: tuple[str, ...]
    told: dict[str, list[Diagnostic]]
    places: Places


def recalled(file: Path, code: bytes, digests: Mapping[str, bytes]) -> Memory:
    """The memory in a file, or a fresh one; `code` is the digest of our code, `digests` those of the files now."""
    stamp = partial(_digest, digests)
    # What is whole may still name what is not there any more: libraries can change without a new version.
    with suppress(Exception), file.open("rb") as opened, without_collector():
        seal = opened.read(_SEAL)
        if seal == _seal(opened, code):
            opened.seek(_SEAL)
            return _read(opened, stamp)
    return Memory(stamp, SetAside())


def lay_down(memory: Memory, file: Path, code: bytes, digests: Mapping[str, bytes]) -> None:
    """Write a memory to a file. That there is no room for it stops nothing."""
    unfinished = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("w+b") as opened, without_collector():
            opened.write(bytes(_SEAL))
            _write(opened, memory, digests)
            opened.seek(_SEAL)
            seal = _seal(opened, code)
            opened.seek(0)
            opened.write(seal)
        unfinished.replace(file)
    except (OSError, pickle.PicklingError):
        with suppress(OSError):
            unfinished.unlink()


def _digest(digests: Mapping[str, bytes], root: Path, path: str) -> Stamp:
    return digests.get(path)


def _seal(opened: BinaryIO, code: bytes) -> bytes:
    """The digest of our code and of what stands in a file from here on."""
    digest = sha256(code)
    while content := opened.read(1 << 20):
        digest.update(content)
    return digest.digest()


def _write(opened: BinaryIO, memory: Memory, digests: Mapping[str, bytes]) -> None:
    assert memory.aside is not None
    judged = memory.last
    # Nothing stays of an advert that was deleted, nor of words that were.
    there = [(path, *known) for path, known in memory.read.items() if path in digests]
    numbers = {number for *_, record in there if (number := number_of(record)) is not None}
    rest = _Rest(
        memory.words,
        # A copy has none of what was worked out from adverts.
        judged and replace(judged, vacancies=()),
        tuple(_judged(memory)),
        memory.told,
        memory.aside.places(numbers),
    )
    pickler = _Pickler(opened)
    for part in chain([rest], _councils(memory.words, there), [None]):
        pickler.dump(part)
        # Councils have little in common, and what was written is remembered to the end otherwise.
        pickler.clear_memo()
    memory.aside.copy_to(opened, numbers)


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        return packed(value) if isinstance(value, Authored) else NotImplemented


def _judged(memory: Memory) -> Iterator[str]:
    """The files of the adverts that were judged as they are remembered: after an error some were read since."""
    for vacancy in memory.last.vacancies if memory.last else ():
        path = file_of(vacancy)
        if path in memory.read and memory.read[path][2] is vacancy:
            yield path


def _councils(
    words: Vocabularies, there: Iterable[tuple[str, Stamp, Vocabularies, Authored]]
) -> Iterator[list[_Kept]]:
    """The records that were read with these vocabularies, by the folder they lie in."""
    for _, files in groupby(there, lambda file: file[0].rpartition("/")[0]):
        yield [(path, stamp, record) for path, stamp, read_with, record in files if read_with is words]


def _read(opened: BinaryIO, stamp: Callable[[Path, str], Stamp]) -> Memory:
    prepare()
    rest: _Rest = pickle.load(opened)
    councils = list(iter(partial(pickle.load, opened), None))
    aside = SetAside.copied_from(opened, rest.places)
    memory = Memory(stamp, aside)
    memory.words, memory.told = rest.words, rest.told
    for path, known, record in chain.from_iterable(councils):
        put_beside(record, aside)
        memory.read[path] = known, rest.words, record
    if rest.judged:
        memory.last = replace(rest.judged, vacancies=tuple(_still_known(rest.adverts, memory)))
    return memory


def _still_known(paths: Iterable[str], memory: Memory) -> Iterator[Any]:
    return (memory.read[path][2] for path in paths if path in memory.read)
