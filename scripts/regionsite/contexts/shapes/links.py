"""What leads on: links, trails and sentences that end in links."""

from dataclasses import dataclass

from markupsafe import Markup

Words = str | Markup


@dataclass(frozen=True)
class Link:
    """Words that lead somewhere."""

    label: str
    url: str


@dataclass(frozen=True)
class Step:
    """One step of the trail; the page itself has no address."""

    label: str
    url: str | None = None


@dataclass(frozen=True)
class WaysLine:
    """The start of a sentence and the links that can end it."""

    words: str
    links: tuple[Link, ...]
