"""A report in words for people (`text`), for GitHub's annotations (`github`) and for programs (`json`)."""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping

from regionsite.diagnostics import Diagnostic, Report
from regionsite.wording import plural

_LONGEST_EXCERPT = 110
"""Columns of a terminal that a line of a file may take."""
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_TAB = "\N{RIGHTWARDS ARROW}"


def as_text(report: Report) -> str:
    """Each diagnostic with its line and carets under the place; nothing at all when there is none."""
    return "\n".join(_text(diagnostic) for diagnostic in report.diagnostics)


def _text(diagnostic: Diagnostic) -> str:
    span = diagnostic.span
    what = f"{diagnostic.severity}[{diagnostic.rule}]: {visible(diagnostic.message)}"
    lines = [f"{visible(diagnostic.path)}:{span.line}:{span.column}: {what}"]
    gutter = " " * len(str(span.line))
    if diagnostic.excerpt is not None:
        shown, before, below = _excerpt(diagnostic.excerpt, span.column - 1, span.length)
        lines += [f"{gutter} |", f"{span.line} | {shown}", f"{gutter} | {' ' * before}{'^' * below}"]
    if diagnostic.hint:
        first, *rest = map(visible, diagnostic.hint.split("\n"))
        lines += [f"{gutter} = hint: {first}", *(f"{gutter}         {_no_command(line)}" for line in rest)]
    return "\n".join([*(line.rstrip() for line in lines), ""])


def visible(text: str) -> str:
    """The text as a terminal can show it: no control character, nothing that turns the direction of writing.

    A tab is shown as an arrow, for tabs are what some diagnostics are about.
    """
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() else _TAB if letter == "\t" else "\N{REPLACEMENT CHARACTER}"
        for letter in text
    )


def _no_command(line: str) -> str:
    """GitHub takes a line that begins with `::` or `##[` for a command, even after spaces."""
    return re.sub(r"^(\s*)(?=::|##\[)", r"\1\\", line)


def _excerpt(line: str, start: int, length: int) -> tuple[str, int, int]:
    """The part of a line around a place; in columns, what stands before the place, and how long it is."""
    letters = visible(line)
    first, last = _window(letters, min(start, len(letters)))
    head = _ELLIPSIS if first else ""
    tail = _ELLIPSIS if last < len(letters) else ""
    shown = head + letters[first:last] + tail
    before = len(head) + _width(letters[first:start])
    below = _width(letters[start : min(start + length, last)])
    return shown, before, max(1, below)


def _window(letters: str, start: int) -> tuple[int, int]:
    """The first letter of a line to show, and the one after the last, so that they fit around `start`."""
    if _width(letters) <= _LONGEST_EXCERPT:
        return 0, len(letters)
    first = start
    while first > 0 and _width(letters[first - 1 : start]) <= _LONGEST_EXCERPT // 2:
        first -= 1
    last = start
    while last < len(letters) and _width(letters[first : last + 1]) <= _LONGEST_EXCERPT:
        last += 1
    # A mark without width belongs to the letter before it.
    while first < start and _width(letters[first]) == 0:
        first += 1
    return first, last


def _width(text: str) -> int:
    """How many columns of a terminal the text takes: marks on letters take none, East Asian letters two."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.category(letter) in ("Mn", "Me")
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def as_github(report: Report) -> str:
    """Workflow commands, a line each, so that problems show on the lines of a change."""
    return "\n".join(_github(diagnostic) for diagnostic in report.diagnostics)


def _github(diagnostic: Diagnostic) -> str:
    message = _lines(diagnostic.message) + (f"\nHint: {_lines(diagnostic.hint)}" if diagnostic.hint else "")
    span = diagnostic.span
    place = f"file={_property(diagnostic.path)},line={span.line},col={span.column}"
    if span.length > 1:
        place += f",endColumn={span.column + span.length - 1}"
    return f"::{diagnostic.severity} {place},title={_property(diagnostic.rule)}::{_data(message)}"


def _lines(text: str) -> str:
    return "\n".join(map(visible, text.split("\n")))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")


def as_json(report: Report) -> str:
    """A JSON array of objects with path, line, column, severity, rule, message and hint."""
    found = [
        {
            "path": diagnostic.path,
            "line": diagnostic.span.line,
            "column": diagnostic.span.column,
            "severity": diagnostic.severity,
            "rule": diagnostic.rule,
            "message": diagnostic.message,
            "hint": diagnostic.hint,
        }
        for diagnostic in report.diagnostics
    ]
    # £ and é stay letters; what a terminal might obey is escaped, and is the same JSON.
    return _UNPRINTABLE.sub(_escaped, json.dumps(found, ensure_ascii=False, indent=2))


_UNPRINTABLE = re.compile(r"[^\n\x20-\x7e]")


def _escaped(found: re.Match[str]) -> str:
    return found[0] if found[0].isprintable() else json.dumps(found[0])[1:-1]


FORMATS: Mapping[str, Callable[[Report], str]] = {"text": as_text, "github": as_github, "json": as_json}


def summary(report: Report) -> str:
    """`2 errors, 1 warning` or `no problems`."""
    if not report.diagnostics:
        return "no problems"
    return f"{plural(len(report.errors), 'error')}, {plural(len(report.warnings), 'warning')}"
