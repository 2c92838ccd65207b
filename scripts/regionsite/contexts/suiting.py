"""What is known of each place that could make it suit someone: sourced facts, never an example."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from regionsite.contexts.adoption import now_used
from regionsite.contexts.view import View
from regionsite.contexts.workforce import CASES
from regionsite.model.authority import Authority


@dataclass(frozen=True)
class Question:
    """Something that may matter: how it is asked, which way is better, and how an answer is said.

    `says` holds `{}` for the value; `best` is what the best of all is called, as in "the third lowest of eleven".
    `known` is how to say for how many places it is known, `nobody` that it is known for none.
    """

    id: str
    legend: str
    better: Literal["less", "more"]
    says: str
    best: str
    silent: str
    known: str = "{} of {} councils state this."
    nobody: str = "No council states this, so we cannot ask it."


QUESTIONS = (
    Question(
        "caseload", "How many cases I would hold", "less", f"{{}} {CASES}", "lowest", "caseload",
        known="{} of {} have a published figure.",
    ),
    Question(
        "turnover", "That few people leave", "less", "{}% left in the year", "lowest", "who left",
        known="{} of {} have a published figure.",
    ),
    Question(
        "supervision", "How often I have supervision", "less", "Supervision every {} weeks", "most often",
        "supervision",
        nobody="No council states a number of weeks, so we cannot ask it.",
    ),
    Question("pay", "Pay at my stage", "more", "Pay up to {}", "highest", "pay at your stage"),
    Question(
        "learning", "Time kept for learning in my first years", "more", "{}% of your week kept for learning", "most",
        "time kept for learning",
    ),
    Question("practice", "How they practise", "more", "{}", "", "practice model", known="Known for {} of {} councils."),
    Question(
        "home", "How far it is from home", "less", "{}", "nearest", "main office",
        known="{} of {} have a main office we know.",
    ),
    Question(
        "office", "How few days I must be in the office", "less", "{} in the office", "fewest", "days in the office",
        known="Real adverts of {} of {} councils state this.",
        nobody="No real advert states this, so we cannot ask it.",
    ),
    Question(
        "work", "The kind of work", "more", "{}", "", "kinds of team",
        known="Kinds of team are known for {} of {}.",
    ),
)  # fmt: skip
"""Every question, in the order of the page."""

MAIN, PART, OTHER = 1, 0.5, 0
"""How well a place uses a practice model: as its main way of working, as a part of it, or another one."""


def suiting(view: View, authority: Authority) -> dict[str, Any]:
    """The facts of one place by question; a question that is not in it is not answered.

    Pay is the most of each stage in pounds, practice the models used now, home the main offices with their points,
    work the kinds of team by service.
    """
    found = {id: tell(view, authority) for id, tell in _FACTS.items()}
    return {id: fact for id, fact in found.items() if fact not in (None, {}, [])}


def _caseload(view: View, authority: Authority) -> Any:
    return authority.workforce.average_caseload if authority.workforce else None


def _turnover(view: View, authority: Authority) -> Any:
    return authority.workforce.turnover_rate if authority.workforce else None


def _supervision(view: View, authority: Authority) -> Any:
    return authority.supervision.every_weeks if authority.supervision else None


def _pay(view: View, authority: Authority) -> Any:
    if authority.pay_ladder is None:
        return None
    most: dict[str, Any] = {}
    for step in authority.pay_ladder.steps:
        stage = step.stage.replace("_", "-")
        most[stage] = max(most.get(stage, step.most), step.most)
    return most


def _learning(view: View, authority: Authority) -> Any:
    return authority.early_career.protected_percent if authority.early_career else None


def _practice(view: View, authority: Authority) -> Any:
    return {one.model: MAIN if one.role == "main" else PART for one in reversed(now_used(authority))}


def _home(view: View, authority: Authority) -> Any:
    places = dict.fromkeys(base.place for base in authority.bases)
    towns = (view.region.places[place] for place in places)
    return [[town.latitude, town.longitude, town.name] for town in towns]


def _office(view: View, authority: Authority) -> Any:
    """The fewest days that a real advert asks for."""
    days = [
        vacancy.office_days_per_week
        for vacancy in view.edition.open_by_authority[authority.id]
        if not vacancy.example and vacancy.office_days_per_week is not None
    ]
    return min(days, default=None)


def _work(view: View, authority: Authority) -> Any:
    kinds: dict[str, list[str]] = {}
    terms = view.region.vocabularies["team"]
    for team in authority.teams:
        service = terms[team].service_area
        if service:
            kinds.setdefault(service.replace("_", "-"), []).append(terms[team].label)
    return kinds


_FACTS: Mapping[str, Callable[[View, Authority], Any]] = {
    "caseload": _caseload,
    "turnover": _turnover,
    "supervision": _supervision,
    "pay": _pay,
    "learning": _learning,
    "practice": _practice,
    "home": _home,
    "office": _office,
    "work": _work,
}


def jobs(view: View, authority: Authority) -> dict[str, int]:
    """Open adverts by stage and service, as in `newly-qualified|children`; an empty half stands for any."""
    counts: Counter[str] = Counter()
    for vacancy in view.edition.open_by_authority[authority.id]:
        service = vacancy.service_area.replace("_", "-")
        for stage in ("", *(stage.replace("_", "-") for stage in vacancy.career_stage)):
            counts[f"{stage}|"] += 1
            counts[f"{stage}|{service}"] += 1
    return dict(sorted(counts.items()))


def answered(view: View) -> Iterator[tuple[Question, tuple[str, ...]]]:
    """Each question with the ids of the places that answer it."""
    facts = {id: suiting(view, authority) for id, authority in view.region.authorities.items()}
    for question in QUESTIONS:
        yield question, tuple(id for id, found in facts.items() if question.id in found)
