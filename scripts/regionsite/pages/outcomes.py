"""The published figures: every measure, each in every place, and the stories told with them."""

from collections.abc import Iterator
from functools import partial

from regionsite import urls
from regionsite.contexts.change_story import change_story_context
from regionsite.contexts.measure import measure_context
from regionsite.contexts.outcomes import outcomes_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.authority import Authority
from regionsite.model.change_story import ChangeStory
from regionsite.model.measure import Measure
from regionsite.pages.page import PRACTICE_TAB, Page


def outcome_pages(edition: Edition) -> Iterator[Page]:
    """Every measure that has figures; no page at all in a region without."""
    measures = edition.region.outcomes.shown
    if measures:
        yield outcomes_page(edition)
    for measure in measures:
        yield measure_page(edition, measure)
        for authority in edition.region.authorities.values():
            yield measure_page(edition, measure, authority)
    for story in edition.change_stories:
        yield change_story_page(edition, story)


def outcomes_page(edition: Edition) -> Page:
    """All measures."""
    view = View(edition, urls.OUTCOMES)
    changed = max(_imported(edition, measure) for measure in edition.region.outcomes.shown)
    return Page(view.path, PRACTICE_TAB, "outcomes", partial(outcomes_context, view), changed=changed)


def measure_page(edition: Edition, measure: Measure, authority: Authority | None = None) -> Page:
    """One measure: of the region, or of one authority."""
    view = View(edition, urls.measure_of(measure, authority) if authority else urls.measure(measure))
    context = partial(measure_context, view, measure, authority)
    return Page(view.path, PRACTICE_TAB, "measure", context, changed=_imported(edition, measure))


def change_story_page(edition: Edition, story: ChangeStory) -> Page:
    """One change story."""
    view = View(edition, urls.change_story(story))
    context = partial(change_story_context, view, story)
    return Page(view.path, PRACTICE_TAB, "change_story", context, changed=story.told_on.isoformat())


def _imported(edition: Edition, measure: Measure) -> str:
    return edition.region.outcomes.files[measure.id].imported_on.isoformat()
