"""Files in parts: those that are made anew at every build, and those that may be taken over from the one before."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from regionsite.model.vacancy import Vacancy

Shows = Callable[[], Iterable[Vacancy]]
"""The adverts of which something tells, when they are asked for."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a file that comes out the same while the adverts it shows do, in the same region on the same day.

    `what` tells it from other parts of the file. An advert is the same while its file and its state are, and
    whether it closes soon. As many adverts must be open in each list, too, and events must stand the same: their
    numbers and the next event are told on many pages.
    """

    what: str
    shows: Shows
    make: Callable[[], bytes]


def part_of(what: str, vacancy: Vacancy, make: Callable[[], bytes]) -> Part:
    """A part that shows one advert."""
    return Part(what, lambda: (vacancy,), make)


Content = bytes | Iterable[bytes | Part]
"""A file's content: whole, or in parts when it may be too large to be held at once."""


def made(content: Content) -> Iterator[bytes]:
    """The content of a file, every part of it made anew."""
    if isinstance(content, bytes):
        yield content
        return
    for part in content:
        yield part.make() if isinstance(part, Part) else part
