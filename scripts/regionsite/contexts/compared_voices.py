"""What sources and inspectors say of each place, in the words of the places' own pages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from regionsite.contexts.judged import AREAS, OVERALL_DROPPED, inspections
from regionsite.contexts.part import about
from regionsite.contexts.shapes.compare import ComparedCell, ComparedGroup, ComparedRow
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.places import Judgements
from regionsite.contexts.shapes.sources import Said
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.statement import Topic
from regionsite.wording import capitalised, plain_day, plural

_TOPICS: tuple[tuple[str, str, str, tuple[Topic, ...]], ...] = (
    ("said-practice", "How they work", "work", ("practice",)),
    ("said-workload", "Workload", "workload", ("workload",)),
    ("said-supervision", "Supervision", "supervision", ("supervision",)),
    ("said-first-years", "The first years", "early-career", ("early_career",)),
    ("said-learning", "Learning", "more", ("learning",)),
    ("said-pay", "Pay, benefits and flexible working", "benefits", ("pay", "benefits", "flexible_working")),
    ("said-safety", "Safety and equipment", "safety", ("staff_safety", "equipment")),
    ("said-leadership", "Leadership", "more", ("leadership", "recognition")),
    ("said-adults", "Social work with adults", "more", ("adults",)),
    ("said-place", "The place", "place", ("place",)),
)
"""Rows of what sources say: id, heading, the section of a place's page that holds it, and its topics."""


def said(view: View, authorities: Sequence[Authority]) -> ComparedGroup:
    """What sources say: how many lines, and the lines themselves for a few places."""
    every = tuple(view.region.authorities.values())
    rows, nobody = [], []
    for id, what, section, topics in _TOPICS:
        known = sum(bool(about(view, one, *topics)) for one in every)
        if not known:
            nobody.append(what)
            continue
        cells = tuple(_lines(view, one, section, topics) for one in authorities)
        note = f"Found for {known} of {len(every)}."
        rows.append(ComparedRow(id, what, note, cells, missing="Nothing found"))
    return ComparedGroup(
        "said",
        "What sources say",
        "Councils, inspectors and the press, shortened by us. More lines mean more was published, not better work.",
        tuple(rows),
        tuple(nobody),
        "No source we read speaks of",
    )


def _lines(view: View, authority: Authority, section: str, topics: tuple[Topic, ...]) -> ComparedCell:
    found = tuple(_plain(line) for line in about(view, authority, *topics))
    if not found:
        return ComparedCell()
    more = Link(plural(len(found), "line"), f"{view.authority(authority)}#{section}")
    return ComparedCell(said=found, more=more)


def _plain(line: Said) -> Said:
    """The day we read a source stands on the place's own page."""
    return replace(line, sources=line.sources[:1])


def judged(view: View, authorities: Sequence[Authority]) -> ComparedGroup:
    """Each area in the inspectors' own word, from the newest inspection that judged it; never one rating."""
    # What any place of the region has is a row in each of its tables, so that columns fit together.
    known = {row.id for row in _judged(view, tuple(view.region.authorities.values())) if row.known}
    return ComparedGroup(
        "judged",
        "What inspectors judged",
        f"In their own words, area by area. {OVERALL_DROPPED}",
        tuple(row for row in _judged(view, authorities) if row.id in known),
    )


def _judged(view: View, authorities: Sequence[Authority]) -> Iterator[ComparedRow]:
    found = {one.id: _newest(view, one) for one in authorities}
    for field, area in AREAS:
        cells = tuple(_word(found[one.id], area) for one in authorities)
        yield ComparedRow(f"judged-{field.replace('_', '-')}", area, "", cells, missing="None found")
    dates = tuple(_inspected(one, found[one.id]) for one in authorities)
    yield ComparedRow("inspected", "Report published", "By Ofsted.", dates, missing="None found")
    yield _adults(view, authorities)


def _newest(view: View, authority: Authority) -> Judgements | None:
    """The newest inspection of children's services that judged something; a visit may judge nothing."""
    of_children = (one for one in inspections(view, authority) if one.inspector == "Ofsted")
    return next((one for one in of_children if any(row.judgement for row in one.rows)), None)


def _word(found: Judgements | None, area: str) -> ComparedCell:
    words = [row.judgement for row in found.rows if row.area == area] if found else []
    return ComparedCell(words[0] if words else None)


def _inspected(authority: Authority, found: Judgements | None) -> ComparedCell:
    """The day of the report, which leads to it."""
    if found is None or found.report is None:
        return ComparedCell()
    published = {inspection.report_url: inspection.published_on for inspection in authority.ofsted}
    return ComparedCell(
        plain_day(published[found.report.url]),
        note=found.note or f"{capitalised(found.date_words)}.",
        more=replace(found.report, label="Read the report"),
        sources=found.sources,
    )


def _adults(view: View, authorities: Sequence[Authority]) -> ComparedRow:
    """What the Care Quality Commission found about adults' services, where it has assessed them."""
    return ComparedRow(
        "judged-adults",
        "The council’s duties under the Care Act",
        "By the Care Quality Commission.",
        tuple(_assessed(view, one) for one in authorities),
        missing="None found",
    )


def _assessed(view: View, authority: Authority) -> ComparedCell:
    of_adults = (one for one in inspections(view, authority) if one.inspector != "Ofsted")
    found = next(of_adults, None)
    if found is None:
        return ComparedCell()
    note = f"{capitalised(found.date_words)}."
    return ComparedCell(found.rows[0].judgement, note=note, sources=found.sources)
