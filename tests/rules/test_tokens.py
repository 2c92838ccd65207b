"""The pairs that are checked are those the stylesheet really makes."""

import re
from pathlib import Path

from regionsite.rules.tokens import DAY, DUSK, PAIRS, PALETTE

CSS = Path(__file__).parents[2] / "theme" / "assets" / "css" / "tokens.css"


def uses(block: str) -> dict[str, str]:
    return dict(re.findall(r"--rs-([a-z-]+):\s*var\(--rs-([a-z]+-[0-9]+)\)", block))


def test_the_uses_are_those_of_the_stylesheet() -> None:
    text = CSS.read_text(encoding="utf-8")
    light, _, rest = text.partition("@media (prefers-color-scheme: dark)")
    dark = rest.partition("@media print")[0]
    assert uses(light) == DAY
    assert uses(light) | uses(dark) == DUSK


def test_every_pair_and_every_name_is_in_use() -> None:
    assert {use for shape, ground, _ in PAIRS for use in (shape, ground)} <= set(DAY)
    assert set(re.findall(r"var\(--rs-([a-z]+-[0-9]+)\)", CSS.read_text(encoding="utf-8"))) == set(PALETTE)
