"""HTML text → elements. Stricter than a browser: what a browser would have to guess or mend is a flaw."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape

from regionsite.sitecheck.element import INLINE, Element

VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
})  # fmt: skip
_WORDS_ONLY = frozenset({"script", "style", "title", "textarea"})
_FOREIGN = frozenset({"svg", "math"})

_CLOSES_P = frozenset({
    "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main",
    "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul",
})  # fmt: skip
"""Elements before which a browser ends an open paragraph."""

_HOLDERS = {
    "li": {"ul", "ol", "menu"}, "dt": {"dl", "div"}, "dd": {"dl", "div"},
    "tr": {"table", "thead", "tbody", "tfoot"},
    "td": {"tr"}, "th": {"tr"}, "caption": {"table"}, "thead": {"table"}, "tbody": {"table"},
    "figcaption": {"figure"}, "summary": {"details"}, "option": {"select", "optgroup", "datalist"},
}  # fmt: skip
"""Elements that have a meaning only directly inside these."""

_NOT_INSIDE_ITSELF = frozenset({"a", "button", "form", "label"})
_PLACED = _CLOSES_P | _HOLDERS.keys() | _NOT_INSIDE_ITSELF

_TOKEN = re.compile(
    r"""<!--.*?-->
    | <!(?P<doctype>doctype[^>]*)>
    | </(?P<end>[a-z][a-z0-9-]*)\s*>
    | <(?P<start>[a-z][a-z0-9-]*)
      (?P<attributes>(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(?P<closed>/?)>""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_LIKE_A_TAG = re.compile(
    r"""<!--.*?-->|<[/!a-z][^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>""", re.IGNORECASE | re.DOTALL
)
"""What may be a tag, found in half the time; whether it is one, `_TOKEN` says once."""

_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")


@dataclass(frozen=True, slots=True)
class _Tag:
    """A tag as it is written: most of a site's are written again and again, so each is taken apart once.

    `name` is empty for a note and the doctype; `ends` says that it is an end tag. After one that `holds_words`
    everything is text up to its end tag; of one that is `placed` it matters where it stands.
    """

    name: str = ""
    ends: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)
    repeated: tuple[str, ...] = ()
    closed: bool = False
    holds_words: bool = False
    placed: bool = False


@lru_cache(50_000)
def _tag(written: str) -> _Tag | None:
    """The tag that is written so; None where it is none."""
    found = _TOKEN.fullmatch(written)
    if found is None:
        return None
    if not (found["start"] or found["end"]):
        return _Tag()
    if found["end"]:
        return _Tag(found["end"].lower(), ends=True)
    attributes: dict[str, str] = {}
    repeated: list[str] = []
    for attribute, double, single, bare in _ATTRIBUTE.findall(found["attributes"]):
        if attribute in attributes:
            repeated.append(attribute)
        value = double or single or bare
        attributes[attribute] = unescape(value) if "&" in value else value
    name, closed = found["start"].lower(), bool(found["closed"])
    return _Tag(
        name,
        attributes=attributes,
        repeated=tuple(repeated),
        closed=closed,
        holds_words=name in _WORDS_ONLY and not closed,
        placed=closed or name in _PLACED,
    )


@dataclass(frozen=True)
class Reading:
    """What a text holds: its elements in order, and what is wrong with how it is written."""

    elements: tuple[Element, ...]
    flaws: tuple[str, ...]


def read_html(html: str) -> Reading:
    """Read a whole page."""
    return _Reader(html).reading()


class _Reader:
    """One page being read: the elements open at this point, innermost last."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._pieces: list[str] = []
        self._open: list[Element] = []
        self._elements: list[Element] = []
        self._flaws: list[str] = []

    def reading(self) -> Reading:
        if not self._html[:15].lower().startswith("<!doctype html>"):
            self._flaws.append("the page does not begin with <!doctype html>")
        html, position = self._html, 0
        tags = _LIKE_A_TAG.finditer(html)
        while found := next(tags, None):
            tag = _tag(found[0])
            if tag is None:
                continue  # Its words will be found to be no text either.
            start, end = found.span()
            self._text(html[position:start])
            position = end
            if tag.ends:
                self._end(tag.name)
            elif tag.name:
                self._start(tag)
                if tag.holds_words:
                    position = self._words(tag.name, position)
                    tags = _LIKE_A_TAG.finditer(html, position)
        self._text(html[position:])
        self._close(0)
        return Reading(tuple(self._elements), tuple(dict.fromkeys(self._flaws)))

    def _words(self, tag: str, position: int) -> int:
        """Set aside what stands inside a script, a style or a title; where it ends."""
        ending = re.compile(f"</{tag}", re.IGNORECASE).search(self._html, position)
        end = ending.start() if ending else len(self._html)
        words = self._html[position:end]
        self._pieces.append(words if tag in ("script", "style") else unescape(words))
        return end

    def _text(self, text: str) -> None:
        if not text:
            return
        if "<" in text:
            self._flaws.append(f"`{text[text.index('<') :][:30]}` is neither a tag nor text")
        self._pieces.append(unescape(text) if "&" in text else text)

    def _start(self, start: _Tag) -> None:
        tag, pieces = start.name, self._pieces
        for name in start.repeated:
            self._flaws.append(f"<{tag}> has the attribute `{name}` twice")
        element = Element(tag, start.attributes, self._open[-1] if self._open else None, pieces)
        self._elements.append(element)
        if start.placed:
            self._place(element, start.closed)
        if tag not in INLINE:
            pieces.append(" ")
        if not (start.closed or tag in VOID):
            self._open.append(element)

    def _place(self, element: Element, closed: bool) -> None:
        tag, parent = element.tag, element.parent
        if parent is None:
            return
        if closed and tag not in VOID and tag not in _FOREIGN and not element.inside(*_FOREIGN):
            self._flaws.append(f"<{tag}/> closes itself, which HTML does not know")
        if tag in _CLOSES_P and element.inside("p"):
            self._flaws.append(f"<{tag}> stands inside <p>")
        if parent.tag not in _HOLDERS.get(tag, {parent.tag}) and not element.inside("template"):
            self._flaws.append(f"<{tag}> stands directly inside <{parent.tag}>")
        if tag in _NOT_INSIDE_ITSELF and element.inside(tag):
            self._flaws.append(f"<{tag}> stands inside another <{tag}>")

    def _end(self, tag: str) -> None:
        depth = len(self._open) - 1
        while depth >= 0 and self._open[depth].tag != tag:
            depth -= 1
        if depth < 0:
            self._flaws.append(f"</{tag}> ends nothing")
            return
        self._close(depth + 1)
        self._open.pop().end()
        if tag not in INLINE:
            self._pieces.append(" ")

    def _close(self, depth: int) -> None:
        """Close what should have been closed by now."""
        while len(self._open) > depth:
            element = self._open.pop()
            element.end()
            self._flaws.append(f"<{element.tag}> is never closed")
