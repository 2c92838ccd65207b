"""Sources → `Region`, or a report of everything that is wrong: the conductor of reading and checking."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel

from regionsite.diagnostics import Diagnostic, Report, Severity, Span
from regionsite.explain import Problem, judged
from regionsite.explain.shape import authored_fields, field_names
from regionsite.model.authority import Authority
from regionsite.model.place import PlacesFile
from regionsite.model.practice_model import PracticeModel
from regionsite.model.region import Accessibility, Drawing, GlossaryFile, Region, RegionProfile
from regionsite.model.source import SourcesFile
from regionsite.model.term import Vocabularies, Vocabulary, VocabularyFile
from regionsite.model.vacancy import Vacancy
from regionsite.rules import RULES, Finding, Records
from regionsite.source import Positions, read_document
from regionsite.source.drawing import vetted_drawing
from regionsite.source.flaw import Flaw
from regionsite.source.folder import Folder, Kind, RecordFile, read_folder, region_path
from regionsite.source.picture import LARGEST, Picture, read_picture

_MODELS: Mapping[Kind, tuple[type[BaseModel], str]] = {
    "region": (RegionProfile, "region"),
    "accessibility": (Accessibility, "statement"),
    "glossary": (GlossaryFile, "glossary"),
    "places": (PlacesFile, "list of places"),
    "sources": (SourcesFile, "list of sources"),
    "vocabulary": (VocabularyFile, "vocabulary"),
    "practice_model": (PracticeModel, "practice model"),
    "authority": (Authority, "authority"),
    "vacancy": (Vacancy, "vacancy"),
}
_NAMES = field_names(*(model for model, _ in _MODELS.values()))
"""Every name a field can have: the reader of files tells fields from lines of text by them."""

_LISTS: tuple[Kind, ...] = ("glossary", "places", "sources")
_NEEDED: tuple[Kind, ...] = ("region", "accessibility", "glossary", "places", "sources")


@dataclass(frozen=True)
class Loaded:
    """The outcome of reading: the report always, the region only when nothing in it is an error."""

    region: Region | None
    report: Report


def load(root: Path, now: datetime, before: Path | None = None) -> Loaded:
    """Read and check everything under `root/authorities`; warnings that depend on the day use `now`.

    `before` is a folder with the same files as they stood earlier, for rules about what has changed.
    Never raises for what people wrote: every problem is a diagnostic, all of them at once.
    """
    with _without_collector():
        return _loaded(root, now, before)


@contextmanager
def _without_collector() -> Iterator[None]:
    """Reading makes objects by the million and no rings of them; to look for rings costs a fifth of its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _loaded(root: Path, now: datetime, before: Path | None) -> Loaded:
    folder = read_folder(root)
    reading = _Reading(root)
    reading.misplaced(folder)
    records = _records(reading, folder, now)
    if before:
        # What was wrong then is nobody's concern now.
        earlier = _records(_Reading(before), read_folder(before), now)
        records = replace(records, before=earlier)
    for rule in RULES:
        reading.judged(rule.name, rule.severity, rule.check(records))
    report = Report.of(reading.diagnostics)
    return Loaded(None if report.errors else _region(records), report)


class _Reading:
    """One pass over the files: what was read, what was wrong, which fields could not be trusted."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.diagnostics: list[Diagnostic] = []
        self.spoiled: dict[str, frozenset[str]] = {}
        self._misnamed: dict[str, str] = {}
        self._positions: dict[str, Positions] = {}

    def misplaced(self, folder: Folder) -> None:
        """Report files that no record can be read from, and files of the region that are not there."""
        for path, flaw in folder.misplaced:
            # What is wrong with a name or a folder has no line to show.
            self._add(path, flaw.span, "error", flaw.rule, flaw.message, flaw.hint, None)
        present = {record.kind for record in folder.files}
        for kind in _NEEDED:
            if kind not in present:
                self._add(
                    region_path(f"{kind}.yml"),
                    Span(1, 1),
                    "error",
                    "missing-file",
                    "this file is not there",
                    "copy it from another region and change its words",
                    None,
                )

    def record(self, file: RecordFile, vocabularies: Vocabularies) -> Any:
        """The record a file holds, with stand-ins for what could not be read; None when hopeless."""
        model, noun = _MODELS[file.kind]
        self._misnamed[file.right_path] = file.path
        document = read_document(self.root / file.path, _NAMES)
        for flaw in document.flaws:
            self.flawed(file.path, flaw)
        if document.data is None:
            return None
        found = judged(model, noun, document, _from_path(file, model), vocabularies)
        for problem in found.problems:
            self._explained(file.path, problem)
        if found.spoiled:
            self.spoiled[file.path] = found.spoiled
        if found.record:
            _forget_what_was_given(found.record)
        return found.record

    def _explained(self, path: str, problem: Problem) -> None:
        """Report a problem of one record; what the whole file lacks has no line to show."""
        if problem.absent and len(problem.at) == 1 and not self._where(path).has(problem.at):
            self._add(path, Span(1, 1), "error", problem.rule, problem.message, problem.hint, None)
        else:
            self._at(
                path,
                problem.at,
                problem.part,
                "error",
                problem.rule,
                problem.message,
                problem.hint,
                problem.line_in_text,
            )

    def judged(self, rule: str, severity: Severity, findings: Iterator[Finding]) -> None:
        """Report what a rule found, unless it rests on a field that could not be read."""
        for finding in findings:
            # Rules know a record by its id; its file may have been found under a wrong name.
            path = self._misnamed.get(finding.file, finding.file)
            rests_on = {finding.at[0], *finding.uses} if finding.at else set(finding.uses)
            if rests_on & self.spoiled.get(path, frozenset()):
                continue
            part: Literal["key", "value"] = "key" if finding.at_key else "value"
            self._at(
                path,
                finding.at,
                part,
                severity,
                rule,
                finding.message,
                finding.hint,
                finding.line_in_text,
            )

    def flawed(self, path: str, flaw: Flaw) -> None:
        """Report a flaw of a file's writing."""
        self._add(
            path,
            flaw.span,
            "error",
            flaw.rule,
            flaw.message,
            flaw.hint,
            self._where(path).excerpt(flaw.span.line),
        )

    def _at(
        self,
        path: str,
        at: tuple[str | int, ...],
        part: Literal["key", "value"],
        severity: Severity,
        rule: str,
        message: str,
        hint: str | None,
        line_in_text: int | None = None,
    ) -> None:
        positions = self._where(path)
        span = positions.span(at, part) if line_in_text is None else positions.text_line(at, line_in_text)
        self._add(path, span, severity, rule, message, hint, positions.excerpt(span.line))

    def _where(self, path: str) -> Positions:
        if path not in self._positions:
            file = self.root / path
            self._positions[path] = Positions(file.read_bytes() if file.is_file() else b"", _NAMES)
        return self._positions[path]

    def _add(
        self,
        path: str,
        span: Span,
        severity: Severity,
        rule: str,
        message: str,
        hint: str | None,
        excerpt: str | None,
    ) -> None:
        self.diagnostics.append(Diagnostic(path, span, severity, rule, message, hint, excerpt))


