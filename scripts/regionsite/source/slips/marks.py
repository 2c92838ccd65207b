"""Colons and hyphens: one too many, one missing, or without the space that must follow."""

import re
from collections.abc import Iterator

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw
from regionsite.source.slips.repair import (
    Lines,
    Names,
    Repair,
    above,
    culprit,
    is_name,
    is_note,
    line_span,
    moved,
    run,
    span_to_end,
    with_line,
    with_lines,
)
from regionsite.source.tree import Trouble
from regionsite.source.writing import (
    before_value,
    field_name,
    indent,
    paste,
    quoted,
    scalar,
    without_curly_quotes,
)

_UNSPACED = re.compile(r"(?P<lead> *(?:- +)*)(?P<name>[A-Za-z_][\w-]*):(?P<value>[^\s:/].*)$")
_UNSPACED_ITEM = re.compile(r"(?P<lead> *)-(?P<value>[^\s-].*)$")
_NO_COLON = re.compile(r"(?P<lead> *(?:- +)*)(?P<name>[A-Za-z_][\w-]*)(?:\s*[=;]\s*|\s+)(?P<value>\S.*)$")
_NAME_ALONE = re.compile(r"(?P<lead> *(?:- +)*)(?P<name>[A-Za-z_][\w-]*) *[=;]?$")
_EMPTY_FIELD = re.compile(r"(?P<lead> *)(?P<name>[A-Za-z_][\w-]*):\s*$")
_FILLED_FIELD = re.compile(r"(?P<lead> *)(?P<name>[A-Za-z_][\w-]*): +(?P<value>[^\s|>#].*)$")


