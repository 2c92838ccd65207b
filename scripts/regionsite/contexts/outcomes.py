"""Every measure on one page: its ground in small pictures, its table, and the stories told with it."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.measured import (
    COUNTRY_NAME,
    due_words,
    figure_cell,
    heading,
    missing_terms,
    source_words,
    unit,
)
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.outcomes import FigureRow, FigureTable, StoryCard, Terrain
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.story_card import story_cards
from regionsite.contexts.terrain import every_place, scale_end, strip_of, terrain
from regionsite.contexts.view import View
from regionsite.model.figures import COUNTRY, REGION
from regionsite.model.measure import Measure
from regionsite.wording import capitalised, spelled


@dataclass(frozen=True)
class MeasureSection:
    """One measure on the page of all."""

    id: str
    label: str
    notes: tuple[str, ...]
    source: SourceWords
    terrain: Terrain | None
    table: FigureTable
    more: Link


@dataclass(frozen=True)
class OutcomesContext:
    """What `outcomes.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    caution: str
    sections: tuple[MeasureSection, ...]
    words: tuple[TermWords, ...]
    stories: tuple[StoryCard, ...]


def outcomes_context(view: View) -> OutcomesContext:
    """The page of all measures."""
    measures = view.region.outcomes.shown
    count = len(measures)
    figures = f"{spelled(count)} figures" if count != 1 else "one figure"
    whose = "figures that the government publishes" if count != 1 else "figure that the government publishes"
    lead = (
        f"{capitalised(spelled(count))} {whose} about children’s social work here. The height of the land is "
        "the figure, year by year."
    )
    return OutcomesContext(
        head=view.head("Published figures", lead),
        trail=(Step("Home", view.home), Step("Published figures")),
        title=f"The ground, in {figures}",
        lead=lead,
        caution=(
            f"The darker ground starts at nought, and the dotted line is {COUNTRY_NAME}. Nothing here is "
            "ranked. A high or low figure has many causes, and a small council’s can jump with a few people."
        ),
        sections=tuple(_section(view, measure) for measure in measures),
        words=missing_terms([one for file in view.region.outcomes.files.values() for one in file.figures]),
        stories=story_cards(view, view.edition.change_stories),
    )


def _section(view: View, measure: Measure) -> MeasureSection:
    years = view.region.outcomes.years(measure.id)
    due = due_words(view, measure)
    scale = f"All pictures share one scale, from 0 to {scale_end(view, measure)}{unit(measure)}."
    return MeasureSection(
        id=measure.id,
        label=measure.name,
        notes=(measure.question, f"{years[0]} to {years[-1]}. {scale}", *([f"{due}."] if due else [])),
        source=source_words(view, measure),
        terrain=terrain(view, measure),
        table=first_and_last(view, measure),
        more=Link(f"{measure.name}: trend, counts and definition", view.to(urls.measure(measure))),
    )


def first_and_last(view: View, measure: Measure) -> FigureTable:
    """Every place with its figure of the first and of the latest year."""
    years = view.region.outcomes.years(measure.id)
    shown = tuple(dict.fromkeys((years[0], years[-1])))
    return FigureTable(
        id=f"{measure.id}-table",
        caption=f"{measure.name} in {' and '.join(map(str, shown))}",
        corner="Per cent" if measure.unit == "percent" else "Cases each",
        heads=tuple(map(str, shown)),
        rows=tuple(_row(view, measure, place, shown) for place in (REGION, COUNTRY, *every_place(view))),
    )


def _row(view: View, measure: Measure, place: str, years: tuple[int, ...]) -> FigureRow:
    found = view.region.outcomes.of(measure.id, place)
    whole = place in (REGION, COUNTRY)
    url = None if whole else view.to(urls.measure_of(measure, view.region.authorities[place]))
    cells = tuple(figure_cell(measure, found.get(year), quiet=year != years[-1]) for year in years)
    return FigureRow(heading(view, place), url, cells, whole, strip_of(view, measure, place))
