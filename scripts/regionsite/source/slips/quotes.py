"""Quotation marks that are not closed, closed too early, or not ordinary ones."""

import re
from collections.abc import Iterator

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw
from regionsite.source.slips.repair import Lines, Names, Repair, above, is_name, span_to_end, with_line
from regionsite.source.tree import Trouble
from regionsite.source.writing import before_value, paste, quoted, scalar

_WHOLE = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_CLOSING_CURLY = ("\u201d", "\u2019", "\u201c", "\u2018")
_LINE = re.compile(r"(?P<lead> *)(?P<mark>[\"'])(?P<name>[A-Za-z_]\w*): *(?P<value>.*?)(?P=mark)?,?\s*$")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


def unclosed_quote(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A value begins with a quotation mark, and the line ends without another."""
    if trouble.began and "quoted scalar" in trouble.context and "unexpected" in trouble.problem:
        yield from _closed(trouble.lines, *trouble.began)
    for number in (trouble.line, *above(trouble.lines, trouble.line)):
        line = trouble.lines[number]
        lead = before_value(line)
        if lead is not None and _opens(line[len(lead) :]):
            yield from _closed(trouble.lines, number, len(lead))
            return


def _opens(value: str) -> bool:
    return value[:1] in _WHOLE and not _WHOLE[value[0]].match(value)


def _closed(lines: Lines, number: int, column: int) -> Iterator[Repair]:
    line = lines[number].rstrip()
    mark = line[column]
    if mark not in _WHOLE:
        return
    if line.endswith(_CLOSING_CURLY):
        mended = line[:-1] + mark
    elif "[" in line[:column] and line.endswith("]"):
        end = min(place for place in (line.find(",", column), len(line) - 1) if place > column)
        mended = line[:end] + mark + line[end:]
    else:
        mended = line + mark
    flaw = Flaw(
        Span(number + 1, column + 1), "unclosed-quote", "this quotation mark is never closed", paste(mended)
    )
    yield Repair(flaw, with_line(lines, number, mended))


def text_after_quote(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """The value begins with a quotation mark that is closed before the value ends."""
    lead = before_value(trouble.here)
    if lead is None or trouble.column <= len(lead):
        return
    value = trouble.here[len(lead) :].rstrip()
    if value[:1] not in _WHOLE:
        return
    mended = lead + quoted(_meant(value))
    flaw = Flaw(
        span_to_end(trouble.lines, trouble.line, trouble.column),
        "quotation-marks",
        "text follows the closing quotation mark",
        paste(mended),
    )
    yield Repair(flaw, with_line(trouble.lines, trouble.line, mended))


def _meant(value: str) -> str:
    """The text that `"Senior" social worker` or `'It's a team'` was meant to be."""
    mark = value[0]
    if len(value) > 1 and value[-1] == mark:
        return value[1:-1]
    alone = _APOSTROPHE.sub("", value).count(mark) % 2
    return value[1:] if alone else value


def line_in_quotes(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A whole line stands in quotation marks, as spreadsheets save them."""
    for number in (trouble.line, *above(trouble.lines, trouble.line)):
        found = _LINE.match(trouble.lines[number])
        if not found or not is_name(found["name"], names):
            continue
        mended = f"{found['lead']}{found['name']}: {scalar(found['value'].replace(chr(34) * 2, chr(34)))}"
        flaw = Flaw(
            Span(number + 1, len(found["lead"]) + 1),
            "quotation-marks",
            "quotation marks stand around a value, never around the whole line",
            paste(mended),
        )
        yield Repair(flaw, with_line(trouble.lines, number, mended))
        return


def backslash(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """Within double quotation marks `\\` has a meaning of its own."""
    if not trouble.began or "quoted scalar" not in trouble.context:
        return
    number, column = trouble.began
    line = trouble.lines[number]
    found = _WHOLE['"'].match(line, column)
    if not found or "\\" not in found[0]:
        return
    mended = line[:column] + quoted(found[0][1:-1]) + line[found.end() :]
    place = Span(trouble.line + 1, trouble.here.rfind("\\", 0, trouble.column + 1) + 1)
    flaw = Flaw(
        place,
        "backslash",
        "within double quotation marks a backslash changes the letter after it",
        paste(mended),
    )
    yield Repair(flaw, with_line(trouble.lines, number, mended))
