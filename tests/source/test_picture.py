"""Photos as files: the three forms, what they carry beside the picture, and files that are none of them."""

import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsite.source.picture import Picture, read_picture

SMALL = Path(__file__).parents[1] / "regions" / "small" / "authorities" / "northfen" / "photos"
JPEG = (SMALL / "team.jpg").read_bytes()
WEBP = (SMALL / "sam.webp").read_bytes()


def segment(kind: int, note: bytes) -> bytes:
    """One part of a JPEG file."""
    return struct.pack(">BBH", 0xFF, kind, len(note) + 2) + note


def chunk(name: bytes, data: bytes) -> bytes:
    """One part of a PNG file."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(*notes: bytes, width: int = 8, height: int = 6) -> bytes:
    """A PNG picture in one colour, with further parts before the picture's own."""
    size = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    drawn = chunk(b"IDAT", zlib.compress(bytes((width + 1) * height)))
    return b"\x89PNG\r\n\x1a\n" + size + b"".join(notes) + drawn + chunk(b"IEND", b"")


def jpeg(*notes: bytes) -> bytes:
    """A JPEG picture with further parts after its first."""
    return JPEG[:20] + b"".join(notes) + JPEG[20:]


def webp(*notes: bytes) -> bytes:
    """A WebP picture with further parts after its last."""
    body = WEBP[8:] + b"".join(notes)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def riff(name: bytes, data: bytes) -> bytes:
    """One part of a WebP file."""
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def lone_webp(name: bytes, data: bytes) -> bytes:
    """A WebP file of a single part."""
    body = b"WEBP" + riff(name, data)
    return b"RIFF" + struct.pack("<I", len(body)) + body


@pytest.mark.parametrize(
    ("content", "form", "size"),
    [
        (JPEG, "JPEG", (960, 400)),
        (png(), "PNG", (8, 6)),
        (WEBP, "WebP", (240, 300)),
        (lone_webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 320, 200)), "WebP", (320, 200)),
        (lone_webp(b"VP8L", b"\x2f" + struct.pack("<I", 319 | 199 << 14)), "WebP", (320, 200)),
    ],
)
def test_a_picture_has_a_form_and_a_size(content: bytes, form: str, size: tuple[int, int]) -> None:
    picture = read_picture(content)
    assert picture and (picture.form, (picture.width, picture.height), picture.carries) == (form, size, ())


@pytest.mark.parametrize(
    ("content", "carries"),
    [
        (jpeg(segment(0xE1, b"Exif\0\0MM\0*")), ("EXIF",)),
        (jpeg(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>")), ("XMP",)),
        (jpeg(segment(0xED, b"Photoshop 3.0\0")), ("IPTC",)),
        (jpeg(segment(0xE2, b"MPF\0")), ("further pictures",)),
        (jpeg(segment(0xFE, b"by Sam")), ("a comment",)),
        (jpeg(segment(0xEB, b"JP")), ("a note of its camera or program (APP11)",)),
        (
            jpeg(segment(0xE1, b"Exif\0\0"), segment(0xE1, b"Exif\0\0"), segment(0xFE, b"")),
            ("EXIF", "a comment"),
        ),
        (JPEG + b"a film", ("data after the end of the picture",)),
        (png(chunk(b"eXIf", b"MM")), ("EXIF",)),
        (png(chunk(b"tEXt", b"Author\0Sam")), ("a text",)),
        (png(chunk(b"tIME", b"")), ("the hour it was changed",)),
        (png(chunk(b"caBX", b"")), ("a note of its camera or program",)),
        (png() + b"more", ("data after the end of the picture",)),
        (webp(riff(b"EXIF", b"MM*")), ("EXIF",)),
        (webp(riff(b"XMP ", b"<x/>")), ("XMP",)),
        (WEBP + b"more", ("data after the end of the picture",)),
    ],
)
def test_whatever_is_not_the_picture_is_told(content: bytes, carries: tuple[str, ...]) -> None:
    picture = read_picture(content)
    assert picture and picture.carries == carries


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"<svg/>", JPEG[:3], JPEG[:-2], png()[:-12], png(width=0), WEBP[:-2], WEBP[:16]],
)
def test_what_is_no_whole_picture_is_none(content: bytes) -> None:
    assert read_picture(content) is None


@given(st.sampled_from([JPEG, png(), WEBP]), st.data())
def test_no_file_brings_the_reader_down(content: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, min(len(content), 700) - 1))
    put = data.draw(st.binary(min_size=1, max_size=4))
    found = read_picture(content[:at] + put + content[at + len(put) :])
    assert found is None or isinstance(found, Picture)
