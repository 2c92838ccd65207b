"""One file: its text composed by libyaml and mended where it must be, then built into plain data."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from regionsite.diagnostics import Span
from regionsite.source.builder import Builder, Data
from regionsite.source.characters import decoded
from regionsite.source.flaw import Flaw
from regionsite.source.front_matter import body, front_matter, unclosed
from regionsite.source.slips.joining import badly_joined
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
    body: str = ""


def read_document(path: Path, names: Names = frozenset()) -> Document:
    """Read one file. It never raises for what is in the file.

    `names` are the names that fields can have; they help to tell a field from a line of text. Of a post the
    fields stand in its front matter, and `body` is the rest.
    """
    raw = path.read_bytes()
    return _post(raw, names) if path.suffix == POST else parsed(raw, names)


POST = ".md"
"""The ending of files whose fields are only their front matter."""


def _post(raw: bytes, names: Names) -> Document:
    text, flaws = decoded(raw)
    joined = badly_joined(text)
    if joined:
        flaws.append(joined.flaw)
        text = "\n".join(joined.lines)
    fields = front_matter(text)
    if fields is None:
        return Document(None, tuple(flaws or [_without_fields(text)]))
    found = parsed(fields.encode(), names)
    lost = found.lost | joined.fields if joined else found.lost
    return replace(found, flaws=tuple(dict.fromkeys((*flaws, *found.flaws))), lost=lost, body=body(text))


def parsed(raw: bytes, names: Names = frozenset()) -> Document:
    """The document that these bytes hold."""
    text, flaws = decoded(raw)
    if not text.strip():
        return Document(None, tuple(flaws or [_EMPTY]))
    found = understood(text, names)
    flaws += found.flaws
    data = found.data
    if found.root is not None and not isinstance(data, dict):
        flaws.append(_ONLY_A_LIST if isinstance(data, list) else _NOT_FIELDS)
    elif found.root is None and not found.flaws:
        flaws.append(_EMPTY)
    return Document(data if isinstance(data, dict) else None, tuple(flaws), found.lost, found.blank)


_EMPTY = Flaw(Span(1, 1), "empty-file", "this file is empty", "fill it in, or delete the file")
_NO_FRONT_MATTER = Flaw(
    Span(1, 1),
    "no-front-matter",
    "this post does not begin with its fields",
    "write `---` as the first line, then the fields, then a line `---` of its own, and the words below it",
)


def _without_fields(text: str) -> Flaw:
    line = unclosed(text)
    if line is None:
        return _NO_FRONT_MATTER
    message = "the fields of this post end nowhere"
    hint = "write `---` on this line, between the fields and the words below them"
    return replace(_NO_FRONT_MATTER, span=Span(line, 1), message=message, hint=hint)


_NOT_FIELDS = Flaw(
    Span(1, 1),
    "not-fields",
    "this file holds no fields",
    "write each field on its own line: its name, a colon, a space, its value",
)
_ONLY_A_LIST = replace(
    _NOT_FIELDS,
    message="this list has no name",
    hint="write its name and a colon on a line above it, and begin each line of it two spaces further right",
)


@dataclass(frozen=True)
class Understood:
    """A text as nodes and as data, after everything in it that could be mended was mended.

    The nodes stand where they do in the mended `text`; `as_written` finds their place in the file.
    """

    root: yaml.Node | None
    data: Any
    flaws: tuple[Flaw, ...]
    text: str = ""
    lost: frozenset[str] = frozenset()
    blank: frozenset[str] = frozenset()


def understood(text: str, names: Names = frozenset()) -> Understood:
    """Read a text, mending one slip after another in memory, so that one does not hide the others.

    Mending never moves a line. What is reported of a mended line is true of it as it was written too, for
    every slip is an error of its own and the file is refused.
    """
    joined = badly_joined(text)
    now = "\n".join(joined.lines) if joined else text
    flaws: list[Flaw] = [joined.flaw] if joined else []
    lost: set[str] = set(joined.fields) if joined else set()

    def noted(flaw: Flaw) -> None:
        flaws.append(replace(flaw, span=as_written(flaw.span, text.split("\n"), now.split("\n"))))

    for _ in range(_readings(text)):
        root = tree(now)
        repair, builder, data = _next_repair(root, now, names)
        if repair is None:
            for flaw in builder.flaws:
                noted(flaw)
                if flaw.rule == "empty-item" and (name := top_field(now.split("\n"), flaw.span.line - 1)):
                    lost.add(name)
            node = root if isinstance(root, yaml.Node) else None
            return Understood(node, data, tuple(flaws), now, frozenset(lost), frozenset(builder.blank))
        noted(repair.flaw)
        if repair.lines is None or _hopeless(flaws) or len(now) > 2 * len(text) + 10_000:
            break
        if repair.guessed and (name := top_field(repair.lines, repair.flaw.span.line - 1)):
            lost.add(name)
        now = "\n".join(repair.lines)
    return Understood(None, None, tuple(flaws), now, frozenset(lost))


def _hopeless(flaws: list[Flaw]) -> bool:
    """Whether one line has been mended of the same slip again and again: what it is, nobody can tell."""
    last = flaws[-1]
    return sum((flaw.rule, flaw.span.line) == (last.rule, last.span.line) for flaw in flaws) > 4


def _readings(text: str) -> int:
    """How often a text may be read again after mending: a huge one is not worth many readings."""
    return max(2, min(MOST_MENDED, 2_000_000 // (len(text) + 1)))


def _next_repair(
    root: yaml.Node | Trouble | None, text: str, names: Names
) -> tuple[Repair | None, Builder, Any]:
    """The next slip to mend (None when there is none left), and the data as it would be without it."""
    builder = Builder(text, names)
    if isinstance(root, Trouble):
        return repaired(root, names), builder, None
    if root is None:
        return None, builder, None
    if shared := shared_value(text):
        return shared, builder, None
    data = builder.built(root)
    return builder.repair, builder, data


def as_written(span: Span, written: Sequence[str], mended: Sequence[str]) -> Span:
    """Where something that was found in a mended line stands in the line as it was written."""
    if span.line > len(written):
        return span
    before, after = written[span.line - 1], mended[span.line - 1]
    column = span.column - 1
    if before[:column] != after[:column] and after[column:] and before.endswith(after[column:]):
        column = len(before) - len(after[column:])
    column = min(column, len(before))
    return Span(span.line, column + 1, max(1, min(span.length, len(before.rstrip()) - column)))
