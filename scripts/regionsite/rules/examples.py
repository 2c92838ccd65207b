"""What is real and what is an example."""

from collections.abc import Iterator

from regionsite.model.event import Event
from regionsite.model.people import Testimonial
from regionsite.model.vacancy import Vacancy
from regionsite.rules.parts import At, parts
from regionsite.rules.rule import Finding, Judged, Records, error, found
from regionsite.source.folder import region_path


@error
def unmarked_example(records: Records) -> Iterator[Finding]:
    """While `region.yml` says `demonstration: true`, every advert, event and testimonial says `example: true`.

    Nobody should apply for a post or travel to a day that does not exist, or take invented words for somebody's own.
    """
    if records.profile and records.profile.demonstration:
        for record, at, part in _markable(records):
            if not part.example:
                message = "this is a demonstration, and this is not marked as an example"
                yield found(record, (*at, "example"), message, "add the line `example: true`")


@error
def example_in_live_region(records: Records) -> Iterator[Finding]:
    """A region that is not a demonstration has no record marked as an example.

    All of them are listed at once, so that none is left behind on the day a region goes live.
    """
    trusted = records.trusts(region_path(), "demonstration")
    if records.profile and not records.profile.demonstration and trusted:
        for record, at, part in _markable(records):
            if part.example:
                message = "this region is live, and this is marked as an example"
                hint = "delete the file, or make it real and delete the line `example: true`"
                yield found(record, (*at, "example"), message, hint)


def _markable(records: Records) -> Iterator[tuple[Judged, At, Vacancy | Event | Testimonial]]:
    yield from ((vacancy, (), vacancy) for vacancy in records.vacancies)
    yield from ((event, (), event) for event in records.events)
    for authority in records.authorities.values():
        for at, part in parts(authority):
            if isinstance(part, Testimonial):
                yield authority, at, part


@error
def clock_of_live_region(records: Records) -> Iterator[Finding]:
    """Only a demonstration stands still on the day of `as_of`.

    On a live site adverts would never close.
    """
    if records.profile and records.profile.as_of and not records.profile.demonstration:
        hint = "delete this line"
        message = "`as_of` stops the clock, and this region is live"
        yield found(records.profile, "as_of", message, hint, uses=("demonstration",))
