"""What is remembered from one reading of the files to the next, so that only what was edited is read again.

A server's memory lives as long as the server. To it a file is the same while its size and the time of its last
change are, as git has it. A build's outlasts the build (`lasting`), and knows a file by its content. Only what was
sound is remembered: after an error the next reading is compared with the last one that had none.
"""

import os
from collections.abc import Callable, Hashable, Iterable
from dataclasses import fields, replace
from functools import lru_cache
from pathlib import Path

from regionsite.diagnostics import Diagnostic
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies
from regionsite.rules import Records
from regionsite.rules.records import file_of
from regionsite.set_aside import SetAside
from regionsite.source.placing import place_of

Stamp = Hashable
"""What tells a file from the same file at another time."""

_OF_THE_MOMENT = frozenset({"now", "vacancies"})


def last_change(root: Path, path: str) -> Stamp:
    """When a file last changed, and how large it is."""
    status = os.stat(f"{root}/{path}")  # noqa: PTH116 - making a Path takes longer than asking the disk
    return status.st_mtime_ns, status.st_size


class Memory:
    """The records of files as they were last read, and what the rules said of each advert.

    `stamp` gives that of the file at a path below a root; `aside` is where records have set some of it aside.
    """

    def __init__(
        self, stamp: Callable[[Path, str], Stamp] = last_change, aside: SetAside | None = None
    ) -> None:
        self._stamp = stamp
        self.aside = aside
        self.words = Vocabularies()
        self.read: dict[str, tuple[Stamp, Vocabularies, Authored]] = {}
        self.last: Records | None = None
        """The last records that were judged and had no error."""
        self.told: dict[str, list[Diagnostic]] = {}
        """What was said of each of their adverts, by its file."""
        self.has_read = False
        """Whether something was read that it did not know."""
        self._asked: Stamp = None
        self._telling: dict[str, list[Diagnostic]] = {}
        # After each edit the same thousands of paths are asked about, by a server.
        self.place_of = place_of if aside else lru_cache(100_000)(place_of)

    def known_words(self, vocabularies: Vocabularies) -> Vocabularies:
        """Equal vocabularies as one object: thousands of records are asked whether they were read with them."""
        if self.words != vocabularies:
            self.words = vocabularies
        return self.words

    def recall(self, root: Path, path: str, vocabularies: Vocabularies) -> Authored | None:
        """The record of a file that has not changed since it was read with these vocabularies."""
        stamp, read_with, record = self.read.get(path, (None, None, None))
        same_words = read_with is vocabularies or read_with == vocabularies
        self._asked = self._stamp(root, path)
        return record if same_words and stamp == self._asked else None

    def keep(self, path: str, vocabularies: Vocabularies, record: Authored) -> None:
        """Remember the sound record of the file last asked for."""
        # As it stood before it was read: it may have been saved again meanwhile.
        self.read[path] = self._asked, vocabularies, record
        self.has_read = True

    @property
    def mark(self) -> bytes:
        """The stamp of the file last asked for, if it is a digest."""
        return self._asked if isinstance(self._asked, bytes) else b""

    def to_judge(self, records: Records) -> Records:
        """The records that rules about single adverts must be asked about: those of edited adverts, if no more."""
        last = self.last
        if last is None or not _only_adverts_edited(last, records):
            self._telling = {}
            return records
        # A file is empty while it is saved: nothing is said of what it held.
        there = {file_of(vacancy) for vacancy in records.vacancies} if self.told else set()
        self._telling = {path: told for path, told in self.told.items() if path in there}
        before = {(vacancy.authority, vacancy.id): vacancy for vacancy in last.vacancies}
        return replace(
            records,
            vacancies=tuple(
                vacancy
                for vacancy in records.vacancies
                if before.get((vacancy.authority, vacancy.id)) is not vacancy
                or last.states[id(vacancy)] != records.states[id(vacancy)]
            ),
        )

    def known(self, judged: Records, found: Iterable[Diagnostic]) -> list[Diagnostic]:
        """What was said before of adverts that were not `judged` just now; what was `found` is remembered too."""
        adverts = {file_of(vacancy) for vacancy in judged.vacancies}
        for path in adverts:
            self._telling.pop(path, None)
        known = [diagnostic for told in self._telling.values() for diagnostic in told]
        for diagnostic in found:
            if diagnostic.path in adverts:
                self._telling.setdefault(diagnostic.path, []).append(diagnostic)
        return known

    def judged(self, records: Records, *, sound: bool) -> None:
        """Remember what has been said of these records, if there was no error in them."""
        if sound:
            self.last, self.told = records, self._telling


def _only_adverts_edited(last: Records, now: Records) -> bool:
    """Whether the same files are there, and but for adverts they hold the same, on the same day."""
    return last.now.date() == now.now.date() and all(
        getattr(last, field.name) == getattr(now, field.name)
        for field in fields(Records)
        if field.name not in _OF_THE_MOMENT
    )
