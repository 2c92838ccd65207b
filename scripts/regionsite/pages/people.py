"""The people of the region, and the stories of those who do the work."""

from collections.abc import Iterator
from functools import partial

from regionsite import urls
from regionsite.contexts.people import people_context
from regionsite.contexts.staff_stories import staff_stories_context
from regionsite.contexts.staff_story import staff_story_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.staff_story import StaffStory
from regionsite.pages.page import PLACES_TAB, Page


def people_pages(edition: Edition) -> Iterator[Page]:
    """Nothing where a region says nothing of its people."""
    if edition.has_people:
        yield people_page(edition)
    if edition.staff_stories:
        yield staff_stories_page(edition)
        for story in edition.staff_stories:
            yield staff_story_page(edition, story)


def people_page(edition: Edition) -> Page:
    """The region's people, and what is done together."""
    view = View(edition, urls.PEOPLE)
    return Page(view.path, PLACES_TAB, "people", partial(people_context, view))


def staff_stories_page(edition: Edition) -> Page:
    """Every story that may be shown."""
    view = View(edition, urls.STORIES)
    return Page(view.path, PLACES_TAB, "staff_stories", partial(staff_stories_context, view))


def staff_story_page(edition: Edition, story: StaffStory) -> Page:
    """One story."""
    view = View(edition, urls.staff_story(story))
    return Page(
        view.path,
        PLACES_TAB,
        "staff_story",
        partial(staff_story_context, view, story),
        changed=story.published.isoformat(),
    )
