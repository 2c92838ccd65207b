"""Questions of the filter form whose answers are amounts: office days, pay, caseload, days since and until."""

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal

from regionsite import offers
from regionsite.contexts.shapes.filters import Choice, ChoiceGroup, Choices
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy
from regionsite.wording import capitalised, pounds

OFFICE_DAYS = range(5)
"""The most days in the office that may be asked for."""

DAYS = (3, 7, 14)
"""How far "newly listed" looks back and "closing soon" looks ahead."""

PAY_STEP = 5_000
"""Pounds between two answers to what the pay is at least."""

_BASES = {"average": "on average", "cap": "at most", "target": "as an aim"}


def office(view: View) -> Choices:
    """The most days in the office."""
    known = [days for vacancy in view.edition.open if (days := days_in_office(vacancy)) is not None]
    labels = ("No set days", *(f"{most} or fewer" for most in OFFICE_DAYS[1:]))
    return Choices(
        "office",
        "Days in the office each week",
        "radios",
        (_one(Choice(str(most), labels[most], sum(days <= most for days in known)) for most in OFFICE_DAYS),),
        any="Any, or not stated",
    )


def days_in_office(vacancy: Vacancy) -> float | None:
    """Days in the office a week; at home none, on site every day of a full week; None when it is not stated."""
    if vacancy.office_days_per_week is not None:
        return float(vacancy.office_days_per_week)
    return {"on_site": 5.0, "remote": 0.0}.get(vacancy.workplace)


def pay(view: View) -> Choices:
    """The least that the top of the pay range should be."""
    tops = [int(vacancy.salary_max) for vacancy in view.edition.open if vacancy.salary_unit == "year"]
    first, last = min(tops, default=0), max(tops, default=0)
    steps = range(-(-first // PAY_STEP) * PAY_STEP, last + 1, PAY_STEP)
    return Choices(
        "pay",
        "Pay of at least",
        "select",
        (
            _one(
                Choice(str(step), f"{pounds(Decimal(step))} a year", sum(top >= step for top in tops))
                for step in steps
            ),
        ),
        any="Any pay",
        hint="We look at the top of each pay range.",
    )


def caseloads(view: View) -> Choices:
    """Only what is counted alike stands under one heading, for nothing else can be compared."""
    counts: Counter[tuple[str, str, int]] = Counter()
    for vacancy in view.edition.open:
        offer = offers.caseload(vacancy, view.region.authorities[vacancy.authority])
        if offer:
            counts[offer.value.basis, offer.value.unit, offer.value.most] += 1
    kinds = dict.fromkeys((basis, unit) for basis, unit, _ in sorted(counts))
    return Choices(
        "caseload",
        "Stated caseload",
        "select",
        tuple(
            ChoiceGroup(f"{capitalised(unit)} {_BASES[basis]}", _at_most(counts, basis, unit))
            for basis, unit in kinds
        ),
        any="Any, or not stated",
        hint="An average, a limit and an aim are not the same, so we never mix them.",
    )


def _at_most(counts: Mapping[tuple[str, str, int], int], basis: str, unit: str) -> tuple[Choice, ...]:
    known = sorted(key for key in counts if key[:2] == (basis, unit))
    return tuple(
        Choice(
            f"{basis}-{unit}-{most}", f"{most} or fewer", sum(counts[key] for key in known if key[2] <= most)
        )
        for _, _, most in known
    )


def newly_listed(view: View) -> Choices:
    """How many days ago an advert appeared at most."""
    today = view.edition.now.date()
    ages = [(today - (one.publish_from or one.posted)).days for one in view.edition.open]
    choices = (
        Choice(str(days), f"In the last {days} days", sum(age < days for age in ages)) for days in DAYS
    )
    return Choices("new", "Newly listed", "select", (_one(choices),), any="At any time")


def closing_soon(view: View) -> Choices:
    """How many days are left at most."""
    left = [(one.ends - view.edition.now).days for one in view.edition.open if one.closes]
    choices = (Choice(str(days), f"Within {days} days", sum(some < days for some in left)) for days in DAYS)
    return Choices("closing", "Closing soon", "select", (_one(choices),), any="At any time")


def _one(choices: Iterable[Choice]) -> ChoiceGroup:
    return ChoiceGroup("", tuple(choices))
