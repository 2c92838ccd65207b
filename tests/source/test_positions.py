"""Lines and columns: counted from 1, in characters, right whatever else is in the file."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regionsite.diagnostics import Span
from regionsite.source import Positions
from regionsite.source.document import parsed

Path = tuple[str | int, ...]
WORDS = (
    st.text(alphabet="aeiou\u00e9\u00df\u4f60\u597d\U0001f600\u0301 ", min_size=1, max_size=12)
    .map(str.strip)
    .filter(bool)
)
NAMES = st.text(alphabet="abcd\u00e9_", min_size=1, max_size=8)


@dataclass
class Written:
    """A text, with the places of its names and values noted while it was put together."""

    lines: list[str] = field(default_factory=list)
    keys: dict[Path, Span] = field(default_factory=dict)
    values: dict[Path, Span] = field(default_factory=dict)

    @property
    def here(self) -> int:
        return len(self.lines) + 1

    def value(self, path: Path, before: str, text: str, style: str) -> None:
        """One value after `before` on a line of its own."""
        if style == "|":
            self.values[path] = Span(self.here, len(before) + 1)
            self.lines += [
                before + "|",
                *(" " * (before_indent(before) + 2) + line for line in text.split(" ")),
            ]
            return
        shown = f"{style}{text}{style}"
        self.values[path] = Span(self.here, len(before) + 1, len(shown))
        self.lines.append(before + shown)


def before_indent(before: str) -> int:
    return len(before) - len(before.lstrip(" -"))


STYLES = st.sampled_from(["", "'", '"', "|"])
SCALARS = st.tuples(WORDS, STYLES)
DATA = st.recursive(
    SCALARS,
    lambda inner: (
        st.dictionaries(NAMES, inner, min_size=1, max_size=3) | st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=10,
)


def write(written: Written, data: Any, path: Path, column: int, before: str | None) -> None:
    """Write data in block style from a column on; `before` is what stands on the line already."""
    space = " " * column
    if isinstance(data, tuple):
        written.value(path, before if before is not None else space, *data)
        return
    for step, part in data.items() if isinstance(data, dict) else enumerate(data):
        lead = before if before is not None else space
        before = None
        if isinstance(data, dict):
            written.keys[*path, step] = Span(written.here, len(lead) + 1, len(str(step)))
            if isinstance(part, tuple):
                write(written, part, (*path, step), column, f"{lead}{step}: ")
            else:
                written.lines.append(f"{lead}{step}:")
                write(written, part, (*path, step), column + 2, None)
        else:
            write(written, part, (*path, step), column + 2, f"{lead}- ")


@settings(max_examples=150)
@given(
    st.dictionaries(NAMES, DATA, min_size=1, max_size=4),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
def test_every_name_and_value_is_found_where_it_was_written(data: Any, line_end: str, bom: bool) -> None:
    written = Written()
    write(written, data, (), 0, None)
    raw = line_end.join([*written.lines, ""]).encode("utf-8-sig" if bom else "utf-8")
    document = parsed(raw)
    assert document.flaws == ()
    positions = Positions(raw)
    assert {path: positions.span(path, "key") for path in written.keys} == written.keys
    assert {path: positions.span(path) for path in written.values} == written.values
    for path, span in written.keys.items():
        line = positions.excerpt(span.line)
        assert line is not None
        assert line[span.column - 1 :][: span.length] == path[-1]


TEXT = b"""\
# the first line
title: "Caf\xc3\xa9: x"
contact:
  role:
  email: a@b
locations:
  - place: norwich
  - {place: ely, name: \xf0\x9f\x8f\xa0 hall}
essential: [one, two]
description: |

  First line.

  - second
summary: a long
  line
"""


@pytest.mark.parametrize(
    ("path", "part", "span"),
    [
        ((), "value", Span(2, 1)),
        (("title",), "value", Span(2, 8, 9)),
        (("title",), "key", Span(2, 1, 5)),
        (("contact", "role"), "value", Span(4, 3, 4)),
        (("contact", "email"), "value", Span(5, 10, 3)),
        (("contact", "phone"), "value", Span(3, 1, 7)),
        (("contact", "phone", "number"), "key", Span(3, 1, 7)),
        (("locations", 0), "value", Span(7, 5)),
        (("locations", 0, "name"), "key", Span(7, 5)),
        (("locations", 1, "name"), "value", Span(8, 24, 6)),
        (("locations", 2), "value", Span(6, 1, 9)),
        (("essential", 1), "value", Span(9, 18, 3)),
        (("description",), "value", Span(10, 14)),
        (("summary",), "value", Span(15, 10)),
        (("missing",), "value", Span(1, 1)),
    ],
)
def test_places(path: Path, part: Any, span: Span) -> None:
    assert Positions(TEXT).span(path, part) == span


def test_a_line_of_a_text_is_found() -> None:
    positions = Positions(TEXT)
    assert positions.text_line(("description",), 0) == Span(12, 3, 11)
    assert positions.text_line(("description",), 2) == Span(14, 3, 8)
    assert positions.text_line(("summary",), 1) == Span(15, 10)


def test_whether_anything_stands_at_a_place() -> None:
    positions = Positions(TEXT)
    assert positions.has(("contact", "role"))
    assert not positions.has(("contact", "phone"))
    assert not Positions(b"").has(("contact",))


@pytest.mark.parametrize(
    ("raw", "path", "span"),
    [
        (b"contact:\n\trole: Manager\n", ("contact", "role"), Span(2, 8, 7)),
        (b"title: a: b\n", ("title",), Span(1, 8, 4)),
        (b"closes:soon\nposted: x\n", ("closes",), Span(1, 8, 4)),
        ("essential:\n  \u2022 a car\n".encode(), ("essential", 0), Span(2, 5, 5)),
    ],
)
def test_a_place_in_a_mended_line_is_where_it_was_written(raw: bytes, path: Path, span: Span) -> None:
    assert Positions(raw).span(path) == span


def test_nothing_to_show() -> None:
    positions = Positions(b"")
    assert positions.excerpt(1) is None
    assert positions.span(("title",)) == Span(1, 1)


SAID = Positions(b"""\
title: An EXPLORE plan, then PLO work
text: |
  Nothing here.

  The PLO again.
words: >-
  A text that goes
  on to a PLO.
after: PLO
""")


@pytest.mark.parametrize(
    ("path", "words", "place"),
    [
        (("title",), "PLO", Span(1, 30, 3)),
        (("title",), "plan,", Span(1, 19, 5)),
        (("text",), "PLO", Span(5, 7, 3)),
        (("words",), "PLO", Span(8, 11, 3)),
        # Not on one line, or not in this value: the whole of it.
        (("words",), "goes on", Span(6, 8, 1)),
        (("text",), "goes", Span(2, 7, 1)),
        (("title",), None, Span(1, 8, 30)),
    ],
)
def test_words_at_fault_are_found_in_their_value(
    path: tuple[str, ...], words: str | None, place: Span
) -> None:
    assert SAID.said(SAID.span(path), words, SAID.last_line(path)) == place
