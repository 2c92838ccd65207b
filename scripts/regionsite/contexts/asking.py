"""Whom to ask about an authority and where to look, as its page says them."""

from urllib.parse import urlsplit

from regionsite.contexts.part import Part
from regionsite.contexts.shapes.facts import Fact
from regionsite.contexts.shapes.links import Link
from regionsite.model.authority import Authority
from regionsite.model.offer import Contact
from regionsite.wording import plain_day


def asking(authority: Authority) -> Part:
    """Whom to ask about working there, and the authority's own pages."""
    contact = authority.contact
    careers = authority.careers_url
    facts = [
        Fact(
            "Whom to ask",
            contact.role if contact else None,
            more=contact.phone if contact else None,
            link=contact_link(contact) if contact else None,
        ),
        Fact(
            "Careers page",
            host(careers) if careers else None,
            link=Link(f"Open {authority.name}’s careers page", careers) if careers else None,
        ),
        Fact(
            "Website",
            host(authority.website),
            link=Link(f"Open {authority.official_name}’s website", authority.website),
        ),
        Fact("This profile was last read through", plain_day(authority.reviewed_on)),
    ]
    if authority.practitioners_url:
        asked = Link(f"Ask someone who works in {authority.name}", authority.practitioners_url)
        facts.append(Fact("People who do the work", host(authority.practitioners_url), link=asked))
    if authority.visa_note:
        facts.append(Fact("Visas", authority.visa_note))
    return Part("contact", f"Ask {authority.name}", facts=tuple(facts))


def contact_link(contact: Contact) -> Link | None:
    """Its mailbox, or the page with its form."""
    if contact.email:
        return Link(contact.email, f"mailto:{contact.email}")
    return Link("Use its form", contact.url) if contact.url else None


def host(address: str) -> str:
    """`norfolk.gov.uk`: where an address leads, in few letters."""
    return (urlsplit(address).hostname or address).removeprefix("www.")
