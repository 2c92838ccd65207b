"""The elements of a page, in the order they stand."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from regionsite.sitecheck.places import Place
from regionsite.sitecheck.tags import Tag, Token

_TEXT = attrgetter("text")


class Element:
    """One element: its tag in lower case, its attributes with entities resolved, the element that holds it.

    Its text is that of the page's tokens from its `first` up to the one where it ends, `last`, so that it costs
    nothing until someone asks.
    """

    __slots__ = ("_tokens", "attributes", "first", "last", "parent", "place", "tag")

    def __init__(
        self, tag: Tag, place: Place, parent: "Element | None", tokens: Sequence[Token], first: int
    ) -> None:
        self.tag = tag.name
        self.attributes = tag.attributes
        self.place = place
        self.parent = parent
        self._tokens = tokens
        self.first = self.last = first

    def __getitem__(self, attribute: str) -> str:
        """An attribute's value; empty when it is not there."""
        return self.attributes.get(attribute, "")

    @property
    def raw(self) -> str:
        """The text as it stands."""
        return "".join(map(_TEXT, self._tokens[self.first : self.last]))

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
        return not self.place.holders.isdisjoint(tags)
