"""One measure over the years: of the region beside the country, or of one authority beside both."""

from collections.abc import Iterator
from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.chart import FRAMES, Line, drawn
from regionsite.contexts.hexes import MANY
from regionsite.contexts.measure_tables import by_year, superseded, year_by_year
from regionsite.contexts.measured import (
    BETTER,
    COUNTRY_NAME,
    ENDS,
    due_words,
    heading,
    imported_words,
    missing_terms,
    place_name,
    source_words,
    unit,
    value_words,
)
from regionsite.contexts.mentions import mentions_of_measure
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.outcomes import ChartKey, Choice, FigureTable, LineKind, StoryCard, TrendChart
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import period_words
from regionsite.contexts.story_card import story_cards
from regionsite.contexts.terrain import every_place, numbers
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.change_story import ChangeStory
from regionsite.model.figures import COUNTRY, REGION
from regionsite.model.measure import Measure
from regionsite.model.outcomes import off_counts
from regionsite.wording import capitalised, joined, spelled


@dataclass(frozen=True)
class MeasureContext:
    """What `measure.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    whose: str
    due: str | None
    chart: TrendChart
    choice: Choice
    table: FigureTable
    table_notes: tuple[str, ...]
    source: SourceWords
    download: Link
    words: tuple[TermWords, ...]
    every: FigureTable | None
    definition: str
    facts: tuple[Fact, ...]
    caveat: str
    cautions: tuple[str, ...]
    superseded: tuple[str, ...]
    stories: tuple[StoryCard, ...]
    mentions: tuple[TermWords, ...]


def measure_context(view: View, measure: Measure, authority: Authority | None = None) -> MeasureContext:
    """The page of a measure; of one authority when it is given."""
    place = authority.id if authority else REGION
    title = f"{measure.name}: {authority.name}" if authority else measure.name
    held = view.region.outcomes.files[measure.id].figures
    return MeasureContext(
        head=view.head(title, f"{measure.question} The published figures of every year, with their counts."),
        trail=tuple(_trail(view, measure, authority)),
        title=title,
        lead=measure.question,
        whose=_whose(view, place),
        due=due_words(view, measure),
        chart=chart(view, measure, place),
        choice=_choice(view, measure, place),
        table=by_year(view, measure, place),
        table_notes=(imported_words(view, measure),),
        source=source_words(view, measure),
        download=Link("Download all figures as CSV", view.to(urls.figures(measure))),
        words=missing_terms([one for one in held if authority is None or one.place == place]),
        every=None if authority else year_by_year(view, measure),
        definition=measure.definition,
        facts=_facts(measure),
        caveat=measure.caveat,
        cautions=tuple(_cautions(view, measure, place)),
        superseded=superseded(view, measure, place),
        stories=story_cards(view, _stories(view, measure, authority)),
        mentions=mentions_of_measure(view, measure, authority),
    )


def _trail(view: View, measure: Measure, authority: Authority | None) -> Iterator[Step]:
    yield Step("Home", view.home)
    yield Step("Published figures", view.to(urls.OUTCOMES))
    yield Step(measure.name, view.to(urls.measure(measure)) if authority else None)
    if authority:
        yield Step(authority.name)


def _whose(view: View, place: str) -> str:
    area = place_name(view, REGION)
    if place == REGION:
        return f"{capitalised(area)} and {COUNTRY_NAME}"
    return f"{place_name(view, place)}, {area} and {COUNTRY_NAME}"


def chart(view: View, measure: Measure, place: str) -> TrendChart:
    """The lines: the place's own above its ground, then the region, the country and, thinly, all others."""
    years = view.region.outcomes.years(measure.id)
    lines = tuple(_lines(view, measure, place))
    return TrendChart(
        id=f"chart-{measure.id}",
        title=f"{measure.name}: {_whose(view, place)}, {years[0]} to {years[-1]}",
        description=_description(view, measure, place),
        drawings=tuple(drawn(frame, years, lines, unit(measure)) for frame in FRAMES),
        keys=tuple(_keys(view, measure, place)),
        note=_gaps(view, measure, place),
    )


def _lines(view: View, measure: Measure, place: str) -> Iterator[Line]:
    others = [id for id in every_place(view) if id != place]
    if len(others) <= MANY:
        yield from (Line("other", "", numbers(view, measure, id)) for id in others)
    for kind, id in reversed(_named(place)):
        yield Line(kind, _label(view, measure, id), numbers(view, measure, id))


