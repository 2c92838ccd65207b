"""`scripts/benchmark`: builds each size of region with regionsite and with Hugo, in turn, and prints a table."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.events import measured as events
from benchmarks.measuring import Cost, RunFailedError, median, pages
from benchmarks.programs import EMPTY, HUGO, PROSE, REGIONSITE, SITECHECK, Program, hosts, prepared
from benchmarks.rebuilds import rebuilt, refreshed
from benchmarks.region import SIZES, Made, Size
from benchmarks.table import Row, ratios, table

ROUNDS = {"S": 3, "M": 3, "L": 1}
"""How often each program runs on a region of each size; the median counts."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for; 0 when every program did its work, 1 when one did not."""
    if not hasattr(os, "wait4"):
        print(
            "The benchmark needs Linux or macOS: elsewhere a program's CPU time cannot be read.",
            file=sys.stderr,
        )
        return 1
    asked = _parser().parse_args(arguments)
    sizes = [SIZES[name] for name in asked.sizes]
    if asked.browsing:
        return _browsed(sizes)
    if asked.events:
        return _events(asked.rounds or 1)
    with tempfile.TemporaryDirectory(prefix="regionsite-benchmark-") as scratch:
        folder = asked.folder or Path(scratch)
        try:
            report(sizes, asked.rounds, folder, with_rebuilds=not asked.builds_only)
        except RunFailedError as failed:
            print(f"A program failed, so there is no table.\n{failed}", file=sys.stderr)
            return 1
    return 0


def _browsed(sizes: Sequence[Size]) -> int:
    """Measure the list of vacancies in a browser; nobody needs one to measure builds."""
    from benchmarks.browsing import measured as browsed

    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="regionsite-browsing-") as scratch:
            for line in browsed(size, Path(scratch)):
                say(line)
    return 0


def _events(rounds: int) -> int:
    """Measure events beside adverts."""
    with tempfile.TemporaryDirectory(prefix="regionsite-events-") as scratch:
        try:
            for line in events(Path(scratch), rounds):
                say(line)
        except RunFailedError as failed:
            print(f"A program failed.\n{failed}", file=sys.stderr)
            return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="scripts/benchmark", description=(__doc__ or "").partition(": ")[2])
    names = ", ".join(str(size) for size in SIZES.values())
    parser.add_argument(
        "sizes", nargs="*", default=["S", "M"], metavar="SIZE", help=f"S, M or L: {names} (S M)"
    )
    parser.add_argument("--rounds", type=int, help="runs of each program (3 for S and M, 1 for L)")
    parser.add_argument("--builds-only", action="store_true", help="leave out the rebuilds of M")
    parser.add_argument(
        "--browsing", action="store_true", help="measure the list of vacancies in Chromium (with Playwright)"
    )
    parser.add_argument("--events", action="store_true", help="measure events beside adverts")
    parser.add_argument("--folder", type=Path, help="keep regions and sites in this new folder")
    return parser


def report(sizes: Sequence[Size], rounds: int | None, folder: Path, *, with_rebuilds: bool) -> None:
    """Print the figures of each size as they come, and at the end all of them as one table."""
    rows: list[Row] = []
    for size in sizes:
        say(f"{size}: making {size.adverts:,} adverts.")
        programs = prepared(Made(size), folder / size.name)
        rows += measured(size, programs, rounds or ROUNDS[size.name])
        if size.name == "S":
            rows += _hosts(size, folder / "hosts", rounds or ROUNDS[size.name])
        if size.name == "M" and with_rebuilds:
            rows += _rebuilds(size, programs[REGIONSITE])
    say("\n".join(["", *table(rows), "", *_compared(sizes, rows)]))


def measured(size: Size, programs: dict[str, Program], rounds: int) -> Iterator[Row]:
    """The median of some rounds, in each of which every program runs once: so all meet the same weather."""
    costs: dict[str, list[Cost]] = {name: [] for name in programs}
    for number in range(1, rounds + 1):
        for name, program in programs.items():
            costs[name].append(program.run())
            say(f"  round {number}: {name} {costs[name][-1].cpu:.2f} s CPU")
    for name, program in programs.items():
        count, total = pages(program.site)
        yield Row(str(size), name, count, total, median(costs[name]))


def _hosts(size: Size, folder: Path, rounds: int) -> Iterator[Row]:
    return measured(size, {program.name: program for program in hosts(folder)}, rounds)


def _rebuilds(size: Size, program: Program) -> Iterator[Row]:
    count, total = pages(program.site)
    for name, spent in rebuilt(program).items():
        yield Row(str(size), name, count, total, spent)
    say(f"  serve, one advert edited: {refreshed(program):.2f} s from saving to the changed page")


def _compared(sizes: Sequence[Size], rows: Sequence[Row]) -> Iterator[str]:
    for size in map(str, sizes):
        yield from ratios(rows, size, REGIONSITE, HUGO)
        yield from ratios(rows, size, SITECHECK, REGIONSITE)
        yield from ratios(rows, size, REGIONSITE, EMPTY)
        yield from ratios(rows, size, REGIONSITE, PROSE)
        yield from ratios(rows, size, "build, one advert edited", HUGO)


def say(words: str) -> None:
    """Print at once: a run takes minutes."""
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main())
