"""What is real and what is an example."""

from collections.abc import Iterator

from regionsite.model.event import Event
from regionsite.model.forum import Forum
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.people import Testimonial
from regionsite.model.post import Post
from regionsite.model.region_people import OfTheRegion
from regionsite.model.regional_position import RegionalPosition
from regionsite.model.response import Responses
from regionsite.model.staff_story import StaffStory
from regionsite.model.vacancy import Vacancy
from regionsite.model.views import ViewsFile
from regionsite.model.voice import Voice
from regionsite.rules.parts import At, parts
from regionsite.rules.records import Judged, Records
from regionsite.rules.rule import Finding, error, found
from regionsite.source.paths import region_path


@error
def unmarked_example(records: Records) -> Iterator[Finding]:
    """While `region.yml` says `demonstration: true`, every advert, event, story and testimonial says `example: true`.

    So does what `people.yml` says without a source.

    Nobody should apply for a post or travel to a day that does not exist,
    or take invented words for somebody's own.
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


Markable = (
    Vacancy | Event | Forum | ForumIssue | RegionalPosition | Testimonial | StaffStory | OfTheRegion | Post
    | Responses | ViewsFile | Voice
)  # fmt: skip


def _markable(records: Records) -> Iterator[tuple[Judged, At, Markable]]:
    yield from ((vacancy, (), vacancy) for vacancy in records.vacancies)
    yield from ((event, (), event) for event in records.events)
    yield from ((forum, (), forum) for forum in records.forums.values())
    yield from ((issue, (), issue) for issue in records.forum_issues)
    yield from ((position, (), position) for position in records.positions)
    yield from ((story, (), story) for story in records.staff_stories)
    yield from _of_the_news(records)
    yield from _said_by_the_region(records)
    for authority in records.authorities.values():
        for at, part in parts(authority):
            if isinstance(part, Testimonial):
                yield authority, at, part


def _of_the_news(records: Records) -> Iterator[tuple[Judged, At, Markable]]:
    """Posts and voices, what readers said of them, and how often they were read."""
    yield from ((post, (), post) for post in records.posts)
    yield from ((voice, (), voice) for voice in records.voices)
    yield from ((said, (), said) for said in records.responses.values())
    if records.views and records.views.example:  # Real pages of a demonstration are really read.
        yield records.views, (), records.views


def _said_by_the_region(records: Records) -> Iterator[tuple[Judged, At, OfTheRegion]]:
    """What the list of people says on the region's own word; what has a source is no example."""
    people = records.people
    for at, part in parts(people) if people else ():
        if people and isinstance(part, OfTheRegion) and not part.source:
            yield people, at, part


@error
def clock_of_live_region(records: Records) -> Iterator[Finding]:
    """Only a demonstration stands still on the day of `as_of`.

    On a live site adverts would never close.
    """
    if records.profile and records.profile.as_of and not records.profile.demonstration:
        hint = "delete this line"
        message = "`as_of` stops the clock, and this region is live"
        yield found(records.profile, "as_of", message, hint, uses=("demonstration",))
