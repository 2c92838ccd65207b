"""One staff story: who tells it, their way here, what they said, and work like theirs."""

from dataclasses import dataclass

from regionsite import example_words, urls
from regionsite.contexts.advert import row
from regionsite.contexts.photograph import photograph
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.line import Stop
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.people import Exchange, StoryTop
from regionsite.contexts.story_list import adverts_for, who
from regionsite.contexts.view import View
from regionsite.model.staff_story import StaffStory
from regionsite.wording import plain_day

SHOWN = 3
"""Adverts shown on the page."""


@dataclass(frozen=True)
class StaffStoryContext:
    """What `staff_story.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    top: StoryTop
    career: tuple[Stop, ...]
    said: tuple[Exchange, ...]
    said_notes: tuple[str, ...]
    rows: tuple[Row, ...]
    rows_notes: tuple[str, ...]
    nothing: str
    elsewhere: Link
    ways: tuple[Link, ...]
    asking: tuple[Link, ...]


def staff_story_context(view: View, story: StaffStory) -> StaffStoryContext:
    """The page of one story that may be shown."""
    authority = view.region.authorities[story.authority]
    adverts = tuple(adverts_for(view, story))
    label = example_words.titled(story.title, story.example)
    return StaffStoryContext(
        head=view.head(label, story.summary, article=True),
        trail=(
            Step("Home", view.home),
            Step("People and the region", view.to(urls.PEOPLE)),
            Step("Stories", view.to(urls.STORIES)),
            Step(story.title),
        ),
        top=_top(view, story),
        career=tuple(Stop(stop.state, stop.head, stop.text, stop.when) for stop in story.career),
        said=tuple(Exchange(one.question, one.answer) for one in story.answers),
        said_notes=_said_notes(story),
        rows=tuple(row(view, advert) for advert in adverts[:SHOWN]),
        rows_notes=("Examples: no such post is open.",) if view.edition.demonstration and adverts else (),
        nothing=f"No such post is open in {authority.name} today.",
        elsewhere=_elsewhere(view, story),
        ways=_ways(view, story),
        asking=_asking(view, story),
    )


def _top(view: View, story: StaffStory) -> StoryTop:
    authority = view.region.authorities[story.authority]
    years = story.years_here
    return StoryTop(
        title=story.title,
        who=who(view, story),
        place=Link(authority.name, view.authority(authority)),
        badge=PlaceBadge(authority.name, None, view.drawing(authority.id)),
        years=(str(years), "year here" if years == 1 else "years here") if years else None,
        photo=photograph(view, authority, story.photo),
        example=story.example,
    )


def _said_notes(story: StaffStory) -> tuple[str, ...]:
    again = f"We ask again by {plain_day(story.review_by)}."
    if story.example:
        return ("Invented to show the page. Nobody said this.", again)
    return (f"Said yes on {plain_day(story.consent_on)}. {again}", "They can take it back on any day.")


def _elsewhere(view: View, story: StaffStory) -> Link:
    """Every open advert for the first stage the story speaks of."""
    stage = story.career_stage[0]
    label = view.region.vocabularies["career_stage"][stage].label
    return Link(f"Every vacancy in the region: {label}", view.to(urls.listing("stage", stage)))


def _ways(view: View, story: StaffStory) -> tuple[Link, ...]:
    """On from here: the role, the ways of working it speaks of, everything open in that place."""
    authority, models = view.region.authorities[story.authority], view.region.practice_models
    stages = view.region.vocabularies["career_stage"].terms
    roles = [
        Link(f"The role: {stages[key].label}", view.to(urls.role(key)))
        for key in story.career_stage
        if key in stages
    ]
    practice = [
        Link(models[id].name, view.to(urls.practice_model(models[id])))
        for id in story.practice_models
        if id in models
    ]
    every = Link(f"Everything open in {authority.name}", view.to(urls.listing("authority", authority.id)))
    return (*roles, *practice, every)


def _asking(view: View, story: StaffStory) -> tuple[Link, ...]:
    """Whom to ask: somebody who does the work where the authority has a page for it, and the list of contacts."""
    authority = view.region.authorities[story.authority]
    own = authority.practitioners_url
    asked = (Link(f"Ask someone who works in {authority.name}", own),) if own else ()
    return (*asked, Link("Whom to ask at each council", view.to(urls.TALK)))
