"""One change story: what was done, what was said, the figure before and after, and what cannot be concluded."""

from dataclasses import dataclass

from regionsite import example_words, urls
from regionsite.contexts.measure import chart
from regionsite.contexts.measured import (
    counts_words,
    figure_words,
    heading,
    place_name,
    source_words,
    year_words,
)
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.outcomes import BeforeAfter, TrendChart
from regionsite.contexts.shapes.sources import Said, SourceWords
from regionsite.contexts.sourced import cited, period_words
from regionsite.contexts.story_card import told
from regionsite.contexts.view import View
from regionsite.model.change_story import ChangeStory, Remark, StoryPart
from regionsite.model.figures import COUNTRY, REGION
from regionsite.model.measure import Measure
from regionsite.wording import capitalised, plain_day


@dataclass(frozen=True)
class ChangeStoryContext:
    """What `change_story.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    done: tuple[Said, ...]
    said: tuple[Said, ...]
    pair: tuple[BeforeAfter, BeforeAfter]
    caveat: str
    source: SourceWords
    chart: TrendChart
    cannot: tuple[str, ...]
    told_on: str
    more: tuple[Link, ...]


def change_story_context(view: View, story: ChangeStory) -> ChangeStoryContext:
    """The page of a change story."""
    measure = view.region.outcomes.measures[story.measure]
    lead = told(view, story)
    return ChangeStoryContext(
        head=view.head(story.title, example_words.titled(lead, story.example), article=True),
        trail=(
            Step("Home", view.home),
            Step("Published figures", view.to(urls.OUTCOMES)),
            Step(measure.name, view.to(urls.measure(measure))),
            Step(story.title),
        ),
        title=story.title,
        lead=lead,
        example=story.example,
        done=tuple(_done(view, story, part) for part in story.done),
        said=tuple(_said(view, story, remark) for remark in story.said),
        pair=(_side(view, story, measure, story.before), _side(view, story, measure, story.after)),
        caveat=measure.caveat,
        source=source_words(view, measure),
        chart=chart(view, measure, story.place),
        cannot=story.cannot_conclude,
        told_on=plain_day(story.told_on),
        more=tuple(_more(view, story, measure)),
    )


def _done(view: View, story: ChangeStory, part: StoryPart) -> Said:
    when = capitalised(period_words(part.when)) if part.when else None
    return Said(part.text, _sources(view, story, part.source), when)


def _said(view: View, story: ChangeStory, remark: Remark) -> Said:
    words = f"“{remark.text}”" if remark.verbatim else remark.text
    return Said(words, _sources(view, story, remark.source), remark.by)


def _sources(view: View, story: ChangeStory, id: str | None) -> tuple[SourceWords, ...]:
    return (cited(view.region.source(story.authority, id), None),) if id else ()


def _side(view: View, story: ChangeStory, measure: Measure, year: int) -> BeforeAfter:
    outcomes = view.region.outcomes
    own = outcomes.of(measure.id, story.place).get(year)
    wholes = [place for place in (REGION, COUNTRY) if place != story.place]
    beside = (
        f"{figure_words(measure, outcomes.of(measure.id, place).get(year))} in {place_name(view, place)}"
        for place in wholes
    )
    return BeforeAfter(
        capitalised(year_words(measure, year)), figure_words(measure, own), counts_words(own), tuple(beside)
    )


def _more(view: View, story: ChangeStory, measure: Measure) -> list[Link]:
    authority = view.region.authorities.get(story.authority or "")
    if authority is None:
        return [Link(f"{measure.name} in {heading(view, REGION)}", view.to(urls.measure(measure)))]
    return [
        Link(f"{measure.name} in {authority.name}", view.to(urls.measure_of(measure, authority))),
        Link(f"{authority.name}’s page", view.authority(authority)),
    ]
