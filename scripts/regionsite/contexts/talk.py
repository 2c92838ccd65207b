"""Whom to ask at each council before applying, on one page. The site asks nobody's name and keeps none."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.asking import contact_link, host
from regionsite.contexts.guides import guides
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.roles import TalkRow
from regionsite.contexts.view import View
from regionsite.model.authority import Authority


@dataclass(frozen=True)
class TalkContext:
    """What `talk.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    notes: tuple[str, ...]
    rows: tuple[TalkRow, ...]
    guides: tuple[Link, ...]


def talk_context(view: View) -> TalkContext:
    """Every council, A to Z."""
    title, lead = (
        "Talk to us",
        "Ask before you apply. Every council is here, with the person or team it names.",
    )
    return TalkContext(
        head=view.head(title, lead),
        trail=(Step("Home", view.home), Step("Roles and routes", view.to(urls.ROLES)), Step(title)),
        title=title,
        lead=lead,
        notes=(
            "Links lead to the councils’ own pages. This site asks for nothing about you and keeps nothing.",
            "Each advert also names somebody who can tell you about that post.",
        ),
        rows=tuple(_row(view, authority) for authority in view.region.authorities.values()),
        guides=guides(view, "applying"),
    )


def _row(view: View, authority: Authority) -> TalkRow:
    contact = authority.contact
    asked = authority.practitioners_url
    return TalkRow(
        badge=PlaceBadge(authority.name, view.authority(authority), view.drawing(authority.id)),
        role=contact.role if contact else None,
        phone=contact.phone if contact else None,
        contact=contact_link(contact) if contact else None,
        careers=_outward(authority.careers_url or authority.website),
        practitioners=Link(f"Ask someone who works in {authority.name}", asked) if asked else None,
    )


def _outward(address: str) -> Link:
    return Link(host(address), address)
