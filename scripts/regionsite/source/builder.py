"""Nodes → plain data, by our own hand: the text as written, never libyaml's idea of its kind."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any

import yaml

from regionsite.source.characters import INVISIBLE
from regionsite.source.flaw import Flaw
from regionsite.source.slips import unnoticed
from regionsite.source.slips.repair import Lines, Names, Repair
from regionsite.source.slips.signs import BULLETS
from regionsite.source.tree import node_span
from regionsite.source.writing import CURLY, DOUBLE_CURLY, SINGLE_CURLY, paste, scalar

Data = dict[str, Any]

MOST_TOLD = 50
"""How many flaws of one file are told; more would only fill the screen."""

_STRAIGHT = str.maketrans(dict.fromkeys(DOUBLE_CURLY, '"') | dict.fromkeys(SINGLE_CURLY, "'"))
_MAYBE_LOST = re.compile(r"[ \t]#[^\s#]")


class Builder:
    """Dicts, lists and text out of a tree, noting what was written in a way that means something else.

    `flaws` leave the data as it is. `repair` is the first slip that libyaml did not notice: the text is
    to be mended and read again. `blank` names the record's own fields with nothing after their colon.
    """

    def __init__(self, text: str, names: Names = frozenset()) -> None:
        self.flaws: list[Flaw] = []
        self.repair: Repair | None = None
        self.blank: set[str] = set()
        self._text = text
        self._names = names
        self._notes = " #" in text and _MAYBE_LOST.search(text) is not None

    @cached_property
    def _lines(self) -> Lines:
        return tuple(self._text.split("\n"))

    def built(self, node: yaml.Node) -> Any:
        """The data of a node: text, a list or a dict; None when nothing is written."""
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.MappingNode):
            return self._fields(node)
        return [self._item(item) for item in node.value]

    def _fields(self, node: yaml.MappingNode) -> Data:
        data: Data = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            key = self._name(key_node)
            if key is None:
                continue
            if key in lines:
                words = f"`{key}` stands here a second time; the first is on line {lines[key]}"
                self._flaw(key_node, "repeated-field", words, "delete one of the two")
                continue
            lines[key] = key_node.start_mark.line + 1
            value = self.built(value_node)
            if value is not None:
                data[key] = value
            elif node.start_mark.column == 0:
                self.blank.add(key)
        return data

    def _name(self, node: yaml.Node) -> str | None:
        if not isinstance(node, yaml.ScalarNode):
            if not self._mend(unnoticed.bracket_as_name, node):
                words = "a field's name cannot begin with a bracket"
                self._flaw(node, "first-character", words, "write a name without brackets")
            return None
        name = str(node.value)
        if name in self._names and not node.style:
            return name  # As nearly all are: nothing can be wrong with it.
        if name == "<<" and not node.style:
            words = "fields are written out here, not copied with `<<`"
            self._flaw(node, "shared-value", words, "write them out")
            return None
        if not name.strip():
            words = "there is no name before this colon"
            self._flaw(node, "no-field-name", words, "write the field's name")
            return None
        if ":" in name:
            self._mend(unnoticed.unspaced_name, node)
        elif not node.style and re.match(r"-[A-Za-z_]", name):
            self._mend(unnoticed.unspaced_hyphen, node)
        return self._visible(node, name) if node.style else name

    def _item(self, node: yaml.Node) -> Any:
        item = self.built(node)
        if item is None:
            words = "this item of the list is empty"
            self._flaw(node, "empty-item", words, "fill it in, or delete its line")
            return ""
        return item

    def _scalar(self, node: yaml.ScalarNode) -> str | None:
        text = str(node.value)
        # The C reader calls the style of a value without marks "", the Python one None.
        if node.style:
            if node.style in "'\"" and node.end_mark.line > node.start_mark.line:
                self._mend(unnoticed.swallowed_fields, node)
            # The file itself holds no invisible character: only `\x1b` between such marks can make one.
            return (self._visible(node, text) if node.style == '"' else text) or None
        if self._notes:
            self._mend(unnoticed.lost_text, node)
        if text in ("", "null", "~", "Null", "NULL"):
            return None
        return self._plain(node, text)

    def _plain(self, node: yaml.ScalarNode, text: str) -> str | None:
        """A value without quotation marks."""
        if text[0] in CURLY:
            bare = _unwrapped(text)
            if bare is not None:
                self._word_quotes(node, bare)
                return bare or None
        elif text[0] in BULLETS:
            self._mend(unnoticed.bullets, node)
        elif "- " in text and node.end_mark.line > node.start_mark.line:
            self._mend(unnoticed.swallowed_item, node)
        if text[-1] == '"' and text.count('"') == 1 and not text[-2:-1].isdigit():
            words = "this value ends with a quotation mark and does not begin with one"
            self._flaw(node, "quotation-marks", words, self._pasted(node, text[:-1]))
        return text

    def _word_quotes(self, node: yaml.ScalarNode, bare: str) -> None:
        number = node.start_mark.line + 1
        if any((flaw.rule, flaw.span.line) == ("word-quotes", number) for flaw in self.flaws):
            return  # A list in brackets is told once, with the whole of its line to paste.
        words = "the quotation marks around this value are curly ones from a word processor"
        self._flaw(node, "word-quotes", words, self._pasted(node, bare))

    def _pasted(self, node: yaml.ScalarNode, value: str) -> str:
        start, end = node.start_mark, node.end_mark
        line = self._lines[start.line]
        if start.line != end.line:
            return "use straight ones or none"
        if "[" in line[: start.column]:
            return paste(line.translate(_STRAIGHT).rstrip())
        return paste(line[: start.column] + scalar(value) + line[end.column :].rstrip())

    def _visible(self, node: yaml.Node, text: str) -> str:
        """The text without what only a backslash can have put there."""
        found = INVISIBLE.search(text)
        if not found:
            return text
        words = f"there is an invisible character in this value (U+{ord(found[0]):04X})"
        hint = "delete the backslash and the letters that stand for it"
        self._flaw(node, "invisible-character", words, hint)
        return INVISIBLE.sub(" ", text)

    def _mend(self, slip: Callable[[Lines, Any], Repair | None], node: yaml.Node) -> bool:
        """Look for a slip, unless one has been found already: the text will be read again anyway."""
        if self.repair is None:
            self.repair = slip(self._lines, node)
        return self.repair is not None

    def _flaw(self, node: yaml.Node, rule: str, message: str, hint: str) -> None:
        if len(self.flaws) < MOST_TOLD:
            self.flaws.append(Flaw(node_span(node), rule, message, hint))


def _unwrapped(text: str) -> str | None:
    """The text within curly quotation marks that stand around the whole of it; None when they do not.

    `“I stayed because of my team,” says Sam.` is typography, and stays.
    """
    double = text[0] in DOUBLE_CURLY
    closed = len(text) > 1 and text[-1] in (DOUBLE_CURLY + '"' if double else SINGLE_CURLY + "'")
    inner = text[1:-1] if closed else text[1:]
    # A closing single mark is also an apostrophe, so only an opening one says that there are several.
    others = DOUBLE_CURLY if double else SINGLE_CURLY[:1]
    if any(mark in inner for mark in others) or not (double or closed):
        return None
    return inner.strip()
