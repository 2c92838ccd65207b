"""What each colour of the palette is for, by day and at dusk, and which pairs of them must be told apart.

The uses are those of `theme/assets/css/tokens.css`; a test reads that file and fails when the two differ.
"""

from typing import Final

from regionsite.contrast import SHAPE, TEXT

DAY: Final = {
    "page": "chalk-50", "raised": "chalk-0", "sunk": "chalk-100",
    "ink": "flint-950", "ink-quiet": "flint-600", "rule": "chalk-200", "edge": "flint-400",
    "link": "fen-700", "link-hover": "poppy-600", "action": "fen-800", "action-ink": "chalk-0",
    "signal": "poppy-600", "focus": "flint-950", "focus-halo": "reed-300",
    "ground": "fen-800", "ground-ink": "chalk-50", "ground-quiet": "fen-200", "ground-rule": "fen-500",
    "ground-lift": "reed-300", "ground-lift-ink": "fen-950",
    "ground-focus": "chalk-0", "ground-halo": "fen-950",
    "sky": "chalk-0", "sky-on": "reed-100", "water": "tide-200", "cell": "fen-500", "hex-edge": "flint-800",
    "land-fen": "fen-500", "land-reed": "reed-400", "land-tide": "tide-400", "land-flint": "flint-400",
    "land-marsh": "fen-300", "land-line": "fen-900", "land-light": "chalk-50",
}  # fmt: skip
"""Use → name in the palette, in light."""

DUSK: Final = DAY | {
    "page": "fen-950", "raised": "fen-920", "sunk": "fen-930",
    "ink": "chalk-150", "ink-quiet": "flint-200", "rule": "fen-750", "rule-strong": "fen-300",
    "edge": "flint-450", "link": "reed-300", "link-hover": "poppy-300",
    "action": "reed-300", "action-ink": "fen-950",
    "signal": "poppy-300", "focus": "chalk-0", "focus-halo": "fen-950",
    "ground": "fen-850", "ground-rule": "fen-600",
    "sky": "tide-800", "sky-on": "reed-900", "water": "tide-750", "cell": "fen-300", "hex-edge": "fen-350",
    "land-fen": "fen-550", "land-reed": "reed-500", "land-tide": "tide-500", "land-flint": "flint-500",
    "land-marsh": "fen-400", "land-line": "fen-950", "land-light": "fen-100",
}  # fmt: skip
"""Use → name in the palette, in dark."""

_PAPER = ("page", "raised", "sunk")
_SKY = ("sky", "sky-on")

PAIRS: Final = (
    *((words, on, TEXT) for words in ("ink", "ink-quiet", "link", "link-hover") for on in (*_PAPER, *_SKY)),
    *(("signal", on, TEXT) for on in _PAPER),
    ("action-ink", "action", TEXT),
    *((words, "ground", TEXT) for words in ("ground-ink", "ground-quiet", "ground-lift")),
    ("ground-lift-ink", "ground-lift", TEXT),
    *((shape, on, SHAPE) for shape in ("edge", "focus", "cell", "action") for on in ("page", "raised")),
    ("focus", "sky-on", SHAPE),
    ("ground-focus", "ground", SHAPE),
    ("hex-edge", "page", SHAPE),
)
"""What stands on what, and the contrast it needs there."""

PALETTE: Final = tuple(sorted({*DAY.values(), *DUSK.values()}))
"""Every name a palette must give a colour to."""
