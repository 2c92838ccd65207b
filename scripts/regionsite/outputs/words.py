"""`vacancies/words.json`: the words in the text of open adverts, each with the adverts it stands in.

It is fetched only when a reader goes to the box for words. Adverts are known by their places in `browse.json`, where
titles, places, teams and the like are; a word stands here in small letters, without accents and signs. The places of
a word are steps from one to the next, so that what a whole council says packs to nothing (`keyword.js` reads them).
"""

import json
import re
import unicodedata
from array import array
from collections import defaultdict
from collections.abc import Iterable

from regionsite.edition import Edition
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.browse import by_authority
from regionsite.outputs.columns import BASE, DIGITS

SHORTEST = 3
"""Letters of the shortest word that is told of."""

STEPS = (BASE - 1) // 2
"""The base that steps are written to: a digit below it is the last one of its step."""

LONGEST = 30

_MARKS = re.compile("[\u0300-\u036f’]+")
_BEYOND = re.compile("[^\x00-\x7f]+")
_LETTERS = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)} | {ord("'"): None}


def words(edition: Edition) -> bytes:
    """The file: every word, sorted, in one text; and for each the adverts it stands in."""
    adverts = by_authority(edition)
    # Numbers of as few bytes as will do: a country has many millions of them.
    size = "H" if len(adverts) <= 0xFFFF else "I"
    found: dict[str, array[int]] = defaultdict(lambda: array(size))
    for row, vacancy in enumerate(adverts):
        for word in words_of(vacancy):
            found[word].append(row)
    known = sorted(word for word in found if SHORTEST <= len(word) <= LONGEST)
    # Each list of places goes as soon as it is told.
    told = {"words": " ".join(known), "rows": [stepped(found.pop(word)) for word in known]}
    return (json.dumps(told, separators=(",", ":")) + "\n").encode()


def words_of(vacancy: Vacancy) -> set[str]:
    """What stands between spaces and signs in an advert's own text, each once."""
    text = " ".join(_texts(vacancy))
    return set((text if text.isascii() else _plain(text)).translate(_LETTERS).split())


def _texts(vacancy: Vacancy) -> Iterable[str]:
    yield vacancy.summary
    yield vacancy.description
    yield from (*vacancy.responsibilities, *vacancy.essential, *vacancy.desirable)
    for text in (
        vacancy.team_name,
        vacancy.manages,
        vacancy.hours_note,
        vacancy.office_note,
        vacancy.pay_note,
    ):
        if text:
            yield text
    yield from (location.name for location in vacancy.locations if location.name)
    yield from (benefit.text for benefit in vacancy.benefits if benefit.text)


def _plain(text: str) -> str:
    """Letters without accents, and spaces for other signs, as `folded` of keyword.js has them."""
    return _BEYOND.sub(" ", _MARKS.sub("", unicodedata.normalize("NFD", text)))


def stepped(rows: Iterable[int]) -> str:
    """Rising places as the steps between them, each less one and its last digit marked by being small."""
    told, before = [], -1
    for row in rows:
        step = row - before - 1
        told.append(_ONE[step] if step < STEPS else _several(step))
        before = row
    return "".join(told)


_ONE = DIGITS[:STEPS]


def _several(step: int) -> str:
    digits = [DIGITS[step % STEPS]]
    while step >= STEPS:
        step //= STEPS
        digits.append(DIGITS[step % STEPS + STEPS])
    return "".join(reversed(digits))
