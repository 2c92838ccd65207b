"""The words that fields may hold."""

from collections.abc import Iterator
from typing import get_args

from pydantic import AfterValidator

from regionsite.model import term as words
from regionsite.names import slug_problem
from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, Step, error
from regionsite.source.paths import region_path
from regionsite.wording import joined

VOCABULARIES = tuple(
    sorted(
        part.func.vocabulary
        for kind in vars(words).values()
        for part in get_args(kind)
        if isinstance(part, AfterValidator) and isinstance(part.func, words.InVocabulary)
    )
)
"""The vocabularies that fields of records take their words from."""

FOR_PAGES = ("route",)
"""Vocabularies that no field uses and a page shows: they may be left out."""

FOR_NEWS = ("news_category", "news_tag")
"""Vocabularies that a region needs once it has posts."""


FOR_FORUMS = ("forum_theme",)
"""Vocabularies that a region needs once a forum has raised something."""


def _file(name: str) -> str:
    return region_path(f"vocabularies/{name}.yml")


@error
def vocabulary_missing(records: Records) -> Iterator[Finding]:
    """Every vocabulary that a field takes its words from has a file in `_region/vocabularies/`.

    Without it any word would do, and no list could be made of them.
    """
    for name in VOCABULARIES:
        if _file(name) not in records.files and _needed(name, records):
            yield Finding(
                _file(name), (), "this vocabulary is not there", "copy the file from another region"
            )


def _needed(name: str, records: Records) -> bool:
    if name in FOR_FORUMS:
        return bool(records.forum_issues or records.positions)
    return name not in FOR_NEWS or bool(records.posts)


@error
def unknown_vocabulary(records: Records) -> Iterator[Finding]:
    """Every file in `_region/vocabularies/` is a vocabulary that some field or page uses.

    A file with a slip in its name would be ignored, with everything in it.
    """
    for name in records.vocabularies.by_name:
        if name not in (*VOCABULARIES, *FOR_PAGES):
            hint = f"rename it or delete it; the vocabularies are {joined(VOCABULARIES)}"
            yield Finding(_file(name), (), f"no field uses a vocabulary called `{name}`", hint)


@error
def word_key(records: Records) -> Iterator[Finding]:
    """The key of a word has lower-case letters, digits and underscores.

    It becomes part of a web address, with hyphens in place of the underscores.
    """
    for name, vocabulary in records.vocabularies.by_name.items():
        for key in vocabulary:
            if "-" in key or slug_problem(key.replace("_", "-")):
                suggested = "_".join(key.lower().replace("-", " ").replace("_", " ").split())
                hint = f"write `{suggested}:`, and keep the old word in `aliases`"
                yield Finding(_file(name), ("terms", key), f"`{key}` cannot be a key", hint, at_key=True)


@error
def word_twice(records: Records) -> Iterator[Finding]:
    """Each label and alias of a vocabulary means one of its words.

    Otherwise what someone wrote in a file could mean either.
    """
    for name, vocabulary in records.vocabularies.by_name.items():
        for key, word in vocabulary.terms.items():
            for at, said in _words_for(key, word):
                if (owner := vocabulary.resolve(said)) != key:
                    message = f"`{said}` already means `{owner}`"
                    yield Finding(_file(name), at, message, "keep it for one of the two")


def _words_for(key: str, word: words.Term) -> Iterator[tuple[tuple[Step, ...], str]]:
    yield ("terms", key, "label"), word.label
    yield from ((("terms", key, "aliases", number), alias) for number, alias in enumerate(word.aliases))


@error
def team_without_area(records: Records) -> Iterator[Finding]:
    """Every kind of team belongs to a service area.

    Only so can a slip between children's and adults' services be noticed in an advert.
    """
    areas = records.vocabularies["service_area"].terms
    for key, word in records.vocabularies["team"].terms.items():
        if areas and word.service_area not in areas:
            message = f"`{key}` belongs to no service area that there is"
            hint = f"write `service_area:` with {joined(list(areas), 'or')}"
            yield Finding(_file("team"), ("terms", key, "service_area"), message, hint)
