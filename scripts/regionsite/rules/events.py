"""Events: their dates, places and addresses."""

from collections.abc import Iterator

from regionsite.model.event import Event
from regionsite.model.programme import Programme
from regionsite.model.speaker import Speakers
from regionsite.rules.records import Records, file_of
from regionsite.rules.rule import Finding, across, error, found, warning
from regionsite.source.paths import event_path
from regionsite.urls import EVENT_WORDS
from regionsite.wording import clock, nearest, plain_day


@error
def event_ends_before_it_starts(records: Records) -> Iterator[Finding]:
    """An event ends after it has begun.

    One of the two is wrong, and calendars refuse the pair.
    """
    for event in records.events:
        if event.end <= event.start:
            message = f"this is not after the start, {clock(event.start)} on {plain_day(event.start.date())}"
            yield found(event, "end", message, "check the day and the time of both", uses=("start",))


@error
def no_venue(records: Records) -> Iterator[Finding]:
    """An event that people come to says where it takes place.

    An address is the first thing people look for, and calendars and search engines ask for it too.
    """
    for event in records.events:
        if event.attendance != "online" and not event.venue:
            message = "people come to this event, and it does not say where"
            hint = "add\nvenue:\n  name: Example Hall\n  place: norwich\nor write `attendance: online`"
            yield found(event, "venue", message, hint, uses=("attendance",))


@error
def joining_address_published(records: Records) -> Iterator[Finding]:
    """Only an event for everybody shows the address where people join online.

    Whoever finds the page could walk into a meeting of practitioners.
    """
    for event in records.events:
        if event.online_url and event.audience != "public":
            message = f"this event is for {_AUDIENCES[event.audience]}, and everybody can read this address"
            hint = "delete this line; send the address by e-mail to those who book"
            yield found(event, "online_url", message, hint, uses=("audience",))


_AUDIENCES = {"practitioners": "practitioners", "students": "students", "invited": "people who are invited"}


@across
@error
def same_event_address(records: Records) -> Iterator[Finding]:
    """Each event's file or folder has a name that no other event of the region has.

    The name is its address, whoever hosts it.
    """
    taken: dict[str, str] = {}
    for event in records.events:
        owner = taken.setdefault(event.id, event.file)
        if owner != event.file:
            hint = f"give it another name, such as {event.id}-{event.authority or 'region'}"
            yield found(event, (), f"`{event.id}` is already the address of {owner}", hint)


@error
def reserved_event_name(records: Records) -> Iterator[Finding]:
    """No event's file or folder is called `kind`, `authority`, `audience`, `online`, `month` or `archive`.

    Lists of events have these words in their addresses.
    """
    for event in records.events:
        if event.id in EVENT_WORDS:
            message = f"`{event.id}` is the address of a list of events"
            hint = f"give it another name, such as {event.id}-{event.start:%Y-%m}"
            yield found(event, (), message, hint)


@across
@error
def undefined_event(records: Records) -> Iterator[Finding]:
    """An event that is named as the edition before is there.

    Its name leads to its page, and each edition to the next.
    """
    known = {event.id for event in records.events}
    for event in records.events:
        id = event.edition_before
        if id and (id not in known or id == event.id):
            near = nearest(id, known - {event.id})
            hint = f"did you mean `{near}`?" if near else "delete this line, or add the event"
            yield found(event, "edition_before", f"there is no event `{id}` before this one", hint)


@across
@error
def programme_without_event(records: Records) -> Iterator[Finding]:
    """Beside a programme or a list of speakers stands an `event.yml`.

    Without it nobody knows what the sessions belong to.
    """
    parts: list[Programme | Speakers] = [*records.programmes.values(), *records.speakers.values()]
    for part in parts:
        there = event_path(part.authority, part.id, "event")
        if there not in records.files:
            yield Finding(file_of(part), (), "there is no `event.yml` beside this file", f"add {there}")


@error
def recording_without_words(records: Records) -> Iterator[Finding]:
    """A recording has captions and a transcript, or says why not.

    People who cannot hear it are told at once what they can have, and when.
    """
    for event in records.events:
        for number, recording in enumerate(event.afterwards.recordings if event.afterwards else ()):
            if not (recording.captions and recording.transcript_url) and not recording.words_missing:
                message = f"the recording `{recording.title}` has no {_lacking(recording.captions)}"
                hint = "add a line such as `words_missing: The transcript comes by 30 April.`"
                yield found(event, ("afterwards", "recordings", number), message, hint, at_key=True)


def _lacking(captions: bool) -> str:
    return "transcript" if captions else "captions and transcript"


@warning
def booking_against_dates(records: Records) -> Iterator[Finding]:
    """Booking opens before it closes, and closes before the event begins.

    A date that cannot be right makes people give up, or come and find the door shut.
    """
    for event in records.coming:
        booking = event.booking
        if not booking or not booking.closes:
            continue
        if booking.opens and booking.opens > booking.closes.day:
            message = f"booking opens after it closes, {plain_day(booking.closes.day)}"
            yield found(event, ("booking", "opens"), message, "check the year of both dates")
        if booking.closes.day > event.start.date():
            message = f"booking closes after the event has begun, {plain_day(event.start.date())}"
            yield found(event, ("booking", "closes"), message, "check both dates", uses=("start",))


def trusted_dates(records: Records, event: Event) -> bool:
    """Whether an event's days could be read, so that its sessions can be judged."""
    return records.trusts(event.file, "start", "end", "tz")
