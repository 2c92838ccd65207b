"""The figures as a table that can be pasted into an issue."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.measuring import Cost

HEADINGS = ("region", "program", "pages", "CPU s", "wall s", "CPU ms a page", "peak MB", "bytes a page")


@dataclass(frozen=True)
class Row:
    """One program on one region."""

    region: str
    program: str
    pages: int
    bytes: int
    cost: Cost

    @property
    def a_page(self) -> float:
        """CPU milliseconds a page."""
        return 1000 * self.cost.cpu / max(1, self.pages)


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Every row as a line of Markdown."""
    yield _line(HEADINGS)
    yield _line(["---"] * 2 + ["---:"] * (len(HEADINGS) - 2))
    for row in rows:
        yield _line(
            [
                row.region,
                row.program,
                f"{row.pages:,}",
                f"{row.cost.cpu:.2f}",
                f"{row.cost.wall:.1f}",
                f"{row.a_page:.2f}",
                f"{row.cost.peak:.0f}",
                f"{row.bytes // max(1, row.pages):,}",
            ]
        )


def ratios(rows: Sequence[Row], region: str, program: str, beside: str) -> Iterator[str]:
    """How the CPU time of one program compares with another's on the same region; nothing when one is not there."""
    cpu = {row.program: row.cost.cpu for row in rows if row.region == region}
    if program in cpu and beside in cpu:
        yield f"{region}: {program} took {cpu[program] / cpu[beside]:.2f} of the CPU time of {beside}."


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
