"""Safer recruitment, whom to ask and where to look, as an authority's page says them."""

from urllib.parse import urlsplit

from regionsite.contexts.profile import Part
from regionsite.contexts.shapes import Fact, Link, TermWords
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.offer import Contact
from regionsite.offers import SAFER_STATEMENTS
from regionsite.wording import plain_day

STATEMENT_LABELS = {
    "safeguarding_statement": "Keeping people safe",
    "rehabilitation_of_offenders": "Criminal records",
    "registration_check": "Registration",
    "adjustments": "Adjustments and other formats",
}


def safer_recruitment(view: View, authority: Authority) -> Part:
    """What holds for every post: the authority's own words, else the region's, and whose they are."""
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
            TermWords(None, STATEMENT_LABELS[statement], None, stated or shared or "Not stated.")
            for statement, (stated, shared) in words.items()
        ),
    )


def asking(authority: Authority) -> Part:
    """Whom to ask about working there, and the authority's own pages."""
    contact = authority.contact
    careers = authority.careers_url
    facts = [
        Fact(
            "Whom to ask",
            contact.role if contact else None,
            more=contact.phone if contact else None,
            link=_contact_link(contact) if contact else None,
        ),
        Fact(
            "Careers page",
            _host(careers) if careers else None,
            link=Link(f"Open {authority.name}’s careers page", careers) if careers else None,
        ),
        Fact(
            "Website",
            _host(authority.website),
            link=Link(f"Open {authority.official_name}’s website", authority.website),
        ),
        Fact("This profile was last read through", plain_day(authority.reviewed_on)),
    ]
    if authority.visa_note:
        facts.append(Fact("Visas", authority.visa_note))
    return Part("contact", f"Ask {authority.name}", facts=tuple(facts))


def _contact_link(contact: Contact) -> Link | None:
    if contact.email:
        return Link(contact.email, f"mailto:{contact.email}")
    return Link("Use its form", contact.url) if contact.url else None


def _host(address: str) -> str:
    return (urlsplit(address).hostname or address).removeprefix("www.")
