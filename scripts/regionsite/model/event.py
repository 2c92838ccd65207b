"""An event: one file, or the first of a conference's folder, and the one decision about whether it is over."""

from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Literal

from regionsite.model.afterwards import Afterwards
from regionsite.model.authored import Authored, described, from_path
from regionsite.model.clock import LocalMoment, Zone, in_zone
from regionsite.model.event_history import (
    EventChange,
    Status,
    earlier_starts,
    last_change,
    sequence_of,
    status_after,
)
from regionsite.model.moment import Day
from regionsite.model.number import Flag, Whole
from regionsite.model.offer import Contact
from regionsite.model.people import Photo
from regionsite.model.text import Line, Markdown, Slug, WebAddress
from regionsite.model.venue import Access, Booking, Deadline, Venue

EventState = Literal["unpublished", "upcoming", "on", "over"]
EventKind = Literal["conference", "open_evening", "webinar", "university_visit", "forum_meeting", "training"]
Audience = Literal["public", "practitioners", "students", "invited"]


class Event(Authored):
    """One event. Its id is the name of its file or folder, its host is the folder it lies in."""

    id: Slug = from_path("The file's or the folder's name.")
    authority: Slug | None = from_path(
        "The authority's folder; none for an event of the region.", default=None
    )
    file: str = from_path("The file it stands in.")

    title: Line = described(
        "What it is called; no date, place or price.",
        right="Open evening for newly qualified social workers",
        wrong="<b>Open evening</b>",
        max_length=100,
    )
    kind: EventKind = described("What kind of event it is.", right="open_evening", wrong="party")
    audience: Audience = described("Whom it is for.", right="public", wrong="everyone")
    summary: Line = described(
        "The event in a sentence, for lists and previews.",
        right="Meet two teams and ask what you like.",
        wrong="<b>Meet us</b>",
    )
    description: Markdown | None = described(
        "More about it: headings, lists, emphasis and links.",
        right="You meet two teams.",
        wrong="<p>You meet two teams.</p>",
        default=None,
    )

    start: LocalMoment = described(
        "When it begins, by the clocks of the place.", right="2026-12-03 17:30", wrong="2026-12-03 5.30pm"
    )
    end: LocalMoment = described(
        "When it ends; on another day if it lasts several.",
        right="2026-12-03 18:15",
        wrong="2026-12-03T18:15:00Z",
    )
    tz: Zone = described(
        "The time zone of its clocks.", right="Europe/London", wrong="GMT", default="Europe/London"
    )
    attendance: Literal["in_person", "online", "mixed"] = described(
        "Whether people come, or take part online, or either.", right="online", wrong="Teams"
    )
    venue: Venue | None = described(
        "Where people come to.",
        right="{name: Example Hall, place: norwich}",
        wrong="Example Hall",
        default=None,
    )
    online_url: WebAddress | None = described(
        "Where people join online; only of an event for everybody. Others get the address by e-mail.",
        right="https://www.example.org/join",
        wrong="example.org/join",
        default=None,
    )
    online_access: tuple[Access, ...] = described(
        "What helps people who take part online.", right="[captions]", wrong="[subtitles on]", default=()
    )
    places: Whole | None = described(
        "How many people it holds.", right="300", wrong="about 300", default=None, ge=1, le=100_000
    )
    booking: Booking | None = described(
        "How to book; leave it out where nobody need book.",
        right="{url: https://www.example.org/book, closes: 2027-02-26}",
        wrong="by e-mail",
        default=None,
    )
    deadlines: tuple[Deadline, ...] = described(
        "Days by which something is due, beside the end of booking.",
        right="[{label: Send in a session, by: 2026-12-18}]",
        wrong="[18 December]",
        default=(),
    )
    hosts: tuple[Slug, ...] = described(
        "Authorities that host it together, beside the one in whose folder it lies.",
        right="[norfolk, suffolk]",
        wrong="[Norfolk County Council]",
        default=(),
    )
    contact: Contact = described(
        "Whom to ask, by their role and a shared mailbox.",
        right="{role: Events team, email: events@example.org}",
        wrong="us",
    )
    image: Photo | None = described(
        "A picture of it, in the folder `photos` of its host.",
        right="{file: photos/hall.jpg, alt: A full hall, consent_on: 2026-03-02, review_by: 2027-03-02}",
        wrong="hall.jpg",
        default=None,
    )
    programme_status: Literal["none", "partial", "final"] = described(
        "For an event with a `programme.yml`: whether it has none yet, a part of it, or all.",
        right="partial",
        wrong="draft",
        default="none",
    )
    edition_before: Slug | None = described(
        "The id of the same event the time before.",
        right="conference-2026",
        wrong="last year",
        default=None,
    )
    posted: Day = described("The day it was first published.", right="2026-11-02", wrong="2 November")
    publish_from: Day | None = described(
        "The day the site may show it, if later than `posted`.",
        right="2026-12-01",
        wrong="next week",
        default=None,
    )
    history: tuple[EventChange, ...] = described(
        "What was changed since it was published, oldest first. Entries are added and never rewritten.",
        right="[{cancelled: 2026-11-20 16:10, note: The next one is on 19 January.}]",
        wrong="cancelled",
        default=(),
    )
    afterwards: Afterwards | None = described(
        "Once it is over: recordings, slides and what came of it.",
        right="{summary: 260 people came.}",
        wrong="It went well.",
        default=None,
    )
    example: Flag = described("True when the event is not real.", right="true", wrong="Yes", default=False)

    @cached_property
    def begins(self) -> datetime:
        """The moment it begins, with its offset."""
        return in_zone(self.start, self.tz)

    @cached_property
    def ends(self) -> datetime:
        """The moment it ends, with its offset."""
        return in_zone(self.end, self.tz)

    @property
    def over_from(self) -> datetime:
        """Midnight after its last day, in its own zone: until then it stands among what is to come."""
        return in_zone(datetime.combine(self.end.date() + timedelta(days=1), time()), self.tz)

    @property
    def appears(self) -> datetime:
        """The first moment the site may show it."""
        return in_zone(datetime.combine(self.publish_from or self.posted, time()), self.tz)

    def state(self, now: datetime) -> EventState:
        """The one decision about when this event is, for every page, list, feed and count.

        What has become of it is its `status`: a cancelled event is `upcoming` until its day is over.
        """
        if now < self.appears:
            return "unpublished"
        if now >= self.over_from:
            return "over"
        return "on" if now >= self.begins else "upcoming"

    @property
    def days(self) -> tuple[date, ...]:
        """Every day it lasts."""
        first, last = self.start.date(), self.end.date()
        return tuple(first + timedelta(days=passed) for passed in range(max(0, (last - first).days) + 1))

    @property
    def host_ids(self) -> tuple[str, ...]:
        """The authorities that host it; none when it is the region's alone."""
        return tuple(dict.fromkeys((*((self.authority,) if self.authority else ()), *self.hosts)))

    @property
    def status(self) -> Status:
        """What has become of it: as planned, moved, moved online, postponed or cancelled."""
        return status_after(self.history)

    @property
    def sequence(self) -> int:
        """How often a subscribed calendar had to learn something new."""
        return sequence_of(self.history)

    @property
    def changed_at(self) -> datetime:
        """When its record last changed, from what it says itself: DTSTAMP of a calendar."""
        return max(self.appears, last_change(self.history, self.tz) or self.appears)

    @property
    def previous_starts(self) -> tuple[datetime, ...]:
        """When it was to begin before it was moved, oldest first."""
        return earlier_starts(self.history, self.tz)

    def uid(self, host: str) -> str:
        """Its name in every calendar, which no other date has and no move changes; `host` is the site's."""
        return f"event.{self.id}@{host}"
