"""One voice: what to know before reading, the words, what they speak to, help, and the way to take them down."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from regionsite import example_words, urls
from regionsite.contexts.asking import contact_link
from regionsite.contexts.beside import beside
from regionsite.contexts.posts import badge, reading_time
from regionsite.contexts.readers import read_note, reading
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step, Words
from regionsite.contexts.shapes.news import BesidePart, Byline, Help, HelpWords, Reading
from regionsite.contexts.view import View
from regionsite.markdown import rendered
from regionsite.model.voice import Voice
from regionsite.wording import long_day, plain_day, uncapitalised

HELP = "help"


@dataclass(frozen=True)
class VoiceContext:
    """What `voice.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    side: str
    example: bool
    note: str | None
    to_help: Link | None
    leave: Link
    byline: Byline
    words: Markup
    theme: Link | None
    beside: tuple[BesidePart, ...]
    help: Help | None
    readers: Reading | None


def voice_context(view: View, voice: Voice) -> VoiceContext:
    """The page of one voice that may be shown."""
    help = _help(view, voice)
    return VoiceContext(
        head=view.head(
            voice.title,
            example_words.opened(voice.summary, voice.example),
            article=True,
        ),
        trail=(Step("Home", view.home), Step("Voices", view.to(urls.VOICES)), Step(voice.title)),
        title=voice.title,
        side=_SIDES[voice.side],
        example=voice.example,
        note=voice.content_note,
        to_help=Link("Go to people who can help", f"#{HELP}") if help else None,
        leave=Link("Leave this page", view.home),
        byline=_byline(view, voice),
        words=rendered(voice.text, below=1),
        theme=_theme(view, voice),
        beside=beside(view, voice),
        help=help,
        readers=reading(view, voice.id) if voice.ratings else None,
    )


_SIDES = {
    "family": "From a family",
    "carer": "From a carer",
    "young_person": "From a young person",
    "partner": "From a partner",
    "former_staff": "From someone who left",
}


def _byline(view: View, voice: Voice) -> Byline:
    return Byline(
        role=voice.who,
        place=badge(view, voice.authority),
        lines=(long_day(voice.date), reading_time(voice.minutes)),
        notes=tuple(_notes(view, voice)),
    )


def _notes(view: View, voice: Voice) -> Iterator[Words]:
    """How the words came about, what was agreed, and how they go."""
    if voice.example:
        yield "Invented to show the page. Nobody said this, and nobody lived it."
    if voice.how_written:
        yield voice.how_written
    yield f"They said yes on {plain_day(voice.consent_on)}. We ask again by {plain_day(voice.review_by)}."
    if down := taking_down(view):
        words = Markup('<a class="rs-link" href="{}">{}</a>: it goes the same working day.')
        yield words.format(down.url, down.label)
    read = read_note(view, voice.id) if voice.views else None
    if read:
        yield read
    if not voice.ratings and not voice.views:
        yield "Marks and counts are off here, by choice."


def taking_down(view: View) -> Link | None:
    """The way to have a voice taken down: the mailbox or the form of whoever looks after the site."""
    link = contact_link(view.region.profile.contact)
    return Link("Ask us to take it down", link.url) if link else None


def _theme(view: View, voice: Voice) -> Link | None:
    """The theme it speaks to, where a forum has raised it."""
    theme = view.edition.forums.theme(voice.theme) if voice.theme else None
    if theme is None:
        return None
    label = view.label("forum_theme", theme.theme)
    return Link(f"All that forums said about {uncapitalised(label)}", view.to(urls.forum_theme(theme.theme)))


def _help(view: View, voice: Voice) -> Help | None:
    known = view.region.help
    if not known or not voice.help:
        return None
    lines = [known.lines[id] for id in voice.help]
    sources = list(dict.fromkeys(view.region.sources[line.source].publisher for line in lines))
    checked = min(line.checked_on for line in lines)
    return Help(
        lines=tuple(
            HelpWords(
                line.name, line.whom, line.phone, f"tel:{line.phone.replace(' ', '')}", line.when, line.url
            )
            for line in lines
        ),
        notes=(
            "These are real help lines. None of them will tell us that you called.",
            f"Numbers from {', '.join(sources)}; checked on {plain_day(checked)}.",
        ),
        worry=known.worry,
    )
