"""`search/index.json`: what the search box finds beside vacancies: places, practice, events, words and pages.

The pages of `docs/` come from the `search_index.json` that MkDocs' own search plugin makes, section by section; the
rest from records. `search-data.js` reads it.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

from regionsite import example_words, urls
from regionsite.edition import Edition
from regionsite.forum_words import STATES
from regionsite.model.authority import Authority
from regionsite.names import slugged
from regionsite.wording import long_day

NOT_FROM_PROSE = ("for-authorities/", urls.NEWS)
"""Where the guide for those who write adverts stands: whoever looks for a job does not look for it. Posts are found
by their records."""

_TAG = re.compile(r"<[^>]+>")
_BLOCK = re.compile(r"</(?:p|li|td|th|tr|h[1-6]|dt|dd|pre)>", re.IGNORECASE)


@dataclass(frozen=True)
class Entry:
    """One thing that can be found. `also` are other names for it, `text` is what stands there, as plain words."""

    title: str
    path: str
    also: str = ""
    text: str = ""


def prose_entries(mkdocs_index: bytes) -> tuple[Entry, ...]:
    """The sections of prose in MkDocs' `search_index.json`, each under the title of its page."""
    sections = [
        section
        for section in json.loads(mkdocs_index)["docs"]
        if not section["location"].startswith(NOT_FROM_PROSE)
    ]
    titles = {section["location"]: _plain(section["title"]) for section in sections}
    return tuple(_section(section, titles) for section in sections)


def _section(section: dict[str, str], titles: dict[str, str]) -> Entry:
    path, location, title = (
        section["location"].partition("#")[0],
        section["location"],
        _plain(section["title"]),
    )
    page = titles.get(path, title)
    return Entry(title, location, "" if page == title else page, _plain(section["text"]))


