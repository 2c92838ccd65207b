"""What a career stage pays in the adverts open today, with how many adverts that rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from regionsite import example_words
from regionsite.contexts.hexes import MANY
from regionsite.contexts.pay import Rung, pay_span, pay_table
from regionsite.contexts.shapes.figures import Figure
from regionsite.contexts.shapes.pay import PayTable
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy
from regionsite.wording import long_day, plural, pounds

ENOUGH = 4
"""A middle is told of so many adverts at least; of fewer it would say nothing the range does not."""

_STEP = 5_000
"""Pounds between two marks of the scale."""


@dataclass(frozen=True)
class StagePay:
    """The range and the middle as figures, each place's range as bars; nothing where no advert pays by the year."""

    notes: tuple[str, ...]
    figures: tuple[Figure, ...]
    table: PayTable | None


def stage_pay(view: View, label: str, vacancies: Sequence[Vacancy]) -> StagePay:
    """Pay of the open adverts for one stage."""
    yearly = _yearly(vacancies)
    return StagePay(
        tuple(_notes(view, vacancies, yearly)),
        tuple(_figures(yearly)),
        _table(view, label, yearly) if 0 < len(_places(yearly)) <= MANY else None,
    )


def pay_range(vacancies: Sequence[Vacancy]) -> str | None:
    """From the lowest to the highest yearly pay; None when no advert pays by the year."""
    yearly = _yearly(vacancies)
    if not yearly:
        return None
    return pay_span(min(one.salary_min for one in yearly), max(one.salary_max for one in yearly))


def adverts_words(view: View, count: int) -> str:
    """`6 example adverts`, in a demonstration."""
    return example_words.counted(count, "advert", example=view.edition.demonstration)


def _yearly(vacancies: Sequence[Vacancy]) -> list[Vacancy]:
    """Those whose pay can be set side by side: pounds a year for full-time hours."""
    return [one for one in vacancies if one.salary_unit == "year" and one.salary_is_fte]


def _notes(view: View, vacancies: Sequence[Vacancy], yearly: Sequence[Vacancy]) -> Iterator[str]:
    if yearly:
        yield f"From {adverts_words(view, len(yearly))} open on {long_day(view.edition.now.date())}."
        yield "Pay a year for full-time hours. Extras are listed in each advert."
    if any(len(one.career_stage) > 1 for one in yearly):
        yield "An advert for several levels counts for each."
    if others := len(vacancies) - len(yearly):
        yield f"{plural(others, 'advert')} with pay by the hour or day, or for fewer hours, not counted."


def _figures(yearly: Sequence[Vacancy]) -> tuple[Figure, ...]:
    if not yearly:
        return ()
    lowest = Figure(pounds(min(one.salary_min for one in yearly)), None, "the lowest start")
    highest = Figure(pounds(max(one.salary_max for one in yearly)), None, "the highest top")
    if len(yearly) < ENOUGH:
        return (lowest, highest)
    middle = Figure(pounds(Decimal(median(one.salary_max for one in yearly))), None, "the middle of all tops")
    return (lowest, middle, highest)


def _places(yearly: Sequence[Vacancy]) -> list[str]:
    return sorted({vacancy.authority for vacancy in yearly})


def _table(view: View, label: str, yearly: Sequence[Vacancy]) -> PayTable:
    rungs = [
        _rung(view, place, [one for one in yearly if one.authority == place]) for place in _places(yearly)
    ]
    kind = example_words.kind("adverts", view.edition.demonstration)
    return pay_table(f"Pay a year in {kind}, by place: {label}", "Place", rungs, step=_STEP)


def _rung(view: View, place: str, adverts: Sequence[Vacancy]) -> Rung:
    return Rung(
        view.region.authorities[place].name,
        min(one.salary_min for one in adverts),
        max(one.salary_max for one in adverts),
        plural(len(adverts), "advert"),
    )
