"""The site's icon: the region's own hexagons on its own ground colour, so that no region shows another's."""

from collections.abc import Mapping, Sequence
from html import escape

from regionsite.rules.tokens import DAY

_LONE_HEX = ("0 0 86.6 100", ("M43.3 0l43.3 25v50l-43.3 25l-43.3-25v-50z",))


def icon(palette: Mapping[str, str], view_box: str, hexes: Sequence[str]) -> str:
    """An SVG of 64 by 64: `hexes` are each cell's outline, as path data, within `view_box`; without any, one cell."""
    if not hexes:
        view_box, hexes = _LONE_HEX
    ground, cell = palette[DAY["ground"]], palette[DAY["ground-lift"]]
    cells = "".join(f'<path d="{escape(outline)}"/>' for outline in hexes)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f'<rect width="64" height="64" rx="12" fill="{escape(ground)}"/>'
        f'<svg x="5" y="5" width="54" height="54" viewBox="{escape(view_box)}" fill="{escape(cell)}">'
        f"{cells}</svg>"
        "</svg>\n"
    )
