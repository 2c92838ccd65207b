"""`vacancies/words.json`: the words in the text of open adverts, each with the adverts it stands in.

It is fetched only when a reader goes to the box for words. Adverts are known by their places in `browse.json`, where
titles, places, teams and the like are; a word stands here in small letters, without accents and signs. The places of
a word are steps from one to the next, so that what a whole council says packs to nothing (`keyword.js` reads them).
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

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


def words(edition: Edition) -> Iterator[bytes]:
    """The file, piece by piece: every word, sorted, in one text; and for each the adverts it stands in."""
    # Written as they are found: a country has many millions of places, and most are a byte each.
    found: dict[str, bytearray] = defaultdict(bytearray)
    last: dict[str, int] = {}
    for row, vacancy in enumerate(by_authority(edition)):
        for word in words_of(vacancy):
            found[word] += stepped(row - last.get(word, -1) - 1)
            last[word] = row
    known = sorted(word for word in found if SHORTEST <= len(word) <= LONGEST)
    yield f'{{"words":"{" ".join(known)}","rows":['.encode()
    for number, word in enumerate(known):
        yield (b',"%b"' if number else b'"%b"') % found.pop(word)
    yield b"]}\n"


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


def stepped(step: int) -> bytes:
    """How many adverts a word leaves out before the next it stands in; the last digit is marked by being small."""
    return _ONE[step] if step < STEPS else _several(step)


_ONE = [digit.encode() for digit in DIGITS[:STEPS]]


def _several(step: int) -> bytes:
    digits = [DIGITS[step % STEPS]]
    while step >= STEPS:
        step //= STEPS
        digits.append(DIGITS[step % STEPS + STEPS])
    return "".join(reversed(digits)).encode()
