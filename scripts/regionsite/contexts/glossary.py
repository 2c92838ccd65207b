"""The words of the site explained: letters, levels, teams, and every other word that has an explanation."""

from collections.abc import Iterator
from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.advert import open_words
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.view import View
from regionsite.listings import FACET_VOCABULARIES
from regionsite.model.glossary import GlossaryEntry
from regionsite.model.term import Vocabulary
from regionsite.names import slugged

_FIRST = ("career_stage", "team")
"""The vocabularies that readers look for; the others follow in the order of their headings."""

_FACETS = {vocabulary: facet for facet, vocabulary in FACET_VOCABULARIES.items()}


@dataclass(frozen=True)
class Words:
    """Words of one kind under a heading."""

    id: str
    heading: str
    terms: tuple[TermWords, ...]


@dataclass(frozen=True)
class GlossaryContext:
    """What `glossary.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    contents: tuple[Link, ...]
    groups: tuple[Words, ...]


def glossary_context(view: View) -> GlossaryContext:
    """The page of all words."""
    groups = tuple(_groups(view))
    lead = "Letters and words that adverts use, in plain English. Some lead to the vacancies open today."
    return GlossaryContext(
        head=view.head("Words explained", lead),
        trail=(Step("Home", view.home), Step("Words explained")),
        title="Words explained",
        lead=lead,
        contents=tuple(Link(group.heading, f"#{group.id}") for group in groups),
        groups=groups,
    )


def _groups(view: View) -> Iterator[Words]:
    letters = sorted(view.region.glossary.items(), key=lambda entry: entry[0].casefold())
    if letters:
        yield Words("words-letters", "Letters", tuple(_letters(key, entry) for key, entry in letters))
    vocabularies = view.region.vocabularies.by_name
    rest = sorted(vocabularies.keys() - set(_FIRST), key=lambda name: vocabularies[name].heading)
    for name in (*_FIRST, *rest):
        terms = tuple(_terms(view, view.region.vocabularies[name]))
        if terms:
            yield Words(slugged(f"words-{name}"), vocabularies[name].heading, terms)


def _letters(key: str, entry: GlossaryEntry) -> TermWords:
    """`ASYE`: what it stands for, then what it means."""
    also = f" Also written {', '.join(entry.aliases)}." if entry.aliases else ""
    meaning = f"{entry.full}. {entry.text or ''}".strip() + also
    link = Link(f"Read more about {key}", entry.url) if entry.url else None
    return TermWords(slugged(key), key, None, meaning, link)


def _terms(view: View, vocabulary: Vocabulary) -> Iterator[TermWords]:
    """The explained words of a vocabulary, each with its live count where there is a list of it."""
    for key, term in vocabulary.terms.items():
        if term.glossary:
            id = slugged(f"{vocabulary.name}-{key}")
            yield TermWords(id, term.label, None, term.glossary, _list(view, vocabulary.name, key))


def _list(view: View, vocabulary: str, key: str) -> Link | None:
    facet = _FACETS.get(vocabulary)
    for listing in view.edition.narrowed(facet) if facet else ():
        if listing.term == key:
            return Link(f"{open_words(view, len(listing.vacancies))} open", view.to(urls.listing(facet, key)))
    return None
