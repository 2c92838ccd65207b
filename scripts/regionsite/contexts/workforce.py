"""How the Department for Education's workforce figures are said: what is counted, where, in which year."""

from regionsite.contexts.shapes.figures import Figure, PairSide
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.workforce import Workforce
from regionsite.wording import number

CASES = "cases for each full-time-equivalent social worker holding cases"
"""What the published caseload counts: never children, and never one team's."""

COUNTED = (
    ("average_caseload", "", CASES),
    ("vacancy_rate", "%", "of posts were vacant"),
    ("agency_rate", "%", "were agency workers"),
    ("turnover_rate", "%", "left in the year"),
    ("absence_rate", "%", "of days were lost to sickness"),
)
"""The figures that can stand beside each other, by field: unit and what is counted."""


def reporting_year(workforce: Workforce) -> str:
    """The year a figure is for."""
    return f"the year to 30 September {workforce.year}"


def workforce_source(view: View, authority: Authority | None, workforce: Workforce) -> SourceWords:
    """The source of one area's figures, with the year they are for."""
    source = view.region.source(authority.id if authority else None, workforce.source)
    return SourceWords(f"{source.publisher}, {reporting_year(workforce)}", source.url)


def figures(area: Workforce, beside: Workforce | None, beside_name: str) -> tuple[Figure, ...]:
    """An area's figures with those of a larger area under them; only what is published for the area."""
    return tuple(
        Figure(number(value), unit or None, what, _beside(beside, field, unit, beside_name))
        for field, unit, what in COUNTED
        if (value := getattr(area, field)) is not None
    )


def _beside(beside: Workforce | None, field: str, unit: str, name: str) -> str | None:
    value = getattr(beside, field, None)
    return None if value is None else f"{number(value)}{unit} in {name}"


def published_caseload(view: View, authority: Authority) -> PairSide:
    """The published caseload of an authority, to stand beside what it says itself."""
    workforce = authority.workforce
    if workforce is None or workforce.average_caseload is None:
        return PairSide("The published figure", None, None, CASES, ())
    return PairSide(
        "The published figure",
        number(workforce.average_caseload),
        None,
        f"{CASES}, as an average over all of {authority.name}",
        (workforce_source(view, authority, workforce),),
    )
