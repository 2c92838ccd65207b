"""Letters that stand for words."""

import re
from collections.abc import Iterator
from itertools import chain

from regionsite.model.authored import Authored
from regionsite.rules.parts import At, texts
from regionsite.rules.records import Judged, Records
from regionsite.rules.rule import Finding, found, warning
from regionsite.source.paths import region_path

KNOWN = frozenset({
    "UK", "EU", "USA", "GB", "NI", "BBC", "NHS", "GP", "GCSE", "BA", "BSC", "MA", "MSC", "MBA", "PDF", "CV",
    "ID", "IT", "TV", "FAQ", "SMS", "LGBT", "LGBTQ", "AM", "PM", "BST", "GMT",
})  # fmt: skip
"""Acronyms that need no explaining in England."""

_NOT_FOR_READERS = frozenset({"reference", "pay_scale", "postcode"})
_ADDRESS = re.compile(r"https?://\S+|\S+@\S+")
_CAPITALS = re.compile(r"[A-Z][A-Z]")
_ACRONYM = re.compile(r"(?<![\w.&#-])([A-Z]{2,6})(?:['’]?s)?(?![\w@#;]|-[0-9])")
_ROMAN = re.compile(r"[IVX]+")


@warning
def unexplained_acronym(records: Records) -> Iterator[Finding]:
    """Every acronym is in the glossary, or stands in brackets after its words.

    People from other councils, from other countries and new to the work read these adverts too.
    """
    if records.glossary is None:
        return
    known = KNOWN | _explained(records)
    judged: Iterator[Judged] = chain(
        records.awaited, records.authorities.values(), records.practice_models.values()
    )
    for record in judged:
        for acronym, at, line in _acronyms(record, known):
            hint = f"write its words, or explain it once in {region_path('glossary.yml')}"
            yield found(
                record, at, f"`{acronym}` is not in the glossary", hint, line_in_text=line, said=acronym
            )


def _explained(records: Records) -> frozenset[str]:
    """The glossary's words, and other names of practice models, which have pages of their own."""
    entries = (records.glossary or {}).items()
    words = {name for key, entry in entries for name in (key, *entry.aliases)}
    return frozenset(words | {name for model in records.practice_models.values() for name in model.aliases})


def _acronyms(record: Authored, known: frozenset[str]) -> Iterator[tuple[str, At, int | None]]:
    """Each unknown acronym of a record where it stands first, unless the record explains it in brackets."""
    seen = set(known)
    for at, text in texts(record):
        if not _CAPITALS.search(text) or not _NOT_FOR_READERS.isdisjoint(map(str, at)):
            continue
        for match in _ACRONYM.finditer(_ADDRESS.sub(_blank, text)):
            acronym = match[1]
            if acronym not in seen and not _ROMAN.fullmatch(acronym):
                seen.add(acronym)
                if not any(f" ({acronym})" in other for _, other in texts(record)):
                    yield acronym, at, text.count("\n", 0, match.start()) if "\n" in text else None


def _blank(address: re.Match[str]) -> str:
    return "_" * len(address[0])
