"""People: staff stories, and what a region says of its teams."""

import re
from collections.abc import Iterator

from regionsite.model.people import Photo, Testimonial
from regionsite.model.region_people import OfTheRegion
from regionsite.model.staff_story import StaffStory
from regionsite.rules.parts import At, parts
from regionsite.rules.records import Judged, Records, file_of
from regionsite.rules.rule import Finding, across, error, found, warning
from regionsite.wording import plain_day


@error
def name_in_full(records: Records) -> Iterator[Finding]:
    """Whoever tells their story, or is quoted, is named by a first name at most.

    A whole name is found by every search engine for as long as anybody keeps a copy.
    """
    for record, at, part in _told(records):
        if not isinstance(part, Photo) and part.name and len(part.name.split()) > 1:
            message = f"`{part.name}` is more than a first name"
            hint = f"write `name: {part.name.split()[0]}`, or leave the line out"
            yield found(record, (*at, "name"), message, hint)


@error
def asked_again_too_soon(records: Records) -> Iterator[Finding]:
    """The day to ask again comes after the day somebody agreed.

    One of the two dates is wrong, and what was said would never be shown.
    """
    for record, at, part in _told(records):
        if part.review_by <= part.consent_on:
            message = f"this is not after the day they agreed, {plain_day(part.consent_on)}"
            hint = "people mostly agree to a year; write the day to ask again"
            yield found(record, (*at, "review_by"), message, hint, uses=() if at else ("consent_on",))


@error
def shown_before_consent(records: Records) -> Iterator[Finding]:
    """A story is shown from the day its teller agreed, or later.

    Nobody is put on the web first and asked afterwards.
    """
    for story in records.staff_stories:
        if story.published < story.consent_on:
            message = f"this is before the day they agreed, {plain_day(story.consent_on)}"
            hint = f"write `published: {story.consent_on.isoformat()}` or a later day"
            yield found(story, "published", message, hint, uses=("consent_on",))


@across
@error
def same_staff_story_address(records: Records) -> Iterator[Finding]:
    """Each story of a region has a file name of its own, whichever authority it is from.

    The name is its web address, and one address can lead to one page only.
    """
    taken: dict[str, StaffStory] = {}
    for story in records.staff_stories:
        first = taken.setdefault(story.id, story)
        if first is not story:
            message = f"`{story.id}` is already the address of {file_of(first)}"
            yield Finding(file_of(story), (), message, "give the file another name")


@error
def unsourced_region(records: Records) -> Iterator[Finding]:
    """Whatever `people.yml` takes from a source says when the source was read.

    Roles and programmes change, and a reader must see how old our knowledge is.
    """
    people = records.people
    for at, part in parts(people) if people else ():
        if people and isinstance(part, OfTheRegion) and part.source and not part.checked_on:
            hint = "add `checked_on:` with the day it was read"
            yield found(people, (*at, "source"), "it does not say when this source was read", hint)


@warning
def telling_recognition(records: Records) -> Iterator[Finding]:
    """Thanks to a team tell what it did, and nothing about a family, a case or anybody's health.

    In a small place people know whose child or whose illness is meant.
    """
    people = records.people
    if people is None:
        return
    for number, one in enumerate(people.recognition):
        for name, text in (("team", one.team), ("for_what", one.for_what), ("by", one.by)):
            if told := _TELLING.search(text):
                message = f"`{told[0]}` tells of a case, or of somebody's health"
                hint = "say what the team did for everybody, such as: `for_what: Every carer had a reply within a day.`"
                yield found(people, ("recognition", number, name), message, hint, said=told[0])


_TELLING = re.compile(
    r"\b(?:injur(?:y|ies|ed)|wound(?:ed|s)?|assault(?:ed|s)?|attack(?:ed|s)?|abus(?:e|ed|ive)|neglect(?:ed)?|"
    r"died|death|dying|suicid(?:e|al)|overdose|self[- ]harm(?:ed)?|hospital(?:ised)?|ill(?:ness)?|sick(?:ness)?|unwell|"
    r"cancer|stroke|covid(?:-19)?|breakdown|burn(?:ed|t)?[ -]?out|stress|depress(?:ed|ion)|anxiety|pregnan(?:t|cy)|"
    r"miscarriage|bereave(?:d|ment)|maternity|removed? (?:a|the|two|three|four) (?:child|children|bab(?:y|ies))|"
    r"(?:a|the|one) (?:boy|girl|baby|toddler|teenager|mother|father|family) (?:who|whose|of|with|from)|"
    r"aged? (?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)|[0-9]+[- ]year[- ]old|siblings?|twins)\b",
    re.IGNORECASE,
)


def _told(records: Records) -> Iterator[tuple[Judged, At, StaffStory | Testimonial | Photo]]:
    """Everything that somebody agreed to, with where it stands."""
    agreed: list[Judged] = [*records.authorities.values(), *records.staff_stories, *records.events]
    for record in agreed:
        for at, part in parts(record):
            if isinstance(part, StaffStory | Testimonial | Photo):
                yield record, at, part
