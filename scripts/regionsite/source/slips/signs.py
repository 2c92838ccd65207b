"""Signs with a meaning that was not meant: brackets, signs at the start of a value, a line of hyphens, bullets."""

import re
from collections.abc import Iterator

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw
from regionsite.source.slips.repair import (
    Lines,
    Names,
    Repair,
    culprit,
    is_note,
    line_span,
    span_to_end,
    with_line,
    with_lines,
)
from regionsite.source.tree import Trouble
from regionsite.source.writing import before_value, indent, paste, quoted

_PAIRS = {"[": "]", "{": "}"}
_SIGNS = "\u2022\u00b7\u25cf\u25aa\u25cb\u25e6\u2023\uf0b7\uf0a7"
_ALSO_IN_TEXT = "*\u2013\u2014"
BULLETS = _SIGNS + _ALSO_IN_TEXT
"""What a word processor puts before the items of a list; the last three only before a space."""

_BULLET = re.compile(rf"^(?P<lead> *)(?P<bullet>[{_SIGNS}]|[{_ALSO_IN_TEXT}](?=\s))\s*")


def second_record(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A line of three hyphens begins another record in the same file."""
    marks = ("---", "...")
    numbers = (number for number in (trouble.line, trouble.line - 1) if number >= 0)
    number = next((number for number in numbers if trouble.lines[number].startswith(marks)), None)
    if number is None:
        return
    after = trouble.lines[number + 1 :]
    alone = all(map(is_note, after))
    flaw = Flaw(
        line_span(trouble.lines, number),
        "second-record",
        "this line would begin a second record in the same file",
        "delete this line" if alone else "delete this line, and move what follows into a file of its own",
    )
    yield Repair(flaw, (*trouble.lines[:number], "", *("" for _ in after)))


def unclosed_bracket(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A bracket opens a list and none closes it, or another kind does."""
    if not trouble.began or "flow" not in trouble.context:
        return
    number, column = trouble.began
    opener = trouble.lines[number][column]
    ends = dict.fromkeys((number, max(number, trouble.line - 1)))
    # A comma at its end says that the list was meant to go on below.
    for end in reversed(ends) if trouble.lines[number].rstrip().endswith((",", opener)) else ends:
        line = trouble.lines[end].rstrip()
        mended = _balanced(line, column if end == number else 0, opener)
        if mended == line:
            continue
        hint = paste(mended) if end == number else f"write line {end + 1} as `{mended}`"
        flaw = Flaw(Span(number + 1, column + 1), "bracket", "this bracket is never closed", hint)
        yield Repair(flaw, with_line(trouble.lines, end, mended))


def _balanced(line: str, start: int, opener: str) -> str:
    """The line with its brackets closed from `start` on, in the right order."""
    open_ones = [] if line[start : start + 1] == opener else [opener]
    letters = list(line)
    for place in range(start, len(letters)):
        if letters[place] in _PAIRS:
            open_ones.append(letters[place])
        elif letters[place] in _PAIRS.values() and open_ones:
            letters[place] = _PAIRS[open_ones.pop()]
    return "".join(letters).rstrip(",") + "".join(_PAIRS[bracket] for bracket in reversed(open_ones))


def text_after_bracket(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A value begins with a bracket as text does, or a bracket is closed once too often."""
    lead = before_value(trouble.here)
    if (
        lead is None
        or "block mapping" not in trouble.context
        or trouble.column <= len(lead)
        or trouble.here[len(lead)] not in _PAIRS
    ):
        return
    before, after = trouble.here[: trouble.column].rstrip(), trouble.here[trouble.column :].strip()
    if set(after) <= {"]", "}"}:
        words, mended = "this bracket closes nothing", before
    else:
        words, mended = "text follows the closing bracket", lead + quoted(trouble.here[len(lead) :].strip())
    flaw = Flaw(span_to_end(trouble.lines, trouble.line, trouble.column), "bracket", words, paste(mended))
    yield Repair(flaw, with_line(trouble.lines, trouble.line, mended))


def item_in_brackets(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """Something within a list in brackets keeps it from being read: a colon, a sign, a comma too few or many."""
    line, at = trouble.here, trouble.column
    opening = line.find("[")
    if not 0 <= opening < at or line.count("[") > 1 or "block mapping" in trouble.context:
        return
    start = max(line.rfind(",", 0, at), opening) + 1
    stops = [place for place in (line.find(",", at), line.find("]", at)) if place >= at]
    stop = min(stops, default=len(line.rstrip()))
    item = line[start:stop].strip()
    space = " " if line[start : start + 1] == " " else ""
    if not item:
        mended = (
            line[: start - 1] + line[stop:] if line[start - 1] == "," else line[:start] + line[stop + 1 :]
        )
        words = "there is a comma too many here"
    else:
        mended = line[:start] + space + quoted(item) + line[stop:]
        words = "this item of the list must stand in quotation marks"
    place = Span(trouble.line + 1, start + len(space) + 1, max(1, len(item)))
    yield Repair(Flaw(place, "bracket", words, paste(mended)), with_line(trouble.lines, trouble.line, mended))


def first_character(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A value begins with a sign that has a meaning of its own."""
    lead = before_value(trouble.here)
    number = trouble.line
    if lead is None and trouble.began:
        number = trouble.began[0]
        lead = before_value(trouble.lines[number])
    if lead is None:
        return
    value = trouble.lines[number][len(lead) :].rstrip()
    if value[:1] not in tuple("@%`*&!|>?,]}#"):
        return
    yield from _text_beside_bar(trouble.lines, number, lead, value)
    mended = lead + quoted(value)
    if len(value) == 1:
        flaw = Flaw(
            Span(number + 1, len(lead) + 1),
            "first-character",
            f"{sign_named(value)} alone is not a value",
            "write the value in its place, or delete the line",
        )
        yield Repair(flaw, with_line(trouble.lines, number, mended), guessed=True)
        return
    flaw = Flaw(
        Span(number + 1, len(lead) + 1),
        "first-character",
        f"a value cannot begin with {sign_named(value[0])}, unless it stands in quotation marks",
        paste(mended),
    )
    yield Repair(flaw, with_line(trouble.lines, number, mended))


def sign_named(sign: str) -> str:
    """A sign as messages show it."""
    return "a backtick" if sign == "`" else f"`{sign}`"


def _text_beside_bar(lines: Lines, number: int, lead: str, value: str) -> Iterator[Repair]:
    """A long text that begins beside its `|` instead of below it."""
    following = next((line for line in lines[number + 1 :] if line.strip()), "")
    if value[0] not in "|>" or indent(following) <= indent(lead) or lead.endswith("- "):
        return
    text = " " * indent(following) + value[1:].strip()
    flaw = Flaw(
        span_to_end(lines, number, len(lead) + 1),
        "text-indent",
        f"a long text begins on the line below its `{value[0]}`",
        paste(lead + value[0], text),
    )
    yield Repair(flaw, with_line(lines, number, lead + value[0]), guessed=True)


def typed_bullet(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A list was pasted with the bullets of a word processor."""
    number = culprit(trouble)
    found = _BULLET.match(trouble.lines[number])
    if not found:
        return
    numbers = _bulleted(trouble.lines, number)
    mended = {place: with_hyphen(trouble.lines[place]) for place in numbers}
    yield Repair(bullet_flaw(trouble.lines, numbers[0]), with_lines(trouble.lines, mended))


def _bulleted(lines: Lines, number: int) -> range:
    """The lines around `number` that begin with a bullet in the same column."""

    def same(place: int) -> bool:
        inside = 0 <= place < len(lines)
        return inside and begins_with_bullet(lines[place]) and indent(lines[place]) == indent(lines[number])

    start, stop = number, number + 1
    while same(start - 1):
        start -= 1
    while same(stop):
        stop += 1
    return range(start, stop)


def with_hyphen(line: str) -> str:
    """The line with its bullet turned into a hyphen."""
    return _BULLET.sub(lambda found: f"{found['lead']}- ", line, count=1)


def bullet_flaw(lines: Lines, number: int) -> Flaw:
    """What is said of a bullet at the start of a line, once for the whole list."""
    others = len(_bulleted(lines, number)) > 1
    found = _BULLET.match(lines[number])
    assert found
    return Flaw(
        Span(number + 1, found.start("bullet") + 1),
        "typed-bullet",
        f"a list is written with hyphens, and this `{found['bullet']}` is a bullet from a word processor",
        paste(with_hyphen(lines[number])) + (", and the lines below it the same way" if others else ""),
    )


def begins_with_bullet(line: str) -> bool:
    """Whether a line begins with the bullet of a word processor."""
    return _BULLET.match(line) is not None
