"""An authority's workload: its promise beside the published figure, no verdict, and why they stand apart."""

from dataclasses import dataclass, replace

from regionsite import urls
from regionsite.contexts.offered import amount
from regionsite.contexts.shapes.figures import Figure, Pair, PairSide
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import promised
from regionsite.contexts.view import View
from regionsite.contexts.workforce import COUNTED, published_caseload, workforce_source
from regionsite.model.authority import Authority
from regionsite.model.offer import Caseload
from regionsite.model.workforce import Workforce
from regionsite.wording import capitalised, joined, number, spelled

_BASES = {
    "average": "what people hold on average",
    "cap": "the most anyone may hold",
    "target": "an aim",
}
_NOT_AN_AVERAGE = {"cap": "a limit", "target": "an aim"}


def caseload_pair(view: View, authority: Authority) -> Pair:
    """What an authority states about caseloads and the published figure, side by side."""
    caseload, workforce = authority.caseload, authority.workforce
    sides = (_stated(view, authority), _published(view, authority))
    if caseload and workforce and workforce.average_caseload is not None:
        return Pair(sides, apart(caseload, workforce))
    return Pair(sides, "The published figure is an average for the whole council, never one team’s.")


def _stated(view: View, authority: Authority) -> PairSide:
    caseload, heading = authority.caseload, f"What {authority.name} states"
    if caseload is None:
        return PairSide(heading, None, None, "", ())
    source = view.region.source(authority.id, caseload.source) if caseload.source else None
    return PairSide(
        heading,
        amount(caseload),
        None,
        counted(caseload),
        (promised(source, caseload.as_of),) if source else (),
        source.note if source else None,
    )


def _published(view: View, authority: Authority) -> PairSide:
    side = published_caseload(view, authority)
    if authority.workforce is None or side.figure is None:
        return side
    return replace(side, note=elsewhere(view, "average_caseload", authority.workforce.year, unit=""))


def counted(caseload: Caseload) -> str:
    """`cases for each social worker: an aim.`"""
    whose = f", for {caseload.role}" if caseload.role else " for each social worker"
    return f"{caseload.unit}{whose}: {_BASES[caseload.basis]}."


def apart(caseload: Caseload, workforce: Workforce) -> str:
    """Why a stated caseload and the published figure cannot be compared, or what to know if they can."""
    told = [
        f"One counts {caseload.unit}, the other cases." if caseload.unit != "cases" else "",
        f"One is {_NOT_AN_AVERAGE[caseload.basis]}, the other an average."
        if caseload.basis in _NOT_AN_AVERAGE
        else "",
    ]
    reasons = [reason for reason in told if reason]
    years = abs(workforce.year - caseload.as_of.year)
    when = [f"They also stand {spelled(years)} years apart."] if years > 1 else []
    first = (
        "The two cannot be compared."
        if reasons
        else "Both are averages of cases. The published one is for the whole council, never one team."
    )
    return " ".join([first, *reasons, *when])


def elsewhere(view: View, field: str, year: int, unit: str) -> str | None:
    """`In the East of England 14.5, in England 15.2.` for the same year; None when neither is known."""
    profile = view.region.profile
    areas = ((profile.area, profile.workforce), ("England", profile.national_workforce))
    told = [
        f"in {area} {number(getattr(figures, field))}{unit}"
        for area, figures in areas
        if figures and figures.year == year and getattr(figures, field) is not None
    ]
    return f"{capitalised(', '.join(told))}." if told else None


_RATES = ("vacancy_rate", "agency_rate", "turnover_rate")


def rates(view: View, workforce: Workforce) -> tuple[Figure, ...]:
    """The published rates; the region's and the country's stand under each, and what is missing says so."""
    return tuple(_rate(view, workforce, *counted) for counted in COUNTED if counted[0] in _RATES)


def _rate(view: View, workforce: Workforce, field: str, unit: str, what: str) -> Figure:
    rate = getattr(workforce, field)
    if rate is None:
        return Figure(None, None, what)
    return Figure(number(rate), unit, what, elsewhere(view, field, workforce.year, unit))


def in_post(workforce: Workforce) -> str | None:
    """How many social workers there were, and how many came and went; None when no number was published."""
    told = [
        f"{number(workforce.social_workers)} social workers were in post" if workforce.social_workers else "",
        f"{number(workforce.starters)} started" if workforce.starters else "",
        f"{number(workforce.leavers)} left" if workforce.leavers else "",
    ]
    words = joined([part for part in told if part])
    return f"{words}, counted as full-time equivalents." if words else None


@dataclass(frozen=True)
class PublishedWorkforce:
    """The published workforce figures with their source."""

    rates: tuple[Figure, ...]
    in_post: str | None
    source: SourceWords
    over_time: tuple[Link, ...] = ()
    """The pages that show each figure over the years."""


def published_workforce(view: View, authority: Authority) -> PublishedWorkforce | None:
    """An authority's published figures; None when there are none."""
    found = authority.workforce
    if found is None:
        return None
    return PublishedWorkforce(
        rates(view, found),
        in_post(found),
        workforce_source(view, authority, found),
        tuple(
            Link(measure.name, view.to(urls.measure_of(measure, authority)))
            for measure in view.region.outcomes.shown
            if view.region.outcomes.of(measure.id, authority.id)
        ),
    )
