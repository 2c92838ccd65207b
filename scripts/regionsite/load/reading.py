"""One pass over the files of a region, and everything that is wrong with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regionsite.diagnostics import Diagnostic, Report, Severity, Span
from regionsite.explain import Problem, judged
from regionsite.explain.problem import Part
from regionsite.explain.shape import authored_fields
from regionsite.load.kinds import MODELS, NAMES, NEEDED
from regionsite.load.lean import Lean
from regionsite.load.memory import Memory
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies
from regionsite.rules import RULES, Finding, Records, Rule
from regionsite.set_aside import SetAside
from regionsite.source import Positions, read_document
from regionsite.source.document import POST
from regionsite.source.files import RecordFile
from regionsite.source.flaw import Flaw
from regionsite.source.folder import Folder
from regionsite.source.paths import region_path


@dataclass(frozen=True)
class _Words:
    """What is said of a problem, wherever it stands."""

    rule: str
    message: str
    hint: str | None
    severity: Severity = "error"


_NOT_THERE = _Words(
    "missing-file", "this file is not there", "copy it from another region and change its words"
)


class Reading:
    """What was read, what was wrong, which fields could not be trusted."""

    def __init__(self, root: Path, memory: Memory | None = None) -> None:
        self.root = root
        self._memory = memory
        self._lean = Lean(memory.aside if memory else SetAside())
        self.diagnostics: list[Diagnostic] = []
        self.spoiled: dict[str, frozenset[str]] = {}
        self._misnamed: dict[str, str] = {}
        self._positions: dict[str, Positions] = {}

    def misplaced(self, folder: Folder) -> None:
        """Report files that no record can be read from, and files of the region that are not there."""
        for path, flaw in folder.misplaced:
            self._of_file(path, _Words(flaw.rule, flaw.message, flaw.hint))
        present = {record.kind for record in folder.files}
        for kind in NEEDED:
            if kind not in present:
                self._of_file(region_path(f"{kind}.yml"), _NOT_THERE)

    def record(self, file: RecordFile, vocabularies: Vocabularies) -> Any:
        """The record a file holds, with stand-ins for what could not be read; None when hopeless."""
        self._misnamed[file.right_path] = file.path
        if self._memory is None:
            return self._read(file, vocabularies)
        known = self._memory.recall(self.root, file.path, vocabularies)
        return known or self._read(file, vocabularies)

    def known_words(self, vocabularies: Vocabularies) -> Vocabularies:
        """The same vocabularies, as the memory has them where it has them."""
        return self._memory.known_words(vocabularies) if self._memory else vocabularies

    def _read(self, file: RecordFile, vocabularies: Vocabularies) -> Authored | None:
        model, noun = MODELS[file.kind]
        document = read_document(self.root / file.path, NAMES)
        for flaw in document.flaws:
            self.flawed(file.path, flaw)
        if document.data is None:
            return None
        found = judged(model, noun, document, _from_path(file, model, document.body), vocabularies)
        for problem in found.problems:
            self._explained(file.path, problem)
        if found.spoiled:
            self.spoiled[file.path] = found.spoiled
        if found.record is None:
            return None
        record = self._lean.made(found.record, self._memory.mark if self._memory else b"")
        if self._memory and not (document.flaws or found.problems or found.spoiled):
            self._memory.keep(file.path, vocabularies, record)
        return record

    def judge(self, records: Records) -> None:
        """Report what the rules find; those that judge each advert by itself are asked only about edited ones."""
        asked = self._memory.to_judge(records) if self._memory else records
        for rule in RULES:
            if rule.across:
                self._judged(rule, rule.check(records))
        before = len(self.diagnostics)
        for rule in RULES:
            if not rule.across:
                self._judged(rule, rule.check(asked))
        if self._memory:
            self.diagnostics += self._memory.known(asked, self.diagnostics[before:])
            self._memory.judged(records, sound=not Report(tuple(self.diagnostics)).errors)

    def _judged(self, rule: Rule, findings: Iterator[Finding]) -> None:
        """Report what a rule found, unless it rests on a field that could not be read."""
        for finding in findings:
            # Rules know a record by its id; its file may have been found under a wrong name.
            path = self._misnamed.get(finding.file, finding.file)
            rests_on = {finding.at[0], *finding.uses} if finding.at else set(finding.uses)
            if rests_on & self.spoiled.get(path, frozenset()):
                continue
            words = _Words(rule.name, finding.message, finding.hint, rule.severity)
            where = self._where(path)
            if finding.line is not None:
                self._add(path, where.said(where.line(finding.line), finding.said), words)
                continue
            part: Part = "key" if finding.at_key else "value"
            self._at(path, finding.at, part, words, finding.line_in_text, finding.said)

    def flawed(self, path: str, flaw: Flaw) -> None:
        """Report a flaw of a file's writing."""
        self._add(path, flaw.span, _Words(flaw.rule, flaw.message, flaw.hint))

    def _explained(self, path: str, problem: Problem) -> None:
        """Report a problem of one record; what the whole file lacks has no line to show."""
        words = _Words(problem.rule, problem.message, problem.hint)
        if problem.absent and len(problem.at) == 1 and not self._where(path).has(problem.at):
            self._of_file(path, words)
        else:
            self._at(path, problem.at, problem.part, words, problem.line_in_text, problem.said)

    def _at(
        self,
        path: str,
        at: tuple[str | int, ...],
        part: Part,
        words: _Words,
        line_in_text: int | None,
        said: str | None,
    ) -> None:
        positions = self._where(path)
        span = positions.span(at, part) if line_in_text is None else positions.text_line(at, line_in_text)
        self._add(path, positions.said(span, said, positions.last_line(at)), words)

    def _of_file(self, path: str, words: _Words) -> None:
        """Report what is wrong with a file as a whole: no line of it is to blame."""
        said = Diagnostic(path, Span(1, 1), words.severity, words.rule, words.message, words.hint)
        self.diagnostics.append(said)

    def _add(self, path: str, span: Span, words: _Words) -> None:
        excerpt = self._where(path).excerpt(span.line)
        self.diagnostics.append(
            Diagnostic(path, span, words.severity, words.rule, words.message, words.hint, excerpt)
        )

    def _where(self, path: str) -> Positions:
        if path not in self._positions:
            file = self.root / path
            content = file.read_bytes() if file.is_file() else b""
            self._positions[path] = Positions(content, NAMES, post=file.suffix == POST)
        return self._positions[path]


def _from_path(file: RecordFile, model: type[Authored], body: str) -> dict[str, str]:
    """What the place of a file says about its record; an `id:` inside the file stays an unknown field."""
    told = {"id": file.id, "authority": file.authority, "file": file.right_path, "body": body}
    return {
        name: value
        for name, value in told.items()
        if value and name in model.model_fields.keys() - authored_fields(model)
    }
