"""A council's drawing: SVG from an authority is untrusted, so only shapes from a short list come through."""

import re
from html import escape
from xml.etree import ElementTree

from regionsite.diagnostics import Span
from regionsite.source.flaw import Flaw

SHAPES = frozenset({"path", "circle", "ellipse", "rect", "polygon", "polyline", "line", "g"})
CLASSES = frozenset(
    [
        "fen",
        "reed",
        "marsh",
        "tide",
        "flint",
        "water",
        "dark",
        "pale",
        "line",
        "line-fine",
        "line-bold",
        "light",
        "light-fine",
        "light-bold",
        "hedge",
        "dash",
        "shore",
        "bank",
    ]
)
"""Words a shape's `class` may hold; the stylesheet gives each its colour, light and dark."""

_NUMBERS = frozenset({"cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "x1", "y1", "x2", "y2"})
_SAFE = {
    "d": re.compile(r"[MmLlHhVvCcSsQqTtAaZz0-9eE.,+\-\s]*"),
    "points": re.compile(r"[0-9eE.,+\-\s]*"),
    "transform": re.compile(r"(?:(?:translate|scale|rotate)\([0-9.,+\-\s]*\)\s*)*"),
    **{name: re.compile(r"[0-9.+\-]+") for name in _NUMBERS},
}
_LARGEST = 80_000
_DEEPEST = 10
"""Groups within groups; a drawing needs two or three, and thousands would exhaust the reader."""


def vetted_drawing(raw: bytes, prefix: str) -> tuple[str, list[Flaw]]:
    """The shapes of an SVG file as safe markup, each class with `prefix` before it, and what was refused."""
    if len(raw) > _LARGEST:
        return "", [_flaw("this drawing is larger than 80 kB", "simplify its shapes")]
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        return "", [_flaw("a drawing may not have a DOCTYPE or entities", "delete those lines")]
    try:
        root = ElementTree.fromstring(raw)
    except (ElementTree.ParseError, LookupError, ValueError) as problem:
        # An encoding that Python does not know is a LookupError, one it cannot use here a ValueError.
        line, column = getattr(problem, "position", (1, 0))
        return "", [
            Flaw(
                Span(line, column + 1),
                "drawing",
                "this is not a complete SVG drawing",
                "export it again as plain SVG",
            )
        ]
    flaws: list[Flaw] = []
    return "".join(_shape(child, prefix, flaws) for child in root), list(dict.fromkeys(flaws))


def _shape(element: ElementTree.Element, prefix: str, flaws: list[Flaw], depth: int = 1) -> str:
    name = _local(element.tag)
    if depth > _DEEPEST:
        flaws.append(_flaw(f"this drawing has groups more than {_DEEPEST} deep", "ungroup its shapes"))
        return ""
    if name not in SHAPES:
        flaws.append(
            _flaw(
                f"a drawing may not hold `<{name}>`",
                "use only paths, circles, rectangles, lines and polygons",
            )
        )
        return ""
    attributes = "".join(
        _attribute(_local(key), value, prefix, flaws) for key, value in element.attrib.items()
    )
    inside = "".join(_shape(child, prefix, flaws, depth + 1) for child in element)
    return f"<{name}{attributes}>{inside}</{name}>" if inside else f"<{name}{attributes}/>"


def _attribute(name: str, value: str, prefix: str, flaws: list[Flaw]) -> str:
    if name == "class":
        words = value.split()
        for word in sorted(set(words) - CLASSES):
            flaws.append(
                _flaw(f"`{word}` is not a kind of shape", f"use one of: {', '.join(sorted(CLASSES))}")
            )
        return f' class="{" ".join(prefix + word for word in words if word in CLASSES)}"'
    if name in _SAFE and _SAFE[name].fullmatch(value):
        return f' {name}="{escape(value)}"'
    flaws.append(
        _flaw(
            f"`{name}` may not stand on a shape of a drawing",
            "delete it; colours come from the shape's class",
        )
    )
    return ""


def _local(name: object) -> str:
    return str(name).rpartition("}")[2]


def _flaw(message: str, hint: str) -> Flaw:
    return Flaw(Span(1, 1), "drawing", message, hint)
