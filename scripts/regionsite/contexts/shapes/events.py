"""Events in lists, and the programme of a conference."""

from dataclasses import dataclass

from regionsite.contexts.shapes.adverts import CalendarDate
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.places import Photograph


@dataclass(frozen=True)
class EventRow:
    """One event in a list. `flag` is what has become of it; `called_off` is true when it does not take place then."""

    date: CalendarDate
    title: str
    url: str
    place: str
    facts: tuple[str, ...]
    example: bool
    flag: str | None = None
    flag_more: str | None = None
    called_off: bool = False


@dataclass(frozen=True)
class Month:
    """The events of one month."""

    id: str
    name: str
    rows: tuple[EventRow, ...]


@dataclass(frozen=True)
class EventTop:
    """The opening of an event's or a session's page; `above` leads from a session to its event."""

    kind: str
    title: str
    when: str
    where: str
    example: bool
    flag: str | None = None
    flag_note: str | None = None
    called_off: bool = False
    above: Link | None = None


@dataclass(frozen=True)
class SpeakerWords:
    """Someone who speaks: a role and, if they agreed, a name, a picture and a few sentences."""

    who: str
    role: str | None
    works_for: Link | None
    elsewhere: str | None
    bio: str | None
    photo: Photograph | None
    links: tuple[Link, ...]


@dataclass(frozen=True)
class SessionCell:
    """One session in a programme. `column` counts the tracks from 1; None is for everybody or in no track."""

    id: str
    title: str
    url: str | None
    track: str | None
    column: int | None
    where: str | None
    by: str | None
    flag: str | None = None
    note: str | None = None
    called_off: bool = False


@dataclass(frozen=True)
class TimeSlot:
    """Everything that begins at one time. `whole` is for everybody at once, `pause` a break in between."""

    time: str
    datetime: str
    until: str
    cells: tuple[SessionCell, ...]
    whole: bool
    pause: bool


@dataclass(frozen=True)
class ProgrammeDay:
    """One day of a programme, with the names of its tracks in order."""

    id: str
    heading: str
    tracks: tuple[str, ...]
    slots: tuple[TimeSlot, ...]
