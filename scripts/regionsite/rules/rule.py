"""What a rule is: a generator over the records whose docstring is the rule."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from inspect import cleandoc

from regionsite.diagnostics import Severity
from regionsite.rules.records import Judged, Records, file_of

Step = str | int


@dataclass(frozen=True)
class Finding:
    """What a rule found: in which file, at which field, in which words, with one thing to do.

    `uses` names other top-level fields the judgement rests on: when one of them could not be read, the
    finding is dropped, for it would rest on a guess.
    """

    file: str
    at: tuple[Step, ...]
    message: str
    hint: str | None = None
    uses: tuple[str, ...] = ()
    at_key: bool = False
    line_in_text: int | None = None
    """For a text over several lines: which of its lines, from 0."""
    line: int | None = None
    """For what stands below the fields of a post: the line of the file, from 1."""
    said: str | None = None
    """The words at fault, where the rest of the text is in order."""


def found(
    record: Judged,
    at: Step | tuple[Step, ...],
    message: str,
    hint: str | None = None,
    *,
    uses: tuple[str, ...] = (),
    at_key: bool = False,
    line_in_text: int | None = None,
    said: str | None = None,
) -> Finding:
    """A finding at a field of a record."""
    path = at if isinstance(at, tuple) else (at,)
    return Finding(file_of(record), path, message, hint, uses, at_key, line_in_text, said=said)


Check = Callable[[Records], Iterator[Finding]]


@dataclass(frozen=True)
class Rule:
    """One rule, named after its generator; `reason` is the docstring, printed in the guide.

    A rule that looks `across` adverts says of one what depends on others; the rest judge each by itself.
    """

    name: str
    severity: Severity
    check: Check
    reason: str
    across: bool = False


def error(check: Check) -> Rule:
    """A rule that keeps the site from being published. It must not depend on the day (decision 8)."""
    return _rule(check, "error")


def warning(check: Check) -> Rule:
    """A rule whose findings are printed and do not stop anything."""
    return _rule(check, "warning")


def across(rule: Rule) -> Rule:
    """Mark a rule that says of one advert what depends on others."""
    return replace(rule, across=True)


def _rule(check: Check, severity: Severity) -> Rule:
    return Rule(check.__name__.replace("_", "-"), severity, check, cleandoc(check.__doc__ or ""))
