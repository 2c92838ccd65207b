"""Where a key or a value stands in a file: asked only of files with findings."""

import re
from collections.abc import Sequence
from typing import Literal

import yaml

from regionsite.diagnostics import Span
from regionsite.source.characters import decoded
from regionsite.source.document import as_written, understood
from regionsite.source.front_matter import front_matter
from regionsite.source.slips.repair import Names
from regionsite.source.tree import node_span

Part = Literal["key", "value"]
Step = str | int


class Positions:
    """The places of one file's keys and values, found by reading it again."""

    def __init__(self, raw: bytes, names: Names = frozenset(), *, post: bool = False) -> None:
        text, _ = decoded(raw)
        self._lines = text.split("\n")
        found = understood((front_matter(text) or "") if post else text, names)
        self._root, self._mended = found.root, found.text.split("\n")

    def excerpt(self, line: int) -> str | None:
        """The text of a line, counted from 1; None where there is nothing to show."""
        inside = 0 < line <= len(self._lines) and any(self._lines)
        return self._lines[line - 1] if inside else None

    def line(self, number: int) -> Span:
        """A whole line, counted from 1, without the spaces around it."""
        text = self.excerpt(number) or ""
        return Span(number, len(text) - len(text.lstrip()) + 1, max(1, len(text.strip())))

    def has(self, path: Sequence[Step]) -> bool:
        """Whether anything stands at `path`, if only a name with nothing after its colon."""
        return self._node(path) is not None

    def span(self, path: Sequence[Step], part: Part = "value") -> Span:
        """The place of the key or value at `path`; of its nearest parent when it is not there."""
        node, key_node = self._root, None
        for step in path:
            found = _child(node, step)
            if found is None:
                # The parent is what a missing field is missing from.
                return self._parent(key_node, node)
            key_node, node = found
        if node is None:
            return Span(1, 1)
        at_key = part == "key" or _empty(node)
        return self._place(key_node if at_key and key_node is not None else node)

    def last_line(self, path: Sequence[Step]) -> int:
        """The last line of the value at `path`; 0 when it is not there."""
        node = self._node(path)
        if node is None:
            return 0
        # What follows `|` or `>` ends where the next line begins.
        below = isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")
        return int(node.end_mark.line) + (0 if below else 1)

    def said(self, place: Span, words: str | None, last: int = 0) -> Span:
        """Where words first stand from a place on, up to the `last` line; the whole place where they do not."""
        if not words:
            return place
        begins, ends = (r"\b" if letter.isalnum() else "" for letter in (words[0], words[-1]))
        wanted = re.compile(begins + re.escape(words) + ends)
        for number in range(place.line, max(place.line, last) + 1):
            start = place.column - 1 if number == place.line else 0
            if found := wanted.search(self.excerpt(number) or "", start):
                return Span(number, found.start() + 1, len(words))
        return place

    def _node(self, path: Sequence[Step]) -> yaml.Node | None:
        """What stands at `path`, if only a name with nothing after its colon; None when it is not there."""
        node = self._root
        for step in path:
            found = _child(node, step)
            if found is None:
                return None
            node = found[1]
        return node

    def _parent(self, key_node: yaml.Node | None, node: yaml.Node | None) -> Span:
        if key_node is not None:
            return self._place(key_node)
        # An item of a list has no name of its own: it is shown where it begins.
        return self._place(node) if node is not None and node is not self._root else Span(1, 1)

    def _place(self, node: yaml.Node) -> Span:
        return as_written(node_span(node), self._lines, self._mended)

    def text_line(self, path: Sequence[Step], line: int) -> Span:
        """Where a line of a text stands, counted from 0; its first line when the text is not written after `|`."""
        start = self.span(path)
        node = self._node(path)
        if not (isinstance(node, yaml.ScalarNode) and node.style == "|"):
            return start
        first = node.start_mark.line + 2
        # The model counts without the blank lines that a text may begin with.
        while first < node.end_mark.line and not (self.excerpt(first) or "").strip():
            first += 1
        return self.line(first + line)


def _empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value == ""


def _child(node: yaml.Node | None, step: Step) -> tuple[yaml.Node | None, yaml.Node] | None:
    """The key node (None in a list) and value node of one step down."""
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            if key_node.value == step:
                return key_node, value_node
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None
