"""What a server remembers from one reading of the files to the next, so that only what was edited is read again.

It lives as long as the server does and is never written to the disk. A file counts as the same while its size
and the time of its last change are, as git has it. Only what was sound is remembered: after an error the next
reading is compared with the last one that had none.
"""

import os
from collections.abc import Iterable
from dataclasses import fields, replace
from functools import lru_cache

from regionsite.diagnostics import Diagnostic
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies
from regionsite.rules import Records
from regionsite.rules.records import file_of
from regionsite.source.placing import place_of

_Stamp = tuple[int, int]
_OF_THE_MOMENT = frozenset({"now", "vacancies"})


class Memory:
    """The records of files as they were last read, and what the rules said of each advert."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[_Stamp, Vocabularies, Authored]] = {}
        self._asked: _Stamp = (0, 0)
        self._words = Vocabularies()
        self._judged: Records | None = None
        self._told: dict[str, list[Diagnostic]] = {}
        self._telling: dict[str, list[Diagnostic]] = {}
        self.place_of = lru_cache(100_000)(place_of)
        """What the file at a path holds: after each edit the same thousands of paths are asked about."""

    def known_words(self, vocabularies: Vocabularies) -> Vocabularies:
        """Equal vocabularies as one object: thousands of records are asked whether they were read with them."""
        if self._words != vocabularies:
            self._words = vocabularies
        return self._words

    def recall(self, file: str, vocabularies: Vocabularies) -> Authored | None:
        """The record of a file that has not changed since it was read with these vocabularies."""
        stamp, read_with, record = self._read.get(file, (None, None, None))
        same_words = read_with is vocabularies or read_with == vocabularies
        self._asked = _stamp(file)
        return record if same_words and stamp == self._asked else None

    def keep(self, file: str, vocabularies: Vocabularies, record: Authored) -> None:
        """Remember the sound record of the file last asked for."""
        # As it stood before it was read: it may have been saved again meanwhile.
        self._read[file] = self._asked, vocabularies, record

    def to_judge(self, records: Records) -> Records:
        """The records that rules about single adverts must be asked about: those of edited adverts, if no more."""
        last = self._judged
        if last is None or not _only_adverts_edited(last, records):
            self._telling = {}
            return records
        self._telling = dict(self._told)
        if len(records.vacancies) < len(last.vacancies):
            # A file is empty while it is saved: nothing is said of what it held.
            there = {file_of(vacancy) for vacancy in records.vacancies}
            self._telling = {path: told for path, told in self._told.items() if path in there}
        before = {(vacancy.authority, vacancy.id): vacancy for vacancy in last.vacancies}
        return replace(
            records,
            vacancies=tuple(
                vacancy
                for vacancy in records.vacancies
                if before[vacancy.authority, vacancy.id] is not vacancy
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
            self._judged, self._told = records, self._telling


def _stamp(file: str) -> _Stamp:
    status = os.stat(file)  # noqa: PTH116 - making a Path takes longer than asking the disk
    return status.st_mtime_ns, status.st_size


def _only_adverts_edited(last: Records, now: Records) -> bool:
    """Whether the same files are there, and but for adverts they hold the same, on the same day."""
    return last.now.date() == now.now.date() and all(
        getattr(last, field.name) == getattr(now, field.name)
        for field in fields(Records)
        if field.name not in _OF_THE_MOMENT
    )
