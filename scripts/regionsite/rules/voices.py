"""Voices of families, carers, young people, partners and former staff."""

import re
from collections.abc import Iterator

from regionsite.rules.named import somebody
from regionsite.rules.parts import At, texts
from regionsite.rules.records import Judged, Records
from regionsite.rules.rule import Finding, across, error, found, warning
from regionsite.source.paths import region_path
from regionsite.wording import nearest, plain_day

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|(?<![0-9])0[0-9]{2,4}[ -]?[0-9]{3}[ -]?[0-9]{3,4}(?![0-9])")


@warning
def voice_consent_passed(records: Records) -> Iterator[Finding]:
    """A voice is shown until its `review_by`, and then withheld everywhere.

    People's lives change, and nobody should have to ask for their own story to be taken down.
    """
    for voice in records.voices:
        if voice.review_by < records.now.date():
            hint = "ask the person again and give both dates anew, or delete the file"
            yield found(voice, "review_by", "this day has passed, so the voice is not shown any more", hint)


@error
def voice_before_consent(records: Records) -> Iterator[Finding]:
    """A voice appears on the day of its consent or later, and is reviewed after both.

    Nothing that anybody lived through is published before they said yes.
    """
    for voice in records.voices:
        if voice.consent_on > voice.date:
            message = f"this is after {plain_day(voice.date)}, the day the voice appears"
            yield found(voice, "consent_on", message, "check both dates", uses=("date",))
        if voice.review_by <= voice.consent_on:
            message = f"this is not after {plain_day(voice.consent_on)}, the day they said yes"
            yield found(voice, "review_by", message, "agree with them on a later day", uses=("consent_on",))


@across
@error
def undefined_help_line(records: Records) -> Iterator[Finding]:
    """A help line that a voice names is in `_region/help.yml`, with its source.

    A wrong number does harm, so each is checked once, in one place.
    """
    known = records.help.lines if records.help else {}
    readable = records.help is not None or region_path("help.yml") not in records.files
    for voice in records.voices if readable else ():
        for number, id in enumerate(voice.help):
            if id not in known:
                near = nearest(id, known)
                hint = f"did you mean `{near}`?" if near else f"describe it in {region_path('help.yml')}"
                yield found(voice, ("help", number), f"there is no help line `{id}`", hint)


@warning
def content_note_without_help(records: Records) -> Iterator[Finding]:
    """A voice with a content note names at least one help line.

    Whoever needs the warning may need somebody to talk to.
    """
    for voice in records.voices:
        if voice.content_note and not voice.help:
            hint = "add `help:` with the id of a help line"
            yield found(voice, "content_note", "no help line is named for those whom this touches", hint)


@warning
def named_by_readers(records: Records) -> Iterator[Finding]:
    """Voices, responses, the authors of posts and the region's people are told of by their role.

    A moderator may miss a child's name, or a worker's, and search engines would find it for years.
    """
    told: list[Judged] = [*records.voices, *records.responses.values()]
    every: list[tuple[Judged, At, str]] = [(record, *told_at) for record in told for told_at in texts(record)]
    every += [(post, ("author",), post.author) for post in records.posts]
    people = texts(records.people) if records.people else ()
    every += [(records.people, at, text) for at, text in people if records.people and at[-1] in _OF_PEOPLE]
    for record, at, text in every:
        if named := somebody(text):
            hint = "write the role instead, such as “a social worker” or “my son”"
            yield found(record, at, f"`{named}` looks like somebody's name", hint, said=named)


_OF_PEOPLE = frozenset({"role", "does", "team", "for_what", "by"})
"""Fields of `people.yml` in which people are told of, and not bodies or programmes."""


@error
def address_in_words(records: Records) -> Iterator[Finding]:
    """Nobody's e-mail address or telephone number stands in a voice or a response.

    A moderator may miss it, and it would be public for good.
    """
    told: list[Judged] = [*records.voices, *records.responses.values()]
    for record in told:
        for at, text in texts(record):
            if seen := _ADDRESS.search(text):
                message = f"`{seen[0]}` looks like somebody's address or number"
                yield found(record, at, message, "take it out", said=seen[0])
