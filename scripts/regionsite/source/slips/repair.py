"""What a slip is: a guess at why reading stopped, with the lines as they would be without it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw
from regionsite.source.tree import Trouble
from regionsite.source.writing import field_name, indent

Lines = tuple[str, ...]
Names = frozenset[str]


@dataclass(frozen=True)
class Repair:
    """One guess: what to tell the editor, and the lines mended (None where reading must stop).

    The number of lines never changes, so that every later problem keeps its line. `guessed` says that a
    value had to be made up or left out: nothing more may be said about its field.
    """

    flaw: Flaw
    lines: Lines | None
    guessed: bool = False


Slip = Callable[[Trouble, Names], Iterable[Repair]]


def with_line(lines: Lines, number: int, line: str) -> Lines:
    """The lines with one of them replaced."""
    return (*lines[:number], line, *lines[number + 1 :])


def with_lines(lines: Lines, others: Mapping[int, str]) -> Lines:
    """The lines with some of them replaced."""
    return tuple(others.get(number, line) for number, line in enumerate(lines))


def culprit(trouble: Trouble) -> int:
    """The number of the line that is to blame: a name without a colon is noticed only on the next line."""
    if trouble.began and "simple key" in trouble.context:
        return trouble.began[0]
    return trouble.line


def line_span(lines: Lines, number: int) -> Span:
    """The words of a line, without the spaces around them."""
    line = lines[number]
    return Span(number + 1, len(line) - len(line.lstrip()) + 1, max(1, len(line.strip())))


def span_to_end(lines: Lines, number: int, column: int) -> Span:
    """From a column (counted from 0) to the end of its line."""
    return Span(number + 1, column + 1, max(1, len(lines[number].rstrip()) - column))


def is_name(word: str | None, names: Names) -> bool:
    """Whether a word is the name of a field; where no names are known, whether it looks like one."""
    if word is None:
        return False
    return word in names if names else word.islower() and word.replace("_", "a").isalnum()


def is_note(line: str) -> bool:
    """Whether a line is blank or a note (`# …`), which means nothing to a reader."""
    return not line.strip() or line.lstrip().startswith("#")


def above(lines: Sequence[str], number: int) -> Iterator[int]:
    """The numbers of the lines before `number` that mean something, nearest first."""
    return (earlier for earlier in range(number - 1, -1, -1) if not is_note(lines[earlier]))


def run(lines: Lines, start: int) -> range:
    """A line and those after it that begin as far to the right or further."""
    stop = start + 1
    while stop < len(lines) and (not lines[stop].strip() or indent(lines[stop]) >= indent(lines[start])):
        stop += 1
    while not lines[stop - 1].strip():
        stop -= 1
    return range(start, stop)


def moved(lines: Lines, numbers: range, by: int) -> Lines:
    """The lines with some of them moved to the right, or to the left as far as their words allow."""

    def move(line: str) -> str:
        if not line.strip():
            return line
        return " " * by + line if by > 0 else line[min(-by, indent(line)) :]

    return tuple(move(line) if number in numbers else line for number, line in enumerate(lines))


def top_field(lines: Sequence[str], number: int) -> str | None:
    """The name of the record's own field that a line belongs to."""
    for earlier in (number, *above(lines, number)):
        if indent(lines[earlier]) == 0 and (name := field_name(lines[earlier])):
            return name
    return None
