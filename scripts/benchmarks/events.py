"""What events cost: a page of a large conference, and of thousands of events, beside a page of an advert."""

import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.gatherings import LARGE, ORDINARY, Conference, conference, evening
from benchmarks.measuring import Cost, median, pages
from benchmarks.programs import Program, regionsite
from benchmarks.region import SEED, Made, Size, write_file, write_region
from benchmarks.yaml_text import as_yaml

FEW, MANY = Size("S", 11, 20), Size("more", 11, 200)
EVENTS = 5_000
_COMPRESSION = 6
"""What web servers use."""


@dataclass(frozen=True)
class Built:
    """What a region cost to build, and how many pages it has."""

    cost: Cost
    pages: int

    def a_page(self, bare: "Built") -> float:
        """CPU milliseconds of each page more than a bare region has."""
        return 1000 * (self.cost.cpu - bare.cost.cpu) / (self.pages - bare.pages)


def measured(folder: Path, rounds: int) -> Iterator[str]:
    """A line for each figure as it comes. What a page costs is counted against the same region without it."""
    bare = _built(FEW, folder / "bare", rounds)
    yield f"{bare.pages:,} pages, {bare.cost.cpu:.2f} s CPU: {FEW} without an event"
    cases: dict[str, tuple[Size, Callable[[Made, Path], None]]] = {
        f"{MANY.adverts - FEW.adverts:,} adverts more": (MANY, _nothing),
        f"a conference of {LARGE.sessions} sessions": (FEW, add_conference(LARGE)),
        f"{EVENTS:,} events": (FEW, add_evenings(EVENTS)),
    }
    for name, (size, add) in cases.items():
        found = _built(size, folder / name.replace(" ", "-"), rounds, add)
        more = found.pages - bare.pages
        each = f"{name}: {more:,} pages more, {found.a_page(bare):.2f} ms CPU each"
        yield f"{each}; {found.cost.cpu:.2f} s, {found.cost.peak:.0f} MB"
    yield from _weighed(folder / "ordinary")


def _weighed(folder: Path) -> Iterator[str]:
    """How much of an ordinary programme comes over the line."""
    program = _program(FEW, folder, add_conference(ORDINARY))
    program.run()
    for file in ("index.html", "event.ics", "schedule.xml", "schedule.json"):
        content = (program.site / "events" / "conference" / file).read_bytes()
        packed = len(gzip.compress(content, _COMPRESSION, mtime=0))
        size = f"{len(content) / 1000:.0f} kB, {packed / 1000:.1f} kB compressed"
        yield f"{ORDINARY.sessions} sessions, {file}: {size}"


def _nothing(made: Made, root: Path) -> None:
    """A region without events."""


def add_conference(size: Conference) -> Callable[[Made, Path], None]:
    """What writes a conference into a region."""

    def add(made: Made, root: Path) -> None:
        folder = root / "authorities" / "_region" / "events" / "conference"
        for name, record in conference(SEED, size, made.councils).items():
            write_file(folder / f"{name}.yml", as_yaml(record))

    return add


def add_evenings(count: int) -> Callable[[Made, Path], None]:
    """What writes so many events into a region, shared out among its authorities."""

    def add(made: Made, root: Path) -> None:
        for number in range(count):
            council = made.councils[number % len(made.councils)]
            id, record = evening(SEED, council, number)
            write_file(root / "authorities" / council.id / "events" / f"{id}.yml", as_yaml(record))

    return add


def _built(size: Size, folder: Path, rounds: int, add: Callable[[Made, Path], None] = _nothing) -> Built:
    program = _program(size, folder, add)
    spent = median([program.run() for _ in range(rounds)])
    return Built(spent, pages(program.site)[0])


def _program(size: Size, folder: Path, add: Callable[[Made, Path], None]) -> Program:
    made = Made(size)
    root, site = folder / "region", folder / "site"
    write_region(made, root)
    add(made, root)
    return regionsite(root, site)
