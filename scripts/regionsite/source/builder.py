"""Nodes → plain data, by our own hand: the text as written, never libyaml's idea of its kind."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from regionsite.diagnostics import Span
from regionsite.source.characters import INVISIBLE
from regionsite.source.flaw import Flaw
from regionsite.source.slips.repair import Lines, Repair, with_line
from regionsite.source.slips.signs import begins_with_bullet, bullet_flaw, with_hyphen
from regionsite.source.tree import node_span
from regionsite.source.writing import before_value, field_name, indent, paste, quoted, scalar

Data = dict[str, Any]

_DOUBLE = "\u201c\u201d\u201e"
_SINGLE = "\u2018\u2019"
_STRAIGHT = str.maketrans(dict.fromkeys(_DOUBLE, '"') | dict.fromkeys(_SINGLE, "'"))
_LOST = re.compile(r"\S[ \t]+#[^\s#]")
_NOTE = re.compile(r"[ \t]+#\S.*$")


class Builder:
    """Dicts, lists and text out of a tree, noting what was written in a way that means something else.

    `flaws` leave the data as it is; `repairs` are slips that libyaml does not notice: the text is to be
    mended and read again.
    """

    def __init__(self, lines: Lines) -> None:
        self.flaws: list[Flaw] = []
        self.repairs: list[Repair] = []
        self.blank: set[str] = set()
        self._lines = lines
        self._notes = _LOST.search("\n".join(lines)) is not None

    def built(self, node: yaml.Node) -> Any:
        """The data of a node: text, a list or a dict; None when nothing is written."""
        if isinstance(node, yaml.MappingNode):
            return self._fields(node)
        if isinstance(node, yaml.SequenceNode):
            return [self._item(item) for item in node.value]
        assert isinstance(node, yaml.ScalarNode)
        return self._scalar(node)

    def _fields(self, node: yaml.MappingNode) -> Data:
        data: Data = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node)
            if key is None:
                continue
            if key in lines:
                self._repeated(key_node, key, lines[key])
                continue
            lines[key] = key_node.start_mark.line + 1
            value = self.built(value_node)
            if value is not None:
                data[key] = value
            elif node.start_mark.column == 0:
                self.blank.add(key)
        return data

    def _repeated(self, node: yaml.Node, key: str, first: int) -> None:
        self._flaw(
            node,
            "repeated-field",
            f"`{key}` stands here a second time; the first is on line {first}",
            "delete one of the two",
        )

    def _key(self, node: yaml.Node) -> str | None:
        if not isinstance(node, yaml.ScalarNode):
            self._flaw(
                node,
                "first-character",
                "a field's name cannot begin with a bracket",
                "put the whole value in quotation marks",
            )
            return None
        key = str(node.value)
        if key == "<<" and not node.style:
            self._flaw(
                node, "shared-value", "fields are written out here, not copied with `<<`", "write them out"
            )
            return None
        if not key.strip():
            self._flaw(node, "no-field-name", "there is no name before this colon", "write the field's name")
            return None
        return str(self._visible(node, key))

    def _item(self, node: yaml.Node) -> Any:
        item = self.built(node)
        if item is None:
            self._flaw(node, "empty-item", "this item of the list is empty", "fill it in, or delete its line")
            return ""
        return item

    def _scalar(self, node: yaml.ScalarNode) -> str | None:
        text = str(node.value)
        # The C reader calls the style of a value without marks "", the Python one None.
        if node.style:
            if node.style in "'\"":
                self._quoted(node, text)
            return self._visible(node, text) or None
        if text in ("", "null", "~", "Null", "NULL"):
            if self._notes:
                self._lost(node)
            return None
        if "- " in text and node.end_mark.line > node.start_mark.line:
            self.repairs += self._swallowed_items(node)
        if self._notes:
            self._lost(node)
        return self._plain(node, text)

    def _plain(self, node: yaml.ScalarNode, text: str) -> str | None:
        if text[0] in _DOUBLE + _SINGLE and (bare := _unwrapped(text)) is not None:
            if not any(
                flaw.rule == "word-quotes" and flaw.span.line == node.start_mark.line + 1
                for flaw in self.flaws
            ):
                self._flaw(
                    node,
                    "word-quotes",
                    "the quotation marks around this value are curly ones from a word processor",
                    self._paste_over(node, bare),
                )
            return bare or None
        if begins_with_bullet(text):
            self._bullet(node, node.start_mark.line)
        if text.endswith('"') and text.count('"') == 1 and not text[-2:-1].isdigit():
            self._flaw(
                node,
                "quotation-marks",
                "this value ends with a quotation mark and does not begin with one",
                self._paste_over(node, text[:-1]),
            )
        return text

    def _bullet(self, node: yaml.ScalarNode, number: int) -> None:
        line = self._lines[number]
        if begins_with_bullet(line):
            last = node.end_mark.line
            lines = self._lines
            for place in range(number, last + 1):
                if begins_with_bullet(lines[place]):
                    lines = with_line(lines, place, with_hyphen(lines[place]))
            self.repairs.append(Repair(bullet_flaw(self._lines, number), lines))
        elif (lead := before_value(line)) is not None and lead.endswith("- "):
            # A hyphen and a bullet: the bullet goes, and blanks keep the columns.
            bare = with_hyphen(line[len(lead) :])[2:]
            mended = lead + bare
            flaw = Flaw(
                Span(number + 1, len(lead) + 1),
                "typed-bullet",
                f"`{line[len(lead)]}` is a bullet from a word processor; the hyphen is enough",
                paste(mended),
            )
            self.repairs.append(Repair(flaw, with_line(self._lines, number, mended)))

    def _swallowed_items(self, node: yaml.ScalarNode) -> Iterator[Repair]:
        """Items that begin too far to the right, so that they are read as more words of the item above."""
        first = self._lines[node.start_mark.line]
        for number in range(node.start_mark.line + 1, node.end_mark.line + 1):
            line = self._lines[number]
            if not line.lstrip().startswith("- "):
                continue
            if not first.lstrip().startswith("- "):
                yield self._item_below_value(node, number)
                return
            column = indent(first)
            mended = " " * column + line.lstrip()
            flaw = Flaw(
                Span(number + 1, indent(line) + 1, len(line.strip())),
                "indent",
                "this item of the list begins too far to the right, so it would become part of the item above",
                paste(mended),
            )
            yield Repair(flaw, with_line(self._lines, number, mended))
            return

    def _item_below_value(self, node: yaml.ScalarNode, number: int) -> Repair:
        line = self._lines[number]
        start = node.start_mark.line
        lead = self._lines[start][: node.start_mark.column].rstrip()
        column = " " * indent(line)
        value = self._lines[start][node.start_mark.column :].strip()
        flaw = Flaw(
            Span(number + 1, indent(line) + 1, len(line.strip())),
            "misplaced-item",
            "this item of a list stands below a field that has a value already",
            paste(lead, f"{column}- {value}", line) if lead.endswith(":") else None,
        )
        lines = self._lines
        for place in range(start + 1, node.end_mark.line + 1):
            lines = with_line(lines, place, "")
        return Repair(flaw, lines, guessed=True)

    def _quoted(self, node: yaml.ScalarNode, text: str) -> None:
        """A quotation mark that only a later field's closes: the fields between have been swallowed."""
        start = node.start_mark
        if node.end_mark.line == start.line:
            return
        swallowed = [
            number
            for number in range(start.line + 1, node.end_mark.line + 1)
            if indent(self._lines[number]) <= indent(self._lines[start.line])
            and field_name(self._lines[number])
        ]
        if not swallowed:
            return
        mended = self._lines[start.line].rstrip() + str(node.style)
        flaw = Flaw(
            Span(start.line + 1, start.column + 1),
            "unclosed-quote",
            "this quotation mark is never closed",
            paste(mended),
        )
        self.repairs.append(Repair(flaw, with_line(self._lines, start.line, mended)))

    def _lost(self, node: yaml.ScalarNode) -> None:
        """Words after a space and `#` are a note to oneself; `#1` is meant to be read."""
        end = node.end_mark
        line = self._lines[end.line]
        # An empty value ends where its colon does; its note begins a space later.
        found = _NOTE.match(line, end.column)
        lead = before_value(line)
        if not found or lead is None:
            return
        value = line[len(lead) :].rstrip() if end.column >= len(lead) else line[end.column :].strip()
        mended = line[: min(len(lead), end.column)].rstrip() + " " + quoted(value)
        flaw = Flaw(
            Span(end.line + 1, line.index("#", end.column) + 1, len(found[0].strip())),
            "lost-text",
            "the words from this `#` on would not be read",
            paste(mended),
        )
        self.repairs.append(Repair(flaw, with_line(self._lines, end.line, mended)))

    def _visible(self, node: yaml.Node, text: str) -> str:
        found = INVISIBLE.search(text)
        if found:
            self._flaw(
                node,
                "invisible-character",
                f"there is an invisible character in this value (U+{ord(found[0]):04X})",
                "delete the backslash and the letters that stand for it",
            )
            return INVISIBLE.sub(" ", text)
        return text

    def _paste_over(self, node: yaml.ScalarNode, value: str) -> str:
        start, end = node.start_mark, node.end_mark
        if start.line != end.line:
            return "use straight ones or none"
        line = self._lines[start.line]
        if "[" in line[: start.column]:
            # One message for a whole list in brackets, so the line to paste is right as a whole.
            return paste(line.translate(_STRAIGHT).rstrip())
        return paste(line[: start.column] + scalar(value) + line[end.column :].rstrip())

    def _flaw(self, node: yaml.Node, rule: str, message: str, hint: str | None = None) -> None:
        self.flaws.append(Flaw(node_span(node), rule, message, hint))


def _unwrapped(text: str) -> str | None:
    """The text within curly quotation marks that stand around the whole of it; None when they do not.

    `“I stayed because of my team,” says Sam.` is typography, and stays.
    """
    double = text[0] in _DOUBLE
    closed = len(text) > 1 and text[-1] in (_DOUBLE + '"' if double else _SINGLE + "'")
    inner = text[1:-1] if closed else text[1:]
    # A closing single mark is also an apostrophe, so only an opening one says that there are several.
    if any(mark in inner for mark in (_DOUBLE if double else _SINGLE[:1])) or not (double or closed):
        return None
    return inner.strip()
