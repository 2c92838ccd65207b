"""HTML text → its tags as they are written, each with the words that follow it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import NamedTuple

INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "img", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var",
})  # fmt: skip
"""Elements that do not part one word from the next."""

VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
})  # fmt: skip
"""Elements without an end tag."""

_AS_WRITTEN = frozenset({"script", "style"})
_WORDS_ONLY = _AS_WRITTEN | {"title", "textarea"}
"""Elements in which everything is text, up to their end tag."""

_TAG = re.compile(
    r"""<!--.*?-->
    | <!doctype[^>]*>
    | </(?P<end>[a-z][a-z0-9-]*)\s*>
    | <(?P<start>[a-z][a-z0-9-]*)
      (?P<attributes>(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(?P<closed>/?)>""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
"""A tag as it must be written."""

_LIKE_A_TAG = re.compile(
    r"""<!--.*?-->|<[/!a-z][^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>""", re.IGNORECASE | re.DOTALL
)
"""What may be a tag, found in half the time; whether it is one, `_TAG` says once."""

_TAG_AMONG_WORDS = re.compile(r"<([sStT](?i:cript|tyle|itle|extarea))\b[^<]*<(?!/\1)")
"""A script, style, title or textarea whose words have a `<` among them."""

_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as it is written; `name` is empty for a note, the doctype and mere words.

    `ends` says that it is an end tag, `closed` that it closes itself, `alone` that nothing can stand inside.
    """

    name: str = ""
    ends: bool = False
    closed: bool = False
    alone: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)
    flaws: tuple[str, ...] = ()


class Token(NamedTuple):
    """A tag, and what it adds to the text: a space where it parts words, and the words up to the next tag."""

    tag: Tag
    text: str


class _NotPlainError(Exception):
    """A `<` begins no tag, or a tag has a `>` inside."""


def tokens(html: str) -> list[Token]:
    """The tags of a page. What is neither a tag nor text is a flaw of the words where it stands."""
    try:
        return _plain_tokens(html)
    except _NotPlainError:
        return list(_tokens(html))


def _plain_tokens(html: str) -> list[Token]:
    """Those of a page where each `<` begins a tag and the next `>` ends it, as on nearly all pages.

    What stands between two `<` is written again and again on a site, and is looked at once: this takes a
    fraction of the time.
    """
    if _TAG_AMONG_WORDS.search(html):
        raise _NotPlainError
    before, *pieces = html.split("<")
    return [Token(Tag(), unescape(before)), *map(_token, pieces)]


@lru_cache(10_000)
def _token(piece: str) -> Token:
    """What stands between one `<` and the next."""
    written, closed, words = piece.partition(">")
    tag = _tag(f"<{written}>") if closed else None
    if tag is None:
        raise _NotPlainError
    as_written = tag.name in _AS_WRITTEN and not tag.ends
    return Token(tag, parting(tag) + (words if as_written else unescape(words)))


def _tokens(html: str) -> Iterator[Token]:
    """Those of any page, found with all care."""
    position = searched = 0
    while found := _LIKE_A_TAG.search(html, searched):
        tag, searched = _tag(found[0]), found.end()
        if tag is None:
            continue  # Its words will be found to be no text either.
        yield _words(html[position : found.start()])
        position = searched
        yield Token(tag, parting(tag))
        if tag.name in _WORDS_ONLY and not (tag.ends or tag.closed):
            ending = re.compile(f"</{tag.name}", re.IGNORECASE).search(html, position)
            position = searched = ending.start() if ending else len(html)
            words = html[found.end() : position]
            yield Token(Tag(), words if tag.name in _AS_WRITTEN else unescape(words))
    yield _words(html[position:])


def _words(text: str) -> Token:
    flaw = f"`{text[text.index('<') :][:30]}` is neither a tag nor text" if "<" in text else None
    return Token(Tag(flaws=(flaw,) if flaw else ()), unescape(text))


def parting(tag: Tag) -> str:
    """What a tag puts between the words before and after it."""
    return "" if not tag.name or tag.name in INLINE else " "


@lru_cache(10_000)
def _tag(written: str) -> Tag | None:
    """The tag that is written so; None where it is none."""
    found = _TAG.fullmatch(written)
    if found is None:
        return None
    if not (found["start"] or found["end"]):
        return Tag()
    if found["end"]:
        return Tag(found["end"].lower(), ends=True)
    name = found["start"].lower()
    closed = bool(found["closed"]) and name not in VOID
    attributes: dict[str, str] = {}
    flaws: list[str] = []
    for attribute, double, single, bare in _ATTRIBUTE.findall(found["attributes"]):
        if attribute in attributes:
            flaws.append(f"<{name}> has the attribute `{attribute}` twice")
        attributes[attribute] = unescape(double or single or bare)
    alone = closed or name in VOID
    return Tag(name, closed=closed, alone=alone, attributes=attributes, flaws=tuple(flaws))
