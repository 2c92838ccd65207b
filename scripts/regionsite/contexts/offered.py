"""How what an employer offers is said: caseload, supervision, moving, the first years, money beside pay."""

from typing import Protocol

from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.sourced import cited, period_words, promised
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.moment import Period
from regionsite.model.offer import Caseload, EarlyCareer, Relocation, Supervision, Supplement
from regionsite.offers import Origin
from regionsite.wording import MONTHS, capitalised, joined, number, plain_day, plural, pounds

_BASES = {"average": "on average", "cap": "at most", "target": "as an aim"}
_BASIS_NAMES = {"average": "An average", "cap": "A limit", "target": "An aim"}
_KINDS = {
    "one_to_one": "one to one",
    "reflective": "reflective",
    "group": "in a group",
    "peer": "among peers",
    "clinical": "clinical",
}

_BY = {
    True: "by a registered social worker",
    False: "not always by a registered social worker",
    None: "",
}
_COORDINATORS = {True: "A named coordinator", False: "No named coordinator", None: None}


def origin_words(origin: Origin, authority: Authority) -> str:
    """Whose word a fact is."""
    return {
        "advert": "This team’s own",
        "authority": f"{authority.name}-wide, not this team’s own",
        "region": "The same for the whole region",
    }[origin]


class Sourced(Protocol):
    """Something that may say who stated it, and when."""

    @property
    def source(self) -> str | None:
        """The id of its source."""

    @property
    def as_of(self) -> Period | None:
        """When it was stated."""


def origin_note(view: View, authority: Authority, origin: Origin, stated: Sourced) -> str:
    """Whose word a fact is; for the authority's, where and when it said so."""
    words = origin_words(origin, authority)
    if origin == "advert" or stated.source is None:
        return words
    source = view.region.source(authority.id, stated.source)
    said = promised(source, stated.as_of) if stated.as_of else cited(source, None)
    return f"{words}. {said.words}"


def amount(caseload: Caseload) -> str:
    """8 to 12, or 16."""
    return f"{caseload.least} to {caseload.most}" if caseload.least is not None else str(caseload.most)


def caseload_words(caseload: Caseload) -> str:
    """14 to 16 children on average."""
    return f"{amount(caseload)} {caseload.unit} {_BASES[caseload.basis]}"


def caseload_note(caseload: Caseload) -> str:
    """Whose caseload it is, what sort of number, and since when."""
    whose = f" for {caseload.role}" if caseload.role else ""
    return f"{_BASIS_NAMES[caseload.basis]}{whose}. As of {period_words(caseload.as_of)}."


def supervision_words(supervision: Supervision) -> str | None:
    """Every 4 weeks; None when only its kinds are stated."""
    if supervision.every_weeks is None:
        return supervision.frequency
    return "Every week" if supervision.every_weeks == 1 else f"Every {supervision.every_weeks} weeks"


def supervision_note(supervision: Supervision) -> str:
    """How long, in which forms, by whom, and since when."""
    told = [
        f"{supervision.minutes} minutes" if supervision.minutes else "",
        joined([_KINDS[kind] for kind in supervision.kinds]),
        _BY[supervision.by_registered_social_worker],
    ]
    parts = [capitalised(", ".join(part for part in told if part)), (supervision.note or "").rstrip(".")]
    said = f"As of {period_words(supervision.as_of)}"
    return " ".join(f"{part}." for part in [*parts, said] if part)


def relocation_words(relocation: Relocation) -> str:
    """Up to £8,000, or that there is some."""
    return "Yes" if relocation.most is None else f"Up to {pounds(relocation.most)}"


def relocation_note(relocation: Relocation) -> str | None:
    """Who gets it, and when it must be paid back."""
    return " ".join(part for part in (relocation.conditions, relocation.clawback) if part) or None


def supplement_fact(view: View, supplement: Supplement, origin: str | None = None) -> Fact:
    """One sum beside the salary: how much, how often, for whom."""
    reviewed = f"Looked at again on {plain_day(supplement.review_on)}." if supplement.review_on else None
    return Fact(
        view.label("supplement", supplement.kind),
        _sum(supplement),
        unit=view.label("supplement_frequency", supplement.frequency) if _sum(supplement) else None,
        more=" ".join(part for part in (supplement.conditions, reviewed) if part) or None,
        origin=origin,
    )


def _sum(supplement: Supplement) -> str | None:
    told = [
        pounds(supplement.amount) if supplement.amount is not None else "",
        f"{number(supplement.percent)}% of salary" if supplement.percent is not None else "",
    ]
    return " and ".join(part for part in told if part) or None


def early_career_facts(view: View, early: EarlyCareer) -> tuple[Fact, ...]:
    """The support of the first years; what is not stated says so, so that offers can stand side by side."""
    percent = early.protected_percent
    return (
        Fact(
            "Programme",
            _scheme(view, early),
            more=f"{plural(early.months, 'month')}." if early.months else None,
        ),
        Fact("Time kept for learning", f"{percent}% of your week" if percent is not None else None),
        Fact(
            "How your caseload grows",
            _steps(early),
            more="Shares of a full caseload." if early.caseload_steps else None,
        ),
        Fact(
            "Reviews",
            f"After {joined([str(month) for month in early.reviews])} months" if early.reviews else None,
        ),
        Fact("Groups start in", joined([MONTHS[month - 1] for month in early.start_months]) or None),
        Fact("Somebody to go to", _COORDINATORS[early.coordinator]),
        Fact("People at your stage", early.peer_group),
        Fact("In years two and three", early.continues),
    )


def _scheme(view: View, early: EarlyCareer) -> str:
    """The programme's full name from the region's glossary, with its letters."""
    if early.scheme == "other":
        return "A programme of its own"
    letters = early.scheme.upper()
    entry = view.region.glossary.get(letters)
    return f"{entry.full} ({letters})" if entry else letters


def _steps(early: EarlyCareer) -> str | None:
    steps = [f"{step.percent}% from month {step.month}" for step in early.caseload_steps]
    return joined(steps, "then") or None
