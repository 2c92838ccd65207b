"""The only lines that call libyaml: a text as a tree of nodes, or where and why reading stopped."""

import re
from dataclasses import dataclass
from typing import Any

import yaml

from regionsite.diagnostics import Span

try:
    from yaml import CSafeLoader as _SafeLoader
except ImportError:  # A platform without the compiled part reads the same, only slower.
    from yaml import SafeLoader as _SafeLoader  # type: ignore[assignment]


class Loader(_SafeLoader):
    """The safe loader without its guesses at what a value is, which we never use: a third of its time."""

    def resolve(self, kind: type[yaml.Node], value: Any, implicit: Any) -> str:
        """Every value is text."""
        return "text"

    def descend_resolver(self, current_node: yaml.Node | None, current_index: Any) -> None:
        """Guesses by place are not needed either."""

    def ascend_resolver(self) -> None:
        """Nothing to go back to."""


DEEPEST = 50
"""How deep data may be nested. Tens of thousands of brackets crash the C loader; nobody needs ten."""

# Each nested block begins at least a column further right, or in the same column when it is a list, so a
# line that goes deep shows it by what it begins with. Brackets may open two levels each: `[a: [`.
# (The line break is spelled out because the search for it is five times as fast as for `^`.)
_FAR_RIGHT = re.compile(r"\n[ \-?:]{14}")
_MANY = 10


__all__ = ["DEEPEST", "Loader", "Trouble", "node_span", "too_deep", "tree"]


@dataclass(frozen=True)
class Trouble:
    """Where reading stopped and why, in libyaml's words, which are never shown to a person.

    Lines and columns count from 0 here. `began` is where the thing began that could not be read to its end.
    """

    lines: tuple[str, ...]
    problem: str
    line: int
    column: int
    context: str = ""
    began: tuple[int, int] | None = None

    @property
    def here(self) -> str:
        """The line at which reading stopped."""
        return self.lines[self.line]


def tree(text: str) -> yaml.Node | Trouble | None:
    """The tree of a text's one document; None when it holds only notes and blank lines."""
    if too_deep(text):
        return Trouble(tuple(text.split("\n")), "too deep", 0, 0)
    loader = Loader(text)
    try:
        return loader.get_single_node()
    except yaml.YAMLError as error:
        return _trouble(text, error)
    finally:
        loader.dispose()


def _trouble(text: str, error: yaml.YAMLError) -> Trouble:
    lines = tuple(text.split("\n"))
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    start = getattr(error, "context_mark", None)
    # Sometimes the thing is said to begin where the file ends.
    began = None
    if start and start.line < len(lines) and start.column < len(lines[start.line]):
        began = (start.line, start.column)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    # What is missing at the end of the file is missing from its last line.
    last = max((number for number, words in enumerate(lines) if words.strip()), default=0)
    if line > last:
        line, column = last, len(lines[last])
    return Trouble(
        lines,
        str(getattr(error, "problem", "") or ""),
        line,
        column,
        str(getattr(error, "context", "") or ""),
        began,
    )


def too_deep(text: str) -> bool:
    """Whether the text nests deeper than DEEPEST: a cheap bound first, an exact count where it is exceeded."""
    if text.count("[") + text.count("{") <= _MANY and not _FAR_RIGHT.search("\n" + text):
        return False
    return _deepest(text) > DEEPEST


def _deepest(text: str) -> int:
    """The depth by libyaml's events, which unlike its nodes are read without recursion."""
    depth = deepest = 0
    try:
        for event in yaml.parse(text, Loader=Loader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                deepest = max(deepest, depth)
                if deepest > DEEPEST:
                    break
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        pass  # `tree` stops at the same place, so up to it the count stands.
    return deepest


def node_span(node: yaml.Node) -> Span:
    """Where a node stands; a node over several lines is shown by its first."""
    start, end = node.start_mark, node.end_mark
    length = end.column - start.column if end.line == start.line else 1
    return Span(start.line + 1, start.column + 1, max(1, length))
