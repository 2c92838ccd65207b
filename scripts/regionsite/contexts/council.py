"""The council itself: the standards it keeps, its offices, what changes about it, and what its staff say."""

from regionsite.contexts.part import Part, about
from regionsite.contexts.photograph import photograph
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.places import Quote
from regionsite.contexts.shapes.sources import Said
from regionsite.contexts.sourced import cited_and_read, period_words
from regionsite.contexts.view import View
from regionsite.markdown import rendered
from regionsite.model.authority import Authority
from regionsite.model.employer import Reorganisation
from regionsite.model.people import Testimonial
from regionsite.model.place import Base
from regionsite.wording import joined, plain_day, uncapitalised


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
    return Said(text, cited_and_read(view, source, None, coming.checked_on))


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
        cited_and_read(view, source, None, source.read_on) if source else (),
        f"Main base: {view.region.places[base.place].name}",
    )


def voices(view: View, authority: Authority) -> tuple[Quote, ...]:
    """What staff say, until the day they are to be asked again."""
    return tuple(_quote(view, authority, words) for words in view.edition.agreed(authority).testimonials)


def _quote(view: View, authority: Authority, testimonial: Testimonial) -> Quote:
    role = testimonial.role
    who = f"{testimonial.name}, {uncapitalised(role)}" if testimonial.name else role
    agreed = f"Agreed to on {plain_day(testimonial.consent_on)}"
    photo = photograph(view, authority, testimonial.photo)
    return Quote(testimonial.text, who, agreed, testimonial.example, photo)
