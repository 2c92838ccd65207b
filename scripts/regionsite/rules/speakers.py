"""Who speaks."""

from collections.abc import Iterator

from regionsite.rules.programme import at_once, programmes, taking_place
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, across, error, found, warning
from regionsite.source.paths import event_path
from regionsite.wording import nearest


@across
@error
def undefined_speaker(records: Records) -> Iterator[Finding]:
    """A speaker whom a session names stands in `speakers.yml` beside the programme.

    There is their role, and whether they agreed to be named.
    """
    for key, programme in records.programmes.items():
        told = records.speakers.get(key)
        known = told.speakers if told else {}
        there = event_path(programme.authority, programme.id, "speakers")
        if not records.trusts(there, "speakers") or (told is None and there in records.files):
            continue
        for id, session in programme.sessions.items():
            for number, speaker in enumerate(session.speakers):
                if speaker not in known:
                    near = nearest(speaker, known)
                    hint = f"did you mean `{near}`?" if near else f"add them to {there}"
                    at = ("sessions", id, "speakers", number)
                    yield found(programme, at, f"there is no speaker `{speaker}`", hint)


@error
def speaker_without_consent(records: Records) -> Iterator[Finding]:
    """Whoever is named, pictured or described has agreed to it, and the file says when.

    A page stays for years, and a role says as much as a name.
    """
    for speakers in records.speakers.values():
        for id, speaker in speakers.speakers.items():
            if speaker.personal and not speaker.consent_on:
                message = f"it does not say that `{id}` has agreed to be named here"
                hint = "ask, and add a line such as `consent_on: 2026-10-01`; or keep only the `role`"
                yield found(speakers, ("speakers", id), message, hint, at_key=True)


@across
@warning
def speaker_in_two_places(records: Records) -> Iterator[Finding]:
    """Nobody speaks in two sessions at the same time.

    It may be meant, where two people share a role; mostly it is a slip.
    """
    for event, programme, times in programmes(records):
        # Nobody need tidy up a day that is over.
        awaited = taking_place(times) if event.state(records.now) != "over" else ()
        for slot, other in at_once(awaited):
            both = set(slot.session.speakers) & set(other.session.speakers)
            if both:
                number = next(n for n, id in enumerate(other.session.speakers) if id in both)
                message = f"`{other.session.speakers[number]}` speaks in `{slot.id}` at the same time"
                hint = "move one of the two sessions, or name somebody else"
                yield found(programme, ("sessions", other.id, "speakers", number), message, hint)
