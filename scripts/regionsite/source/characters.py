"""From bytes to text: the encoding, and characters that would upset the reading of lines."""

import re
from itertools import islice

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw

LARGEST = 2_000_000
"""Bytes a file may have. An advert has about 5,000; a larger one is a mistake or an attack."""

MOST_TOLD = 20
"""How many characters of one file are reported; the rest would only fill the screen."""

# Control characters; line breaks that only libyaml counts; marks without width, and those that turn the
# direction of writing: they would make a line look like another one. Private-use letters are kept, for
# Word's bullets are among them.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff"
    "\ud800-\udfff]"
)
_ODD = "\u00a0\u2000-\u200a\u202f\u3000"
# Only where a space has a meaning: at the start of a line, after its hyphen, around its colon.
_ODD_START = re.compile(rf"^[ \t]*(?:- *)*[{_ODD}][ \t{_ODD}]*", re.MULTILINE)
_ODD_COLON = re.compile(rf"^ *(?:- +)*[A-Za-z_-]+[ {_ODD}]*:[ {_ODD}]+", re.MULTILINE)
_ANY_ODD = re.compile(f"[{_ODD}]")
_ANY_AMISS = re.compile(f"{INVISIBLE.pattern}|{_ANY_ODD.pattern}")


def decoded(raw: bytes) -> tuple[str, list[Flaw]]:
    """The text of a file, with line ends as newlines, and what is wrong with its characters.

    Text in another encoding is read as what it seems to be, so that its other problems can be told as well.
    """
    if len(raw) > LARGEST:
        flaw = Flaw(
            Span(1, 1),
            "too-large",
            "this file is larger than 2 MB",
            "take out what was pasted into it by mistake",
        )
        return "", [flaw]
    text, flaws = _text(raw)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not _ANY_AMISS.search(text):
        return text, flaws
    if INVISIBLE.search(text):
        flaws += [_invisible(text, found) for found in islice(INVISIBLE.finditer(text), MOST_TOLD)]
        text = INVISIBLE.sub(" ", text)
    if _ANY_ODD.search(text):
        text, odd = _with_plain_spaces(text)
        flaws += odd
    return text, flaws


def _text(raw: bytes) -> tuple[str, list[Flaw]]:
    sixteen = _utf_16(raw)
    if sixteen:
        flaw = Flaw(Span(1, 1), "not-utf-8", "this file is saved as UTF-16, not as UTF-8", _SAVE_AGAIN)
        return raw.decode(sixteen, errors="replace").removeprefix("\ufeff"), [flaw]
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError as problem:
        before = raw[: problem.start].decode("utf-8-sig", errors="replace")
        letter = raw[problem.start : problem.start + 1].decode("cp1252", errors="replace")
        flaw = Flaw(
            end_of(before),
            "not-utf-8",
            f"this file is saved in an old Windows encoding, and letters like this `{letter}` would go wrong",
            _SAVE_AGAIN,
        )
        return raw.removeprefix(b"\xef\xbb\xbf").decode("cp1252", errors="replace"), [flaw]


_SAVE_AGAIN = "save it again as UTF-8: in Notepad choose File, Save as, and beside Encoding UTF-8"


def _utf_16(raw: bytes) -> str | None:
    """The kind of UTF-16, by its first two bytes or, without such a mark, by the nought beside each letter."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    start = raw[:64]
    if len(start) >= 8 and start.count(0) >= len(start) // 3:
        return "utf-16-le" if start[1::2].count(0) > start[0::2].count(0) else "utf-16-be"
    return None


def _invisible(text: str, found: re.Match[str]) -> Flaw:
    return Flaw(
        end_of(text[: found.start()]),
        "invisible-character",
        f"there is an invisible character here (U+{ord(found[0]):04X}), usually left by copying from a document",
        "delete it, and type the space or line break again",
    )


def _with_plain_spaces(text: str) -> tuple[str, list[Flaw]]:
    """The text with ordinary spaces where a space has a meaning, and a flaw for each line that had others."""
    flaws: list[Flaw] = []

    def plain(found: re.Match[str]) -> str:
        odd = _ANY_ODD.search(found[0])
        if odd and len(flaws) < MOST_TOLD:
            place = end_of(found.string[: found.start() + odd.start()])
            flaws.append(Flaw(place, "odd-space", *_ODD_SPACE_WORDS))
        return _ANY_ODD.sub(" ", found[0])

    for pattern in (_ODD_START, _ODD_COLON):
        text = pattern.sub(plain, text)
    return text, sorted(flaws, key=lambda flaw: (flaw.span.line, flaw.span.column))


_ODD_SPACE_WORDS = (
    "this space was copied from a document and is not an ordinary one",
    "delete it, and type the space again",
)


def end_of(text: str) -> Span:
    """Where the character after this text stands."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Span(text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1)
