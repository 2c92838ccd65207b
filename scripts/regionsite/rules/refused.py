"""What a text in Markdown may not hold, and on which of its lines that stands."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape

from cmarkgfm.cmark import Options

from regionsite.markdown import GOOD_ADDRESS, TOKEN, attributes, unvetted_html


@dataclass(frozen=True)
class Refused:
    """One thing that may not stand in a text: on which of its lines (from 0), and what to do instead.

    `said` are the words of that line that are at fault, where they are known.
    """

    line: int
    message: str
    hint: str
    said: str | None = None


def refused(text: str) -> tuple[Refused, ...]:
    """Everything in the text that may not come out, in the order of its lines, nothing twice."""
    html = unvetted_html(text)
    # Only a text with something wrong is read a second time, to tell the lines.
    if _EMPTY.search(html) or any(_objection(found) for found in TOKEN.finditer(html)):
        return tuple(dict.fromkeys(_located(text)))
    return ()


Objection = tuple[str, str, str]
"""What is wrong, what to do instead, and the characters in the source that give the thing away."""


def _objection(found: re.Match[str]) -> Objection | None:
    """Why a tag of cmark's is refused; None when it may come out."""
    if found["tag"] is None:
        return ("this is HTML, which is not used here", "write `**bold**`, `## Heading` or `- item`", "<")
    if found["end"]:
        return None
    return _REFUSED[found["tag"]](found["attributes"]) if found["tag"] in _REFUSED else None


def _image(written: str) -> Objection:
    return (
        "this is an image, and images may not stand in this text",
        "delete it; a picture belongs in the authority's profile",
        "![",
    )


def _link(written: str) -> Objection | None:
    told = attributes(written)
    address = told.get("href", "")
    if not GOOD_ADDRESS.match(address):
        return (_address_message(address), _address_hint(address), "[")
    if "title" in told:
        return (
            "this link has words in quotation marks after its address, which few readers ever see",
            "delete them, or say them in the text",
            "[",
        )
    return None


def _address_message(address: str) -> str:
    shown = f"to `{_unescaped(address)[:80]}`" if address else "nowhere that a reader may go"
    return f"this link leads {shown}; a link begins with https://, mailto: or tel:"


def _address_hint(address: str) -> str:
    if address.startswith("http://"):
        return f"write `https://{_unescaped(address).removeprefix('http://')}`"
    return "open the page in a browser and copy its whole address"


def _unescaped(address: str) -> str:
    return unescape(address)


def _code(written: str) -> Objection:
    return (
        "the mark ` turns these words into computer code",
        "delete it; for a quotation use plain quotation marks",
        "`",
    )


def _code_block(written: str) -> Objection:
    return (
        "this is set as computer code, by four spaces at the start of the line or by three marks ```",
        "begin the line further to the left, and delete the marks",
        "",
    )


def _rule(written: str) -> Objection:
    return ("this line draws a rule across the page", "delete it; use a heading: `## Heading`", "")


_REFUSED: dict[str, Callable[[str], Objection | None]] = {
    "img": _image,
    "a": _link,
    "code": _code,
    "pre": _code_block,
    "hr": _rule,
}

_SOURCE_LINE = re.compile(r'data-sourcepos="([0-9]+):')
_EMPTY = re.compile(r"<(h[1-6]|a)(?: [^>]*)?>\s*</\1>")


def _located(text: str) -> Iterator[Refused]:
    """Each objection with its line: a block says where it begins, and cmark keeps the line breaks in it."""
    html = unvetted_html(text, Options.CMARK_OPT_SOURCEPOS)
    source = text.split("\n")
    line = end = 0
    in_block = False
    for found in TOKEN.finditer(html):
        line += html.count("\n", end, found.start())
        end = found.end()
        if begins := _SOURCE_LINE.search(found["attributes"] or ""):
            line = int(begins[1]) - 1
        if found["tag"] == "pre":
            in_block = not found["end"]
        objection = _objection(found)
        if objection and not (in_block and found["tag"] == "code"):
            message, hint, sign = objection
            line = _first_with(sign, source, line)
            yield Refused(line, message, hint, _said(sign, source[line]))
        if empty := _EMPTY.match(html, found.start()):
            thing = "link" if empty[1] == "a" else "heading"
            yield Refused(line, f"this {thing} has no words", "give it words, or delete it")


def _first_with(sign: str, source: list[str], line: int) -> int:
    """The first line from `line` on that has the sign; cmark tells only where the whole block begins."""
    with_sign = (number for number in range(line, len(source)) if sign in source[number])
    return next(with_sign, min(line, len(source) - 1))


_SIGNED = {
    "<": re.compile(r"<[^<>]*>?"),
    "![": re.compile(r"!\[[^\]]*\]?(?:\([^)]*\)?)?"),
    "`": re.compile(r"`[^`]*`?"),
}


def _said(sign: str, line: str) -> str | None:
    """All that the first such sign of a line begins; of a link nobody can tell which of several is meant."""
    found = _SIGNED[sign].search(line) if sign in _SIGNED else None
    return found[0] if found else None