def second_colon(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """The value has a colon and a space in it."""
    line = trouble.here
    lead = before_value(line)
    if lead is None or trouble.column < len(lead):
        return
    if lead.lstrip().startswith("- ") and not is_name(field_name(line), names):
        # `- Registration: with Social Work England: now` is a sentence, not a field.
        lead = lead[: len(lead) - len(lead.lstrip(" -"))]
    value = line[len(lead) :].rstrip()
    mended = lead + quoted(without_curly_quotes(value))
    flaw = Flaw(
        Span(trouble.line + 1, trouble.column + 1),
        "colon",
        "a value with a colon in it must stand in quotation marks",
        paste(mended),
    )
    yield Repair(flaw, with_line(trouble.lines, trouble.line, mended))


def nothing_before_colon(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A line begins with its colon."""
    if trouble.here.lstrip().startswith(": "):
        flaw = Flaw(
            Span(trouble.line + 1, indent(trouble.here) + 1),
            "no-field-name",
            "there is no name before this colon",
            "write the name of the field before it",
        )
        yield Repair(flaw, with_line(trouble.lines, trouble.line, ""))


def missing_space(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """`closes:2026-12-04` or `-item`: the space after the sign is not there."""
    for number in dict.fromkeys((culprit(trouble), *list(above(trouble.lines, trouble.line))[:1])):
        line = trouble.lines[number]
        found = _UNSPACED.match(line)
        if found and (is_name(found["name"], names) or found["name"].islower()):
            mended = f"{found['lead']}{found['name']}: {_as_meant(found['value'].rstrip())}"
            flaw = Flaw(
                Span(number + 1, found.start("value")),
                "missing-space",
                "a space must follow this colon",
                paste(mended),
            )
            yield Repair(flaw, with_line(trouble.lines, number, mended))
        elif item := _UNSPACED_ITEM.match(line):
            mended = f"{item['lead']}- {item['value']}"
            flaw = Flaw(
                Span(number + 1, item.start("value")),
                "missing-space",
                "a space must follow this hyphen",
                paste(mended),
            )
            yield Repair(flaw, with_line(trouble.lines, number, mended))


def _as_meant(value: str) -> str:
    """A value as it may be pasted: what begins like a quotation or a list stays as it is."""
    return value if value.startswith(("'", '"', "[", "{")) else scalar(value)


def missing_hyphen(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A line of a list without its hyphen."""
    number = culprit(trouble)
    line = trouble.lines[number]
    # Items may have lines of their own, further to the right.
    nearer = (place for place in above(trouble.lines, number) if indent(trouble.lines[place]) <= indent(line))
    before = next(nearer, None)
    if before is None or line.lstrip().startswith("-") or is_name(field_name(line), names):
        return
    if not trouble.lines[before].lstrip().startswith("- ") or indent(line) != indent(trouble.lines[before]):
        return
    mended = " " * indent(line) + "- " + line.strip()
    flaw = Flaw(
        line_span(trouble.lines, number),
        "missing-hyphen",
        "this line of the list does not begin with a hyphen",
        paste(mended),
    )
    yield Repair(flaw, with_line(trouble.lines, number, mended))


def missing_colon(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A field's name and its value without a colon between them."""
    for number in dict.fromkeys((culprit(trouble), *list(above(trouble.lines, trouble.line))[:1])):
        line = trouble.lines[number].rstrip()
        found = _NO_COLON.match(line) or _NAME_ALONE.match(line)
        if not found or not is_name(found["name"], names):
            continue
        value = f" {_as_meant(found['value'])}" if found.re is _NO_COLON else ""
        mended = f"{found['lead']}{found['name']}:{value}"
        flaw = Flaw(
            Span(number + 1, found.start("name") + 1, len(found["name"])),
            "missing-colon",
            f"`{found['name']}` has no colon after it",
            paste(mended),
        )
        yield Repair(flaw, with_line(trouble.lines, number, mended))


def item_beside_name(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """`essential: - a driving licence`: the first item stands beside the field's name."""
    lead = before_value(trouble.here)
    if lead is None or not trouble.here[len(lead) :].startswith("- "):
        return
    number, item = trouble.line, trouble.here[len(lead) + 2 :].strip()
    column = indent(lead) + 2
    flaw = Flaw(
        span_to_end(trouble.lines, number, len(lead)),
        "misplaced-item",
        "the first item of a list begins on a line of its own",
        paste(lead.rstrip(), " " * column + "- " + item),
    )
    # Read as a list of one item; with further items below, the field's value can only be guessed at.
    below = [n for n in range(number + 1, len(trouble.lines)) if trouble.lines[n].lstrip().startswith("- ")]
    if number + 1 in below:
        yield Repair(flaw, with_line(trouble.lines, number, lead.rstrip()), guessed=True)
    yield Repair(flaw, with_line(trouble.lines, number, f"{lead}[{quoted(item)}]"))


def item_after_value(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A list stands below a field that has a value beside its name already, or below none."""
    number = trouble.line
    if not trouble.here.lstrip().startswith("- "):
        return
    before = next(above(trouble.lines, number), None)
    found = _FILLED_FIELD.match(trouble.lines[before]) if before is not None else None
    column = " " * (len(found["lead"]) + 2) if found else ""
    hint = (
        paste(
            f"{found['lead']}{found['name']}:", f"{column}- {found['value']}", column + trouble.here.strip()
        )
        if found
        else "put the name of its field on the line above, with a colon and nothing after it"
    )
    numbers = [n for n in run(trouble.lines, number) if trouble.lines[n].lstrip().startswith("- ")]
    lines = with_lines(trouble.lines, dict.fromkeys(numbers, ""))
    flaw = Flaw(
        line_span(trouble.lines, number),
        "misplaced-item",
        "this item of a list stands below a field that has a value already"
        if found
        else "this item of a list belongs to no field",
        hint,
    )
    yield Repair(flaw, lines, guessed=True)


def items_before_fields(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """The file begins with the items of a list, and the name of their field is not there."""
    numbers = [number for number in range(trouble.line) if not is_note(trouble.lines[number])]
    if not numbers or not all(trouble.lines[number].startswith("- ") for number in numbers):
        return
    lines = ("",) * trouble.line + trouble.lines[trouble.line :]
    flaw = Flaw(
        line_span(trouble.lines, numbers[0]),
        "misplaced-item",
        "this item of a list belongs to no field",
        "put the name of its field on the line above, with a colon and nothing after it",
    )
    yield Repair(flaw, lines)


def text_without_bar(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A text over several lines, with signs in it that mean something, and no `|` after its field's name."""
    number = culprit(trouble)
    for header in above(trouble.lines, number):
        line = trouble.lines[header]
        found = _EMPTY_FIELD.match(line) or _FILLED_FIELD.match(line)
        if found and is_name(found["name"], names):
            if indent(line) < indent(trouble.lines[number]) or number - header > 1:
                yield from _with_bar(trouble.lines, header, found, names)
            return


_TO_THE_RIGHT = "\nand begin each line of the text with as many spaces"


def _with_bar(lines: Lines, header: int, found: re.Match[str], names: Names) -> Iterator[Repair]:
    filled = found.re is _FILLED_FIELD
    base = len(found["lead"])
    text = [n for n in range(header + 1, len(lines)) if lines[n].strip()]
    if text and not filled and lines[text[0]].lstrip().startswith("- "):
        return  # A list, whatever else is wrong with it.
    stop = next(
        (n for n in text if indent(lines[n]) <= base and is_name(field_name(lines[n]), names)), len(lines)
    )
    least = min((indent(lines[n]) for n in text if n < stop), default=None)
    if least is None:
        return
    mended = moved(lines, range(header + 1, stop), max(0, base + 2 - least))
    name = f"{found['lead']}{found['name']}: |"
    first = " " * max(base + 2, least) + (found["value"] if filled else lines[text[0]].strip())
    flaw = Flaw(
        Span(header + 1, base + 1, len(found["name"])),
        "text-indent",
        f"the text of `{found['name']}` has several lines, so it needs `|` and begins on the next line",
        paste(name, first) + (_TO_THE_RIGHT if least < base + 2 else ""),
    )
    yield Repair(flaw, with_line(mended, header, name), guessed=filled)


def text_below_value(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A text goes on at the start of the next line, where a field is expected."""
    number = culprit(trouble)
    before = next(above(trouble.lines, number), None)
    if before is None or field_name(trouble.lines[number]) or trouble.lines[number].lstrip().startswith("-"):
        return
    found = _FILLED_FIELD.match(trouble.lines[before])
    name = found["name"] if found else None
    by = indent(trouble.lines[before]) + 2 - indent(trouble.lines[number])
    if not found or by <= 0:
        return
    lines = moved(trouble.lines, range(number, number + 1), by)
    flaw = Flaw(
        line_span(trouble.lines, number),
        "text-indent",
        "this line is neither a field nor a part of the text above it",
        paste(lines[number]) + f" if it goes on with `{name}`",
    )
    yield Repair(flaw, lines)
