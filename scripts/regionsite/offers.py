"""What holds for a post, and who says so: its advert, else its authority, else the region."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from regionsite.model.authority import Authority
from regionsite.model.offer import (
    BenefitOffered,
    Caseload,
    EarlyCareer,
    Relocation,
    SaferRecruitment,
    Supervision,
    Supplement,
)
from regionsite.model.region_profile import RegionProfile
from regionsite.model.vacancy import Vacancy

Origin = Literal["advert", "authority", "region"]
"""Whose word it is: the advert's (so the team's own), the authority's for all its posts, or the region's."""

T = TypeVar("T")

SAFER_STATEMENTS = tuple(SaferRecruitment.model_fields)
"""The statements of safer recruitment that every advert must have, from somewhere."""


@dataclass(frozen=True)
class Offer(Generic[T]):
    """One thing that holds for a post, and whose word it is."""

    value: T
    origin: Origin


def caseload(vacancy: Vacancy, authority: Authority) -> Offer[Caseload] | None:
    """The caseload stated for a post. Those who lead others do not inherit that of those they lead."""
    theirs = authority.caseload if _speaks_of(authority, vacancy) and not vacancy.manages else None
    return _first(vacancy.caseload, theirs)


def supervision(vacancy: Vacancy, authority: Authority) -> Offer[Supervision] | None:
    """The supervision stated for a post."""
    return _first(vacancy.supervision, authority.supervision if _speaks_of(authority, vacancy) else None)


def early_career(vacancy: Vacancy, authority: Authority) -> Offer[EarlyCareer] | None:
    """The support stated for the first years."""
    return _first(vacancy.early_career, authority.early_career if _speaks_of(authority, vacancy) else None)


def relocation(vacancy: Vacancy, authority: Authority) -> Offer[Relocation] | None:
    """The help with moving stated for a post."""
    return _first(vacancy.relocation, authority.relocation)


def supplements(vacancy: Vacancy, authority: Authority) -> tuple[Offer[Supplement], ...]:
    """Money beside the salary: the advert's list if it has one, else the authority's. Never summed."""
    return _all(vacancy.supplements, "advert") or _all(authority.supplements, "authority")


def benefits(vacancy: Vacancy, authority: Authority) -> tuple[Offer[BenefitOffered], ...]:
    """What else a post brings: the advert's own, then the authority's of kinds it says nothing about."""
    own = {benefit.kind for benefit in vacancy.benefits}
    others = tuple(benefit for benefit in authority.benefits if benefit.kind not in own)
    return _all(vacancy.benefits, "advert") + _all(others, "authority")


def practice_models(vacancy: Vacancy, authority: Authority) -> tuple[Offer[str], ...]:
    """The ids of the models a post works with; of the authority's, only those it uses now in such posts."""
    current = tuple(
        practice.model
        for practice in authority.practices
        if practice.role != "before" and _speaks_of(authority, vacancy)
    )
    return _all(vacancy.practice_models, "advert") or _all(tuple(dict.fromkeys(current)), "authority")


def safer_recruitment(
    profile: RegionProfile, authority: Authority, vacancy: Vacancy
) -> Mapping[str, Offer[str] | None]:
    """Each of SAFER_STATEMENTS for an advert, from the nearest that makes it; None when nobody does."""
    holders: tuple[tuple[Origin, SaferRecruitment | None], ...] = (
        ("advert", vacancy.safer_recruitment),
        ("authority", authority.safer_recruitment),
        ("region", profile.safer_recruitment),
    )
    return {statement: next(_stated(statement, holders), None) for statement in SAFER_STATEMENTS}


def _stated(
    statement: str, holders: tuple[tuple[Origin, SaferRecruitment | None], ...]
) -> Iterator[Offer[str]]:
    for origin, holder in holders:
        text = getattr(holder, statement, None)
        if text:
            yield Offer(text, origin)


def _speaks_of(authority: Authority, vacancy: Vacancy) -> bool:
    """Whether what a profile says about practice and workload holds for a post.

    Where a council recruits for both services here, its published words are nearly always those of its
    children's services, so no post with adults inherits them.
    """
    return vacancy.service_area == "children" or (vacancy.service_area,) == authority.services


def _first(own: T | None, authority: T | None) -> Offer[T] | None:
    if own is not None:
        return Offer(own, "advert")
    return None if authority is None else Offer(authority, "authority")


def _all(values: tuple[T, ...], origin: Origin) -> tuple[Offer[T], ...]:
    return tuple(Offer(value, origin) for value in values)
