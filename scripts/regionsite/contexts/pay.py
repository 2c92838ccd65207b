"""An authority's pay ladder as a table with bars, and what its adverts pay where it states none."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from regionsite.contexts.shapes.pay import PayRung, PayTable, Tick
from regionsite.contexts.sourced import period_words, publication
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.pay_ladder import PayLadder, PayStep
from regionsite.model.vacancy import Vacancy
from regionsite.wording import plural, pounds

_STEP = 10_000
"""Pounds between two marks of the scale."""


@dataclass(frozen=True)
class Pay:
    """The pay ladder, or what can be said without one."""

    ladder: PayTable | None
    notes: tuple[str, ...]
    adverts: str | None
    example: bool


def pay(view: View, authority: Authority) -> Pay:
    """What a section about pay shows."""
    stated = authority.pay_ladder
    return Pay(
        ladder(view, authority, stated) if stated else None,
        ladder_notes(view, authority, stated) if stated else (),
        adverts_pay(view.edition.open_by_authority[authority.id]),
        view.edition.demonstration,
    )


@dataclass(frozen=True)
class Rung:
    """A span of pay in pounds a year, whose it is, and what else is said of it."""

    role: str
    least: Decimal
    most: Decimal
    note: str | None


def ladder(view: View, authority: Authority, stated: PayLadder) -> PayTable:
    """The ladder as a table, lowest rung first, every bar on one scale."""
    caption = f"Pay in {authority.name} by role, in pounds a year, {stated.year}"
    return pay_table(caption, "Role", [_rung(view, step) for step in stated.steps], step=_STEP)


def pay_table(caption: str, heading: str, rungs: Sequence[Rung], *, step: int) -> PayTable:
    """Spans of pay as a table, every bar on one scale that is marked each `step` pounds."""
    low, high = _scale(rungs, step)
    return PayTable(
        caption=caption,
        role_heading=heading,
        pay_heading="Pay a year",
        ticks=tuple(
            Tick(pounds(Decimal(mark)), _percent(Decimal(mark - low), high - low))
            for mark in range(low + step, high, step)
        ),
        rows=tuple(_bar(rung, low, high) for rung in rungs),
    )


def _scale(rungs: Sequence[Rung], step: int) -> tuple[int, int]:
    """The whole steps that hold every rung."""
    least = min(rung.least for rung in rungs)
    most = max(rung.most for rung in rungs)
    return int(least // step) * step, (int(most // step) + 1) * step


def _rung(view: View, step: PayStep) -> Rung:
    note = ". ".join(part.rstrip(".") for part in (step.scale, step.progression) if part)
    return Rung(view.label("career_stage", step.stage), step.least, step.most, f"{note}." if note else None)


def _bar(rung: Rung, low: int, high: int) -> PayRung:
    return PayRung(
        role=rung.role,
        pay=pay_span(rung.least, rung.most),
        note=rung.note,
        x=_percent(rung.least - low, high - low),
        # A rung of one amount still gets a bar that can be seen.
        width=_percent(max(rung.most - rung.least, Decimal(high - low) / 100), high - low),
    )


def pay_span(least: Decimal, most: Decimal) -> str:
    """`£38,626 to £44,711`, or one amount."""
    return pounds(least) if least == most else f"{pounds(least)} to {pounds(most)}"


def _percent(part: Decimal, whole: int) -> str:
    return f"{part * 100 / whole:.1f}%"


def ladder_span(stated: PayLadder | None) -> str | None:
    """The lowest to the highest pay of a ladder."""
    if stated is None:
        return None
    return pay_span(min(step.least for step in stated.steps), max(step.most for step in stated.steps))


def ladder_notes(view: View, authority: Authority, stated: PayLadder) -> tuple[str, ...]:
    """For which year, from whom, as of when."""
    source = view.region.source(authority.id, stated.source)
    said = f"Pay year {stated.year}. {publication(source)}, as of {period_words(stated.as_of)}."
    return (said, stated.note) if stated.note else (said,)


def adverts_pay(vacancies: Sequence[Vacancy]) -> str | None:
    """What the open adverts that pay by the year pay, from the lowest to the highest; None without any."""
    yearly = [vacancy for vacancy in vacancies if vacancy.salary_unit == "year"]
    if not yearly:
        return None
    span = pay_span(
        min(vacancy.salary_min for vacancy in yearly), max(vacancy.salary_max for vacancy in yearly)
    )
    verb = "pays" if len(yearly) == 1 else "pay"
    return f"{plural(len(yearly), 'advert')} open today {verb} {span} a year."
