"""What an advert and a profile say so that recruitment is safe and fair, and whose words they are."""

from regionsite.contexts.part import Part
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.vacancy import Vacancy
from regionsite.offers import SAFER_STATEMENTS, Offer, safer_recruitment

_HEADINGS = {
    "safeguarding_statement": "Safeguarding",
    "rehabilitation_of_offenders": "Past convictions",
    "registration_check": "Registration",
    "adjustments": "Adjustments and other formats",
}


def safer_terms(view: View, vacancy: Vacancy) -> tuple[TermWords, ...]:
    """The criminal record check of the post among the statements, each with whose words it is in."""
    authority = view.region.authorities[vacancy.authority]
    found = safer_recruitment(view.region.profile, authority, vacancy)
    statements = tuple(
        TermWords(
            None, _HEADINGS[statement], _whose(offer, authority), offer.value if offer else "Not stated."
        )
        for statement, offer in found.items()
    )
    return (*statements[:1], _check(view, vacancy), *statements[1:])


def safer_part(view: View, authority: Authority) -> Part:
    """What holds for every post of an authority: the authority's own words, else the region's, and whose they are."""
    own, regional = authority.safer_recruitment, view.region.profile.safer_recruitment
    words = {
        statement: (getattr(own, statement, None), getattr(regional, statement, None))
        for statement in SAFER_STATEMENTS
    }
    borrowed = any(shared and not stated for stated, shared in words.values())
    return Part(
        "safer-recruitment",
        "Safer recruitment",
        notes=(f"Where {authority.name} has no words of its own, these are the region’s.",)
        if borrowed
        else (),
        terms=tuple(
            TermWords(None, _HEADINGS[statement], None, stated or shared or "Not stated.")
            for statement, (stated, shared) in words.items()
        ),
    )


def _check(view: View, vacancy: Vacancy) -> TermWords:
    term = view.region.vocabularies["dbs"][vacancy.dbs]
    return TermWords(
        None, "Criminal record check", _THIS_POST, f"{term.label}. {term.glossary or ''}".strip()
    )


_THIS_POST = "for this post"


def _whose(offer: Offer[str] | None, authority: Authority) -> str | None:
    if offer is None:
        return None
    return {
        "advert": _THIS_POST,
        "authority": f"for all of {authority.name}",
        "region": "for the whole region",
    }[offer.origin]
