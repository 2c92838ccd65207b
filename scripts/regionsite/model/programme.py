"""The programme of a conference: its rooms, its tracks and its sessions."""

from typing import Annotated, Literal

from pydantic import AfterValidator

from regionsite.model.afterwards import Handout, Recording
from regionsite.model.authored import Authored, described, from_path
from regionsite.model.clock import HourOfDay
from regionsite.model.event_history import EventChange, Status, sequence_of, status_after
from regionsite.model.moment import Day
from regionsite.model.number import Flag, Whole
from regionsite.model.text import Line, Paragraph, SiteAddress, Slug, WebAddress, at_least_characters
from regionsite.model.venue import Access

SessionKind = Literal[
    "keynote", "plenary", "talk", "workshop", "panel", "launch", "networking", "registration", "break"
]
PAUSES = ("registration", "break", "networking")
"""Kinds that everybody has at once and that have no page of their own."""


class Room(Authored):
    """A room in which sessions are held, with how people get in."""

    name: Line = described("What the sign on its door says.", right="Room 2", wrong="“Room 2”", max_length=60)
    building: Line | None = described(
        "The building, when there are several.", right="East wing", wrong="“East wing”", default=None
    )
    floor: Line | None = described("The floor.", right="Ground floor", wrong="“Ground floor”", default=None)
    places: Whole | None = described(
        "How many people it seats.", right="60", wrong="sixty or so", default=None, ge=1, le=100_000
    )
    access: tuple[Access, ...] = described(
        "What helps people in this room.", right="[step_free, hearing_loop]", wrong="[loop]", min_length=1
    )
    access_note: Line | None = described(
        "One thing more about getting in.",
        right="Two spaces for wheelchairs.",
        wrong="<p>x</p>",
        default=None,
    )


class Track(Authored):
    """A thread through the day that people can follow."""

    name: Line = described(
        "What it is called.", right="Children and families", wrong="<b>x</b>", max_length=40
    )
    description: Line | None = described(
        "Whom it is for.", right="For everyone who works with children.", wrong="<p>x</p>", default=None
    )
    ground: Literal["fen", "reed", "marsh", "flint", "tide"] = described(
        "The colour beside its name, by what grows there.", right="reed", wrong="#ff0000", default="fen"
    )


class Session(Authored):
    """One session. Without a `start` it follows the one before it in its track, or what everybody has."""

    title: Annotated[Line, AfterValidator(at_least_characters(3))] = described(
        "What it is called.",
        right="Supervision that is not a list",
        wrong="<i>Supervision</i>",
        max_length=120,
    )
    kind: SessionKind = described("What kind of session it is.", right="workshop", wrong="chat")
    day: Day | None = described(
        "Its day, where it is not that of the session above it.",
        right="2027-03-12",
        wrong="day two",
        default=None,
    )
    start: HourOfDay | None = described(
        "When it begins, by the clocks of the place; leave it out to follow what is before it.",
        right="14:30",
        wrong="2.30pm",
        default=None,
    )
    minutes: Whole = described("How long it lasts.", right="50", wrong="50 minutes", ge=5, le=720)
    room: Slug | None = described(
        "The room, by its name above.", right="room-2", wrong="Room 2", default=None
    )
    track: Slug | None = described(
        "The track, by its name above; leave it out for what everybody has.",
        right="children",
        wrong="Children and families",
        default=None,
    )
    summary: Line | None = described(
        "The session in a sentence.", right="A talk about writing records.", wrong="<b>x</b>", default=None
    )
    abstract: Paragraph | None = described(
        "What happens in it.", right="You work in pairs.", wrong="<p>You work in pairs.</p>", default=None
    )
    take_away: tuple[Line, ...] = described(
        "What people leave with.", right="[a page to fill in]", wrong="a page", default=()
    )
    speakers: tuple[Slug, ...] = described(
        "Who speaks, by their names in `speakers.yml`.",
        right="[team-manager]",
        wrong="[Team manager]",
        default=(),
    )
    lead: Slug | None = described(
        "The authority that leads it.", right="norfolk", wrong="Norfolk County Council", default=None
    )
    level: Literal["any", "first_years", "experienced", "managers"] = described(
        "Whom it suits.", right="any", wrong="everyone", default="any"
    )
    places: Whole | None = described(
        "How many people it takes, where that is fewer than the room seats.",
        right="24",
        wrong="two dozen",
        default=None,
        ge=1,
        le=100_000,
    )
    sign_up_url: WebAddress | None = described(
        "Where to book a place in it.", right="https://www.example.org/book", wrong="book me", default=None
    )
    not_recorded: Flag = described(
        "True when nobody may film or record it.", right="true", wrong="Yes", default=False
    )
    featured: Flag = described(
        "True for what the event is announced with.", right="true", wrong="Yes", default=False
    )
    practice_models: tuple[Slug, ...] = described(
        "Practice models it is about.", right="[signs-of-safety]", wrong="[Signs of Safety]", default=()
    )
    launches: tuple[SiteAddress, ...] = described(
        "What is opened in it: addresses on this site, from its root.",
        right="[/vacancies/]",
        wrong="vacancies",
        default=(),
    )
    replaces: Slug | None = described(
        "The session that it takes the place of.",
        right="hospital-discharge",
        wrong="the old one",
        default=None,
    )
    files: tuple[Handout, ...] = described(
        "Slides and papers.",
        right="[{title: Slides, url: https://www.example.org/slides.html, kind: html}]",
        wrong="[slides.pdf]",
        default=(),
    )
    recordings: tuple[Recording, ...] = described(
        "Films and sound.",
        right="[{title: The talk, url: https://www.example.org/talk, captions: true}]",
        wrong="[talk.mp4]",
        default=(),
    )
    history: tuple[EventChange, ...] = described(
        "What was changed since it was published, oldest first. Entries are added and never rewritten.",
        right="[{cancelled: 2026-11-20 16:10, note: Go to Room 2 instead.}]",
        wrong="cancelled",
        default=(),
    )

    @property
    def status(self) -> Status:
        """What has become of it; a cancelled session keeps its place, its time and its page."""
        return status_after(self.history)

    @property
    def sequence(self) -> int:
        """How often a subscribed calendar had to learn something new about this session by itself."""
        return sequence_of(self.history)

    @property
    def has_page(self) -> bool:
        """Whether it is more than a pause."""
        return self.kind not in PAUSES


class Programme(Authored):
    """`programme.yml` beside an `event.yml`: rooms, tracks and sessions in the order of the day."""

    id: Slug = from_path("The folder's name.")
    authority: Slug | None = from_path(
        "The authority's folder; none for an event of the region.", default=None
    )

    rooms: dict[Slug, Room] = described(
        "Each room under the name that sessions give.",
        right="{room-2: {name: Room 2, access: [step_free]}}",
        wrong="room-2",
        default_factory=dict,
    )
    tracks: dict[Slug, Track] = described(
        "Each track under the name that sessions give.",
        right="{children: {name: Children and families}}",
        wrong="children",
        default_factory=dict,
    )
    sessions: dict[Slug, Session] = described(
        "Each session under its id, which is part of its address, in the order of the day.",
        right="{welcome: {title: Welcome, kind: plenary, start: 10:00, minutes: 20}}",
        wrong="welcome",
        default_factory=dict,
    )
