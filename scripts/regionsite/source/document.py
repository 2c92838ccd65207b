"""One file: its text composed by libyaml and mended where it must be, then built into plain data."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from regionsite.diagnostics import Span
from regionsite.source.builder import Builder, Data
from regionsite.source.characters import decoded
from regionsite.source.flaw import Flaw
from regionsite.source.slips.repair import Names, Repair, top_field
from regionsite.source.slips.sharing import shared_value
from regionsite.source.syntax import repaired
from regionsite.source.tree import Trouble, tree

MOST_MENDED = 30
"""How many slips of one file are mended in memory; a file with more is no YAML."""


@dataclass(frozen=True)
class Document:
    """A file as data (None when nothing could be read) and the flaws of its writing.

    Every scalar is text as written; a field without a value is not there, for `''` and `null` mean "not given".
    `blank` names the record's own fields of that kind, `lost` those whose value had to be guessed at.
    """

    data: Data | None
    flaws: tuple[Flaw, ...] = ()
    lost: frozenset[str] = frozenset()
    blank: frozenset[str] = frozenset()


def read_document(path: Path, names: Names = frozenset()) -> Document:
    """Read one file. It never raises for what is in the file.

    `names` are the names that fields can have; they help to tell a field from a line of text.
    """
    return parsed(path.read_bytes(), names)


def parsed(raw: bytes, names: Names = frozenset()) -> Document:
    """The document that these bytes hold."""
    text, flaws = decoded(raw)
    if not text.strip():
        return Document(None, tuple(flaws or [_EMPTY]))
    found = understood(text, names)
    flaws += found.flaws
    data = found.data
    if found.root is not None and not isinstance(data, dict):
        flaws.append(_NOT_FIELDS)
    elif found.root is None and not found.flaws:
        flaws.append(_EMPTY)
    return Document(data if isinstance(data, dict) else None, tuple(flaws), found.lost, found.blank)


_EMPTY = Flaw(Span(1, 1), "empty-file", "this file is empty", "fill it in, or delete the file")
_NOT_FIELDS = Flaw(
    Span(1, 1),
    "not-fields",
    "this file holds no fields",
    "write each field on its own line: its name, a colon, a space, its value",
)


@dataclass(frozen=True)
class Understood:
    """A text as nodes and as data, after everything in it that could be mended was mended."""

    root: yaml.Node | None
    data: Any
    flaws: tuple[Flaw, ...]
    lost: frozenset[str] = frozenset()
    blank: frozenset[str] = frozenset()


def understood(text: str, names: Names = frozenset()) -> Understood:
    """Read a text, mending one slip after another in memory, so that one does not hide the others.

    Mending never moves a line. What is reported of mended lines is true of them as they were written, for
    every slip is an error of its own and the file is refused.
    """
    flaws: list[Flaw] = []
    lost: set[str] = set()
    # A huge file is not worth many readings.
    for _ in range(max(3, min(MOST_MENDED, 3_000_000 // len(text)))):
        found = tree(text)
        builder = None
        if isinstance(found, Trouble):
            repairs = [repaired(found, names)]
        elif found is None:
            return Understood(None, None, tuple(flaws), frozenset(lost))
        elif shared := shared_value(text):
            repairs = [shared]
        else:
            builder = Builder(tuple(text.split("\n")))
            data = builder.built(found)
            if not builder.repairs:
                flaws += builder.flaws
                return Understood(found, data, tuple(flaws), frozenset(lost), frozenset(builder.blank))
            repairs = builder.repairs[:1]
        repair = repairs[0]
        flaws.append(repair.flaw)
        if repair.lines is None:
            break
        if repair.guessed and (name := top_field(repair.lines, repair.flaw.span.line - 1)):
            lost.add(name)
        text = "\n".join(repair.lines)
    return Understood(None, None, tuple(flaws), frozenset(lost))
