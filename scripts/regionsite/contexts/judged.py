"""How an authority was judged: by Ofsted, area by area in its own words; by the CQC; never as one rating."""

from collections.abc import Iterator
from datetime import date

from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.places import JudgementRow, Judgements
from regionsite.contexts.sourced import cited, listed, period_words
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.inspection import CqcAssessment, OfstedInspection
from regionsite.wording import capitalised, plain_day

OVERALL_DROPPED = (
    "Ofsted dropped its overall judgement of children’s services in April 2026. Each area keeps its own."
)

_KINDS = {
    "standard": "standard inspection",
    "short": "short inspection",
    "focused_visit": "focused visit",
    "monitoring_visit": "monitoring visit",
}
_FRAMEWORKS = {
    "ilacs-pre-2026": "Inspecting local authority children’s services, the framework until April 2026",
    "ilacs-2026": "Inspecting local authority children’s services, the framework from April 2026",
    "2027": "The framework of 2027",
}
AREAS = (
    ("leaders", "The impact of leaders on social work practice with children and families"),
    ("help_and_protection", "Children who need help and protection"),
    ("in_care", "Children in care"),
    ("care_leavers", "Care leavers"),
)
"""The areas Ofsted judges, each with its name in Ofsted's words."""

_OVERALL = "Overall, which Ofsted gave until April 2026"


def inspections(view: View, authority: Authority) -> tuple[Judgements, ...]:
    """Every inspection of children's services, newest first, then every assessment of adults' services."""
    newest = sorted(authority.ofsted, key=lambda inspection: inspection.published_on, reverse=True)
    return (
        *(_ofsted(view, authority, inspection) for inspection in newest),
        *(_cqc(view, authority, assessment) for assessment in authority.cqc),
    )


def _ofsted(view: View, authority: Authority, inspection: OfstedInspection) -> Judgements:
    sources = [listed(view.region.source(authority.id, inspection.source), inspection)]
    if inspection.corroborated_by:
        second = view.region.source(authority.id, inspection.corroborated_by)
        sources.append(cited(second, None))
    days = span(inspection.inspected_from, inspection.inspected_to)
    return Judgements(
        heading="Children’s services",
        inspector="Ofsted",
        date_words=f"{_KINDS[inspection.kind]}, {days}, published {plain_day(inspection.published_on)}",
        framework=_FRAMEWORKS[inspection.framework],
        rows=tuple(_areas(view, inspection)),
        report=Link("Read the report on Ofsted’s site", inspection.report_url),
        note=_listed_note(inspection),
        sources=tuple(sources),
    )


def _listed_note(inspection: OfstedInspection) -> str | None:
    if inspection.listed_on is None:
        return None
    return (
        f"As listed on {plain_day(inspection.listed_on)}. We read a list of reports, not the report itself."
    )


def _areas(view: View, inspection: OfstedInspection) -> Iterator[JudgementRow]:
    judgements = inspection.judgements
    for field, area in AREAS:
        yield JudgementRow(area, _grade(view, getattr(judgements, field)))
    # Older reports hold an overall judgement too. It is shown last, as one line among the others.
    if judgements.overall is not None:
        yield JudgementRow(_OVERALL, _grade(view, judgements.overall))


def _grade(view: View, grade: str | None) -> str | None:
    return view.label("ofsted_grade", grade) if grade else None


def _cqc(view: View, authority: Authority, assessment: CqcAssessment) -> Judgements:
    source = view.region.source(authority.id, assessment.source)
    score = f", score {assessment.score_percent}%" if assessment.score_percent is not None else ""
    label = view.label("cqc_rating", assessment.rating)
    return Judgements(
        heading="Adults’ services",
        inspector="Care Quality Commission",
        date_words=f"published {period_words(assessment.published_on)}",
        framework=None,
        rows=(JudgementRow("The council’s duties under the Care Act", f"{label}{score}"),),
        report=Link("Read about this assessment", assessment.url),
        note=None,
        sources=(cited(source, assessment.published_on),),
    )


def span(first: date, last: date | None) -> str:
    """`14 to 18 July 2025`, `30 June to 4 July 2025`, `14 July 2025`: no word more than the two days need."""
    if last is None or last == first:
        return plain_day(first)
    words = plain_day(first).split()
    shared = (
        2 if (first.year, first.month) == (last.year, last.month) else 1 if first.year == last.year else 0
    )
    return f"{' '.join(words[: len(words) - shared])} to {plain_day(last)}"


def not_judged(authority: Authority) -> tuple[str, ...]:
    """What no source we read judges, of the services an authority recruits for."""
    missing = []
    if "children" in authority.services and not authority.ofsted:
        missing.append("a judgement of children’s services by Ofsted")
    if "adults" in authority.services and not authority.cqc:
        missing.append("a judgement of adults’ services by the Care Quality Commission")
    return tuple(capitalised(words) for words in missing)
