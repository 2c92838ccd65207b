"""One authority's page: how it practises, what it promises, what was published about it, what is open."""

from dataclasses import dataclass, replace

from regionsite import urls
from regionsite.contexts.adoption import entry, practice_words
from regionsite.contexts.advert import open_today
from regionsite.contexts.asking import asking
from regionsite.contexts.authority_events import AuthorityEvents, authority_events
from regionsite.contexts.council import voices
from regionsite.contexts.forum_changed import ForumChanged, changed_in
from regionsite.contexts.hexes import mark
from regionsite.contexts.judged import OVERALL_DROPPED, inspections, not_judged
from regionsite.contexts.mentions import mentions_of_authority
from regionsite.contexts.next_event import box_scripts
from regionsite.contexts.offered import caseload_words, supervision_words
from regionsite.contexts.openings import Openings, openings
from regionsite.contexts.part import Part, about
from regionsite.contexts.pay import Pay, ladder_span, pay
from regionsite.contexts.people import recognised, taking_part
from regionsite.contexts.photograph import photograph
from regionsite.contexts.profile import sections, unstated
from regionsite.contexts.safer import safer_part
from regionsite.contexts.shapes.facts import Glance, GlanceFact, TermWords
from regionsite.contexts.shapes.figures import Pair
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step, Words
from regionsite.contexts.shapes.models import PracticeEntry
from regionsite.contexts.shapes.people import RegionEntry, StoryRow
from regionsite.contexts.shapes.places import Judgements, Photograph, PlaceTop, Quote
from regionsite.contexts.shapes.sources import Said
from regionsite.contexts.sourced import cited_and_read, read_words
from regionsite.contexts.staff_stories import example_notes
from regionsite.contexts.story_list import stories_of
from regionsite.contexts.view import View
from regionsite.contexts.workers import early_career, supervision
from regionsite.contexts.workload import PublishedWorkforce, caseload_pair, published_workforce
from regionsite.markdown import rendered
from regionsite.model.authority import Authority
from regionsite.wording import number

_SERVICES = {
    ("children",): "Children’s social work.",
    ("adults",): "Adults’ social work.",
    ("children", "adults"): "Children’s and adults’ social work.",
}


@dataclass(frozen=True)
class AuthorityContext:
    """What `authority.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    name: str
    top: PlaceTop
    photo: Photograph | None
    glance: Glance
    compare: Link
    introduction: Words | None
    work_notes: tuple[str, ...]
    practices: tuple[PracticeEntry, ...]
    work: tuple[Said, ...]
    workload: Pair
    workload_said: tuple[Said, ...]
    support: tuple[Part, ...]
    workforce: PublishedWorkforce | None
    judged: tuple[Judgements, ...]
    not_judged: tuple[str, ...]
    judged_notes: tuple[str, ...]
    pay: Pay
    sections: tuple[Part, ...]
    voices: tuple[Quote, ...]
    changed: ForumChanged | None
    stories: tuple[StoryRow, ...]
    stories_notes: tuple[str, ...]
    recognition: tuple[RegionEntry, ...]
    programmes: tuple[RegionEntry, ...]
    openings: Openings
    events: AuthorityEvents | None
    mentions: tuple[TermWords, ...]
    recruitment: tuple[Part, ...]
    unstated: tuple[str, ...]


def authority_context(view: View, authority: Authority) -> AuthorityContext:
    """The page of one authority, whether or not anything is open there."""
    name = authority.name
    view = replace(view, read_on=authority.reviewed_on)
    years = early_career(view, authority)
    events = authority_events(view, authority)
    return AuthorityContext(
        head=view.head(
            name,
            f"{authority.official_name}: how it practises, workload, supervision, pay, how it was judged, "
            "and its vacancies.",
            feeds=view.feeds(urls.listing("authority", authority.id), f"Vacancies in {name}"),
            scripts=box_scripts(events.next) if events else (),
        ),
        trail=(Step("Home", view.home), Step("Places", view.to(urls.AUTHORITIES)), Step(name)),
        name=name,
        top=_top(view, authority),
        photo=photograph(view, authority, view.edition.agreed(authority).photo),
        glance=_glance(view, authority),
        compare=Link(f"Compare {name} with another place", f"{view.to(urls.COMPARE)}?places={authority.id}"),
        introduction=rendered(authority.about, below=2) if authority.about else None,
        work_notes=_work_notes(authority),
        practices=_practices(view, authority),
        work=(*about(view, authority, "practice"), *_teams(view, authority)),
        workload=caseload_pair(view, authority),
        workload_said=about(view, authority, "workload"),
        support=(supervision(view, authority), *([years] if years.holds else [])),
        workforce=published_workforce(view, authority),
        judged=inspections(view, authority),
        not_judged=not_judged(authority),
        judged_notes=(OVERALL_DROPPED,) if "children" in authority.services else (),
        pay=pay(view, authority),
        sections=tuple(sections(view, authority)),
        voices=voices(view, authority),
        changed=changed_in(view, authority),
        stories=stories_of(view, authority.id),
        stories_notes=example_notes(view),
        recognition=recognised(view, authority.id),
        programmes=taking_part(view, authority.id),
        openings=openings(view, authority),
        events=events,
        mentions=mentions_of_authority(view, authority),
        recruitment=(safer_part(view, authority), asking(authority)),
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
        GlanceFact("Vacancies", open_today(view, count), "#vacancies"),
    )
    return Glance(f"{authority.name} at a glance", facts)


def _practices(view: View, authority: Authority) -> tuple[PracticeEntry, ...]:
    used = ((practice, view.region.practice_models[practice.model]) for practice in authority.practices)
    return tuple(
        entry(view, authority, practice, model.name, view.to(urls.practice_model(model)))
        for practice, model in used
    )


def _work_notes(authority: Authority) -> tuple[str, ...]:
    told = ("Each line names its source. None is ranked.",) if authority.practices else ()
    return (*told, read_words(authority.reviewed_on)) if authority.practices or authority.statements else told


def _teams(view: View, authority: Authority) -> tuple[Said, ...]:
    if not authority.teams:
        return ()
    labels = "; ".join(view.label("team", team) for team in authority.teams)
    source = view.region.source(authority.id, authority.teams_source) if authority.teams_source else None
    sources = cited_and_read(view, source, None, source.read_on) if source else ()
    return (Said(f"{labels}.", sources, "Kinds of team"),)
