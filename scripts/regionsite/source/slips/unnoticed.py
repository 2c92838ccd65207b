"""Slips that YAML does not notice, because what was written means something else there."""

import re

import yaml

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw
from regionsite.source.slips.repair import Lines, Repair, with_line, with_lines
from regionsite.source.slips.signs import begins_with_bullet, bullet_flaw, with_hyphen
from regionsite.source.writing import before_value, field_name, indent, paste, quoted

_QUOTED_AT_ONCE = re.compile(r"[A-Za-z_]+:[\"'\[{]")
_NOTE = re.compile(r"[ \t]+#\S.*$")


def unspaced_name(lines: Lines, node: yaml.ScalarNode) -> Repair | None:
    """`title:"Social: worker"`: the first colon is the end of a name only when a space follows it."""
    if node.style or not _QUOTED_AT_ONCE.match(str(node.value)):
        return None
    number = node.start_mark.line
    line = lines[number]
    end = line.index(":", node.start_mark.column) + 1
    mended = f"{line[:end]} {line[end:]}"
    flaw = Flaw(Span(number + 1, end), "missing-space", "a space must follow this colon", paste(mended))
    return Repair(flaw, with_line(lines, number, mended))


def unspaced_hyphen(lines: Lines, node: yaml.ScalarNode) -> Repair | None:
    """`-place: norwich`: without a space the hyphen is a part of the name."""
    number, column = node.start_mark.line, node.start_mark.column
    line = lines[number]
    if line[:column].strip(" -"):
        return None
    mended = f"{line[: column + 1]} {line[column + 1 :]}"
    flaw = Flaw(
        Span(number + 1, column + 1), "missing-space", "a space must follow this hyphen", paste(mended)
    )
    return Repair(flaw, with_line(lines, number, mended))


def bracket_as_name(lines: Lines, node: yaml.Node) -> Repair | None:
    """`title: {{ job title }}`: the place where a template was to be filled in."""
    number = node.start_mark.line
    lead = before_value(lines[number])
    value = lines[number][len(lead) :].rstrip() if lead else ""
    if not lead or not value.startswith(("[", "{")):
        return None
    mended = lead + quoted(value)
    place = Span(number + 1, len(lead) + 1, len(value))
    if value.startswith("{{"):
        words = "this is a gap in a template that nobody has filled in"
        flaw = Flaw(place, "first-character", words, "write your own words in its place")
        return Repair(flaw, with_line(lines, number, mended), guessed=True)
    flaw = Flaw(place, "first-character", "a field's name cannot begin with a bracket", paste(mended))
    return Repair(flaw, with_line(lines, number, mended))


def bullets(lines: Lines, node: yaml.ScalarNode) -> Repair | None:
    """A list with the bullets of a word processor, which reads as one long text."""
    number = node.start_mark.line
    if begins_with_bullet(lines[number]):
        places = range(number, min(node.end_mark.line + 1, len(lines)))
        mended = {place: with_hyphen(lines[place]) for place in places if begins_with_bullet(lines[place])}
        return Repair(bullet_flaw(lines, number), with_lines(lines, mended))
    lead = before_value(lines[number])
    if lead is None or not lead.endswith("- ") or not begins_with_bullet(lines[number][len(lead) :]):
        return None
    line = lead + with_hyphen(lines[number][len(lead) :])[2:]
    flaw = Flaw(
        Span(number + 1, len(lead) + 1),
        "typed-bullet",
        f"`{lines[number][len(lead)]}` is a bullet from a word processor; the hyphen is enough",
        paste(line),
    )
    return Repair(flaw, with_line(lines, number, line))


def swallowed_item(lines: Lines, node: yaml.ScalarNode) -> Repair | None:
    """An item that begins too far to the right, so that it reads as more words of the item above."""
    start = node.start_mark.line
    below = range(start + 1, min(node.end_mark.line + 1, len(lines)))
    number = next((place for place in below if lines[place].lstrip().startswith("- ")), None)
    if number is None:
        return None
    if not lines[start].lstrip().startswith("- "):
        return _item_below_value(lines, node, number)
    mended = " " * indent(lines[start]) + lines[number].lstrip()
    flaw = Flaw(
        _words(lines, number),
        "indent",
        "this item of the list begins too far to the right, so it would become part of the item above",
        paste(mended),
    )
    return Repair(flaw, with_line(lines, number, mended))


def _item_below_value(lines: Lines, node: yaml.ScalarNode, number: int) -> Repair:
    """`essential: registration`, and below it `- a car`."""
    start, column = node.start_mark.line, node.start_mark.column
    name, value = lines[start][:column].rstrip(), lines[start][column:].strip()
    first = f"{' ' * indent(lines[number])}- {value}"
    flaw = Flaw(
        _words(lines, number),
        "misplaced-item",
        "this item of a list stands below a field that has a value already",
        paste(name, first, lines[number]) if name.endswith(":") else None,
    )
    places = range(start + 1, min(node.end_mark.line + 1, len(lines)))
    return Repair(flaw, with_lines(lines, dict.fromkeys(places, "")), guessed=True)


def _words(lines: Lines, number: int) -> Span:
    return Span(number + 1, indent(lines[number]) + 1, len(lines[number].strip()))


def swallowed_fields(lines: Lines, node: yaml.ScalarNode) -> Repair | None:
    """A quotation mark that only a later field's closes: the fields between read as a part of its text."""
    start = node.start_mark.line
    if not any(
        field_name(lines[number]) and indent(lines[number]) <= indent(lines[start])
        for number in range(start + 1, min(node.end_mark.line + 1, len(lines)))
    ):
        return None
    mended = lines[start].rstrip() + str(node.style)
    place = Span(start + 1, node.start_mark.column + 1)
    flaw = Flaw(place, "unclosed-quote", "this quotation mark is never closed", paste(mended))
    return Repair(flaw, with_line(lines, start, mended))


def lost_text(lines: Lines, node: yaml.ScalarNode) -> Repair | None:
    """Words after a space and `#` are a note to oneself; `#1` is meant to be read."""
    number, end = node.end_mark.line, node.end_mark.column
    if number >= len(lines):
        return None
    line = lines[number]
    # A value that is not there ends where its colon does; its note begins a space later.
    found = _NOTE.match(line, end)
    lead = before_value(line)
    if not found or lead is None:
        return None
    start = min(len(lead), end)
    mended = line[:start].rstrip() + " " + quoted(line[start:].strip())
    place = Span(number + 1, line.index("#", end) + 1, len(found[0].strip()))
    flaw = Flaw(place, "lost-text", "the words from this `#` on would not be read", paste(mended))
    return Repair(flaw, with_line(lines, number, mended))
