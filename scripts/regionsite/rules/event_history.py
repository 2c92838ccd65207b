"""What has changed in an event or a session since it was published."""

from collections.abc import Iterator, Mapping
from itertools import pairwise, zip_longest

from regionsite.model.event import Event
from regionsite.model.event_history import EventChange
from regionsite.model.programme import Programme, Session
from regionsite.rules.parts import At
from regionsite.rules.records import Records, file_of
from regionsite.rules.rule import Finding, across, error, found, warning
from regionsite.source.writing import scalar
from regionsite.wording import clock, joined, plain_day

Changed = tuple[Event | Programme, At, Event | Session]
"""A record, the path to the event or session in it, and that event or session."""


def changed(records: Records) -> Iterator[Changed]:
    """Every event and session that has a history."""
    yield from ((event, (), event) for event in records.events if event.history)
    for programme in records.programmes.values():
        for id, session in programme.sessions.items():
            if session.history:
                yield programme, ("sessions", id), session


@error
def unclear_change(records: Records) -> Iterator[Finding]:
    """Each entry of `history` says one thing that happened, with the moment it was decided.

    From it come the words on the page and what every subscribed calendar is told.
    """
    for record, at, subject in changed(records):
        for number, change in enumerate(subject.history):
            if len(change.kinds) != 1:
                both = joined([f"`{kind}`" for kind in change.kinds])
                message = (
                    f"this entry says {both} at once" if both else "this entry does not say what happened"
                )
                hint = (
                    "write one of them in each entry"
                    if both
                    else "add `cancelled: 2026-11-20 16:10` or the like"
                )
                yield found(record, (*at, "history", number), message, hint, at_key=True)


@error
def moved_online_in_person(records: Records) -> Iterator[Finding]:
    """An event whose last change moved it online no longer says that people come.

    Its page would send them to a hall that is empty, and so would every calendar.
    """
    for event in records.events:
        if event.status == "moved_online" and event.attendance == "in_person":
            message = "this event was moved online, and still says that people come"
            yield found(event, "attendance", message, "write `attendance: online`", uses=("history",))


@warning
def change_to_come(records: Records) -> Iterator[Finding]:
    """The moment of a change is when it was decided, which has been.

    A slip in the year would keep every later change from reaching a subscribed calendar.
    """
    for record, at, subject in changed(records):
        for number, change in enumerate(subject.history):
            if change.told and change.told > records.now.replace(tzinfo=None):
                message = (
                    f"this moment is still to come, {clock(change.told)} on {plain_day(change.told.date())}"
                )
                hint = "write when it was decided; when something takes place now stands under `start`"
                yield found(record, (*at, "history", number, change.kind), message, hint)


@error
def history_out_of_order(records: Records) -> Iterator[Finding]:
    """The entries of `history` stand in the order of their moments, oldest first.

    What is so now is what the last of them says.
    """
    for record, at, subject in changed(records):
        for number, (before, change) in enumerate(pairwise(subject.history), start=1):
            if before.told and change.told and change.told < before.told:
                when = f"{clock(before.told)} on {plain_day(before.told.date())}"
                hint = "put the entries in the order of their moments"
                yield found(
                    record,
                    (*at, "history", number, change.kind),
                    f"this is before the entry above it, {when}",
                    hint,
                )


@across
@error
def rewritten_history(records: Records) -> Iterator[Finding]:
    """An entry of `history` that has been published stays as it is; what is new goes below.

    Calendars that have taken it in only learn of what is added.
    """
    before = _histories(records.before) if records.before else {}
    for key, (record, at, subject) in _subjects(records).items():
        pairs = enumerate(zip_longest(before.get(key, ()), subject.history))
        for number, (old, new) in pairs:
            if old and old != new:
                message = (
                    "this entry was published in other words" if new else "an entry has been taken away here"
                )
                hint = f"put back what stood there:\n{_as_written(old)}"
                yield found(record, (*at, "history", *((number,) if new else ())), message, hint, at_key=True)
                break


Key = tuple[str | None, str, str | None]


def _subjects(records: Records) -> Mapping[Key, Changed]:
    """Every event and session by host, event and session."""
    told: dict[Key, Changed] = {
        (event.authority, event.id, None): (event, (), event) for event in records.events
    }
    for (host, event), programme in records.programmes.items():
        for id, session in programme.sessions.items():
            told[host, event, id] = (programme, ("sessions", id), session)
    return told


def _histories(before: Records) -> Mapping[Key, tuple[EventChange, ...]]:
    """What was published of each, where it could be read at the time."""
    return {
        key: subject.history
        for key, (record, at, subject) in _subjects(before).items()
        if before.trusts(file_of(record), str(at[0]) if at else "history")
    }


def _as_written(change: EventChange) -> str:
    fields = (*change.kinds, "was", "was_place", "note")
    told = [(name, getattr(change, name)) for name in fields if getattr(change, name) is not None]
    lines = [
        f"{name}: {scalar(value) if isinstance(value, str) else f'{value:%Y-%m-%d %H:%M}'}"
        for name, value in told
    ]
    return "\n".join(f"{'  - ' if not number else '    '}{line}" for number, line in enumerate(lines))


@across
@warning
def dropped_without_trace(records: Records) -> Iterator[Finding]:
    """An event or a session that was published is cancelled, not deleted, until its day is over.

    Who has it in their calendar learns nothing from a file that is gone.
    """
    before = records.before
    there = {event.id for event in records.events}
    programmes = {id: programme for (_, id), programme in records.programmes.items()}
    for event in before.events if before else ():
        was = before.programmes.get((event.authority, event.id)) if before else None
        if event.state(records.now) in ("unpublished", "over"):
            continue
        if event.id not in there:
            yield from _gone(records, event, "this event")
        elif was and event.programme_status != "none":
            now = programmes.get(event.id)
            yield from _sessions_gone(was, now) if now else _gone(records, was, "this programme")


def _gone(records: Records, was: Event | Programme, what: str) -> Iterator[Finding]:
    """A file that is not there; of one that only cannot be read, that is said already."""
    if file_of(was) not in records.files:
        yield _dropped(was, what)


def _sessions_gone(was: Programme, now: Programme) -> Iterator[Finding]:
    for id in was.sessions:
        if id not in now.sessions:
            yield _dropped(now, f"the session `{id}`")


def _dropped(record: Event | Programme, what: str) -> Finding:
    hint = "put it back with an entry below `history`, such as `cancelled: 2026-11-20 16:10` and a `note`"
    return Finding(file_of(record), (), f"{what} was published, and is deleted", hint, ("sessions",))
