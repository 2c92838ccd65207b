"""How far two colours can be told apart, by WCAG 2.2, and the nearest colour that can be."""

import colorsys
import re
from collections.abc import Iterable, Iterator
from typing import Final

TEXT: Final = 4.5
"""The ratio words need against what they stand on (WCAG 2.2, 1.4.3)."""

SHAPE: Final = 3.0
"""The ratio that edges, focus rings and figures need (WCAG 2.2, 1.4.11)."""

_WRITTEN = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE)
_STEPS = 400


def is_colour(text: str) -> bool:
    """Whether `text` is a colour as a palette writes it: `#153c30`."""
    return bool(_WRITTEN.fullmatch(text))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours written like `#153c30`: from 1 (the same) to 21 (black on white)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def nearest_passing(colour: str, against: Iterable[tuple[str, float]]) -> str | None:
    """The colour nearest to `colour` in lightness, of the same hue, that keeps every ratio asked for.

    `against` holds pairs of another colour and the ratio needed against it. None when no lightness will do.
    """
    asked = tuple(against)
    return next((shade for shade in _shades(colour) if _passes(shade, asked)), None)


def _passes(colour: str, asked: Iterable[tuple[str, float]]) -> bool:
    return all(contrast(colour, other) >= ratio for other, ratio in asked)


def _shades(colour: str) -> Iterator[str]:
    """The colour itself, then darker and lighter ones in turn, further away at each step."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    yield colour
    for step in range(1, _STEPS + 1):
        for moved in (lightness - step / _STEPS, lightness + step / _STEPS):
            if 0 <= moved <= 1:
                yield _written(colorsys.hls_to_rgb(hue, moved, saturation))


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    found = _WRITTEN.fullmatch(colour)
    if not found:
        raise ValueError(f"{colour!r} is not a colour like #153c30")
    red, green, blue = (int(part, 16) / 255 for part in found.groups())
    return red, green, blue


def _written(parts: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
