"""XML files: escaped by the standard library, and without the characters that XML does not allow."""

import re
from xml.etree import ElementTree

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def child(
    parent: ElementTree.Element, tag: str, text: str | None = None, **attributes: str
) -> ElementTree.Element:
    """A new last child, with this text and these attributes."""
    allowed = {name: _allowed(value) for name, value in attributes.items()}
    element = ElementTree.SubElement(parent, tag, allowed)
    if text is not None:
        element.text = _allowed(text)
    return element


def xml_file(root: ElementTree.Element) -> bytes:
    """The whole file, one element a line."""
    ElementTree.indent(root, "")
    text: str = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("", text)