def _named(place: str) -> list[tuple[LineKind, str]]:
    """The lines that have a name, the place's own first."""
    own: list[tuple[LineKind, str]] = [] if place == REGION else [("place", place)]
    return [*own, ("region", REGION), ("country", COUNTRY)]


_LONG = 20
"""Letters that fit beside a line with its figure; a longer name is said in its short form there."""


def _label(view: View, measure: Measure, place: str) -> str:
    cell = view.region.profile.hexes.get(place)
    name = heading(view, place)
    if len(name) > _LONG:
        name = "The region" if place == REGION else (cell.short if cell else None) or name
    latest = _latest(view, measure, place)
    return f"{name} {latest}" if latest else name


def _latest(view: View, measure: Measure, place: str) -> str | None:
    last = view.region.outcomes.years(measure.id)[-1]
    found = numbers(view, measure, place).get(last)
    return None if found is None else value_words(measure, found)


def _keys(view: View, measure: Measure, place: str) -> Iterator[ChartKey]:
    for kind, id in _named(place):
        yield ChartKey(kind, heading(view, id), _latest(view, measure, id))
    others = len(view.region.authorities) - (place != REGION)
    if 0 < others <= MANY:
        whose = (
            f"The other {spelled(others)} councils" if place != REGION else f"The {spelled(others)} councils"
        )
        yield ChartKey("other", "The other council" if others == 1 and place != REGION else whose, None)


def _description(view: View, measure: Measure, place: str) -> str:
    """The chart in words: where each named line begins and ends."""
    told = [_told(view, measure, id) for _, id in _named(place)]
    return f"{' '.join(one for one in told if one)} The table below gives every figure."


def _told(view: View, measure: Measure, place: str) -> str | None:
    found = numbers(view, measure, place)
    if not found:
        return None
    first, last = min(found), max(found)
    name = capitalised(place_name(view, place))
    if first == last:
        return f"{name}: {value_words(measure, found[first])} in {first}."
    return (
        f"{name}: {value_words(measure, found[first])} in {first}, "
        f"{value_words(measure, found[last])} in {last}."
    )


def _gaps(view: View, measure: Measure, place: str) -> str | None:
    """Which years have no number, so that the line has a gap."""
    found = numbers(view, measure, place)
    gaps = [str(year) for year in view.region.outcomes.years(measure.id) if year not in found]
    if not gaps:
        return None
    return f"There is no number for {place_name(view, place)} in {joined(gaps)}, so its line has a gap."


def _choice(view: View, measure: Measure, place: str) -> Choice:
    links = [Link(f"All of {place_name(view, REGION)}", view.to(urls.measure(measure)))]
    here = links[0].label if place == REGION else None
    for id in every_place(view):
        authority = view.region.authorities[id]
        links.append(Link(authority.name, view.to(urls.measure_of(measure, authority))))
        here = authority.name if id == place else here
    return Choice(f"See it for a place in {place_name(view, REGION)}", tuple(links), here)


def _facts(measure: Measure) -> tuple[Fact, ...]:
    places = spelled(measure.decimal_places)
    return (
        Fact("On top", measure.numerator),
        Fact("Underneath", measure.denominator),
        Fact("Which way is better", BETTER[measure.polarity]),
        Fact("A year ends on", ENDS[measure.year_type][2]),
        Fact("Newer figures due", period_words(measure.next_update) if measure.next_update else None),
        Fact(
            "Rounded to", f"{capitalised(places)} decimal place{'' if measure.decimal_places == 1 else 's'}"
        ),
    )


def _cautions(view: View, measure: Measure, place: str) -> Iterator[str]:
    """Published figures that their own counts do not give: shown as published, and said."""
    for figure, counts in off_counts(measure, view.region.outcomes.files[measure.id].figures):
        if figure.place in (place, REGION, COUNTRY) and figure.given is not None:
            yield (
                f"{capitalised(place_name(view, figure.place))}, {figure.year}: {value_words(measure, figure.given)} "
                f"was published, and its counts give {value_words(measure, counts)}. It is shown as published."
            )


def _stories(view: View, measure: Measure, authority: Authority | None) -> list[ChangeStory]:
    return [
        story
        for story in view.edition.change_stories
        if story.measure == measure.id and (authority is None or story.authority == authority.id)
    ]
