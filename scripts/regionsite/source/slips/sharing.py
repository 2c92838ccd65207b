"""Anchors, aliases and tags: ways of YAML to copy a value or to change its kind. Ours does without."""

import re
from collections.abc import Iterator

import yaml

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw
from regionsite.source.slips.repair import Lines, Names, Repair, with_line
from regionsite.source.slips.signs import sign_named
from regionsite.source.tree import Loader, Trouble
from regionsite.source.writing import before_value, paste, quoted

_MAY_SHARE = re.compile(r"[&*!](?<![^\s\[{,:?\-].)(?:(?<=!)|(?=[\w-]))")
_MERGE = re.compile(r" *(?:- +)*<< *:")
_WORD = re.compile(r"[&*!][^\s,\[\]{}]*")


def shared_value(text: str) -> Repair | None:
    """The first value that is copied, named for copying, or given a kind; None in nearly every file."""
    if not _MAY_SHARE.search(text):
        return None
    event = next(_sharing(text), None)
    if event is None:
        return None
    return _repair(tuple(text.split("\n")), event)


def _sharing(text: str) -> Iterator[yaml.Event]:
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.NodeEvent) and (event.anchor or getattr(event, "tag", None)):
            yield event


def _repair(lines: Lines, event: yaml.Event) -> Repair:
    assert event.start_mark
    number, column = event.start_mark.line, event.start_mark.column
    if _MERGE.match(lines[number]):
        return _merged(lines, number)
    alias = isinstance(event, yaml.AliasEvent)
    holds = isinstance(event, yaml.CollectionStartEvent) and not lines[number].rstrip().endswith(("]", "}"))
    return _as_text(lines, number, column, alias) if not holds else _deleted(lines, number, column)


def undefined_alias(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """`*` before a word stands for a value named elsewhere, and no value is named so."""
    if "undefined alias" in trouble.problem:
        merge = _MERGE.match(trouble.here)
        yield (
            _merged(trouble.lines, trouble.line)
            if merge
            else _as_text(trouble.lines, trouble.line, trouble.column, alias=True)
        )


def _merged(lines: Lines, number: int) -> Repair:
    column = lines[number].index("<<")
    flaw = Flaw(
        Span(number + 1, column + 1, 2),
        "shared-value",
        "fields are written out here, not copied with `<<`",
        "write the fields out",
    )
    return Repair(flaw, with_line(lines, number, ""), guessed=True)


def _as_text(lines: Lines, number: int, column: int, alias: bool) -> Repair:
    line = lines[number]
    sign = line[column]
    lead = before_value(line)
    if lead is not None and len(lead) == column:
        mended = lead + quoted(line[column:].rstrip())
    else:
        # Within brackets, or before a colon: only the one word.
        found = _WORD.match(line, column)
        end = found.end() if found else column + 1
        mended = line[:column] + quoted(line[column:end]) + line[end:]
    flaw = Flaw(
        Span(number + 1, column + 1),
        "shared-value",
        f"a value cannot begin with {sign_named(sign)}, unless it stands in quotation marks",
        paste(mended),
    )
    # One word may really have stood for another value; a sentence is only a sentence.
    return Repair(flaw, with_line(lines, number, mended), guessed=alias and " " not in line[column:].strip())


def _deleted(lines: Lines, number: int, column: int) -> Repair:
    line = lines[number]
    found = _WORD.match(line, column)
    sign = found[0] if found else line[column]
    flaw = Flaw(
        Span(number + 1, column + 1, len(sign)),
        "shared-value",
        "values are written out here, not named and copied",
        f"delete `{sign}`",
    )
    return Repair(
        flaw, with_line(lines, number, line[:column] + " " * len(sign) + line[column + len(sign) :])
    )
