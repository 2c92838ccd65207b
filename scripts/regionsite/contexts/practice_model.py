"""One practice model: its idea, a worker's week, who uses it, its evidence, and what people question."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.adoption import entry, users
from regionsite.contexts.advert import open_today, row
from regionsite.contexts.compare import MOST
from regionsite.contexts.hexes import MANY, mark
from regionsite.contexts.mentions import mentions_of_model
from regionsite.contexts.practice_models import first_sentence
from regionsite.contexts.shapes.adverts import Row
from regionsite.contexts.shapes.facts import Glance, GlanceFact, TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.models import Finding, PracticeEntry
from regionsite.contexts.shapes.people import StoryRow
from regionsite.contexts.shapes.places import PlaceTop
from regionsite.contexts.shapes.sources import Said, SourceWords
from regionsite.contexts.sourced import cited
from regionsite.contexts.staff_stories import example_notes
from regionsite.contexts.story_list import story_row
from regionsite.contexts.view import View
from regionsite.model.practice_model import Claim, Evidence, PracticeModel
from regionsite.model.vacancy import Vacancy
from regionsite.offers import practice_models
from regionsite.wording import joined, plain_day, plural, uncapitalised

SHOWN = 5
"""Adverts shown on the page."""

SERVICES = {
    "children": "Children’s services",
    "adults": "Adults’ services",
    "both": "Children’s and adults’ services",
}
_OTHER_SERVICE = {"children": "adults", "adults": "children"}


@dataclass(frozen=True)
class PracticeModelContext:
    """What `practice_model.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    name: str
    top: PlaceTop
    glance: Glance
    week: tuple[str, ...]
    parts: tuple[str, ...]
    tools: tuple[str, ...]
    training: tuple[Said, ...]
    sources: tuple[SourceWords, ...]
    parts_notes: tuple[str, ...]
    users: tuple[PracticeEntry, ...]
    findings: tuple[Finding, ...]
    praise: tuple[Said, ...]
    doubts: tuple[Said, ...]
    critique: str | None
    related: tuple[Link, ...]
    compare: Link | None
    stories: tuple[StoryRow, ...]
    stories_notes: tuple[str, ...]
    vacancies: tuple[Row, ...]
    vacancies_notes: tuple[str, ...]
    mentions: tuple[TermWords, ...]


def practice_model_context(view: View, model: PracticeModel) -> PracticeModelContext:
    """The page of one practice model, whether or not a source names anybody who uses it."""
    region = view.region
    found = tuple(users(region, model))
    current = [authority.id for authority, practice in found if practice.role != "before"]
    adverts = tuple(vacancy for vacancy in view.edition.open if works_with(view, vacancy, model))
    source = region.source(None, model.source) if model.source else None
    return PracticeModelContext(
        head=view.head(model.name, f"{model.name}: {uncapitalised(first_sentence(model.core_idea))}"),
        trail=(
            Step("Home", view.home),
            Step("Ways of working", view.to(urls.PRACTICE_MODELS)),
            Step(model.name),
        ),
        name=model.name,
        top=PlaceTop(model.name, model.core_idea, mark(region.profile.hexes, current), False),
        glance=_glance(view, model, len(set(current)), len(adverts)),
        week=model.your_week,
        parts=model.key_parts,
        tools=model.tools,
        training=claims(view, model.training),
        sources=(cited(source, None),) if source else (),
        parts_notes=_parts_notes(model),
        users=tuple(
            entry(view, authority, practice, authority.name, view.authority(authority))
            for authority, practice in found
        ),
        findings=tuple(_finding(view, evidence) for evidence in model.evidence),
        praise=claims(view, model.praise),
        doubts=claims(view, model.doubts),
        critique=model.critique,
        related=tuple(
            Link(other.name, view.to(urls.practice_model(other)))
            for id in model.related
            if (other := region.practice_models.get(id)) is not None
        ),
        compare=_compare(view, model),
        stories=_stories(view, model),
        stories_notes=example_notes(view),
        vacancies=tuple(row(view, vacancy) for vacancy in adverts[:SHOWN]),
        vacancies_notes=_vacancies_notes(view, len(adverts)),
        mentions=mentions_of_model(view, model),
    )


def works_with(view: View, vacancy: Vacancy, model: PracticeModel) -> bool:
    """Whether a post works with a model: its advert says so, or its authority does and the service fits."""
    offers = practice_models(vacancy, view.region.authorities[vacancy.authority])
    if not any(offer.value == model.id for offer in offers):
        return False
    own = any(offer.origin == "advert" for offer in offers)
    return own or vacancy.service_area != _OTHER_SERVICE.get(model.service)


def _glance(view: View, model: PracticeModel, users: int, adverts: int) -> Glance:
    rated = [evidence.rating for evidence in model.evidence if evidence.rating]
    places = plural(len(view.region.authorities), "place")
    known = "Recorded, without a rating" if model.evidence else "None recorded here yet"
    return Glance(
        f"{model.name} at a glance",
        (
            GlanceFact("For", SERVICES[model.service], "#parts"),
            GlanceFact("Used here by", f"{users} of {places}" if users else "No place named", "#who"),
            GlanceFact("Evidence", rated[0] if rated else known, "#evidence"),
            GlanceFact("Vacancies", open_today(view, adverts), "#vacancies"),
        ),
    )


def _finding(view: View, evidence: Evidence) -> Finding:
    source = view.region.source(None, evidence.source)
    told = (cited(source, evidence.said),)
    return Finding(evidence.body, evidence.rating, evidence.finding, told, evidence.scale, counted(evidence))


def counted(evidence: Evidence) -> str | None:
    """`When: September 2020 to May 2022. Where: 21 councils in England.`"""
    if not evidence.period and not evidence.place:
        return None
    when = evidence.period or "time not stated"
    where = f". Where: {evidence.place}" if evidence.place else ""
    return f"When: {uncapitalised(when) if when == 'Not stated' else when}{where}."


def claims(view: View, told: tuple[Claim, ...]) -> tuple[Said, ...]:
    """What people say of a model, each with who says it and when."""
    return tuple(Said(one.text, (cited(view.region.source(None, one.source), one.said),)) for one in told)


def _compare(view: View, model: PracticeModel) -> Link | None:
    """The way to the page where it stands beside those it is close to."""
    if not 2 <= len(view.region.practice_models) <= MANY:
        return None
    beside = [id for id in model.related if id in view.region.practice_models][: MOST - 1]
    address = f"{view.to(urls.MODELS_COMPARED)}?models={','.join((model.id, *beside))}"
    return Link(f"Set {model.name} beside {'those near to it' if beside else 'another'}", address)


def _stories(view: View, model: PracticeModel) -> tuple[StoryRow, ...]:
    told = [one for one in view.edition.staff_stories if model.id in one.practice_models]
    return tuple(story_row(view, one) for one in told[:SHOWN])


def _parts_notes(model: PracticeModel) -> tuple[str, ...]:
    also = (f"Also called {joined(model.aliases, 'or')}.",) if model.aliases else ()
    own = () if model.source else ("In our own words: no single source describes it.",)
    return (*also, *own, f"Checked on {plain_day(model.checked_on)}.")


def _vacancies_notes(view: View, count: int) -> tuple[str, ...]:
    """That these are examples, and that there are more than the page shows."""
    examples = ("Examples: no such post is open.",) if view.edition.demonstration else ()
    where = "In teams that name it, or in councils that do."
    more = (f"The first {SHOWN} of {count}, closing soonest.",) if count > SHOWN else ()
    return (where, *more, *examples)
