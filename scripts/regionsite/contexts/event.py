"""One event's page: what, when, where, for whom, how to come; its programme; and what stays of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from regionsite import event_words, example_words, urls
from regionsite.contexts.afterwards import AfterwardsContext, afterwards
from regionsite.contexts.changed import changes, programme_changed, sessions_changed
from regionsite.contexts.conference import event_calendar, poster, programme_now
from regionsite.contexts.event_facts import (
    booking_link,
    deadlines,
    event_facts,
    getting_there,
    rooms,
    still_open,
)
from regionsite.contexts.event_lists import CALLED_OFF
from regionsite.contexts.mentions import mentions_of_event
from regionsite.contexts.photograph import event_photograph
from regionsite.contexts.programme import last_told, programme_days
from regionsite.contexts.programme_ways import glance, programme_choices
from regionsite.contexts.shapes.applying import ChangeWords, KeyDate
from regionsite.contexts.shapes.conference import (
    EventCalendar,
    GlanceDay,
    Poster,
    ProgrammeChoice,
    ProgrammeNow,
)
from regionsite.contexts.shapes.events import EventTop, ProgrammeDay, SpeakerWords
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.places import Photograph
from regionsite.contexts.speaking import speaker_words
from regionsite.contexts.view import View
from regionsite.markdown import rendered
from regionsite.model.event import Event
from regionsite.wording import plain_day

SCRIPTS = ("programme.js", "now-next.js", "pick-button.js")
"""What makes a programme one's own and says what is on; without them all of it stands there to be read."""


@dataclass(frozen=True)
class EventContext:
    """What `event.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    top: EventTop
    poster: Poster | None
    facts: tuple[Fact, ...]
    summary: str
    description: Markup
    book: Link | None
    id: str
    programme: tuple[ProgrammeDay, ...]
    programme_title: str
    programme_note: str | None
    programme_changed: str | None
    programme_now: ProgrammeNow | None
    glance: tuple[GlanceDay, ...]
    choices: tuple[ProgrammeChoice, ...]
    calendar: EventCalendar | None
    over: bool
    to_come: bool
    afterwards: AfterwardsContext | None
    travel: tuple[str, ...]
    rooms: tuple[TermWords, ...]
    speakers: tuple[SpeakerWords, ...]
    photos: tuple[Photograph, ...]
    deadlines: tuple[KeyDate, ...]
    changes: tuple[ChangeWords, ...]
    editions: tuple[Link, ...]
    mentions: tuple[TermWords, ...]


def event_context(view: View, event: Event, json_ld: Markup | None = None) -> EventContext:
    """The page of one event, to come or over; `json_ld` is what search engines read, or None."""
    after = afterwards(view, event)
    days = programme_days(view, event)
    over, to_come = view.edition.state_of(event) == "over", still_open(view, event)
    return EventContext(
        head=view.head(
            _title(event),
            example_words.titled(event.summary, event.example),
            feeds=view.feeds(urls.EVENTS, "What has changed about events"),
            json_ld=json_ld,
            scripts=SCRIPTS if days and to_come else (),
        ),
        trail=(Step("Home", view.home), Step("Events", view.to(urls.EVENTS)), Step(event.title)),
        top=event_top(view, event),
        poster=poster(view, event) if event.kind == "conference" else None,
        facts=event_facts(view, event),
        summary=event.summary,
        description=rendered(event.description, below=2) if event.description else Markup(""),
        book=booking_link(view, event) if still_open(view, event) else None,
        id=event.id,
        programme=days,
        programme_title="The day" if len(event.days) == 1 else f"The {len(event.days)} days",
        programme_note=_programme_note(event, days) if to_come else None,
        programme_changed=programme_changed(view, event) if days and not over else None,
        programme_now=programme_now(view, event, days),
        glance=glance(view, event, days),
        choices=programme_choices(view, event) if days and to_come else (),
        calendar=event_calendar(view, event) if not over else None,
        over=over,
        to_come=to_come,
        afterwards=after,
        travel=getting_there(view, event),
        rooms=rooms(view, event),
        speakers=tuple(speaker_words(view, event)),
        photos=tuple(_photos(view, event)),
        deadlines=deadlines(event) if still_open(view, event) else (),
        changes=changes(event.history, sessions_changed(view, event)),
        editions=tuple(_editions(view, event, after.next if after else None)),
        mentions=mentions_of_event(view, event),
    )


def _title(event: Event) -> str:
    """The title with its day, for a meeting comes again under the same one."""
    dated = f"{event.title}, {plain_day(event.days[0])}"
    return event_words.flagged(dated, event.status, example=event.example)


def event_top(view: View, event: Event) -> EventTop:
    """The opening: what it is, when and where, and what has become of it."""
    told = last_told(event.history)
    over = view.edition.state_of(event) == "over"
    return EventTop(
        kind=event_words.KINDS[event.kind],
        title=event.title,
        when=event_words.days(event),
        where=event_words.place(view.region, event),
        example=event.example,
        flag=event_words.change_words(told) if told and event.status != "scheduled" else None,
        flag_note=told.note if told else None,
        called_off=event.status in CALLED_OFF,
        over="This event is over." if over and event.status not in CALLED_OFF else None,
    )


def _programme_note(event: Event, days: tuple[ProgrammeDay, ...]) -> str | None:
    """Whether more is to come, where there is anything to say about it."""
    if event.programme_status == "partial":
        return "More sessions are still to come."
    if days or event.kind != "conference":
        return None
    return "The programme is not here yet. It comes onto this page."


def _photos(view: View, event: Event) -> Iterator[Photograph]:
    """What the event looked like; a picture whose consent has ended is not among them."""
    shown = view.edition.event_photos(event)
    if event.image in shown and (photograph := event_photograph(view, event, event.image)):
        yield photograph


def _editions(view: View, event: Event, told: Link | None) -> Iterator[Link]:
    """The one before, and the one after, unless it has been told already."""
    if before := view.edition.edition_before(event):
        words = f"The one before: {before.title}, {event_words.days(before)}"
        yield Link(words, view.to(urls.event(before)))
    for other in () if told else view.edition.editions_after(event):
        yield Link(f"The next one: {other.title}, {event_words.days(other)}", view.to(urls.event(other)))
