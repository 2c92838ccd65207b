"""What was changed about an event and its sessions, from the histories of their records."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from regionsite import event_words
from regionsite.contexts.shapes.applying import ChangeWords
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.model.event_history import EventChange
from regionsite.wording import clock, joined, plain_day, plural

Titled = tuple[str | None, EventChange]
"""A change, with the title of the session it is about; None is the event itself."""


def changes(history: Iterable[EventChange], also: Iterable[Titled] = ()) -> tuple[ChangeWords, ...]:
    """What was changed, newest first."""
    told: list[Titled] = [*((None, change) for change in history), *also]
    # Of the same minute the one that was written later stands first.
    dated = [(change.told, title, change) for title, change in reversed(told) if change.told]
    newest = sorted(dated, key=lambda entry: entry[0], reverse=True)
    return tuple(_words(when, title, change) for when, title, change in newest)


def _words(told: datetime, title: str | None, change: EventChange) -> ChangeWords:
    what = event_words.change_words(change)
    return ChangeWords(
        f"{clock(told)}, {plain_day(told.date())}",
        told.isoformat(timespec="minutes"),
        f"{what}: {title}" if title else what,
        change.note,
    )


def sessions_changed(view: View, event: Event) -> Iterator[Titled]:
    """Every change of a session that the programme shows."""
    if event.programme_status != "none":
        for slot in view.region.timetable(event).slots:
            yield from ((slot.session.title, change) for change in slot.session.history)


def programme_changed(view: View, event: Event) -> str | None:
    """`One session is cancelled. Last changed at 4:10pm on 20 November 2026.` None while all is as first told."""
    slots = view.region.timetable(event).slots
    found = Counter(slot.session.status for slot in slots if slot.session.status != "scheduled")
    moments = [change.told for _, change in sessions_changed(view, event) if change.told]
    if not found or not moments:
        return None
    counted = [
        f"{plural(count, 'session')} {event_words.STATUSES[status].casefold()}"
        for status, count in found.items()
    ]
    latest = max(moments)
    return f"{joined(counted)}. Last changed at {clock(latest)} on {plain_day(latest.date())}."
