"""What each place states for itself, beside what the others state, in the words of their own pages."""

from collections.abc import Callable, Iterator, Sequence

from regionsite import urls
from regionsite.advert_words import office_days
from regionsite.contexts.adoption import how, now_used, practice_words, sources_of
from regionsite.contexts.forum_changed import compared_changes
from regionsite.contexts.offered import (
    caseload_note,
    caseload_words,
    early_career_facts,
    relocation_note,
    relocation_words,
    supervision_note,
    supervision_words,
    supplement_fact,
)
from regionsite.contexts.part import promised_in
from regionsite.contexts.pay import ladder_notes, pay_span
from regionsite.contexts.shapes.compare import ComparedCell, ComparedGroup, ComparedRow
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.moment import Period
from regionsite.wording import joined, plural, uncapitalised

Cell = Callable[[View, Authority], ComparedCell]
"""How one fact is found in a profile."""

NOTHING = ComparedCell()


def stated(view: View, authorities: Sequence[Authority]) -> ComparedGroup:
    """The rows somebody in the region states, then the names of those that nobody does."""
    every = tuple(view.region.authorities.values())
    told = {id: sum(cell(view, one).known for one in every) for id, _, cell in _facts(view)}
    rows = tuple(
        ComparedRow(
            id,
            what,
            _how_many(id, told[id], len(every)),
            tuple(cell(view, one) for one in authorities),
        )
        for id, what, cell in _facts(view)
        if told[id]
    )
    return ComparedGroup(
        "stated",
        "What each council states",
        "Their own words, so not all counted the same way. Nothing is filled in for a council that has not said.",
        rows,
        tuple(what for id, what, _ in _facts(view) if not told[id]),
    )


def _how_many(id: str, known: int, all: int) -> str:
    """How a place practises is often named by others, so it is not said that the place itself states it."""
    return f"Known for {known} of {all}." if id == "practice" else f"{known} of {all} state it."


def _facts(view: View) -> Iterator[tuple[str, str, Cell]]:
    yield "practice", "How they work", _practice
    yield "caseload-promise", "Caseload promise", _caseload
    yield "supervision", "Supervision", _supervision
    yield from _first_years()
    yield from _ladder(view)
    yield "supplements", "Payments beside the salary", _supplements
    yield "relocation", "Help with moving", _relocation
    yield "leave", "Leave", _benefit("leave")
    yield "pension", "Pension", _benefit("pension")
    yield "workplace", "Days in the office", _workplace
    yield "bases", "Main offices", _bases
    yield from _safety()
    if view.edition.forums.issues:
        yield "forum", "What changed through the forum", compared_changes


def _practice(view: View, authority: Authority) -> ComparedCell:
    words = practice_words(view, authority)
    if words is None:
        return NOTHING
    names = view.region.practice_models
    used = now_used(authority)
    note = " ".join(f"{names[one.model].name}: {uncapitalised(how(one))}." for one in used)
    # The day we read a source stands on the place's own page.
    sources = _once(source for one in used for source in sources_of(view, authority, one)[:1])
    return ComparedCell(words, note=note, sources=sources)


def _once(sources: Iterator[SourceWords]) -> tuple[SourceWords, ...]:
    return tuple(dict.fromkeys(sources))


def _from(
    view: View, authority: Authority, source: str | None, as_of: Period | None
) -> tuple[SourceWords, ...]:
    return promised_in(view, authority, source, as_of) if as_of else ()


def _caseload(view: View, authority: Authority) -> ComparedCell:
    found = authority.caseload
    if found is None:
        return NOTHING
    sources = _from(view, authority, found.source, found.as_of)
    return ComparedCell(caseload_words(found), note=caseload_note(found), sources=sources)


def _supervision(view: View, authority: Authority) -> ComparedCell:
    found = authority.supervision
    words = supervision_words(found) if found else None
    if found is None or words is None:
        return NOTHING
    sources = _from(view, authority, found.source, found.as_of)
    return ComparedCell(words, note=supervision_note(found), sources=sources)


_YEARS = (
    ("first-years", "Programme in the first years", "Programme"),
    ("time-for-learning", "Time kept for learning", "Time kept for learning"),
    ("growing-caseload", "How your caseload grows", "How your caseload grows"),
    ("years-two-three", "In years two and three", "In years two and three"),
)


