"""What is wrong with the files people edit: one `Diagnostic` a problem, all of them together in a `Report`."""

from collections.abc import Iterable
from dataclasses import dataclass
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

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that keep the site from being published."""
        return tuple(found for found in self.diagnostics if found.severity == "error")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that do not."""
        return tuple(found for found in self.diagnostics if found.severity == "warning")
