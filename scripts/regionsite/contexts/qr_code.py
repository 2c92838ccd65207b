"""An address as a code that a phone's camera reads (docs/decisions/0041-the-programme-on-paper.md)."""

import segno
from markupsafe import Markup

_MASK = 2


def qr_code(address: str) -> Markup:
    """The code as SVG without any style of its own; a seventh of it may be dirty or torn.

    It stands dark on light, whatever the light of the page: a camera asks for that. Its mask is chosen before:
    trying out all eight takes four times as long, and a camera reads any. What it holds stands in words beside it.
    """
    drawn = segno.make_qr(address, error="m", mask=_MASK)
    svg = drawn.svg_inline(svgclass="rs-qr__code", lineclass=None, light="#fff", omitsize=True)
    return Markup(svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1))
