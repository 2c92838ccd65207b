"""Markdown as people write it in a field → safe HTML for a page.

The text is read by cmark, which leaves out raw HTML and the worst addresses by itself. Its output is then
rebuilt tag by tag, so that nothing but this can come through: p, br, strong, em, ul, ol, li, a, blockquote
and headings. What else a text holds is refused, at its line, by the rule `markdown`.
"""

import ctypes
import re
import sys
from collections.abc import Callable
from functools import lru_cache

from cmarkgfm import _cmark
from markupsafe import Markup

KEPT = frozenset({"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote"})
"""Tags that may come out, besides headings."""

TOKEN = re.compile("<!-- raw HTML omitted -->|<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)(?P<attributes>[^>]*)>")
"""A tag of cmark's output, or (without `tag`) the place of HTML it left out. In text and attributes it writes
every `<` and `>` as an entity, so nothing else can look like one."""

_REBUILT = re.compile(f"(?!</?(?:p|strong|em|ul|li|blockquote)>)(?:{TOKEN.pattern})")
"""A tag that may not come through as it stands. Most are plain, and to write them again takes longest."""

GOOD_ADDRESS = re.compile(r"(?:https://[^/]|mailto:[^?]|tel:\+?[0-9])", re.IGNORECASE)
"""How the address of a link begins."""

_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_HEADING = re.compile(r"h[1-6]")
_LINK_WITHOUT_WORDS = re.compile(r"<a [^>]*>\s*</a>")
_BLOCK_WITHOUT_WORDS = re.compile(r"<(h[1-6]|p)>\s*</\1>\n?")


@lru_cache(maxsize=8)
def rendered(text: str, *, below: int) -> Markup:
    """The text as HTML, its headings one level below the section that holds it (`below`, 1 to 5) and deeper.

    Headings never skip a level on the way down. What is refused comes out as its words alone. An advert's page
    and the structured data in it show the same text.
    """
    html = _REBUILT.sub(_Rebuilding(below).token, unvetted_html(text))
    html = _BLOCK_WITHOUT_WORDS.sub("", _LINK_WITHOUT_WORDS.sub("", html))
    # Only tags and attributes written by _Rebuilding are left in it.
    return Markup(html)


def unvetted_html(text: str, options: int = 0) -> str:
    """What cmark makes of the text."""
    encoded = text.encode("utf-8", "replace")
    made = _cmark.lib.cmark_markdown_to_html(encoded, len(encoded), options)
    try:
        return str(_cmark.ffi.string(made).decode("utf-8"))
    finally:
        _give_back(int(_cmark.ffi.cast("uintptr_t", made)))


def _giver() -> Callable[[int], object]:
    """What gives a piece of C's memory back. cmarkgfm's own call never does: 1 kB lost for each text.

    On Windows it stays lost: there a library may have a memory of its own, and to give back to another is fatal.
    """
    if sys.platform == "win32":
        return lambda address: None
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = [ctypes.c_void_p], None
    return free


_give_back = _giver()


class _Rebuilding:
    """One text on its way out: the levels of the headings above, and whether a link is open."""

    def __init__(self, below: int) -> None:
        self._below = below
        self._levels: list[int] = []
        self._in_link = False

    def token(self, found: re.Match[str]) -> str:
        """What a tag of cmark's becomes: one of ours, or nothing."""
        tag, ends = found["tag"], bool(found["end"])
        if tag is None:
            return ""
        if _HEADING.fullmatch(tag):
            return self._heading(int(tag[1]), ends)
        if tag == "a":
            return self._link(found["attributes"], ends)
        if tag == "img":
            return attributes(found["attributes"]).get("alt", "")
        if tag == "pre":
            tag = "p"
        if tag == "ol" and not ends:
            return _ordered(found["attributes"])
        return f"<{found['end']}{tag}>" if tag in KEPT else ""

    def _heading(self, level: int, ends: bool) -> str:
        if not ends:
            while self._levels and self._levels[-1] >= level:
                self._levels.pop()
            self._levels.append(level)
        return f"<{'/' if ends else ''}h{min(6, self._below + len(self._levels))}>"

    def _link(self, written: str, ends: bool) -> str:
        if ends:
            was_open, self._in_link = self._in_link, False
            return "</a>" if was_open else ""
        address = attributes(written).get("href", "")
        self._in_link = bool(GOOD_ADDRESS.match(address))
        # Only `external`: it tells a reader's software that the link leaves. `noopener` is for new windows.
        outward = ' rel="external"' if address[:6].lower() == "https:" else ""
        return f'<a href="{address}"{outward}>' if self._in_link else ""


def _ordered(written: str) -> str:
    start = attributes(written).get("start", "")
    return f'<ol start="{start}">' if start.isascii() and start.isdigit() else "<ol>"


def attributes(written: str) -> dict[str, str]:
    """The attributes of a tag of cmark's, their values still with entities."""
    return dict(_ATTRIBUTE.findall(written))
