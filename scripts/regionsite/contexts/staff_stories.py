"""Every staff story by career stage, with the ways to those of one place."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.people import StoryGroup
from regionsite.contexts.story_list import stories_words, story_row
from regionsite.contexts.view import View
from regionsite.names import slugged


@dataclass(frozen=True)
class StaffStoriesContext:
    """What `staff_stories.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    notes: tuple[str, ...]
    groups: tuple[StoryGroup, ...]
    places: tuple[Link, ...]


def staff_stories_context(view: View) -> StaffStoriesContext:
    """The page of all stories that may be shown, each under the first stage it speaks of."""
    title = "People who do the work"
    lead = (
        "How they came here, what is hard, and what made them stay. In their own words, with their consent."
    )
    return StaffStoriesContext(
        head=view.head(title, lead),
        trail=(
            Step("Home", view.home),
            Step("People and the region", view.to(urls.PEOPLE)),
            Step(title),
        ),
        title=title,
        lead=lead,
        notes=example_notes(view),
        groups=tuple(_groups(view)),
        places=_places(view),
    )


def example_notes(view: View) -> tuple[str, ...]:
    """That nobody said any of this, in a demonstration."""
    return ("Examples: nobody said this.",) if view.edition.demonstration else ()


def _groups(view: View) -> list[StoryGroup]:
    terms = view.region.vocabularies["career_stage"].terms
    groups = []
    for key, term in terms.items():
        told = [one for one in view.edition.staff_stories if one.career_stage[0] == key]
        if told:
            rows = tuple(story_row(view, one) for one in told)
            link = Link(f"About the role: {term.short or term.label}", view.to(urls.role(key)))
            groups.append(StoryGroup(slugged(key), term.label, link, rows))
    return groups


def _places(view: View) -> tuple[Link, ...]:
    """Each place with a story, A to Z, and how many it has."""
    told = [one.authority for one in view.edition.staff_stories]
    return tuple(
        Link(
            f"{authority.name}: {stories_words(view, told.count(id))}", f"{view.authority(authority)}#stories"
        )
        for id, authority in sorted(view.region.authorities.items(), key=lambda item: item[1].name)
        if id in told
    )
