"""Posts in lists and on their own pages, what readers said of them, and where to find help."""

from dataclasses import dataclass

from regionsite.contexts.shapes.adverts import CalendarDate
from regionsite.contexts.shapes.links import Link, Words
from regionsite.contexts.shapes.maps import PlaceBadge


@dataclass(frozen=True)
class Tag:
    """What a post is about, with the number of posts about it where that is told."""

    label: str
    url: str
    count: int | None = None


@dataclass(frozen=True)
class PostRow:
    """One post in a list; `year` stands beside the date when it is not this year."""

    date: CalendarDate
    title: str
    url: str
    summary: str
    by: str
    example: bool
    tags: tuple[Tag, ...]
    pinned: bool = False


@dataclass(frozen=True)
class Byline:
    """Who wrote something, by role, and from where, with what else there is to know about its words."""

    role: str
    place: PlaceBadge | None
    lines: tuple[str, ...]
    notes: tuple[Words, ...]


@dataclass(frozen=True)
class PostNote:
    """A post named beside another: its date, and what the two have in common."""

    title: str
    url: str
    note: str
    example: bool


@dataclass(frozen=True)
class MarkRow:
    """How many readers gave one mark; `width` is out of 120."""

    mark: int
    count: int
    width: int


@dataclass(frozen=True)
class RatingFigures:
    """What readers' marks come to; the average is None while there are too few of them."""

    average: str | None
    words: str
    rows: tuple[MarkRow, ...]
    few: str


@dataclass(frozen=True)
class Said:
    """One thing a reader said, with the answers to it."""

    by: str
    when: str
    datetime: str
    text: str
    writer: bool = False
    replies: tuple["Said", ...] = ()


@dataclass(frozen=True)
class Reading:
    """What readers made of a post or a voice."""

    rating: RatingFigures | None
    rating_notes: tuple[str, ...]
    said: tuple[Said, ...]
    said_notes: tuple[Words, ...]
    send: Link | None
    example: bool


@dataclass(frozen=True)
class HelpWords:
    """A help line: for whom, its number as a link, and when someone answers."""

    name: str
    whom: str
    phone: str
    tel: str
    when: str
    url: str


@dataclass(frozen=True)
class Help:
    """Help lines, where their numbers come from, and where a worry about a child belongs."""

    lines: tuple[HelpWords, ...]
    notes: tuple[Words, ...]
    worry: str | None


@dataclass(frozen=True)
class BesidePart:
    """One thing set beside a voice: what was said, or what was answered, and whose it is."""

    heading: str
    text: str
    source: str
    link: Link | None
    state: str | None = None
