"""Practice models: what is known of them, and who uses them."""

import re
from collections.abc import Iterator

from regionsite.model.practice_model import PracticeModel
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found
from regionsite.wording import period

_RESERVED = "compare"
_RATE = re.compile(r"[0-9]+(?:[.][0-9]+)? ?%|\bper ?cent\b|\b[0-9]+ (?:fewer|more|times)\b", re.IGNORECASE)


@error
def rating_without_scale(records: Records) -> Iterator[Finding]:
    """A rating says which scale it is on.

    Bodies rate different things by different words, and a word without its scale is read as a grade.
    """
    for model in records.practice_models.values():
        for number, evidence in enumerate(model.evidence):
            if evidence.rating and not evidence.scale:
                hint = "add `scale:` with the name of the body's own scale"
                message = f"the rating of {evidence.body} does not say on which scale"
                yield found(model, ("evidence", number, "rating"), message, hint)


@error
def figure_without_period(records: Records) -> Iterator[Finding]:
    """A figure in evidence says for which time it holds.

    One model had two figures for one effect, because they were counted over different years.
    """
    for model in records.practice_models.values():
        for number, evidence in enumerate(model.evidence):
            if (told := _RATE.search(evidence.finding)) and not evidence.period:
                hint = "add `period:` with the years it is about, or `period: Not stated` where the source does not say"
                message = f"`{told[0]}` is a figure without the time it was counted over"
                yield found(model, ("evidence", number, "finding"), message, hint, said=told[0])


@error
def practice_twice(records: Records) -> Iterator[Finding]:
    """An authority's profile names a practice model once.

    One line says since when, how far and until when; two would contradict each other in the matrix.
    """
    for authority in records.authorities.values():
        seen: set[str] = set()
        for number, practice in enumerate(authority.practices):
            if practice.model in seen:
                message = f"`{practice.model}` is named above already"
                hint = "make one entry of the two, with `role`, `since` and `until`"
                yield found(authority, ("practices", number, "model"), message, hint)
            seen.add(practice.model)


@error
def practice_ends_before_it_begins(records: Records) -> Iterator[Finding]:
    """A practice model that was given up began before that.

    One of the two dates is wrong.
    """
    for authority in records.authorities.values():
        for number, practice in enumerate(authority.practices):
            since, until = practice.since, practice.until
            if since and until and until.year < since.year:
                began = period(since.year, since.month, since.day)
                message = f"this is before it began, {began}"
                yield found(authority, ("practices", number, "until"), message, "check both dates")


@error
def model_address_taken(records: Records) -> Iterator[Finding]:
    """No practice model's file is called `compare.yml`.

    At that address models stand side by side.
    """
    for id, model in records.practice_models.items():
        if id == _RESERVED:
            yield _taken(model)


def _taken(model: PracticeModel) -> Finding:
    message = f"`{model.id}` is the address where models stand side by side"
    return found(model, "name", message, "give the file another name", at_key=True)
