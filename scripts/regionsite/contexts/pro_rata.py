"""Pay for other hours than a full-time post's: how it is worked out, with the working for half of them."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from regionsite.advert_words import offers_a_share, pay_amount
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy
from regionsite.wording import number, pounds


@dataclass(frozen=True)
class ProRata:
    """The share of a full-time pay that other hours get.

    `least`, `most` (pounds a year) and `hours` (a week) are plain numbers for a script that works out other hours.
    """

    least: str
    most: str
    hours: str
    how: str
    half: str
    worked: str
    note: str


def pro_rata(view: View, vacancy: Vacancy) -> ProRata | None:
    """The working for one advert; None where nobody gets a share of the pay shown."""
    if not offers_a_share(view.region, vacancy):
        return None
    full = vacancy.hours_per_week
    half = full / 2
    return ProRata(
        least=f"{vacancy.salary_min:f}",
        most=f"{vacancy.salary_max:f}",
        hours=f"{full:f}",
        how=f"{pay_amount(vacancy)} a year is for {number(full)} hours a week. "
        f"Divide it by {number(full)}, then multiply it by the hours you would work.",
        half=number(half),
        worked=working(vacancy.salary_min, vacancy.salary_max, full, half),
        note="To the nearest pound, before tax and pension. "
        "Ask whether a sum beside the pay is paid in full or as a share.",
    )


def working(least: Decimal, most: Decimal, full: Decimal, hours: Decimal) -> str:
    """The sum in words: £37,000 ÷ 37 × 18.5 = £18,500, so £18,500 a year."""
    ends = [least] if least == most else [least, most]
    shares = [pounds((end * hours / full).quantize(Decimal(1), ROUND_HALF_UP)) for end in ends]
    sums = [
        f"{pounds(end)} ÷ {number(full)} × {number(hours)} = {share}"
        for end, share in zip(ends, shares, strict=True)
    ]
    return f"{' and '.join(sums)}. For {number(hours)} hours a week that is {' to '.join(shares)} a year."
