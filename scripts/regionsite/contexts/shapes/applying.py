"""One advert's course: how to apply, which dates matter, what has changed."""

from dataclasses import dataclass

from regionsite.contexts.shapes.links import Link, Words


@dataclass(frozen=True)
class ContactWords:
    """Whom to ask."""

    heading: str
    words: str | None
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Apply:
    """The panel that says until when and how to apply."""

    heading: str
    date_words: str | None
    closes: str | None
    short_date: str | None
    button: Link
    notes: tuple[str, ...]
    links: tuple[Link, ...]
    contact: ContactWords | None


@dataclass(frozen=True)
class ClosedNotice:
    """What stands in place of applying when a job has ended."""

    heading: str
    words: Words
    links: tuple[Link, ...]


@dataclass(frozen=True)
class KeyDate:
    """One date that matters."""

    label: str
    words: str
    datetime: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class ChangeWords:
    """One entry of an advert's history."""

    date_words: str
    datetime: str
    what: str
    reason: str | None
