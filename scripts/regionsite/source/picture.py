"""A photo's file: what its bytes say it is, how large, and whatever it carries beside the picture.

Only the outline of a file is read, never a pixel, so that no library that decodes pictures is needed. Each
format lists its parts. The few that a browser needs to draw the picture are let through, and every other is
told by name: cameras and telephones write the place, the hour and often the owner into such parts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Form = Literal["JPEG", "PNG", "WebP"]

LARGEST = 400_000
"""The most bytes a photo may have: a page with three of them is still quick on a telephone."""

ENDINGS: dict[str, Form] = {"jpg": "JPEG", "jpeg": "JPEG", "png": "PNG", "webp": "WebP"}

_AFTER_END = "data after the end of the picture"


@dataclass(frozen=True)
class Picture:
    """A picture in one of three forms: `width` and `height` in pixels, and what else its file carries."""

    form: Form
    width: int
    height: int
    carries: tuple[str, ...]
    content: bytes


def read_picture(content: bytes) -> Picture | None:
    """The picture that a file holds; None when it is none of the three forms, or is not whole."""
    try:
        form, parts = _opened(content)
        found = list(parts)
    except (IndexError, ValueError):
        return None
    sizes = [part for part in found if isinstance(part, tuple)]
    carries = dict.fromkeys(part for part in found if isinstance(part, str))
    if not sizes or 0 in sizes[0]:
        return None
    return Picture(form, *sizes[0], tuple(carries), content)


Part = tuple[int, int] | str
"""What one part of a file tells: the picture's size, or the name of something that is not the picture."""


def _opened(content: bytes) -> tuple[Form, Iterator[Part]]:
    """The form that the first bytes say, and what the file's parts tell; ValueError when they say none."""
    if content.startswith(b"\xff\xd8\xff"):
        return "JPEG", _in_jpeg(content)
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG", _in_png(content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return "WebP", _in_webp(content)
    raise ValueError("no picture of these forms begins so")


def _number(content: bytes, start: int, length: int, order: Literal["big", "little"] = "big") -> int:
    """A number of some bytes; ValueError when the file ends before it does."""
    if start + length > len(content):
        raise ValueError("the file ends too early")
    return int.from_bytes(content[start : start + length], order)


# JPEG: markers, each FF and a kind, nearly all followed by their own length (ISO/IEC 10918-1, annex B).
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_NEXT_MARKER = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]")
_DRAWN_WITH = ((0xE0, b"JFIF\0"), (0xE2, b"ICC_PROFILE\0"), (0xEE, b"Adobe"))
_CARRIED = (
    (0xE1, b"Exif\0", "EXIF"),
    (0xE1, b"http://ns.adobe.com/", "XMP"),
    (0xED, b"Photoshop 3.0\0", "IPTC"),
    (0xE2, b"MPF\0", "further pictures"),
)


def _in_jpeg(content: bytes) -> Iterator[Part]:
    at = 2
    while (kind := _marker(content, at)) != _END:
        length = _number(content, at + 2, 2)
        part = content[at + 4 : at + 2 + length]
        if kind in _SIZES:
            yield _number(part, 3, 2), _number(part, 1, 2)
        elif kind == _COMMENT or 0xE0 <= kind <= 0xEF:
            yield from _jpeg_note(kind, part)
        at += 2 + length
        if kind == _SCAN:
            at = _after_scan(content, at)
    if at + 2 < len(content):
        yield _AFTER_END


def _marker(content: bytes, at: int) -> int:
    if content[at] != 0xFF:
        raise ValueError("a marker begins with FF")
    return content[at + 1]


def _jpeg_note(kind: int, part: bytes) -> Iterator[str]:
    if any(kind == known and part.startswith(name) for known, name in _DRAWN_WITH):
        return
    for known, name, words in _CARRIED:
        if kind == known and part.startswith(name):
            yield words
            return
    yield "a comment" if kind == _COMMENT else f"a note of its camera or program (APP{kind - 0xE0})"


def _after_scan(content: bytes, at: int) -> int:
    """Where the next marker stands: the picture's own data has no length, and doubles its FF as FF 00."""
    found = _NEXT_MARKER.search(content, at)
    if not found:
        raise ValueError("the picture has no end")
    return found.end() - 2


# PNG: chunks of a length, a name, data and a checksum (PNG third edition, sections 5 and 11).
_PNG_DRAWN_WITH = frozenset(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs hIST".split())
_CHUNKS = {
    b"eXIf": "EXIF",
    b"EXIF": "EXIF",
    b"XMP ": "XMP",
    b"tEXt": "a text",
    b"zTXt": "a text",
    b"iTXt": "a text",
    b"tIME": "the hour it was changed",
    b"acTL": "moving pictures",
    b"ANIM": "moving pictures",
}


def _in_png(content: bytes) -> Iterator[Part]:
    at, name = 8, b""
    while name != b"IEND":
        length, name = _number(content, at, 4), content[at + 4 : at + 8]
        if name == b"IHDR":
            yield _number(content, at + 8, 4), _number(content, at + 12, 4)
        yield from _chunk_note(name, _PNG_DRAWN_WITH)
        at += 12 + length
        if at > len(content):
            raise ValueError("the file ends within a chunk")
    if at < len(content):
        yield _AFTER_END


def _chunk_note(name: bytes, drawn_with: frozenset[bytes]) -> Iterator[str]:
    if name not in drawn_with:
        yield _CHUNKS.get(name, "a note of its camera or program")


# WebP: RIFF chunks of a name, a length from its low end and data, filled up to even (RFC 9649).
_WEBP_DRAWN_WITH = frozenset([b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP"])


def _in_webp(content: bytes) -> Iterator[Part]:
    at, end = 12, 8 + _number(content, 4, 4, "little")
    if end > len(content):
        raise ValueError("the file ends too early")
    while at < end:
        name, length = content[at : at + 4], _number(content, at + 4, 4, "little")
        yield from _webp_size(name, content[at + 8 : at + 8 + length])
        yield from _chunk_note(name, _WEBP_DRAWN_WITH)
        at += 8 + length + length % 2
    if at > end:
        raise ValueError("the file ends within a chunk")
    if end < len(content):
        yield _AFTER_END


def _webp_size(name: bytes, part: bytes) -> Iterator[tuple[int, int]]:
    if name == b"VP8X":
        yield 1 + _number(part, 4, 3, "little"), 1 + _number(part, 7, 3, "little")
    elif name == b"VP8 ":
        yield _number(part, 6, 2, "little") & 0x3FFF, _number(part, 8, 2, "little") & 0x3FFF
    elif name == b"VP8L":
        both = _number(part, 1, 4, "little")
        yield 1 + (both & 0x3FFF), 1 + (both >> 14 & 0x3FFF)
