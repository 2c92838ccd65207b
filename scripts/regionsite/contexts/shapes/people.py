"""People by role: who stands for the region, what is done together, and the stories of those who do the work."""

from dataclasses import dataclass

from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.maps import Mark, PlaceBadge
from regionsite.contexts.shapes.places import Photograph
from regionsite.contexts.shapes.sources import SourceWords


@dataclass(frozen=True)
class RegionEntry:
    """Something the region says of itself: its heading, whose it is, and how we know; `mark` draws who takes part."""

    head: str
    text: str
    about: tuple[str, ...] = ()
    places: tuple[Link, ...] = ()
    link: Link | None = None
    sources: tuple[SourceWords, ...] = ()
    example: bool = False
    mark: Mark | None = None


@dataclass(frozen=True)
class StoryRow:
    """One story in a list."""

    title: str
    url: str
    who: str
    text: str
    badge: PlaceBadge
    example: bool


@dataclass(frozen=True)
class StoryTop:
    """The opening of a story: a line of it, who tells it, and where they work."""

    title: str
    who: str
    place: Link
    badge: PlaceBadge
    years: tuple[str, str] | None
    photo: Photograph | None
    example: bool


@dataclass(frozen=True)
class Exchange:
    """A question and what was said."""

    question: str
    answer: str


@dataclass(frozen=True)
class StoryGroup:
    """Stories of one career stage; `id` is the place of their heading on the page."""

    id: str
    heading: str
    link: Link
    rows: tuple[StoryRow, ...]