_NOTHING: set[str] = set()


def _forget_what_was_given(record: BaseModel) -> None:
    """Drop the set of fields that pydantic keeps with each record: a third of its memory, and nobody asks for it."""
    object.__setattr__(record, "__pydantic_fields_set__", _NOTHING)
    for value in record.__dict__.values():
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, BaseModel):
                _forget_what_was_given(part)


def _from_path(file: RecordFile, model: type[BaseModel]) -> dict[str, str]:
    """What the place of a file says about its record; an `id:` inside the file stays an unknown field."""
    told = {"id": file.id, "authority": file.authority}
    return {
        name: value
        for name, value in told.items()
        if value and name in model.model_fields.keys() - authored_fields(model)
    }


def _records(reading: _Reading, folder: Folder, now: datetime) -> Records:
    """Read every file: vocabularies first, for the others' words come from them."""
    empty = Vocabularies()
    read: dict[Kind, dict[tuple[str | None, str], Any]] = {kind: {} for kind in _MODELS}
    for file in (file for file in folder.files if file.kind == "vocabulary"):
        read["vocabulary"][None, file.id] = reading.record(file, empty)
    vocabularies = Vocabularies(
        {
            id: Vocabulary(id, words.heading, words.terms, words.source)
            for (_, id), words in read["vocabulary"].items()
            if words and region_path(f"vocabularies/{id}.yml") not in reading.spoiled
        }
    )
    for file in (file for file in folder.files if file.kind != "vocabulary"):
        record = reading.record(file, vocabularies)
        # Half a list would condemn everything in other files that names its other half.
        half = file.kind in _LISTS and file.path in reading.spoiled
        if record is not None and not half:
            read[file.kind][file.authority, file.id] = record
    places, sources, glossary = (
        next(iter(read[kind].values()), None) for kind in ("places", "sources", "glossary")
    )
    return Records(
        now=now,
        vocabularies=vocabularies,
        profile=next(iter(read["region"].values()), None),
        accessibility=next(iter(read["accessibility"].values()), None),
        glossary=glossary.terms if glossary else None,
        places=places.places if places else None,
        places_source=places.source if places else None,
        sources=sources.sources if sources else None,
        practice_models={id: model for (_, id), model in read["practice_model"].items()},
        authorities={id: authority for (_, id), authority in read["authority"].items()},
        vacancies=tuple(read["vacancy"].values()),
        drawings=_drawings(reading, folder),
        photos=_photos(reading, folder),
        files=frozenset(file.path for file in folder.files),
        spoiled=reading.spoiled,
    )


def _drawings(reading: _Reading, folder: Folder) -> dict[str, Drawing]:
    shapes: dict[str, dict[bool, str]] = {}
    for file in folder.drawings:
        markup, flaws = vetted_drawing((reading.root / file.path).read_bytes(), "rs-drawn__")
        for flaw in flaws:
            reading.flawed(file.path, flaw)
        shapes.setdefault(file.authority, {})[file.strip] = markup
    return {authority: Drawing(drawn.get(False, ""), drawn.get(True)) for authority, drawn in shapes.items()}


def _photos(reading: _Reading, folder: Folder) -> dict[str, Picture | bytes]:
    """What lies in the folders of photos; of a file that is too large no more than shows that it is."""
    found = {}
    for file in folder.photos:
        # A link may lead out of the project; to the rules such a photo is not there.
        if (reading.root / file.path).is_symlink():
            continue
        with (reading.root / file.path).open("rb") as opened:
            content = opened.read(LARGEST + 1)
        found[file.place] = read_picture(content) or content
    return found


def _region(records: Records) -> Region:
    """The frozen region; called only when the report holds no error, so every part is there."""
    assert records.profile and records.accessibility and records.places_source is not None
    return Region(
        profile=records.profile,
        accessibility=records.accessibility,
        vocabularies=records.vocabularies,
        glossary=records.glossary or {},
        places=records.places or {},
        places_source=records.places_source,
        sources=records.sources or {},
        practice_models=records.practice_models,
        authorities=records.authorities,
        vacancies=records.vacancies,
        drawings=records.drawings,
        photos={path: found for path, found in records.photos.items() if isinstance(found, Picture)},
    )
