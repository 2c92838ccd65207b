"""The figures of a measure as they were published: a number, or the word for why there is none."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from regionsite.model.authored import Authored, described, from_path
from regionsite.model.moment import Day
from regionsite.model.number import Whole
from regionsite.model.text import Line, Slug
from regionsite.wording import nearest

Withheld = Literal["suppressed", "rounds_to_nought", "unreliable", "unavailable", "not_applicable"]
"""Why a figure is not given; one that is given is a number."""

WITHHELD: tuple[Withheld, ...] = get_args(Withheld)

SYMBOLS: Mapping[str, Withheld] = {
    "c": "suppressed",
    "low": "rounds_to_nought",
    "u": "unreliable",
    "x": "unavailable",
    "z": "not_applicable",
}
"""The Department for Education's symbols, in the meaning its own guide to the data gives them."""

REGION, COUNTRY = "region", "country"
"""The places of figures that are no authority."""

_PLAIN = re.compile(r"[0-9]{1,12}(\.[0-9]{1,6})?")


def _published(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = value.strip()
    if _PLAIN.fullmatch(text):
        return Decimal(text)
    if text in WITHHELD:
        return text
    meant = SYMBOLS.get(text) or nearest(text, WITHHELD)
    told = {"write": meant} if meant else {"advice": f"write a number, or one of {', '.join(WITHHELD)}"}
    raise PydanticCustomError("figure", "this is neither a number nor a word for a missing one", told)


Published = Annotated[Decimal | Withheld, BeforeValidator(_published)]
"""A number as it was published, or the word for why there is none. Never nought for a missing one."""


class Figure(Authored):
    """One published figure with the counts behind it."""

    place: Line = described(
        "The authority's folder name; `region` for the region, `country` for the country.",
        right="norfolk",
        wrong="“Norfolk”",
    )
    year: Whole = described(
        "The year it is for, by its end.", right="2025", wrong="2024/25", ge=1990, le=2100
    )
    value: Published = described("The figure.", right="14.8", wrong="14.8%")
    numerator: Published | None = described("The count on top.", right="3215", wrong="3,215", default=None)
    denominator: Published | None = described(
        "The count it is divided by.", right="217.7", wrong="about 218", default=None
    )

    @property
    def given(self) -> Decimal | None:
        """The number; None when a word stands in its place."""
        return self.value if isinstance(self.value, Decimal) else None


class SupersededFigure(Figure):
    """A figure as it stood before the publisher gave another."""

    until: Day = described("The day another took its place here.", right="2027-03-01", wrong="March")


class FiguresFile(Authored):
    """All figures of one measure. `regionsite import-figures` writes it; its name is the measure's."""

    id: Slug = from_path("The file's name.")

    file: Line = described(
        "The publisher's file that the figures came from.",
        right="csww_indicators_2017_to_2025.csv",
        wrong="“the census”",
    )
    imported_on: Day = described("The day they were read from it.", right="2026-11-21", wrong="today")
    figures: tuple[Figure, ...] = described(
        "Every figure, one a line.",
        right="[{place: norfolk, year: 2025, value: 14.8, numerator: 3215, denominator: 217.7}]",
        wrong="[14.8]",
    )
    superseded: tuple[SupersededFigure, ...] = described(
        "Figures that the publisher has revised since.",
        right="[{place: norfolk, year: 2025, value: 14.9, until: 2027-03-01}]",
        wrong="[14.9]",
        default=(),
    )
