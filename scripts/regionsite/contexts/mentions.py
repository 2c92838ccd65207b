"""What elsewhere on the site speaks of a record, so that every link between two records leads both ways."""

from collections.abc import Iterable, Iterator

from regionsite import example_words, urls
from regionsite.contexts.advert import open_words
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.event import Event
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.measure import Measure
from regionsite.model.post import Post
from regionsite.model.practice_model import PracticeModel
from regionsite.model.regional_position import Raised
from regionsite.model.timetable import Slot
from regionsite.model.voice import Voice

Mentions = tuple[TermWords, ...]


def mentions_of_measure(view: View, measure: Measure, authority: Authority | None = None) -> Mentions:
    """The issues and positions to be read beside a measure; of one authority when it is given."""
    forums = view.edition.forums
    issues = forums.of(authority.id) if authority else forums.issues
    every: tuple[Raised, ...] = issues if authority else (*forums.positions, *issues)
    said = tuple(_raised(view, one) for one in every if measure.id in _measures(one))
    return (*said, _place(view, authority)) if authority else said


def mentions_of_session(view: View, slot: Slot) -> Mentions:
    """What a session tells of."""
    return tuple(_raised(view, one) for one in view.edition.forums.told_in(slot.event.id, slot.id))


def mentions_of_event(view: View, event: Event) -> Mentions:
    """What an event tells of, and the posts about it."""
    told = (_raised(view, one) for one in view.edition.forums.told_in(event.id, None))
    return (*told, *(_post(view, post) for post in _posts(view) if event.id in post.events))


def mentions_of_model(view: View, model: PracticeModel) -> Mentions:
    """The sessions about a practice model."""
    return tuple(_session(view, slot) for slot in _slots(view) if model.id in slot.session.practice_models)


def mentions_of_authority(view: View, authority: Authority) -> Mentions:
    """The sessions an authority leads, and the stories of what changed there."""
    told = (story for story in view.edition.change_stories if story.authority == authority.id)
    changed = (
        TermWords(
            None,
            "What changed",
            example_words.note(story.example),
            "",
            Link(story.title, view.to(urls.change_story(story))),
        )
        for story in told
    )
    led = (_session(view, slot) for slot in _slots(view) if slot.session.lead == authority.id)
    return (*led, *changed)


def mentions_of_raised(view: View, one: Raised) -> Mentions:
    """The voices and posts that speak of an issue or a position."""
    voices = (_voice(view, voice) for voice in view.edition.voices_beside(one.id))
    return (*voices, *(_post(view, post) for post in _posts(view) if one.id in post.issues))


def mentions_of_theme(view: View, theme: str) -> Mentions:
    """The voices that speak to a theme."""
    return tuple(_voice(view, voice) for voice in view.edition.voices if voice.theme == theme)


def _measures(one: Raised) -> set[str]:
    named = one.measures if isinstance(one, ForumIssue) else ()
    return {*named, *(made.measure for made in one.impact if made.measure)}


def _slots(view: View) -> Iterator[Slot]:
    """Every session that has a page, of every event."""
    for event in view.edition.events:
        yield from (slot for slot in view.edition.sessions(event) if slot.session.has_page)


def _posts(view: View) -> Iterable[Post]:
    return view.edition.news.posts


def _raised(view: View, one: Raised) -> TermWords:
    if isinstance(one, ForumIssue):
        place = view.region.authorities[one.authority].name
        link = Link(one.title, view.to(urls.forum_issue(one)))
        return TermWords(None, f"Forum in {place}", example_words.note(one.example), "", link)
    count = f"{len(one.forums)} forums together"
    return TermWords(
        None, count, example_words.note(one.example), "", Link(one.title, view.to(urls.position(one)))
    )


def _place(view: View, authority: Authority) -> TermWords:
    count = len(view.edition.open_by_authority[authority.id])
    open_today = f"{open_words(view, count)} open." if count else "Nothing is open today."
    link = Link(f"About {authority.name}", view.authority(authority))
    return TermWords(None, authority.name, None, open_today, link)


def _session(view: View, slot: Slot) -> TermWords:
    link = Link(slot.session.title, view.to(urls.session(slot.event, slot.id)))
    return TermWords(None, slot.event.title, example_words.note(slot.event.example), "", link)


def _post(view: View, post: Post) -> TermWords:
    return TermWords(
        None, "News", example_words.note(post.example), "", Link(post.title, view.to(urls.post(post)))
    )


def _voice(view: View, voice: Voice) -> TermWords:
    link = Link(voice.title, view.to(urls.voice(voice)))
    return TermWords(None, "A voice", example_words.note(voice.example), "", link)
