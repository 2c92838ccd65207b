"""A conference: its poster, its day at a glance, the ways to narrow its programme, and its calendar."""

from dataclasses import dataclass

from markupsafe import Markup

from regionsite.contexts.shapes.links import Link


@dataclass(frozen=True)
class Poster:
    """What hangs on the wall: what, when, where, who, and by when to book.

    `lines` are the title's words, one below the other where they are few; `size` is how large they stand:
    `short`, `usual` or `long`. `state` is what has become of it ("Cancelled", "It is over") with what people do now.
    """

    kind: str
    lines: tuple[str, ...]
    size: str
    when: str
    hours: str
    where: str
    who: str
    summary: str
    example: bool
    horizon: Markup | None
    book: Link | None = None
    book_notes: tuple[str, ...] = ()
    state: str | None = None
    state_note: str | None = None
    called_off: bool = False


@dataclass(frozen=True)
class GlanceRow:
    """One line of a day: something for everybody, or how much is held side by side from a time on."""

    time: str
    datetime: str
    words: str
    url: str
    more: str | None = None
    pause: bool = False


@dataclass(frozen=True)
class GlanceDay:
    """A day in a few lines: its date, from when to when, and its course."""

    heading: str
    hours: str
    url: str
    rows: tuple[GlanceRow, ...]


@dataclass(frozen=True)
class ProgrammeChoice:
    """One way to narrow a programme: its name in the address, its question, and each answer with its words."""

    name: str
    label: str
    any: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ProgrammeNow:
    """From when the programme is, for a page that is read later: in words, as a moment, and what marks its content.

    `status` is the address of the file that says when the site was last built.
    """

    words: str
    datetime: str
    mark: str
    status: str


@dataclass(frozen=True)
class EventCalendar:
    """An event in calendars: a file to add, an address to subscribe to, and the same as a code to photograph."""

    add: Link
    subscribe: Link
    address: str
    code: Markup


@dataclass(frozen=True)
class SessionTop:
    """The opening of a session's page: the conference's band with its horizon, what kind it is, and its title."""

    event: Link
    when_where: str
    horizon: Markup | None
    kind: str
    title: str
    example: bool
    pick: str | None = None
    flag: str | None = None
    flag_note: str | None = None
    called_off: bool = False


@dataclass(frozen=True)
class LedBy:
    """The authority that leads a session, with what leads on to it; `who` are the roles of those who speak."""

    name: str
    url: str
    drawing: Markup | None
    who: str | None
    links: tuple[Link, ...]