def _first_years() -> Iterator[tuple[str, str, Cell]]:
    for id, what, label in _YEARS:
        yield id, what, _early(label)


def _early(label: str) -> Cell:
    def cell(view: View, authority: Authority) -> ComparedCell:
        early = authority.early_career
        if early is None:
            return NOTHING
        fact = next(fact for fact in early_career_facts(view, early) if fact.label == label)
        if fact.value is None:
            return NOTHING
        sources = _from(view, authority, early.source, early.as_of)
        return ComparedCell(fact.value, note=str(fact.more) if fact.more else None, sources=sources)

    return cell


def _ladder(view: View) -> Iterator[tuple[str, str, Cell]]:
    """A row for each stage that any ladder of the region has; without a ladder, one for them all."""
    ladders = [one.pay_ladder for one in view.region.authorities.values() if one.pay_ladder]
    stages = {step.stage for ladder in ladders for step in ladder.steps}
    for stage in view.region.vocabularies["career_stage"]:
        if stage in stages:
            label = uncapitalised(view.label("career_stage", stage))
            yield f"pay-{stage.replace('_', '-')}", f"Pay: {label}", _pay(stage)
    if not stages:
        yield "pay", "Pay at each stage", lambda view, authority: NOTHING


def _pay(stage: str) -> Cell:
    def cell(view: View, authority: Authority) -> ComparedCell:
        ladder = authority.pay_ladder
        steps = [step for step in ladder.steps if step.stage == stage] if ladder else []
        if ladder is None or not steps:
            return NOTHING
        words = pay_span(min(step.least for step in steps), max(step.most for step in steps))
        return ComparedCell(words, note=" ".join(ladder_notes(view, authority, ladder)))

    return cell


def _supplements(view: View, authority: Authority) -> ComparedCell:
    facts = [supplement_fact(view, one) for one in authority.supplements]
    sums = [
        f"{fact.label}: {' '.join(filter(None, (fact.value, fact.unit))) or 'amount not stated'}"
        for fact in facts
    ]
    told = [f"{fact.label}: {fact.more}" for fact in facts if fact.more]
    sources = _once(
        source for one in authority.supplements for source in _from(view, authority, one.source, one.as_of)
    )
    return ComparedCell("; ".join(sums) or None, note=" ".join(told) or None, sources=sources)


def _relocation(view: View, authority: Authority) -> ComparedCell:
    found = authority.relocation
    if found is None:
        return NOTHING
    sources = _from(view, authority, found.source, found.as_of)
    return ComparedCell(relocation_words(found), note=relocation_note(found), sources=sources)


def _benefit(kind: str) -> Cell:
    def cell(view: View, authority: Authority) -> ComparedCell:
        found = [one for one in authority.benefits if one.kind == kind]
        sources = _once(source for one in found for source in _from(view, authority, one.source, one.as_of))
        return ComparedCell(" ".join(one.text for one in found) or None, sources=sources)

    return cell


def _workplace(view: View, authority: Authority) -> ComparedCell:
    """What its open adverts say, if they are real."""
    real = [vacancy for vacancy in view.edition.open_by_authority[authority.id] if not vacancy.example]
    words = dict.fromkeys(days for vacancy in real if (days := office_days(vacancy)))
    if not words:
        return NOTHING
    more = Link(f"{plural(len(real), 'advert')} open today", view.to(urls.listing("authority", authority.id)))
    return ComparedCell(joined(list(words), "or"), more=more)


def _bases(view: View, authority: Authority) -> ComparedCell:
    towns = dict.fromkeys(view.region.places[base.place].name for base in authority.bases)
    return ComparedCell(joined(list(towns)) or None)


_SAFETY = (
    ("lone-working", "Lone working", "lone_working"),
    ("after-violence", "After violence or threats", "after_violence"),
    ("support-afterwards", "Support afterwards", "support"),
)


def _safety() -> Iterator[tuple[str, str, Cell]]:
    for id, what, field in _SAFETY:
        yield id, what, _kept_safe(field)


def _kept_safe(field: str) -> Cell:
    def cell(view: View, authority: Authority) -> ComparedCell:
        found = authority.staff_safety
        words = getattr(found, field) if found else None
        if found is None or words is None:
            return NOTHING
        return ComparedCell(words, sources=_from(view, authority, found.source, found.as_of))

    return cell
