"""What comes with a post: the pay scale, money beside the salary item by item, and the benefits."""

from regionsite.contexts.offered import origin_note, supplement_fact
from regionsite.contexts.shapes.facts import Fact, TermWords
from regionsite.contexts.sourced import period_words
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.offer import BenefitOffered
from regionsite.model.vacancy import Vacancy
from regionsite.offers import Offer, benefits, supplements
from regionsite.wording import number


def pay_facts(view: View, vacancy: Vacancy) -> tuple[Fact, ...]:
    """The scale the pay comes from, then every sum beside the salary. They are never added up."""
    authority = view.region.authorities[vacancy.authority]
    found = supplements(vacancy, authority)
    extra = tuple(
        supplement_fact(view, offer.value, origin_note(view, authority, offer.origin, offer.value))
        for offer in found
    )
    return (_scale_fact(vacancy), *(extra or (Fact("Money beside the salary", None),)))


def _scale_fact(vacancy: Vacancy) -> Fact:
    scale = vacancy.pay_scale
    if scale is None:
        return Fact("Pay scale", None, more=_basis(vacancy))
    points = f"Points {scale.points}." if scale.points else ""
    year = f"Pay year {scale.year}." if scale.year else "Its year is not stated."
    return Fact(
        "Pay scale", scale.name, more=" ".join(part for part in (points, year, _basis(vacancy)) if part)
    )


def _basis(vacancy: Vacancy) -> str:
    """What the pay shown is for, and the advert's own note."""
    week = f"{number(vacancy.hours_per_week)} hours a week"
    amount = {
        (True, True): f"The pay shown is for {week}; fewer hours get their share.",
        (True, False): f"The pay shown is for this post’s own hours, {week}.",
    }.get((vacancy.salary_unit == "year", vacancy.salary_is_fte), "")
    return " ".join(part for part in (amount, vacancy.pay_note or "") if part)


def benefit_terms(view: View, vacancy: Vacancy) -> tuple[TermWords, ...]:
    """Every benefit with what it really is; one that only the authority states says so."""
    authority = view.region.authorities[vacancy.authority]
    return tuple(
        TermWords(
            id=None,
            term=view.label("benefit", offer.value.kind),
            short=_whose(offer, authority) if offer.origin == "authority" else None,
            meaning=offer.value.text,
        )
        for offer in benefits(vacancy, authority)
    )


def _whose(offer: Offer[BenefitOffered], authority: Authority) -> str:
    when = f", as of {period_words(offer.value.as_of)}" if offer.value.as_of else ""
    return f"all of {authority.name}{when}"
