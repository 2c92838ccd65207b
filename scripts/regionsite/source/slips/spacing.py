"""Lines that begin in the wrong column: tabs, one space too many or too few, long texts not moved in."""

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
)
from regionsite.source.tree import Trouble, tree
from regionsite.source.writing import field_name, indent, paste
from regionsite.wording import plural

_TAB = re.compile(r" *\t[ \t]*")
_TEXT_FOLLOWS = re.compile(r"(?P<lead> *(?:- +)*)(?P<name>[A-Za-z_][\w-]*) *: *[|>][-+0-9]* *(?:#.*)?$")
_WHOLE = re.compile(r" *[A-Za-z_][\w-]*: +[^|>#\s]")
_KEY = re.compile(r"(?P<lead> *(?:- +)*)[^\s:#][^:]*:(?: |$)")


def tab(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A line begins with a tab; all of them are mended at once."""
    number = trouble.line
    found = _TAB.match(trouble.lines[number])
    if not found:
        return
    others = sum(1 for line in trouble.lines[number + 1 :] if _TAB.match(line))
    lines = _best_without_tabs(trouble)
    flaw = Flaw(
        Span(number + 1, found[0].index("\t") + 1, found[0].count("\t")),
        "tab",
        "this line begins with a tab, and only spaces can stand there"
        + (f"; so {'does' if others == 1 else 'do'} {plural(others, 'line')} below it" if others else ""),
        f"delete the tab and type spaces: `{lines[number]}`",
    )
    yield Repair(flaw, lines)


def _best_without_tabs(trouble: Trouble) -> Lines:
    """The lines with as many spaces for a tab as let the line be read."""
    for width in (2, 4, 8, 0):
        lines = tuple(_without_tabs(line, width) for line in trouble.lines)
        after = tree("\n".join(lines))
        if not isinstance(after, Trouble) or culprit(after) > trouble.line:
            return lines
    return tuple(_without_tabs(line, 2) for line in trouble.lines)


def _without_tabs(line: str, width: int) -> str:
    found = _TAB.match(line)
    return found[0].replace("\t", " " * width) + line[found.end() :] if found else line


def text_too_far_left(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A long text after `|` has a line that does not begin below its first, or has none that is moved in."""
    header = _header(trouble.lines, culprit(trouble), names)
    if header is None:
        return
    found = _TEXT_FOLLOWS.match(trouble.lines[header])
    assert found
    base = len(found["lead"])
    text = [n for n in range(header + 1, len(trouble.lines)) if trouble.lines[n].strip()]
    first = text[0]
    column = indent(trouble.lines[first]) if indent(trouble.lines[first]) > base else base + 2
    start = next((n for n in text if indent(trouble.lines[n]) < column), None)
    if start is None:
        return
    stop = next(
        (n for n in text if n > start and _next_field(trouble.lines[n], base, names)), len(trouble.lines)
    )
    lines = tuple(
        " " * max(0, column - indent(line)) + line if start <= n < stop and line.strip() else line
        for n, line in enumerate(trouble.lines)
    )
    flaw = Flaw(
        line_span(trouble.lines, start),
        "text-indent",
        f"each line of the text of `{found['name']}` must begin with {plural(column, 'space')}",
        paste(lines[start]) + below_too(sum(1 for n in text if start < n < stop)),
    )
    yield Repair(flaw, lines)


def _header(lines: Lines, number: int, names: Names) -> int | None:
    """The line `name: |` that a line would belong to if it began further to the right."""
    for earlier in above(lines, number):
        found = _TEXT_FOLLOWS.match(lines[earlier])
        if found:
            return earlier if indent(lines[number]) <= len(found["lead"]) + 8 else None
        if is_name(field_name(lines[earlier]), names):
            return None
    return None


def _next_field(line: str, column: int, names: Names) -> bool:
    return indent(line) <= column and is_name(field_name(line), names)


def field_out_of_line(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """A field begins further to the right or left than the fields it belongs with."""
    if is_name(field_name(trouble.here), names):
        yield from _in_line(trouble, _columns(trouble.lines, trouble.line)[0])


def unknown_out_of_line(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """The same for a line that only looks like a field, when nothing else explains it."""
    if _KEY.match(trouble.here) and not is_name(field_name(trouble.here), names):
        yield from _in_line(trouble, _columns(trouble.lines, trouble.line)[0])


def item_out_of_line(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """An item of a list begins further to the right or left than the item above it."""
    if trouble.here.lstrip().startswith("- "):
        yield from _in_line(trouble, _columns(trouble.lines, trouble.line)[1])


def _in_line(trouble: Trouble, columns: list[int]) -> Iterator[Repair]:
    now = indent(trouble.here)
    # The nearest column first; of two as near, the one further right, where the line above stands.
    for column in sorted(columns, key=lambda column: (abs(column - now), -column)):
        if column == now:
            continue
        numbers = _moving(trouble.lines, trouble.line)
        lines = moved(trouble.lines, numbers, column - now)
        side = "right" if now > column else "left"
        flaw = Flaw(
            line_span(trouble.lines, trouble.line),
            "indent",
            f"this line begins {plural(abs(now - column), 'space')} too far to the {side}",
            paste(lines[trouble.line]) + _spaces_in_front(column) + _with_those_below(numbers),
        )
        yield Repair(flaw, lines)


def _moving(lines: Lines, start: int) -> range:
    """The lines that move together: a field that has its value on its own line takes none further right along."""
    numbers = run(lines, start)
    if not _WHOLE.match(lines[start]):
        return numbers
    deeper = (
        number for number in numbers if lines[number].strip() and indent(lines[number]) > indent(lines[start])
    )
    return range(start, next(deeper, numbers.stop))


def _spaces_in_front(column: int) -> str:
    return f", with {plural(column, 'space')} in front" if column else ", without spaces in front"


def _with_those_below(numbers: range) -> str:
    return below_too(len(numbers) - 1)


def below_too(count: int) -> str:
    """What is added to a hint when the lines below have to be moved as well."""
    if count < 1:
        return ""
    return f", and move the {'line' if count == 1 else f'{count} lines'} below it the same way"


def _columns(lines: Lines, number: int) -> tuple[list[int], list[int]]:
    """The columns in which a field, and in which an item of a list, could go on at a line."""
    fields: list[int] = []
    items: list[int] = []
    limit = len(lines[number]) + 1_000
    for earlier in above(lines, number):
        line = lines[earlier]
        dashes = re.match(r" *(?:- +)*", line)
        lead = dashes[0] if dashes else ""
        for column in [place for place, sign in enumerate(lead) if sign == "-"][::-1]:
            if column < limit:
                items.append(column)
        if _KEY.match(line) and len(lead) < limit:
            fields.append(len(lead))
        limit = min(limit, indent(line))
        if limit == 0:
            break
    return list(dict.fromkeys(fields)), list(dict.fromkeys(items))


def first_lines_moved_in(trouble: Trouble, names: Names) -> Iterator[Repair]:
    """The first lines of the file begin with spaces, and a later one does not."""
    numbers = [number for number in range(trouble.line) if not is_note(trouble.lines[number])]
    extra = min((indent(trouble.lines[number]) for number in numbers), default=0)
    if not extra or indent(trouble.here) >= extra:
        return
    lines = moved(trouble.lines, range(trouble.line), -extra)
    flaw = Flaw(
        line_span(trouble.lines, numbers[0]),
        "indent",
        f"this line begins {plural(extra, 'space')} too far to the right",
        paste(lines[numbers[0]]) + ", without spaces in front" + below_too(len(numbers) - 1),
    )
    yield Repair(flaw, lines)
