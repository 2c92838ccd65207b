"""Open adverts in the lists they fall into: by authority, career stage, service and working pattern."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from regionsite.model.region import Region
from regionsite.model.vacancy import Vacancy


@dataclass(frozen=True)
class Listing:
    """Open adverts under one heading: `facet` and `term` are None for the list of them all.

    A facet is `authority`, `stage`, `service` or `pattern`; a term is an authority's id or a vocabulary key.
    """

    facet: str | None
    term: str | None
    label: str
    vacancies: tuple[Vacancy, ...]


FACET_VOCABULARIES: Mapping[str, str] = {
    "stage": "career_stage",
    "service": "service_area",
    "pattern": "working_pattern",
}
"""Which vocabulary each facet's terms come from."""


def facet_terms(vacancy: Vacancy, facet: str) -> tuple[str, ...]:
    """The terms of a facet that an advert falls under."""
    match facet:
        case "authority":
            return (vacancy.authority,)
        case "stage":
            return vacancy.career_stage
        case "service":
            return (vacancy.service_area,)
        case _:
            return vacancy.working_patterns


def narrower(region: Region, adverts: Sequence[Vacancy]) -> Iterator[Listing]:
    """The list of each term of each facet, empty ones too; adverts stay in their order."""
    for id, found in grouped(adverts, "authority", region.authorities).items():
        yield Listing("authority", id, region.authorities[id].name, found)
    for facet, vocabulary in FACET_VOCABULARIES.items():
        words = region.vocabularies[vocabulary]
        for term, found in grouped(adverts, facet, words.terms).items():
            yield Listing(facet, term, words[term].label, found)


def grouped(
    adverts: Sequence[Vacancy], facet: str, terms: Mapping[str, object]
) -> Mapping[str, tuple[Vacancy, ...]]:
    """The adverts that fall under each of these terms of a facet; an empty tuple where there are none."""
    groups: dict[str, list[Vacancy]] = {term: [] for term in terms}
    for vacancy in adverts:
        for term in facet_terms(vacancy, facet):
            groups[term].append(vacancy)
    return {term: tuple(found) for term, found in groups.items()}
