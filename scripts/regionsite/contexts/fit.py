"""Which place suits me? The questions, how many places answer each, and how the answers are put in order."""

from collections.abc import Iterable
from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.hexes import MANY, mark
from regionsite.contexts.shapes.fit import FitDetail, FitOption, FitQuestion
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.suiting import Question, answered, suiting
from regionsite.contexts.view import View
from regionsite.wording import spelled

SCORING = (
    "For each thing that matters, the best figure we know gets 1 and the weakest gets 0. "
    "The others fall between in proportion.",
    "Your practice model counts 1 as the main way of working, a half as a part of it, and 0 where another is named.",
    "“A lot” counts three times and “a bit” once. We take the average over what is known of a council.",
    "A council is placed when everything you marked “a lot” is known, and all but one of the rest. "
    "Saying nothing never counts for or against it.",
    "The same answers always give the same order, and equal scores are called equal.",
)
"""The rule of `fit-scoring.js`, in words."""


@dataclass(frozen=True)
class FitPlace:
    """A place as the answer shows it."""

    id: str
    badge: PlaceBadge


@dataclass(frozen=True)
class FitContext:
    """What `fit.html` shows; `facts`, `districts` and `list` are addresses that its script reads and links to."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    questions: tuple[FitQuestion, ...]
    not_asked: tuple[FitQuestion, ...]
    places: tuple[FitPlace, ...]
    scoring: tuple[str, ...]
    table: Link
    facts: str
    districts: str
    list: str


def fit_context(view: View) -> FitContext:
    """The page, on which nothing is ranked before a reader asks."""
    count = spelled(len(view.region.authorities))
    lead = f"Say what matters and how much. We put the {count} councils in your order and say why."
    questions = tuple(_question(view, question, who) for question, who in answered(view))
    return FitContext(
        head=view.head("Which place suits me?", lead, scripts=("fit.js",)),
        trail=(
            Step("Home", view.home),
            Step("Places", view.to(urls.AUTHORITIES)),
            Step("Which place suits me?"),
        ),
        title="Which place suits me?",
        lead=f"{lead} Your answers stay on this device.",
        questions=tuple(question for question in questions if question.asked),
        not_asked=tuple(question for question in questions if not question.asked),
        places=tuple(
            FitPlace(
                authority.id,
                PlaceBadge(authority.name, view.authority(authority), view.drawing(authority.id)),
            )
            for authority in view.region.authorities.values()
        ),
        scoring=SCORING,
        table=Link("Read the whole table", view.to(urls.COMPARE)),
        facts=view.to(urls.FIT_FACTS),
        districts=view.to(urls.DISTRICTS),
        list=view.to(urls.VACANCIES),
    )


def _question(view: View, question: Question, who: tuple[str, ...]) -> FitQuestion:
    hexes = view.region.profile.hexes
    known = question.known.format(len(who), len(view.region.authorities))
    return FitQuestion(
        question.id,
        question.legend,
        known if who else question.nobody,
        bool(who),
        mark(hexes, who) if hexes and len(hexes) <= MANY else None,
        _detail(view, question.id),
    )


def _detail(view: View, id: str) -> FitDetail | None:
    """What exactly is asked for, offered only where some place answers it."""
    found = [suiting(view, authority).get(id, {}) for authority in view.region.authorities.values()]
    match id:
        case "pay":
            stages = view.region.vocabularies["career_stage"]
            known = {stage for steps in found for stage in steps}
            options = ((key.replace("_", "-"), stages[key].label) for key in stages)
            return FitDetail("stage", "My stage", _options(options, known))
        case "practice":
            known = {model for models in found for model in models}
            options = ((id, model.name) for id, model in view.region.practice_models.items())
            return FitDetail("model", "I would like", _options(options, known))
        case "work":
            services = view.region.vocabularies["service_area"]
            known = {service for kinds in found for service in kinds}
            options = ((key.replace("_", "-"), services[key].label) for key in services)
            return FitDetail("service", "I work with", _options(options, known))
        case "home":
            hint = "A town or a postcode. It is looked up on your device and sent nowhere."
            return FitDetail("near", "Home is near", (), hint)
    return None


def _options(options: Iterable[tuple[str, str]], known: set[str]) -> tuple[FitOption, ...]:
    return tuple(FitOption(value, label) for value, label in options if value in known)
