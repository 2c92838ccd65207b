"""The sections of an authority's page that its profile fills, and the list of what nobody states."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from regionsite.contexts.offered import (
    early_career_facts,
    relocation_note,
    relocation_words,
    supervision_note,
    supervision_words,
    supplement_fact,
)
from regionsite.contexts.shapes import Fact, Link, Quote, Said, SourceWords, TermWords
from regionsite.contexts.sourced import cited_and_read, period_words, promised, said
from regionsite.contexts.view import View
from regionsite.markdown import rendered
from regionsite.model.authority import Authority, Base, Reorganisation, Testimonial, Topic
from regionsite.model.moment import Period
from regionsite.wording import capitalised, joined, plain_day, uncapitalised


@dataclass(frozen=True)
class Part:
    """One section of the page: words, facts, terms and what sources say, whichever there are."""

    id: str
    label: str
    notes: tuple[str, ...] = ()
    body: Markup | None = None
    words: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    terms: tuple[TermWords, ...] = ()
    said: tuple[Said, ...] = ()
    sources: tuple[SourceWords, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether there is anything in it."""
        return bool(self.body or self.words or self.facts or self.terms or self.said)


def about(view: View, authority: Authority, *topics: Topic) -> tuple[Said, ...]:
    """What sources say about these topics, in the order of the profile."""
    return tuple(
        said(view, authority.id, statement) for statement in authority.statements if statement.topic in topics
    )


def _promise(view: View, authority: Authority, source: str | None, as_of: Period) -> tuple[SourceWords, ...]:
    return (promised(view.region.source(authority.id, source), as_of),) if source else ()


def supervision(view: View, authority: Authority) -> Part:
    """How often, how long and in which forms there is supervision."""
    stated = authority.supervision
    fact = Fact(
        "How often",
        supervision_words(stated) if stated else None,
        more=supervision_note(stated) if stated else None,
        lead=True,
    )
    return Part(
        "supervision",
        "Supervision",
        facts=(fact,),
        said=about(view, authority, "supervision"),
        sources=_promise(view, authority, stated.source, stated.as_of) if stated else (),
    )


def early_career(view: View, authority: Authority) -> Part:
    """Years one to three."""
    stated = authority.early_career
    return Part(
        "early-career",
        "Years one to three",
        facts=early_career_facts(view, stated) if stated else (),
        said=about(view, authority, "early_career"),
        sources=_promise(view, authority, stated.source, stated.as_of) if stated else (),
    )


def benefits(view: View, authority: Authority) -> Part:
    """Supplements with their conditions, help with moving, and what else there is."""
    moving = authority.relocation
    help_with_moving = (
        (Fact("Help with moving", relocation_words(moving), more=relocation_note(moving)),) if moving else ()
    )
    extra = (supplement_fact(view, supplement) for supplement in authority.supplements)
    return Part(
        "benefits",
        "What comes with the pay",
        notes=("Payments beside the salary are never added to it here.",) if authority.supplements else (),
        facts=(*extra, *help_with_moving),
        terms=tuple(
            TermWords(None, view.label("benefit", benefit.kind), None, benefit.text)
            for benefit in authority.benefits
        ),
        said=about(view, authority, "pay", "benefits", "flexible_working"),
    )


def safety(view: View, authority: Authority) -> Part:
    """How workers are kept safe, and what they are given to work with."""
    stated = authority.staff_safety
    facts = (
        Fact("Lone working", stated.lone_working),
        Fact("After violence or threats", stated.after_violence),
        Fact("Support afterwards", stated.support),
    ) if stated else ()  # fmt: skip
    given = capitalised("; ".join(uncapitalised(thing) for thing in authority.equipment))
    return Part(
        "safety",
        "Safety and equipment",
        facts=facts,
        terms=(TermWords(None, "Equipment", None, given),) if given else (),
        said=about(view, authority, "staff_safety", "equipment"),
        sources=_promise(view, authority, stated.source, stated.as_of) if stated else (),
    )


def standards(view: View, authority: Authority) -> Part:
    """The employer standards it keeps, with the edition they are from."""
    stated = authority.employer_standards
    if stated is None:
        return Part("standards", "Employer standards")
    return Part(
        "standards",
        "Employer standards",
        notes=(f"Standards for employers of social workers, edition {stated.edition}.",),
        terms=tuple(
            TermWords(
                None,
                view.label("employer_standard", kept.standard),
                None,
                f"{kept.statement} (As of {period_words(kept.as_of)}.)",
                Link("See the evidence", kept.evidence_url) if kept.evidence_url else None,
            )
            for kept in stated.commitments
        ),
    )


