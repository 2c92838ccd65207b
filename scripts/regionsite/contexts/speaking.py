"""Who speaks at an event or in one of its sessions: by role, and by name only while consent holds."""

from collections.abc import Iterator, Sequence

from regionsite.contexts.photograph import event_photograph
from regionsite.contexts.shapes.events import SpeakerWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.event import Event


def speaker_words(view: View, event: Event, named: Sequence[str] | None = None) -> Iterator[SpeakerWords]:
    """Everybody who speaks at an event, or those that a session names."""
    speakers = view.edition.speakers(event)
    for id in speakers if named is None else named:
        if speaker := speakers.get(id):
            authority = view.region.authorities.get(speaker.authority or "")
            yield SpeakerWords(
                who=speaker.name or speaker.role,
                role=speaker.role if speaker.name else None,
                works_for=Link(authority.name, view.authority(authority)) if authority else None,
                elsewhere=None if authority else speaker.organisation,
                bio=speaker.bio,
                photo=event_photograph(view, event, speaker.photo),
                links=tuple(Link(link.label, link.url) for link in speaker.links),
            )
