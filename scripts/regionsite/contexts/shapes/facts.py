"""Facts and words with their meaning, each on a line of its own."""

from dataclasses import dataclass

from regionsite.contexts.shapes.links import Link, Words


@dataclass(frozen=True)
class Fact:
    """One fact in a list of facts; a value of None is shown as "not stated"."""

    label: str
    value: str | None
    unit: str | None = None
    more: Words | None = None
    origin: str | None = None
    link: Link | None = None
    lead: bool = False


@dataclass(frozen=True)
class GlanceFact:
    """One fact that answers at a glance and leads to the section that says more; None is "not stated"."""

    label: str
    value: str | None
    url: str


@dataclass(frozen=True)
class Glance:
    """The bar of contents that already answer."""

    label: str
    facts: tuple[GlanceFact, ...]


@dataclass(frozen=True)
class TermWords:
    """A word and what it means."""

    id: str | None
    term: str
    short: str | None
    meaning: Words
    link: Link | None = None
