"""One authority's page: how it practises, what it promises, what was published about it, what is open."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.adoption import entry, now_used
from regionsite.contexts.advert import row
from regionsite.contexts.hexes import mark
from regionsite.contexts.judged import OVERALL_DROPPED, inspections, not_judged
from regionsite.contexts.offered import caseload_words, supervision_words
from regionsite.contexts.pay import adverts_pay, ladder, ladder_notes, ladder_span
from regionsite.contexts.profile import Part, about, early_career, sections, supervision, unstated, voices
from regionsite.contexts.recruitment import asking, safer_recruitment
from regionsite.contexts.shapes import (
    Figure,
    Glance,
    GlanceFact,
    Head,
    Judgements,
    Link,
    Pair,
    PayTable,
    PlaceBadge,
    PlaceTop,
    PracticeEntry,
    Quote,
    Row,
    Said,
    SourceWords,
    Step,
    Words,
)
from regionsite.contexts.sourced import cited_and_read
from regionsite.contexts.view import View
from regionsite.contexts.workforce import workforce_source
from regionsite.contexts.workload import caseload_pair, in_post, rates
from regionsite.markdown import rendered
from regionsite.model.authority import Authority
from regionsite.wording import joined, number, plural

SHOWN = 5
"""Adverts on the page itself; the rest are one link away."""

_SERVICES = {
    ("children",): "Children’s social work.",
    ("adults",): "Adults’ social work.",
    ("children", "adults"): "Children’s and adults’ social work.",
}


@dataclass(frozen=True)
class Workforce:
    """The published workforce figures with their source."""

    rates: tuple[Figure, ...]
    in_post: str | None
    source: SourceWords


@dataclass(frozen=True)
class Pay:
    """The pay ladder, or what can be said without one."""

    ladder: PayTable | None
    notes: tuple[str, ...]
    adverts: str | None
    example: bool


@dataclass(frozen=True)
class Openings:
    """What is open there today; when nothing is, where else to look."""

    notes: tuple[str, ...]
    rows: tuple[Row, ...]
    all: Link | None
    feed: Link
    elsewhere: tuple[PlaceBadge, ...]


@dataclass(frozen=True)
class AuthorityContext:
    """What `authority.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    name: str
    top: PlaceTop
    glance: Glance
    introduction: Words | None
    work_notes: tuple[str, ...]
    practices: tuple[PracticeEntry, ...]
    work: tuple[Said, ...]
    workload: Pair
    workload_said: tuple[Said, ...]
    support: tuple[Part, ...]
    workforce: Workforce | None
    judged: tuple[Judgements, ...]
    not_judged: tuple[str, ...]
    judged_notes: tuple[str, ...]
    pay: Pay
    sections: tuple[Part, ...]
    voices: tuple[Quote, ...]
    openings: Openings
    recruitment: tuple[Part, ...]
    unstated: tuple[str, ...]


def authority_context(view: View, authority: Authority) -> AuthorityContext:
    """The page of one authority, whether or not anything is open there."""
    name = authority.name
    years = early_career(view, authority)
    return AuthorityContext(
        head=view.head(
            name,
            f"{authority.official_name}: how it practises, workload, supervision, pay, how it was judged, "
            "and its vacancies.",
            feeds=view.feeds(urls.listing("authority", authority.id), f"Vacancies in {name}"),
        ),
        trail=(Step("Home", view.home), Step("Places", view.to(urls.AUTHORITIES)), Step(name)),
        name=name,
        top=_top(view, authority),
        glance=_glance(view, authority),
        introduction=rendered(authority.about, below=2) if authority.about else None,
        work_notes=_work_notes(authority),
        practices=_practices(view, authority),
        work=(*about(view, authority, "practice"), *_teams(view, authority)),
        workload=caseload_pair(view, authority),
        workload_said=about(view, authority, "workload"),
        support=(supervision(view, authority), *([years] if years.holds else [])),
        workforce=_workforce(view, authority),
        judged=inspections(view, authority),
        not_judged=not_judged(authority),
        judged_notes=(OVERALL_DROPPED,) if "children" in authority.services else (),
        pay=_pay(view, authority),
        sections=tuple(sections(view, authority)),
        voices=voices(view, authority),
        openings=_openings(view, authority),
        recruitment=(safer_recruitment(view, authority), asking(authority)),
        unstated=unstated(authority),
    )


def _top(view: View, authority: Authority) -> PlaceTop:
    services = _SERVICES.get(authority.services, "Social work.")
    return PlaceTop(
        authority.name,
        authority.strapline or f"{authority.official_name}. {services}",
        mark(view.region.profile.hexes, [authority.id]),
        True,
        view.strip(authority.id),
    )


def _glance(view: View, authority: Authority) -> Glance:
    promise, workforce = authority.caseload, authority.workforce
    published = workforce and workforce.average_caseload
    count = len(view.edition.open_by_authority[authority.id])
    facts = (
        GlanceFact("How they work", practice_words(view, authority), "#work"),
        GlanceFact("Caseload promise", caseload_words(promise) if promise else None, "#workload"),
        GlanceFact("Published caseload", f"{number(published)} cases" if published else None, "#workload"),
        GlanceFact(
            "Supervision",
            supervision_words(authority.supervision) if authority.supervision else None,
            "#supervision",
        ),
        GlanceFact("Pay", ladder_span(authority.pay_ladder), "#pay"),
        GlanceFact("Vacancies", f"{count} open today" if count else "None today", "#vacancies"),
    )
    return Glance(f"{authority.name} at a glance", facts)


def practice_words(view: View, authority: Authority) -> str | None:
    """The main model or models, else all that are part of the work; None when no source names one."""
    current = now_used(authority)
    main = [practice for practice in current if practice.role == "main"] or current
    names = dict.fromkeys(view.region.practice_models[practice.model].name for practice in main)
    return joined(list(names)) or None


def _practices(view: View, authority: Authority) -> tuple[PracticeEntry, ...]:
    used = ((practice, view.region.practice_models[practice.model]) for practice in authority.practices)
    return tuple(
        entry(view, authority, practice, model.name, view.to(urls.practice_model(model)))
        for practice, model in used
    )


def _work_notes(authority: Authority) -> tuple[str, ...]:
    if not authority.practices:
        return ()
    return ("Each line names its source. None is ranked.",)


def _teams(view: View, authority: Authority) -> tuple[Said, ...]:
    if not authority.teams:
        return ()
    labels = "; ".join(view.label("team", team) for team in authority.teams)
    source = view.region.source(authority.id, authority.teams_source) if authority.teams_source else None
    sources = cited_and_read(source, None, source.read_on) if source else ()
    return (Said(f"{labels}.", sources, "Kinds of team"),)


def _workforce(view: View, authority: Authority) -> Workforce | None:
    found = authority.workforce
    if found is None:
        return None
    return Workforce(rates(view, found), in_post(found), workforce_source(view, authority, found))


def _pay(view: View, authority: Authority) -> Pay:
    stated = authority.pay_ladder
    return Pay(
        ladder(view, authority, stated) if stated else None,
        ladder_notes(view, authority, stated) if stated else (),
        adverts_pay(view.edition.open_by_authority[authority.id]),
        view.edition.demonstration,
    )


def _openings(view: View, authority: Authority) -> Openings:
    found = view.edition.open_by_authority[authority.id]
    path = urls.listing("authority", authority.id)
    name = authority.name
    every = Link(
        f"See all {plural(len(found), 'vacancy', 'vacancies')} in {name}"
        if len(found) > SHOWN
        else f"See the list of vacancies in {name}",
        view.to(path),
    )
    return Openings(
        ("Examples: no such post is open.",) if found and view.edition.demonstration else (),
        tuple(row(view, vacancy) for vacancy in found[:SHOWN]),
        every if found else None,
        Link(f"Feed of vacancies in {name}", view.to(urls.atom(path))),
        () if found else _elsewhere(view),
    )


def _elsewhere(view: View) -> tuple[PlaceBadge, ...]:
    """Every place where something is open, with its list."""
    return tuple(
        PlaceBadge(
            listing.label,
            view.to(urls.listing("authority", listing.term)),
            view.drawing(listing.term or ""),
            plural(len(listing.vacancies), "vacancy", "vacancies"),
        )
        for listing in view.edition.narrowed("authority")
    )