def search_index(edition: Edition, prose: Sequence[Entry]) -> bytes:
    """The file: each kind with its heading and its entries as `[title, path, also, text]`."""
    kinds: tuple[tuple[str, str, Iterable[Entry]], ...] = (
        ("places", "Places", _places(edition)),
        ("practice", "Practice", _practice(edition)),
        ("figures", "Published figures", _figures(edition)),
        ("events", "Events", _events(edition)),
        ("news", "News and voices", (*_news(edition), *_voices(edition))),
        ("forum", "Working together", _forum(edition)),
        ("people", "People", _people(edition)),
        ("words", "Words explained", _words(edition)),
        ("pages", "Pages", (*_roles(edition), *_lists(edition), *prose)),
    )
    told: dict[str, Any] = {
        "kinds": [
            {"kind": kind, "heading": heading, "entries": [_told(entry) for entry in entries]}
            for kind, heading, entries in kinds
        ]
    }
    return (json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _told(entry: Entry) -> list[str]:
    return [entry.title, entry.path, entry.also, entry.text]


def _plain(html: str) -> str:
    """HTML as one line of words."""
    return " ".join(unescape(_TAG.sub("", _BLOCK.sub(" ", html))).split())


def _places(edition: Edition) -> Iterator[Entry]:
    """Every authority by its name, its official name and its towns, with what sources say of working there."""
    for authority in edition.region.authorities.values():
        towns = [place for place in edition.region.places.values() if place.authority == authority.id]
        names = [authority.official_name, *(name for town in towns for name in (town.name, *town.aliases))]
        yield Entry(authority.name, urls.authority(authority), ", ".join(names), _said(edition, authority))


def _said(edition: Edition, authority: Authority) -> str:
    models = edition.region.practice_models
    used = [models[practice.model].name for practice in authority.practices if practice.model in models]
    said = (statement.text for statement in authority.statements)
    return " ".join((authority.strapline or "", *(f"{name}." for name in used), *said)).strip()


def _practice(edition: Edition) -> Iterator[Entry]:
    for model in edition.region.practice_models.values():
        text = f"{model.core_idea} {' '.join(f'{part}.' for part in (*model.key_parts, *model.tools))}"
        yield Entry(model.name, urls.practice_model(model), ", ".join(model.aliases), text)


def _figures(edition: Edition) -> Iterator[Entry]:
    """Measures and the stories told with them."""
    for measure in edition.region.outcomes.shown:
        text = f"{measure.question} {measure.definition}"
        yield Entry(measure.name, urls.measure(measure), "figures, statistics, outcomes", text)
    for story in edition.change_stories:
        text = example_words.opened(" ".join(part.text for part in story.done), story.example)
        yield Entry(story.title, urls.change_story(story), "", text)


def _events(edition: Edition) -> Iterator[Entry]:
    """Events to come, and their sessions that have a page."""
    for event in edition.upcoming:
        text = example_words.opened(f"{long_day(event.begins.date())}. {event.summary}", event.example)
        yield Entry(event.title, urls.event(event), "", text)
        for slot in edition.region.timetable(event).slots if event.programme_status != "none" else ():
            if slot.session.has_page:
                text = example_words.opened(f"{long_day(slot.day)}, at {event.title}.", event.example)
                yield Entry(slot.session.title, urls.session(event, slot.id), "", text)


def _news(edition: Edition) -> Iterator[Entry]:
    """Posts that are shown, by their tags and their words."""
    for post in edition.news.posts:
        also = ", ".join(edition.region.vocabularies.label("news_tag", tag) for tag in post.tags)
        text = f"{long_day(post.date)}. {post.summary} {_of_markdown(post.body)}"
        yield Entry(post.title, urls.post(post), also, example_words.opened(text, post.example))


def _voices(edition: Edition) -> Iterator[Entry]:
    """Voices that are shown, by what they speak about; nobody's own words are found by chance."""
    for voice in edition.voices:
        text = example_words.opened(f"{voice.who}. {voice.summary}", voice.example)
        yield Entry(voice.title, urls.voice(voice), voice.who, text)


def _forum(edition: Edition) -> Iterator[Entry]:
    """Issues and positions that the forums show."""
    forums = edition.forums
    if forums.there:
        said = "What was asked together, and what became of it."
        yield Entry("Working together", urls.FORUM, "forum, you said we did", said)
    for position in forums.positions:
        text = example_words.opened(position.statement, position.example)
        yield Entry(position.title, urls.position(position), "regional position", text)
    for issue in forums.issues:
        theme = edition.region.vocabularies.label("forum_theme", issue.theme)
        council = edition.region.authorities[issue.authority].name
        said = " ".join(f"{proposal.text}" for proposal in issue.proposals)
        told = f"{council}. {STATES[issue.state]}. {issue.you_said} {said}"
        text = example_words.opened(told, issue.example)
        yield Entry(issue.title, urls.forum_issue(issue), f"{theme}, {council}", text)


_OF_MARKDOWN = re.compile(r"\]\([^)]*\)|^\s*(?:#+|[-*>]|[0-9]+\.) |[*_`\[]", re.MULTILINE)


def _of_markdown(text: str) -> str:
    """Markdown as one line of words."""
    return " ".join(_OF_MARKDOWN.sub(" ", text).split())


def _people(edition: Edition) -> Iterator[Entry]:
    """The page of the region's people, and every story that may be shown."""
    if edition.has_people:
        programmes = " ".join(f"{one.name}. {one.what}" for one in edition.region.people.programmes)
        yield Entry("People and the region", urls.PEOPLE, "stories, programmes, agency, leads", programmes)
    for story in edition.staff_stories:
        place = edition.region.authorities[story.authority].name
        said = " ".join(one.answer for one in story.answers)
        text = example_words.opened(f"{story.summary} {said}", story.example)
        yield Entry(story.title, urls.staff_story(story), f"{story.role}, {place}", text)


def _words(edition: Edition) -> Iterator[Entry]:
    """What the glossary explains: letters, and the words of vocabularies."""
    for letters, entry in edition.region.glossary.items():
        also = ", ".join((entry.full, *entry.aliases))
        yield Entry(
            letters, f"{urls.GLOSSARY}#{slugged(letters)}", also, f"{entry.full}. {entry.text or ''}".strip()
        )
    for name, vocabulary in edition.region.vocabularies.by_name.items():
        for key, term in vocabulary.terms.items():
            if term.glossary:
                place = f"{urls.GLOSSARY}#{slugged(f'{name}-{key}')}"
                yield Entry(term.label, place, ", ".join(term.aliases), term.glossary)


def _roles(edition: Edition) -> Iterator[Entry]:
    yield Entry(
        "Roles and routes", urls.ROLES, "careers", "What each role is, what it pays and how people get there."
    )
    yield Entry("Talk to us", urls.TALK, "contact, ask", "Whom to ask at each council, before you apply.")
    for key, term in edition.region.vocabularies["career_stage"].terms.items():
        words = " ".join(part for part in (term.glossary, term.day, term.way_in, term.way_on) if part)
        yield Entry(f"{term.label}: the role", urls.role(key), ", ".join(term.aliases), words)


def _lists(edition: Edition) -> Iterator[Entry]:
    """Lists of vacancies with an address of their own."""
    for listing in edition.listings:
        if listing.facet and listing.vacancies:
            found = listing.vacancies
            count = example_words.counted(len(found), "vacancy", "vacancies", example=edition.demonstration)
            yield Entry(f"{listing.label}: {count}", urls.listing(listing.facet, listing.term))
