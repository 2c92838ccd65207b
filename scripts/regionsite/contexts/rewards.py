"""What comes with an authority's pay: sums beside the salary, help with moving, and benefits."""

from regionsite.contexts.offered import relocation_note, relocation_words, supplement_fact
from regionsite.contexts.part import Part, about, promised_in
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.sources import Said
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.offer import BenefitOffered, Relocation, Supplement


def benefits(view: View, authority: Authority) -> Part:
    """Supplements with their conditions, help with moving, and what else there is, each with its source."""
    moving = authority.relocation
    facts = [
        supplement_fact(view, supplement, _promised_by(view, authority, supplement))
        for supplement in authority.supplements
    ]
    if moving:
        words, note = relocation_words(moving), relocation_note(moving)
        facts.append(Fact("Help with moving", words, more=note, origin=_promised_by(view, authority, moving)))
    return Part(
        "benefits",
        "What comes with the pay",
        notes=("Payments beside the salary are never added to it here.",) if authority.supplements else (),
        facts=tuple(facts),
        said=(
            *(_benefit(view, authority, benefit) for benefit in authority.benefits),
            *about(view, authority, "pay", "benefits", "flexible_working"),
        ),
    )


def _benefit(view: View, authority: Authority, benefit: BenefitOffered) -> Said:
    sources = promised_in(view, authority, benefit.source, benefit.as_of) if benefit.as_of else ()
    return Said(benefit.text, sources, view.label("benefit", benefit.kind))


def _promised_by(view: View, authority: Authority, offer: Supplement | Relocation) -> str | None:
    """Who says so, and as of when, in a line."""
    found = promised_in(view, authority, offer.source, offer.as_of) if offer.as_of else ()
    return ", ".join(source.words for source in found) or None
