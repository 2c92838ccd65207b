"""Marks that stay when two people changed the same lines and nobody chose between the two."""

import re
from dataclasses import dataclass

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw
from regionsite.source.slips.repair import Lines, top_field

_MARK = re.compile(r"([<|=>])\1{6}(?= |$)")
_SURE = re.compile(r"^(?:<{7}|>{7})(?= |$)", re.MULTILINE)
"""Seven `=` alone may be something else."""


@dataclass(frozen=True)
class BadlyJoined:
    """What to say of the first mark, the lines with one side kept and no mark left, and the fields in question."""

    flaw: Flaw
    lines: Lines
    fields: frozenset[str]


def badly_joined(text: str) -> BadlyJoined | None:
    """Two people's changes with git's marks between them; None in nearly every file.

    Which side was meant nobody can tell, so nothing more is said of a field that is in either.
    """
    # The plain look comes first: it is done for every file of a country.
    if not ("<<<<<<<" in text or ">>>>>>>" in text) or not _SURE.search(text):
        return None
    lines = tuple(text.split("\n"))
    first = next(number for number, line in enumerate(lines) if _MARK.match(line))
    kept, parted = _one_side(lines)
    fields = {name for number in parted if (name := top_field(lines, number))}
    flaw = Flaw(
        Span(first + 1, 1, len(lines[first].rstrip())),
        "badly-joined",
        "two people changed these lines at once, and their changes were joined badly",
        "keep the lines of one, delete those of the other, and delete the three lines that begin with "
        "<<<<<<<, ======= and >>>>>>>",
    )
    return BadlyJoined(flaw, kept, frozenset(fields))


def _one_side(lines: Lines) -> tuple[Lines, list[int]]:
    """The lines without marks and second sides, and the numbers of all lines between marks."""
    kept: list[str] = []
    parted: list[int] = []
    side = ""
    for number, line in enumerate(lines):
        if found := _MARK.match(line):
            side = found[1].replace(">", "")
        elif side:
            parted.append(number)
        kept.append("" if found or side in ("|", "=") else line)
    return tuple(kept), parted
