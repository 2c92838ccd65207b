"""How published figures are said: numbers with their unit, counts, and words for a number that is missing."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.outcomes import FigureCell
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import period_words
from regionsite.contexts.view import View
from regionsite.model.figures import COUNTRY, REGION, Figure, Published, Withheld
from regionsite.model.measure import Measure
from regionsite.wording import number, plain_day

COUNTRY_NAME = "England"

MISSING: Mapping[Withheld, tuple[str, str]] = {
    "suppressed": ("Suppressed", "The publisher left it out so that nobody can be recognised."),
    "rounds_to_nought": ("Rounds to nought", "There were some, but so few that the figure rounds to nought."),
    "unreliable": ("Unreliable", "The publisher does not trust it enough to give it."),
    "unavailable": ("Not available", "The publisher does not have it."),
    "not_applicable": ("Not applicable", "The question does not arise there."),
}
"""What stands in the place of a number, and what it means."""

NO_FIGURE = "No figure"
"""What stands for a year of which the publisher's file says nothing."""

ENDS = {
    "september": (9, 30, "30 September"),
    "march": (3, 31, "31 March"),
    "december": (12, 31, "31 December"),
}

BETTER = {
    "lower": "Lower, if all else is equal",
    "higher": "Higher, if all else is equal",
    "neither": "Neither, alone",
}
"""Which way of a figure is better, in words."""


def unit(measure: Measure) -> str:
    """What stands behind a number."""
    return "%" if measure.unit == "percent" else ""


def value_words(measure: Measure, value: Decimal) -> str:
    """`19.0%`: always as many places as the publisher gives."""
    return f"{value:,.{measure.decimal_places}f}{unit(measure)}"


def figure_words(measure: Measure, figure: Figure | None) -> str:
    """The number, or the word for why there is none."""
    if figure is None:
        return NO_FIGURE
    value = figure.value
    return value_words(measure, value) if isinstance(value, Decimal) else MISSING[value][0]


def figure_cell(measure: Measure, figure: Figure | None, *, quiet: bool = False) -> FigureCell:
    """A figure in a table."""
    words = figure_words(measure, figure)
    if figure is None or figure.given is None:
        return FigureCell(words, "missing")
    return FigureCell(words, "quiet" if quiet else "number")


def counts_cell(figure: Figure | None) -> FigureCell:
    """The counts behind a figure."""
    words = counts_words(figure)
    return FigureCell(words, "counts") if words else FigureCell("Not given", "missing")


def counts_words(figure: Figure | None) -> str | None:
    """`1,069 of 5,986`; None when neither count was given."""
    if figure is None or not any(isinstance(one, Decimal) for one in (figure.numerator, figure.denominator)):
        return None
    return f"{_count(figure.numerator)} of {_count(figure.denominator)}"


def _count(count: Published | None) -> str:
    return number(count) if isinstance(count, Decimal) else "not given"


def place_name(view: View, place: str) -> str:
    """What a place of the figures is called in a sentence."""
    if place == COUNTRY:
        return COUNTRY_NAME
    return view.region.profile.area if place == REGION else view.region.authorities[place].name


def heading(view: View, place: str) -> str:
    """What a place is called at the head of a column: without its article."""
    return place_name(view, place).removeprefix("the ")


def year_words(measure: Measure, year: int) -> str:
    """`the year to 31 March 2025`."""
    return f"the year to {ENDS[measure.year_type][2]} {year}"


def source_words(view: View, measure: Measure) -> SourceWords:
    """Who published it, and the latest year there is."""
    source = view.region.sources[measure.source]
    last = view.region.outcomes.years(measure.id)[-1]
    return SourceWords(f"{source.publisher}, up to {year_words(measure, last)}", source.url)


def due_words(view: View, measure: Measure) -> str | None:
    """Whether there should be newer figures by now."""
    today = view.edition.now.date()
    if measure.next_update:
        since = "since " if measure.next_update.last < today else ""
        return f"Newer figures due {since}{period_words(measure.next_update)}"
    last = view.region.outcomes.years(measure.id)[-1]
    month, day, _ = ENDS[measure.year_type]
    over = date(last + 1, month, day) < today
    return (
        f"{_capital(year_words(measure, last + 1))} is over; its figures are not here yet" if over else None
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def missing_terms(figures: list[Figure]) -> tuple[TermWords, ...]:
    """What the words mean that stand in place of these figures."""
    met = {one.value for one in figures if not isinstance(one.value, Decimal)}
    return tuple(
        TermWords(None, word, None, meaning) for key, (word, meaning) in MISSING.items() if key in met
    )


def imported_words(view: View, measure: Measure) -> str:
    """From which file, and when."""
    file = view.region.outcomes.files[measure.id]
    return f"Read from {file.file} on {plain_day(file.imported_on)}."
