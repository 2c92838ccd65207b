"""Staff stories as lists show them, and which of them belong to which advert."""

from collections.abc import Iterator

from regionsite import example_words, urls
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.people import StoryRow
from regionsite.contexts.view import View
from regionsite.model.staff_story import StaffStory
from regionsite.model.vacancy import Vacancy
from regionsite.wording import capitalised, uncapitalised

MOST = 2
"""Stories beside an advert: enough to hear somebody, few enough to stay with the advert."""


def who(view: View, story: StaffStory) -> str:
    """`Sam, senior practitioner, family support north`: a role, a team, a first name at most."""
    role = uncapitalised(story.role) if story.name else story.role
    words = ", ".join(part for part in (story.name, role, story.team_name) if part)
    return capitalised(words)


def story_row(view: View, story: StaffStory) -> StoryRow:
    """A story as a line of a list."""
    authority = view.region.authorities[story.authority]
    return StoryRow(
        title=story.title,
        url=view.to(urls.staff_story(story)),
        who=f"{who(view, story)}, {authority.name}",
        text=story.summary,
        badge=PlaceBadge(authority.name, None, view.drawing(authority.id)),
        example=story.example,
    )


def stories_words(view: View, count: int) -> str:
    """`6 stories`, or `6 example stories` in a demonstration."""
    return example_words.counted(count, "story", "stories", example=view.edition.demonstration)


def stories_of(view: View, authority: str) -> tuple[StoryRow, ...]:
    """The stories from one authority, the newest first."""
    return tuple(story_row(view, one) for one in view.edition.staff_stories if one.authority == authority)


def stories_at(view: View, stage: str) -> tuple[StoryRow, ...]:
    """The stories about one career stage, the newest first."""
    return tuple(story_row(view, one) for one in view.edition.staff_stories if stage in one.career_stage)


def stories_for(view: View, vacancy: Vacancy) -> tuple[StoryRow, ...]:
    """Stories of people who do what an advert asks for: of its own authority, then of the same kind of team."""
    found = [one for one in view.edition.staff_stories if _does(one, vacancy)]
    found.sort(key=lambda one: (one.authority != vacancy.authority, one.team != vacancy.team))
    return tuple(story_row(view, one) for one in found[:MOST])


def adverts_for(view: View, story: StaffStory) -> Iterator[Vacancy]:
    """Open adverts of the story's own authority for the work it tells of; those for its kind of team first."""
    found = [one for one in view.edition.open if one.authority == story.authority and _does(story, one)]
    return iter(sorted(found, key=lambda one: one.team != story.team))


def _does(story: StaffStory, vacancy: Vacancy) -> bool:
    """Whether somebody at this stage and in this service does the advertised work.

    Elsewhere in the region the kind of team must be the same as well.
    """
    same = set(story.career_stage) & set(vacancy.career_stage) and story.service_area == vacancy.service_area
    near = story.authority == vacancy.authority or (story.team is not None and story.team == vacancy.team)
    return bool(same) and near