def change(view: View, authority: Authority) -> Part:
    """A reorganisation of the council itself."""
    coming = authority.reorganisation
    known = view.region.authorities
    successors = [known[id].name for id in authority.succeeded_by if id in known]
    follows = (Said(f"{joined(successors)} will take its place.", ()),) if successors else ()
    return Part(
        "change",
        "Changes to the council",
        said=(*((_reorganisation(view, authority, coming),) if coming else ()), *follows),
    )


_STATUS = {
    "proposed": "proposed",
    "consulted": "being consulted on",
    "decided": "decided",
    "under_way": "under way",
    "done": "done",
}


def _reorganisation(view: View, authority: Authority, coming: Reorganisation) -> Said:
    begins = f" It takes effect in {period_words(coming.begins)}." if coming.begins else ""
    source = view.region.source(authority.id, coming.source)
    text = f"{coming.what.rstrip('.')}: {_STATUS[coming.status]}.{begins}"
    return Said(text, cited_and_read(source, None, coming.checked_on))


def place(view: View, authority: Authority) -> Part:
    """What it is like there, and the main places of work."""
    return Part(
        "place",
        "The place and its offices",
        body=rendered(authority.place, below=2) if authority.place else None,
        said=(*about(view, authority, "place"), *(_base(view, authority, base) for base in authority.bases)),
    )


def _base(view: View, authority: Authority, base: Base) -> Said:
    building = ", ".join(part for part in (base.name, base.street, base.postcode) if part)
    words = [f"{building or 'Building not stated'}.", base.travel or ""]
    source = view.region.source(authority.id, base.source) if base.source else None
    return Said(
        " ".join(part for part in words if part),
        cited_and_read(source, None, source.read_on) if source else (),
        f"Main base: {view.region.places[base.place].name}",
    )


def voices(view: View, authority: Authority) -> tuple[Quote, ...]:
    """What staff say, until the day they are to be asked again."""
    today = view.edition.now.date()
    return tuple(_quote(words) for words in authority.testimonials if words.review_by >= today)


def _quote(testimonial: Testimonial) -> Quote:
    role = testimonial.role
    who = f"{testimonial.name}, {uncapitalised(role)}" if testimonial.name else role
    agreed = f"Agreed to on {plain_day(testimonial.consent_on)}"
    return Quote(testimonial.text, who, agreed, testimonial.example)


def sections(view: View, authority: Authority) -> Iterator[Part]:
    """What follows pay on the page, without the sections that would be empty."""
    parts = (
        benefits(view, authority),
        safety(view, authority),
        Part("more", "What else sources say", said=tuple(_further(view, authority))),
        standards(view, authority),
        Part("equality", "Equality", words=(authority.equality,) if authority.equality else ()),
        change(view, authority),
        place(view, authority),
    )
    yield from (part for part in parts if part.holds)


_FURTHER: tuple[tuple[str, tuple[Topic, ...]], ...] = (
    ("Learning", ("learning",)),
    ("Leadership", ("leadership", "recognition")),
    ("Social work with adults", ("adults",)),
)


def _further(view: View, authority: Authority) -> Iterator[Said]:
    """What sources say on the remaining topics, the first of each under its topic's name."""
    for heading, topics in _FURTHER:
        for number, told in enumerate(about(view, authority, *topics)):
            yield replace(told, heading=None if number else heading)


def unstated(authority: Authority) -> tuple[str, ...]:
    """What no source we read states, beyond what its own section already shows as not stated."""
    topics = {statement.topic for statement in authority.statements}
    needs = [practice.local_need for practice in authority.practices]
    stated = {
        "Which local need its practice models answer": not needs or all(needs),
        "Which kinds of team it has": authority.teams,
        "Time kept for learning and a growing caseload in years one to three": authority.early_career,
        "Payments beside the salary": authority.supplements,
        "Help with moving": authority.relocation,
        "Leave, pension and other benefits": authority.benefits or topics & {"benefits", "flexible_working"},
        "How workers are kept safe": authority.staff_safety or "staff_safety" in topics,
        "The equipment workers are given": authority.equipment or "equipment" in topics,
        "Learning and qualifications": "learning" in topics,
        "How it keeps the employer standards": authority.employer_standards,
        "Equality, diversity and inclusion": authority.equality,
        "Visas": authority.visa_note,
        "What it is like to live there": authority.place,
        "Its main offices": authority.bases,
    }
    return tuple(words for words, known in stated.items() if not known)
