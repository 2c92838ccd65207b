"""How a value is written in a file: for the lines that messages offer to paste."""

import re

# What a value may not begin with when it stands without quotation marks.
_SIGNS = tuple("!&*@%`\"'|>#{}[],?")
_NEEDS_QUOTES = re.compile(r": |:$| #|^[-?:](?: |$)|^(?:---|\.\.\.)|^(?:null|Null|NULL|~)$|^\s|\s$")
DOUBLE_CURLY = "\u201c\u201d\u201e"
SINGLE_CURLY = "\u2018\u2019"
CURLY = DOUBLE_CURLY + SINGLE_CURLY
"""Quotation marks of word processors; the first of each kind opens."""


def scalar(text: str) -> str:
    """The text as a value, in quotation marks only when it needs them."""
    bare = bool(text) and not text.startswith(_SIGNS) and not _NEEDS_QUOTES.search(text)
    return text if bare else quoted(text)


def quoted(text: str) -> str:
    """The text in straight quotation marks: double ones, as most people type, unless it holds some itself."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def without_curly_quotes(text: str) -> str:
    """The text without the curly quotation marks around it."""
    return text.strip(CURLY).strip()


def paste(*lines: str) -> str:
    """The hint that offers lines to paste: one within the sentence, several below it."""
    if len(lines) == 1:
        return f"write `{lines[0]}`"
    return "\n".join(["write it like this:", *lines])


_FIELD = re.compile(r"(?P<lead> *(?:- +)*)(?P<name>[A-Za-z_][A-Za-z0-9_-]*) *:(?: +(?P<value>.*))?$")
_ITEM = re.compile(r"(?P<lead> *(?:- +)*- +)(?P<value>.*)$")


def before_value(line: str) -> str | None:
    """What stands before the value on a line: `  - place: ` or `  - `; None on a line with neither."""
    found = _FIELD.match(line) or _ITEM.match(line)
    if not found:
        return None
    return line[: found.start("value")] if found["value"] else None


def field_name(line: str) -> str | None:
    """The name of the field that stands on a line."""
    found = _FIELD.match(line)
    return found["name"] if found else None


def indent(line: str) -> int:
    """How many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))
