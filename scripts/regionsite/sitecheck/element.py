"""The elements of a page, in the order they stand."""

from collections.abc import Iterator, Mapping, Sequence

INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "img", "kbd",
    "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var",
})  # fmt: skip
"""Elements that do not part one word from the next."""


class Element:
    """One element: its tag in lower case, its attributes with entities resolved, the element that holds it.

    Its text is a stretch of the page's pieces of text, so that it costs nothing until someone asks.
    """

    __slots__ = ("_first", "_last", "_pieces", "attributes", "parent", "tag")

    def __init__(
        self, tag: str, attributes: Mapping[str, str], parent: "Element | None", pieces: Sequence[str]
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self._pieces = pieces
        self._first = self._last = len(pieces)

    def end(self) -> None:
        """Say that everything inside has been read."""
        self._last = len(self._pieces)

    def __getitem__(self, attribute: str) -> str:
        """An attribute's value; empty when it is not there."""
        return self.attributes.get(attribute, "")

    @property
    def raw(self) -> str:
        """The text as it stands."""
        return "".join(self._pieces[self._first : self._last])

    @property
    def text(self) -> str:
        """The text with single spaces."""
        return " ".join(self.raw.split())

    @property
    def ancestors(self) -> Iterator["Element"]:
        """The elements that hold this one, nearest first."""
        holder = self.parent
        while holder is not None:
            yield holder
            holder = holder.parent

    def inside(self, *tags: str) -> bool:
        """Whether one of these tags holds this element."""
        holder = self.parent
        while holder is not None:
            if holder.tag in tags:
                return True
            holder = holder.parent
        return False
