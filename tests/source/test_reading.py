"""Whatever is in a file: it is read, or said to be wrong at a place of it, and nothing ever crashes."""

import random
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from regionsite.source import Positions
from regionsite.source.characters import decoded
from regionsite.source.document import Document, parsed, understood
from regionsite.source.flaw import REASONS
from regionsite.source.tree import DEEPEST, Trouble, too_deep, tree
from tests.wordings import library_words

ADVERT = (
    Path(__file__).parents[1] / "regions/small/authorities/exampleshire/vacancies/exs-101.yml"
).read_bytes()
SIGNS = " \n\t:-[]{}#&*!|>'\"%@`,?=.ab0\u00a0\u201c\u201d\u2019\u2022\u00e9\u200b\u2028\u0085\x00"


def check(raw: bytes) -> Document:
    """Read the bytes, and see that everything said about them is said of a place in them, in plain words."""
    document = parsed(raw)
    positions = Positions(raw)
    for flaw in document.flaws:
        assert flaw.rule in REASONS
        assert library_words(flaw.message, flaw.hint) == []
        line = positions.excerpt(flaw.span.line)
        assert line is not None or flaw.span.line == 1
        assert 1 <= flaw.span.column <= len(line or "") + 1
        assert flaw.span.length >= 1
    assert document.data is not None or document.flaws
    text, _ = decoded(raw)
    assert understood(text).text.count("\n") == text.count("\n")
    return document


@settings(max_examples=300)
@given(st.one_of(st.binary(max_size=200), st.text(alphabet=SIGNS, max_size=80).map(str.encode)))
@example(b"\xff\xfea\x00")
@example(b"a: &x [*x]\n")
@example(b"? a\n: b\n")
@example(b"%YAML 9.9\n---\na: b\n")
@example(b"%TAG ! tag:x,2000:\n---\na: !b c\n")
@example(b"'a\n\n")
@example(b"\xef\xbb\xbf")
def test_no_bytes_crash_the_reader(raw: bytes) -> None:
    check(raw)


@settings(max_examples=200)
@given(st.integers(), st.integers(1, 6))
def test_no_slip_in_an_advert_crashes_the_reader(seed: int, slips: int) -> None:
    check(broken(ADVERT.decode(), random.Random(seed), slips).encode())


def broken(text: str, chance: random.Random, slips: int) -> str:
    """The text with a few letters or lines lost, doubled, moved or exchanged."""
    for _ in range(slips):
        lines = text.split("\n")
        number = chance.randrange(len(lines))
        place = chance.randrange(len(text) + 1)
        match chance.randrange(5):
            case 0:
                text = text[:place] + text[place + 1 :]
            case 1:
                text = text[:place] + chance.choice(SIGNS) + text[place:]
            case 2:
                lines[number] = " " * chance.randrange(5) + lines[number].lstrip()
                text = "\n".join(lines)
            case 3:
                lines.insert(chance.randrange(len(lines)), lines[number])
                text = "\n".join(lines)
            case _:
                text = "\n".join(lines[:number] + lines[number + 1 :])
    return text


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, "{" * 50_000, "[a: " * 30_000, "- " * 50_000, "? " * 50_000, "- ? " * 20_000,
     "\n".join(" " * depth + "a:" for depth in range(900)), "a: b: c\nd: " + "[" * 50_000],
    ids=lambda text: text[:8],
)  # fmt: skip
def test_what_is_nested_too_deep_is_refused_and_does_not_crash(text: str) -> None:
    document = check(text.encode())
    assert document.flaws[-1].rule == "too-deep"


def nested(depth: int, style: str) -> str:
    """A text that is exactly so deep, fields as its outermost level."""
    if style == "brackets":
        return "a: " + "[" * (depth - 1) + "]" * (depth - 1)
    return "\n".join(" " * level + "a:" for level in range(depth)) + " b"


@pytest.mark.parametrize("style", ["brackets", "lines"])
@pytest.mark.parametrize("depth", [2, 5, 10, DEEPEST - 1, DEEPEST, DEEPEST + 1, 60])
def test_the_limit_is_exact(depth: int, style: str) -> None:
    text = nested(depth, style)
    assert too_deep(text) == (depth > DEEPEST)
    assert isinstance(tree(text), Trouble) == (depth > DEEPEST)


def test_two_megabytes_of_slips_end() -> None:
    document = parsed(b"a: b: c\n" * 240_000)
    assert document.data is None
    assert len(document.flaws) < 10
    assert parsed(b"a" * 2_000_001).flaws[0].rule == "too-large"
