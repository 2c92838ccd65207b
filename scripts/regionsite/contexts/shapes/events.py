"""Events in lists, and the programme of a conference."""

from dataclasses import dataclass

from regionsite.contexts.shapes.adverts import CalendarDate
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.places import Photograph


@dataclass(frozen=True)
class EventMarks:
    """What a list of events may be narrowed by, as it stands in an address; `authority` holds all hosts."""

    kind: str
    authority: str
    audience: str
    online: bool


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
    marks: EventMarks | None = None


@dataclass(frozen=True)
class Month:
    """The events of one month; `calendar` leads to the same month as a calendar."""

    id: str
    name: str
    rows: tuple[EventRow, ...]
    calendar: Link | None = None


@dataclass(frozen=True)
class DayEvent:
    """An event on one of its days in a month; `called_off` when it does not take place then."""

    title: str
    url: str
    when: str
    flag: str | None = None
    called_off: bool = False


@dataclass(frozen=True)
class MonthDay:
    """One day of a month and what is on; `column` counts the days of the week from 1, which is Monday."""

    number: int
    weekday: str
    month: str
    datetime: str
    column: int
    events: tuple[DayEvent, ...]


@dataclass(frozen=True)
class Subscription:
    """How to have events in one's own calendar: a sentence, what opens a calendar program, and the file's address."""

    words: str
    subscribe: Link
    address: Link
    help: Link


@dataclass(frozen=True)
class NextEvent:
    """The event that comes next: `day` and `month` as they stand large beside it, `datetime` the moment it begins.

    From `over` on it is not the next one any more.
    """

    day: str
    month: str
    datetime: str
    title: str
    url: str
    what: str
    over: str
    example: bool


@dataclass(frozen=True)
class NextEventBox:
    """The next event, or without one the words that say so; `more` leads to the others."""

    heading: str
    event: NextEvent | None
    none: str | None
    more: Link | None


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
    over: str | None = None


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
    """One session in a programme. `column` counts the tracks from 1; None is for everybody or in no track.

    `pick` is its name in a reader's own programme, and None for a pause. Then come the keys by which a programme is
    narrowed, and its length in minutes. `was` is the same name at a place that the session was moved away from.
    """

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
    pick: str | None = None
    track_key: str | None = None
    lead_key: str | None = None
    room_key: str | None = None
    level: str | None = None
    minutes: int | None = None
    was: str | None = None


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
