"""What is wrong with the files people edit: one `Diagnostic` a problem, all of them together in a `Report`."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True)
class Span:
    """A place in a file. Line and column count from 1, in characters; length is at least 1."""

    line: int
    column: int
    length: int = 1


@dataclass(frozen=True)
class Diagnostic:
    """One problem: where it is, what is wrong, and one thing to do about it.

    `path` is relative to the root, with forward slashes. `excerpt` is the text of the line, when there is one.
    """

    path: str
    span: Span
    severity: Severity
    rule: str
    message: str
    hint: str | None = None
    excerpt: str | None = None

    @property
    def place(self) -> tuple[str, int, int, str, str]:
        """What diagnostics are sorted by."""
        return (self.path, self.span.line, self.span.column, self.rule, self.message)


@dataclass(frozen=True)
class Report:
    """Every diagnostic of one reading of the files, sorted by place, none twice."""

    diagnostics: tuple[Diagnostic, ...] = ()

    @classmethod
    def of(cls, diagnostics: Iterable[Diagnostic]) -> "Report":
        """A report of these diagnostics in their order of place."""
        return cls(tuple(sorted(dict.fromkeys(diagnostics), key=lambda diagnostic: diagnostic.place)))

    def since(self, before: "Report") -> "Report":
        """The same, where errors that were there before are warnings: a change answers for its own."""
        return Report(tuple(_since(self.diagnostics, before.errors)))

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that keep the site from being published."""
        return tuple(found for found in self.diagnostics if found.severity == "error")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that do not."""
        return tuple(found for found in self.diagnostics if found.severity == "warning")


def _since(diagnostics: Iterable[Diagnostic], before: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    # By its words, not by its line: a change moves lines of a file that it does not mend.
    there = Counter((error.path, error.rule, error.message) for error in before)
    for found in diagnostics:
        words = found.path, found.rule, found.message
        if found.severity == "error" and there[words]:
            there[words] -= 1
            yield replace(found, severity="warning", message=f"{found.message} (as before this change)")
        else:
            yield found
