"""A change story as other pages tell it: before and after in a sentence, and what cannot be concluded."""

from collections.abc import Iterable

from regionsite import urls
from regionsite.contexts.measured import figure_words, place_name, year_words
from regionsite.contexts.shapes.outcomes import StoryCard
from regionsite.contexts.view import View
from regionsite.model.change_story import ChangeStory
from regionsite.wording import capitalised, uncapitalised


def story_cards(view: View, stories: Iterable[ChangeStory]) -> tuple[StoryCard, ...]:
    """Stories as cards, in the order given."""
    return tuple(_card(view, story) for story in stories)


def _card(view: View, story: ChangeStory) -> StoryCard:
    return StoryCard(
        title=story.title,
        url=view.to(urls.change_story(story)),
        where=capitalised(place_name(view, story.place)),
        told=told(view, story),
        cannot=story.cannot_conclude[0],
        example=story.example,
    )


def told(view: View, story: ChangeStory) -> str:
    """`Cases for each social worker: 15.9 in the year to 30 September 2022, 11.4 in the year to …`."""
    measure = view.region.outcomes.measures[story.measure]
    known = view.region.outcomes.of(measure.id, story.place)
    before, after = (
        f"{figure_words(measure, known.get(year))} in {year_words(measure, year)}"
        for year in (story.before, story.after)
    )
    return f"{measure.name}: {before}, and {uncapitalised(after)}."
