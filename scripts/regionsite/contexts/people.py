"""Who stands for the region, what its authorities do together, and how to take part."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from regionsite import urls
from regionsite.contexts.hexes import mark
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.people import RegionEntry, StoryRow
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import cited, cited_and_read, period_words, read_words
from regionsite.contexts.staff_stories import example_notes
from regionsite.contexts.story_list import stories_words, story_row
from regionsite.contexts.view import View
from regionsite.model.region_people import (
    Lead,
    OfTheRegion,
    Recognition,
    RegionalProgramme,
    RegionPeople,
)
from regionsite.wording import joined, plural

SHOWN = 4
"""Stories on this page; all of them are one link away."""

KINDS = {
    "agency": "Agency work",
    "training": "Training",
    "peer_support": "Support among peers",
    "learning": "Learning from each other",
    "data": "Figures",
}


_NOBODY_NAMED = "No source says which places"


@dataclass(frozen=True)
class PeopleContext:
    """What `people.html` shows; a part without entries is left out."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    stories: tuple[StoryRow, ...]
    stories_notes: tuple[str, ...]
    all_stories: Link
    read_notes: tuple[str, ...]
    leads: tuple[RegionEntry, ...]
    asking: tuple[Link, ...]
    recognition: tuple[RegionEntry, ...]
    programmes: tuple[RegionEntry, ...]
    shared: tuple[RegionEntry, ...]
    joining: tuple[RegionEntry, ...]
    joining_links: tuple[Link, ...]


def people_context(view: View) -> PeopleContext:
    """The page of the region's people."""
    people, stories = view.region.people, view.edition.staff_stories
    view = replace(view, read_on=_read_on(people))
    lead = (
        f"Who speaks for {view.region.profile.area}, what the authorities do together, and people who do the "
        "work. By role, not by name."
    )
    return PeopleContext(
        head=view.head("People and the region", lead),
        trail=(Step("Home", view.home), Step("People and the region")),
        title="People and the region",
        lead=lead,
        stories=tuple(story_row(view, story) for story in stories[:SHOWN]),
        stories_notes=example_notes(view),
        all_stories=_all_stories(view),
        read_notes=(read_words(view.read_on),) if view.read_on else (),
        leads=tuple(_lead(view, lead) for lead in people.leads),
        asking=_asking(view),
        recognition=tuple(_recognition(view, one) for one in view.edition.recognition),
        programmes=tuple(programme(view, one) for one in people.programmes),
        shared=tuple(
            RegionEntry(
                one.heading, one.text, (KINDS[one.kind],), sources=_sources(view, one), example=one.example
            )
            for one in people.shared
        ),
        joining=tuple(
            RegionEntry(
                one.who, one.text, link=_page(one.url), sources=_sources(view, one), example=one.example
            )
            for one in people.joining
        ),
        joining_links=(Link("Add your authority: how it is done", view.to("for-authorities/")),),
    )


def _read_on(people: RegionPeople) -> date | None:
    """The day most of its sources were read on; of several such days the last."""
    days = Counter(
        one.checked_on
        for one in (*people.leads, *people.recognition, *people.programmes, *people.shared, *people.joining)
        if one.checked_on
    )
    return max(days, key=lambda day: (days[day], day), default=None)


def _all_stories(view: View) -> Link:
    return Link(f"All {stories_words(view, len(view.edition.staff_stories))}", view.to(urls.STORIES))


def programme(view: View, one: RegionalProgramme, *, of: str | None = None) -> RegionEntry:
    """Something authorities do together; on the page `of` one of them the others are named. All need no names."""
    known = view.region.authorities
    members = [known[id] for id in one.members if id in known]
    since, until = (period_words(when) if when else None for when in (one.since, one.until))
    when = (
        f"{since} to {until}"
        if since and until
        else f"Since {since}"
        if since
        else f"Until {until}"
        if until
        else ""
    )
    everyone = len(members) == len(known)
    places = plural(len(known), "place")
    count = f"All {places}" if everyone else f"{len(members)} of {places}" if members else _NOBODY_NAMED
    told = (when, count, f"With {joined(one.partners)}" if one.partners else "")
    return RegionEntry(
        one.name,
        one.what,
        tuple(part for part in told if part),
        () if everyone else tuple(Link(one.name, view.authority(one)) for one in members if one.id != of),
        link=_page(one.url),
        mark=mark(view.region.profile.hexes, [member.id for member in members]),
        sources=_sources(view, one),
        example=one.example,
    )


def recognised(view: View, authority: str) -> tuple[RegionEntry, ...]:
    """What the teams of one authority were thanked for, the newest first."""
    found = [one for one in view.edition.recognition if one.authority == authority]
    return tuple(_recognition(view, one) for one in found)


def taking_part(view: View, authority: str) -> tuple[RegionEntry, ...]:
    """The programmes of the region that an authority takes part in."""
    found = [one for one in view.region.people.programmes if authority in one.members and not one.until]
    return tuple(programme(view, one, of=authority) for one in found)


def _lead(view: View, lead: Lead) -> RegionEntry:
    return RegionEntry(
        lead.role,
        lead.does,
        places=_place(view, lead.authority),
        sources=_sources(view, lead),
        example=lead.example,
    )


def _recognition(view: View, one: Recognition) -> RegionEntry:
    told = (period_words(one.on), f"Thanked by {one.by[:1].lower()}{one.by[1:]}")
    return RegionEntry(
        one.team,
        one.for_what,
        told,
        _place(view, one.authority),
        sources=_sources(view, one),
        example=one.example,
    )


def _place(view: View, id: str | None) -> tuple[Link, ...]:
    authority = view.region.authorities.get(id) if id else None
    return (Link(authority.name, view.authority(authority)),) if authority else ()


def _sources(view: View, one: OfTheRegion) -> tuple[SourceWords, ...]:
    """Who says so, and when it was said and read; nothing where the region speaks for itself."""
    if not one.source:
        return ()
    source = view.region.source(None, one.source)
    if one.checked_on is None:
        return (cited(source, one.said),)
    return cited_and_read(view, source, one.said, one.checked_on)


def _page(url: str | None) -> Link | None:
    return Link("Its own page", url) if url else None


def _asking(view: View) -> tuple[Link, ...]:
    """Somebody who does the work, where a council has a page for it; and the list of contacts."""
    own = [
        Link(f"Ask someone who works in {one.name}", one.practitioners_url)
        for one in view.region.authorities.values()
        if one.practitioners_url
    ]
    return (*own, Link("Whom to ask at each council", view.to(urls.TALK)))
