"""Pay as numbers that people can compare."""

from collections.abc import Iterator
from decimal import Decimal

from regionsite.model.offer import Supplement
from regionsite.model.vacancy import Vacancy
from regionsite.rules.parts import parts
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found, warning
from regionsite.wording import pounds

PLAUSIBLE = {"year": (12_000, 300_000), "day": (60, 1_500), "hour": (7, 200)}
"""What a post may pay for full-time work: wide enough for an apprentice and for a director."""


@error
def pay_upside_down(records: Records) -> Iterator[Finding]:
    """The bottom of a pay range is not above its top.

    Lists, filters and comparisons use both numbers.
    """
    for vacancy in records.vacancies:
        low, high = vacancy.salary_min, vacancy.salary_max
        if low > high:
            hint = f"write `salary_min: {high}` and `salary_max: {low}`"
            yield found(vacancy, "salary_min", _above(high), hint, uses=("salary_max",))
    for authority in records.authorities.values():
        for number, step in enumerate(authority.pay_ladder.steps if authority.pay_ladder else ()):
            if step.least > step.most:
                at = ("pay_ladder", "steps", number, "least")
                yield found(
                    authority, at, _above(step.most), f"write `least: {step.most}` and `most: {step.least}`"
                )


def _above(high: Decimal) -> str:
    return f"the bottom of the range is above its top, {pounds(high)}"


@error
def pay_implausible(records: Records) -> Iterator[Finding]:
    """Pay is at least £12,000 and at most £300,000 a year, £60 to £1,500 a day, or £7 to £200 an hour.

    A lost digit or the wrong unit would put the post at the wrong end of every list. No post in social
    work is paid outside these bounds, so this is an error and not a warning.
    """
    for vacancy in records.vacancies:
        least, most = PLAUSIBLE[vacancy.salary_unit]
        for name in ("salary_min", "salary_max"):
            pay: Decimal = getattr(vacancy, name)
            # Pay that is not for full-time work may be for a few hours only.
            if pay > most or (pay < least and vacancy.salary_is_fte):
                message = f"{pounds(pay)} {_EACH[vacancy.salary_unit]} cannot be right"
                uses = ("salary_unit", "salary_is_fte")
                yield found(vacancy, name, message, _unit_meant(vacancy, pay), uses=uses)


_EACH = {"year": "a year", "day": "a day", "hour": "an hour"}


def _unit_meant(vacancy: Vacancy, pay: Decimal) -> str:
    for unit, (least, most) in PLAUSIBLE.items():
        if unit != vacancy.salary_unit and least <= pay <= most:
            return f"count its digits, or say what it is for: `salary_unit: {unit}`"
    return "count its digits"


@warning
def pay_range_wide(records: Records) -> Iterator[Finding]:
    """The top of a pay range is at most twice its bottom.

    A wider range is mostly a slip of the keyboard, and if it is not, it tells a candidate nothing.
    """
    for vacancy in records.awaited:
        if vacancy.salary_max > 2 * vacancy.salary_min:
            message = f"this is more than twice the bottom of the range, {pounds(vacancy.salary_min)}"
            hint = "count the digits of both; for two grades write two adverts"
            yield found(vacancy, "salary_max", message, hint, uses=("salary_min",))


@error
def supplement_amount(records: Records) -> Iterator[Finding]:
    """A supplement is an amount in pounds or a percentage of pay, one of the two.

    Supplements are shown one by one, so each needs one number.
    """
    for record in records.offers:
        for at, part in parts(record):
            if isinstance(part, Supplement) and (part.amount is None) == (part.percent is None):
                told = "no number" if part.amount is None else "an amount and a percentage"
                hint = "give `amount: 2000` in pounds or `percent: 6`, not both"
                yield found(record, at, f"this supplement has {told}", hint)
