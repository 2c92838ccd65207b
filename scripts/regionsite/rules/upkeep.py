"""What time has made stale. These depend on the day, so they warn and never stop anything."""

from collections.abc import Iterator
from datetime import timedelta

from regionsite.model.people import Photo, Testimonial
from regionsite.model.staff_story import StaffStory
from regionsite.rules.parts import parts
from regionsite.rules.records import Judged, Records
from regionsite.rules.rule import Finding, found, warning
from regionsite.wording import plain_day, plural

OLD = timedelta(days=90)
YEAR = timedelta(days=365)


@warning
def old_advert(records: Records) -> Iterator[Finding]:
    """An advert is open for at most 90 days.

    After three months candidates take it for a forgotten page, and they are mostly right.
    """
    for vacancy in records.awaited:
        age = records.now.date() - vacancy.posted
        if age > OLD:
            message = f"this advert has stood for {plural(age.days, 'day')}"
            yield found(vacancy, "posted", message, "close it, or write a new advert with a new reference")


@warning
def renewal_passed(records: Records) -> Iterator[Finding]:
    """An advert that is open until filled is renewed before its `review_by`.

    From the next day on the site shows it as closed.
    """
    for vacancy in records.vacancies:
        lapsed = vacancy.open_until_filled and vacancy.state(records.now) == "closed"
        if lapsed and vacancy.review_by and vacancy.kept(records.now):
            message = f"the site shows this advert as closed since {plain_day(vacancy.review_by)}"
            hint = (
                "to open it again give a later day and add an entry to `changes`; else write `status: filled`"
            )
            yield found(vacancy, "review_by", message, hint, uses=("posted", "status", "closes"))


@warning
def consent_passed(records: Records) -> Iterator[Finding]:
    """What a member of staff said, and a photo, is shown until its `review_by`, and then withheld.

    People change jobs and minds, and nobody should have to ask for their words or face to be taken down.
    """
    agreed: list[Judged] = [*records.authorities.values(), *records.events, *records.speakers.values()]
    agreed += [story for story in records.staff_stories if not story.withdrawn]
    for record in agreed:
        for at, part in parts(record):
            if isinstance(part, Testimonial | Photo | StaffStory) and part.review_by < records.now.date():
                what = "photo is" if isinstance(part, Photo) else "words are"
                message = f"this day has passed, so the {what} not shown any more"
                hint = "ask the person again and give both dates anew, or delete the entry"
                yield found(record, (*at, "review_by"), message, hint)


@warning
def profile_review_due(records: Records) -> Iterator[Finding]:
    """Someone reads an authority's whole profile once a year.

    A page that is right in parts is not believed in the others.
    """
    for authority in records.authorities.values():
        if records.now.date() - authority.reviewed_on > YEAR:
            hint = "read the page, mend what has changed, and write the day you did it"
            yield found(authority, "reviewed_on", "nobody has read this profile for a year", hint)


@warning
def statement_review_due(records: Records) -> Iterator[Finding]:
    """The accessibility statement is reviewed once a year.

    The law asks for it, and a claim about an older site says nothing about this one.
    """
    statement = records.accessibility
    if statement and records.now.date() - statement.reviewed_on > YEAR:
        hint = "test the site again, mend the statement, and write the day you did it"
        yield found(statement, "reviewed_on", "nobody has reviewed this statement for a year", hint)
