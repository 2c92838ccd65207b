"""What a browser fetches by itself when someone opens a page, as against links that people follow."""

import re
from collections.abc import Iterator

from regionsite.sitecheck.element import Element

_LOADING_RELATIONS = frozenset({
    "stylesheet", "icon", "apple-touch-icon", "preload", "prefetch", "modulepreload", "preconnect",
    "dns-prefetch", "manifest",
})  # fmt: skip
_ATTRIBUTES = {
    "script": ("src",), "img": ("src", "srcset"), "source": ("src", "srcset"), "iframe": ("src",),
    "embed": ("src",), "video": ("src", "poster"), "audio": ("src",), "track": ("src",), "object": ("data",),
    "input": ("src",), "use": ("href", "xlink:href"), "image": ("href", "xlink:href"), "form": ("action",),
}  # fmt: skip
LOADING = ("link", *_ATTRIBUTES)
"""The tags of elements because of which a browser fetches something."""

_IN_STYLESHEET = re.compile(
    r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+["']([^"']*)["']"""
)
_IN_SCRIPT = re.compile(
    r"""(?:\bfrom|\bimport|\bimport\(|\bfetch\(|\.src\s*=|\bWorker\(|\bWebSocket\()\s*["'`]([^"'`]+)["'`]"""
)
_NOTE = re.compile(r"/\*.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)
"""A comment, which may show how the file is used."""


def loaded(element: Element) -> list[str]:
    """The addresses a browser fetches because of this element, as they are written."""
    if element.tag == "link":
        return [element["href"]] if _LOADING_RELATIONS.intersection(element["rel"].lower().split()) else []
    addresses: list[str] = []
    for name in _ATTRIBUTES.get(element.tag, ()):
        value = element[name]
        if name == "srcset":
            addresses += [candidate.split()[0] for candidate in value.split(",") if candidate.strip()]
        elif value and not value.startswith("#"):
            addresses.append(value)
    return addresses


def loaded_by_file(file: str, text: str) -> Iterator[str]:
    """The addresses that a stylesheet, a drawing or a script fetches, as they are written."""
    pattern = _IN_SCRIPT if file.endswith(".js") else _IN_STYLESHEET
    for found in pattern.finditer(_NOTE.sub("", text)):
        address = next((group for group in found.groups() if group), "")
        if address and not address.startswith(("#", "data:")):
            yield address
