"""What is said of somebody when an event or a session changes."""

import re
from collections.abc import Iterator

from regionsite.model.event import Event
from regionsite.model.programme import Programme
from regionsite.model.timetable import timetable
from regionsite.rules.event_history import changed
from regionsite.rules.events import trusted_dates
from regionsite.rules.parts import At
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, found, warning
from regionsite.source.writing import scalar


@warning
def telling_cancellation(records: Records) -> Iterator[Finding]:
    """A change says what happens instead, and nothing about anybody's health or family.

    It stays on the web under somebody's role for years, and people only need to know where to go.
    """
    for record, at, subject in changed(records):
        for number, change in enumerate(subject.history):
            if told := _TELLING.search(_QUOTED.sub("", change.note)):
                message = f"`{told[0]}` tells of somebody's health or family"
                hint = f"write `note: {scalar(_instead(records, record, at))}`"
                yield found(record, (*at, "history", number, "note"), message, hint, said=told[0])


_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
"""The title of another session may well be about illness."""

_TELLING = re.compile(
    r"\b(?:unwell|ill|illness|sick(?:ness)?|poorly|flu|covid(?:-19)?|injur(?:y|ed)|surgery|an operation|"
    r"in hospital|taken to hospital|medical (?:reasons?|emergency|appointment)|health (?:reasons?|problems?)|"
    r"stress|burn(?:ed|t)[ -]?out|pregnan(?:t|cy)|maternity leave|paternity leave|parental leave|"
    r"bereave(?:d|ment)|funeral|died|death in the family|"
    r"family (?:reasons?|emergency|illness|matters?|circumstances|bereavement)|"
    r"personal (?:reasons?|circumstances)|(?:her|his|their) (?:child|children|son|daughter|mother|father|wife|"
    r"husband|partner|baby|family|parents?)|childcare)\b",
    re.IGNORECASE,
)


def _instead(records: Records, record: Event | Programme, at: At) -> str:
    """A ready note: where people can go at that time, or that whoever booked hears from us."""
    if isinstance(record, Event):
        return "It does not take place. Everybody who has booked hears from us by e-mail."
    event = next(
        (one for one in records.events if (one.authority, one.id) == (record.authority, record.id)), None
    )
    if event and trusted_dates(records, event):
        times = timetable(event, record)
        for other in times.beside(times[str(at[1])]):
            if other.session.status != "cancelled" and other.session.room in record.rooms:
                room = record.rooms[other.session.room].name
                return f"It does not take place. Go to “{other.session.title}” in {room} instead."
    return "It does not take place. The other sessions at that time have room for you."
