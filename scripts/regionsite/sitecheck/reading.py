"""HTML text → elements. Stricter than a browser: what a browser would have to guess or mend is a flaw."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regionsite.sitecheck.element import Element
from regionsite.sitecheck.places import FOREIGN, OUTSIDE
from regionsite.sitecheck.tags import Tag, Token, parting, tokens


@dataclass(frozen=True)
class Reading:
    """What a text holds: its elements in order, and what is wrong with how it is written."""

    elements: Sequence[Element]
    flaws: Sequence[str]


def read_html(html: str) -> Reading:
    """Read a whole page."""
    elements: list[Element] = []
    flaws: list[str] = []
    if not html[:15].lower().startswith("<!doctype html>"):
        flaws.append("the page does not begin with <!doctype html>")
    found = tokens(html)
    holder: Element | None = None
    place = OUTSIDE
    # A large site has a million tags: this asks of each only what has not been found out about its like.
    for at, (tag, text) in enumerate(found):
        if tag.ends:
            if tag.name not in place.open:
                flaws.append(f"</{tag.name}> ends nothing")
                found[at] = Token(tag, text.removeprefix(parting(tag)))
                continue
            while holder is not None:
                ended, holder = holder, holder.parent
                ended.last = at
                if ended.tag == tag.name:
                    break
                flaws.append(f"<{ended.tag}> is never closed")
            place = holder.place if holder is not None else OUTSIDE
        elif tag.name:
            inside = place[tag.name]
            element = Element(tag, inside, holder, found, at)
            elements.append(element)
            if tag.flaws or tag.closed or inside.flaws:
                flaws += _flaws(element, tag)
            if not tag.alone:
                holder, place = element, inside
        else:
            flaws += tag.flaws
    while holder is not None:
        holder.last = len(found)
        flaws.append(f"<{holder.tag}> is never closed")
        holder = holder.parent
    return Reading(elements, list(dict.fromkeys(flaws)))


def _flaws(element: Element, tag: Tag) -> Iterator[str]:
    yield from tag.flaws
    if tag.closed and element.parent is not None and FOREIGN.isdisjoint(element.place.open):
        yield f"<{tag.name}/> closes itself, which HTML does not know"
    yield from element.place.flaws
