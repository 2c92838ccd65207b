"""Where elements may stand, and what is wrong where they do not."""

from collections.abc import Iterator

FOREIGN = frozenset({"svg", "math"})
"""Elements in which any element may close itself."""

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


class Place(dict[str, "Place"]):
    """Where elements stand: their tag, those of all that hold them (`open` has both), what is wrong with that.

    As a dictionary it has the places inside it, by tag. A site has a million elements in few places, so each
    place is looked at once.
    """

    __slots__ = ("flaws", "holders", "open", "tag")

    def __init__(self, tag: str = "", holder: "Place | None" = None) -> None:
        super().__init__()
        self.tag = tag
        self.holders: frozenset[str] = frozenset() if holder is None else holder.open
        self.open: frozenset[str] = self.holders | {tag}
        self.flaws = tuple(_flaws(tag, holder)) if holder is not None and holder.tag else ()

    def __missing__(self, tag: str) -> "Place":
        place = self[tag] = Place(tag, self)
        return place


def _flaws(tag: str, holder: Place) -> Iterator[str]:
    if tag in _CLOSES_P and "p" in holder.open:
        yield f"<{tag}> stands inside <p>"
    if holder.tag not in _HOLDERS.get(tag, {holder.tag}) and "template" not in holder.open:
        yield f"<{tag}> stands directly inside <{holder.tag}>"
    if tag in _NOT_INSIDE_ITSELF and tag in holder.open:
        yield f"<{tag}> stands inside another <{tag}>"


OUTSIDE = Place()
"""Where the outermost element stands."""
