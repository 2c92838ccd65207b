"""Questions of the filter form whose answers are words: levels, services, teams, patterns, contracts, models."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from regionsite import offers
from regionsite.contexts.shapes.filters import Choice, ChoiceGroup, Choices
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy

_VISAS = {"yes": "Sponsors a visa", "ask": "Ask first", "no": "No"}


def stages(view: View) -> Choices:
    """Career stages, and whether newly qualified people may apply."""
    suitable = sum(vacancy.suitable_for_nqsw for vacancy in view.edition.open)
    return Choices(
        "stage",
        "Level",
        "checks",
        _of_terms(view, "career_stage", lambda vacancy: vacancy.career_stage),
        also=(("newly", Choice("yes", "Newly qualified people may apply", suitable)),),
    )


def services(view: View) -> Choices:
    """Services, with the kinds of team that belong to them folded away."""
    teams = Choices(
        "team", "Kind of team", "checks", tuple(_teams(view)), hint="The teams of the services you chose."
    )
    return Choices(
        "service",
        "Work with",
        "checks",
        _of_terms(view, "service_area", lambda vacancy: (vacancy.service_area,)),
        fold=teams,
    )


def _teams(view: View) -> Iterator[ChoiceGroup]:
    """Kinds of team by the service they belong to, those without an open advert left out."""
    counts = Counter(vacancy.team for vacancy in view.edition.open)
    teams, services = view.region.vocabularies["team"], view.region.vocabularies["service_area"]
    for service in services:
        own = [key for key in teams if counts[key] and teams[key].service_area == service]
        if own:
            yield ChoiceGroup(
                services[service].short or services[service].label, _choices(view, "team", own, counts)
            )
    others = [key for key in teams if counts[key] and teams[key].service_area not in services.terms]
    if others:
        yield ChoiceGroup("Others", _choices(view, "team", others, counts))


def patterns(view: View) -> Choices:
    """Working patterns, and whether a job may be shared."""
    shared = sum(vacancy.job_share for vacancy in view.edition.open)
    return Choices(
        "pattern",
        "Working pattern",
        "checks",
        _of_terms(view, "working_pattern", lambda vacancy: vacancy.working_patterns),
        also=(("share", Choice("yes", "Job share welcome", shared)),),
    )


def contracts(view: View) -> Choices:
    """Kinds of contract."""
    found = _of_terms(view, "contract_type", lambda vacancy: (vacancy.contract_type,))
    return Choices("contract", "Contract", "checks", found)


def models(view: View) -> Choices:
    """Practice models that posts work with."""
    counts: Counter[str] = Counter()
    for vacancy in view.edition.open:
        found = offers.practice_models(vacancy, view.region.authorities[vacancy.authority])
        counts.update(offer.value for offer in found)
    names = view.region.practice_models
    return Choices(
        "model",
        "How they practise",
        "checks",
        (_one(Choice(id, names[id].name, counts[id]) for id in names if counts[id]),),
    )


def visas(view: View) -> Choices:
    """Whether a council sponsors a visa; to ask first is an answer too."""
    counts = Counter(str(vacancy.visa_sponsorship) for vacancy in view.edition.open)
    found = (Choice(value, label, counts[value]) for value, label in _VISAS.items())
    return Choices("visa", "Visa sponsorship", "checks", (_one(found),))


def _of_terms(
    view: View, vocabulary: str, terms: Callable[[Vacancy], Iterable[str]]
) -> tuple[ChoiceGroup, ...]:
    """Every term of a vocabulary that an open advert has."""
    counts = Counter(term for vacancy in view.edition.open for term in terms(vacancy))
    used = [key for key in view.region.vocabularies[vocabulary] if counts[key]]
    return (ChoiceGroup("", _choices(view, vocabulary, used, counts)),)


def _choices(
    view: View, vocabulary: str, keys: Iterable[str], counts: Mapping[str, int]
) -> tuple[Choice, ...]:
    terms = view.region.vocabularies[vocabulary]
    return tuple(
        Choice(key.replace("_", "-"), terms[key].short or terms[key].label, counts[key]) for key in keys
    )


def _one(choices: Iterable[Choice]) -> ChoiceGroup:
    return ChoiceGroup("", tuple(choices))
