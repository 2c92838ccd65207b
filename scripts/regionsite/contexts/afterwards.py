"""What stays of an event that has begun: how it went, recordings and files, photos, and what came of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regionsite import event_words, urls
from regionsite.contexts.event_lists import CALLED_OFF
from regionsite.contexts.photograph import event_photograph
from regionsite.contexts.shapes.afterwards import CameOfIt, KeptThing
from regionsite.contexts.shapes.figures import Figure
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.places import Photograph
from regionsite.contexts.view import View
from regionsite.model.afterwards import Afterwards, Handout, Recording
from regionsite.model.event import Event
from regionsite.wording import capitalised, number, plural

_FORMS = {
    "html": "Web page",
    "pdf": "PDF",
    "docx": "Word",
    "odt": "OpenDocument text",
    "pptx": "PowerPoint",
    "odp": "OpenDocument slides",
}


@dataclass(frozen=True)
class AfterwardsContext:
    """What the component `afterwards` shows. `ask` is whom to ask for a file in another format.

    With nothing in it but `nothing`, the host has added nothing yet.
    """

    summary: str | None
    told: tuple[Figure, ...]
    recordings: tuple[KeptThing, ...]
    files: tuple[KeptThing, ...]
    sessions: tuple[KeptThing, ...]
    ask: Link | None
    ask_words: str
    photos: tuple[Photograph, ...]
    came_of_it: tuple[CameOfIt, ...]
    next: Link | None
    nothing: str | None


def afterwards(view: View, event: Event) -> AfterwardsContext | None:
    """What stays of an event; None until it begins, and of one that did not take place."""
    over = view.edition.state_of(event) == "over"
    if view.edition.now < event.begins or event.status in CALLED_OFF or not (over or event.afterwards):
        return None
    after = event.afterwards or Afterwards()
    recordings, files = tuple(map(_recording, after.recordings)), tuple(map(_file, after.files))
    sessions = tuple(_sessions(view, event))
    held = any((after.summary, after.told, recordings, files, sessions, after.photos, after.came_of_it))
    return AfterwardsContext(
        summary=after.summary,
        told=tuple(Figure(number(said.number), f" of {said.of:,}", f"“{said.words}”") for said in after.told),
        recordings=recordings,
        files=files,
        sessions=sessions,
        ask=_ask(event) if recordings or files or sessions else None,
        ask_words=event.contact.role,
        photos=tuple(_photos(view, event, after)),
        came_of_it=tuple(_came_of_it(view, after)),
        next=_next(view, event),
        nothing=None if held else "Nothing has been added since. Slides, recordings and results come here.",
    )


def _recording(recording: Recording) -> KeptThing:
    length = f"{plural(recording.minutes, 'minute')}. " if recording.minutes else ""
    transcript = recording.transcript_url
    return KeptThing(
        title=recording.title,
        url=recording.url,
        form="Recording",
        words=f"{length}{'With' if recording.captions else 'Without'} captions.",
        also=Link("Read the transcript", transcript) if transcript else None,
        missing=recording.words_missing,
    )


def _file(file: Handout) -> KeptThing:
    size = f"{file.kilobytes:,} kB" if file.kilobytes else None
    return KeptThing(file.title, file.url, _FORMS[file.kind], size)


def _sessions(view: View, event: Event) -> Iterator[KeptThing]:
    """The sessions that have recordings or files of their own, on their pages."""
    for slot in view.edition.sessions(event):
        kept = (_counted(slot.session.recordings, "recording"), _counted(slot.session.files, "file"))
        words = " and ".join(part for part in kept if part)
        if words and slot.session.has_page:
            url = view.to(urls.session(event, slot.id))
            yield KeptThing(slot.session.title, url, "Session", capitalised(words))


def _counted(things: Sequence[object], one: str) -> str:
    return plural(len(things), one) if things else ""


def _ask(event: Event) -> Link | None:
    contact = event.contact
    if contact.email:
        return Link(contact.email, f"mailto:{contact.email}")
    return Link("Ask on their page", contact.url) if contact.url else None


def _photos(view: View, event: Event, after: Afterwards) -> Iterator[Photograph]:
    """The photos for which consent still holds."""
    shown = view.edition.event_photos(event)
    for photo in after.photos:
        if photo in shown and (photograph := event_photograph(view, event, photo)):
            yield photograph


def _came_of_it(view: View, after: Afterwards) -> Iterator[CameOfIt]:
    for thing in after.came_of_it:
        path = (thing.address or "").strip("/")
        yield CameOfIt(thing.words, view.to(f"{path}/") if path and _is_there(view, path) else None)


def _is_there(view: View, path: str) -> bool:
    """Whether a page is still, or already, on the site: adverts go, and events may be shown from a later day."""
    match path.split("/"):
        case ["vacancies", authority, id]:
            return (authority, id) in {(advert.authority, advert.id) for advert in view.edition.kept}
        case ["events", id]:
            return id in {event.id for event in view.edition.events} | set(urls.EVENT_WORDS)
    return True


def _next(view: View, event: Event) -> Link | None:
    """The next of its kind: the edition that names this one as the one before, while it is to come."""
    for other in view.edition.editions_after(event):
        if view.edition.state_of(other) != "over" and other.status not in CALLED_OFF:
            return Link(f"{other.title}, {event_words.days(other)}", view.to(urls.event(other)))
    return None
