"""Bytes and letters: encodings, invisible characters, spaces that are no spaces, line ends."""

import pytest

from regionsite.diagnostics import Span
from regionsite.source.characters import LARGEST, decoded


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_text_is_read_whatever_its_encoding(encoding: str) -> None:
    text, flaws = decoded("title: Caf\u00e9, \u00a338,626\n".encode(encoding))
    assert text == "title: Caf\u00e9, \u00a338,626\n"
    assert [flaw.rule for flaw in flaws] == ([] if encoding.startswith("utf-8") else ["not-utf-8"])


def test_windows_1252_is_told_at_its_first_letter() -> None:
    flaw = decoded("title: x\nsummary: It\u2019s \u00a35\n".encode("cp1252"))[1][0]
    assert flaw.span == Span(2, 12)
    assert (flaw.message, flaw.hint) == (
        "this file is saved in an old Windows encoding, and letters like this `\u2019` would go wrong",
        "save it again as UTF-8: in Notepad choose File, Save as, and beside Encoding UTF-8",
    )


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends(line_end: str) -> None:
    assert decoded(f"a: b{line_end}c: d{line_end}".encode()) == ("a: b\nc: d\n", [])


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x85", "\u2028", "\u2029", "\u200b", "\u200e", "\u202e", "\ufeff"]
)
def test_invisible_characters_are_told_and_keep_their_column(character: str) -> None:
    text, flaws = decoded(f"a: b\nc: d{character}e\n".encode())
    assert text == "a: b\nc: d e\n"
    assert [(flaw.rule, flaw.span) for flaw in flaws] == [("invisible-character", Span(2, 5))]


def test_letters_of_other_languages_and_emoji_are_kept() -> None:
    text = "a: \u4f60\u597d \u0301 \U0001f469\u200d\U0001f692 \uf0b7 \u00a0x\n"
    assert decoded(text.encode()) == (text, [])


def test_too_large() -> None:
    text, flaws = decoded(b"a" * (LARGEST + 1))
    assert text == ""
    assert [flaw.rule for flaw in flaws] == ["too-large"]
