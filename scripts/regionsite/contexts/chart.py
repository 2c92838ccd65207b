"""One measure over the years as lines: the geometry, for four widths, so that words never become too small.

A drawing only ever grows: each is shown from the width it is made for up to that of the next.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from regionsite.contexts.shapes.outcomes import ChartDrawing, EndLabel, LineKind, Tick, TrendLine

Series = Mapping[int, Decimal]
"""Numbers by year; a year without one is not there."""


@dataclass(frozen=True)
class Line:
    """One place of a chart: what kind of line, its label, and its numbers."""

    kind: LineKind
    label: str
    series: Series


@dataclass(frozen=True)
class Frame:
    """A drawing area: its size, the margins within, and how many years stand between two labels."""

    size: str
    width: int
    height: int
    left: int
    right: int
    every: int
    apart: int = 0
    """The least distance of two labels at the lines' ends; nought for a frame without them."""


FRAMES = (
    Frame("narrow", 280, 250, 36, 16, 4),
    Frame("middle", 440, 300, 40, 18, 2),
    Frame("broad", 640, 340, 42, 20, 2),
    Frame("wide", 860, 380, 46, 232, 2, 22),
)
_TOP, _FOOT = 14, 26


def highest(values: Sequence[Decimal], step: int) -> int:
    """The end of a scale that begins at nought: the next whole step above every number."""
    return max(step, ceil(max(values, default=Decimal(0)) / step) * step)


def step_of(values: Sequence[Decimal]) -> int:
    """The distance of two lines of the grid: 5, 10, 20, … so that there are about four."""
    most = max(values, default=Decimal(0))
    return next((step for step in (1, 2, 5, 10, 20, 50) if most <= 5 * step), 100)


def drawn(frame: Frame, years: range, lines: Sequence[Line], unit: str) -> ChartDrawing:
    """The chart for one width. The first line of kind `place`, else `region`, is the one with ground below."""
    values = [value for line in lines for value in line.series.values()]
    step = step_of(values)
    scale = _Scale(frame, years, highest(values, step))
    focus = next(line for kind in ("place", "region") for line in lines if line.kind == kind)
    return ChartDrawing(
        size=frame.size,
        width=frame.width,
        height=frame.height,
        left=frame.left,
        right=frame.width - frame.right,
        values=tuple(
            Tick(str(frame.left - 8), _at(scale.y(Decimal(value)) + 4), f"{value}{unit}")
            for value in range(0, scale.most + 1, step)
        ),
        years=tuple(
            Tick(_at(scale.x(year)), str(frame.height - 6), str(year))
            for year in reversed(years[:: -frame.every])
        ),
        land=scale.land(focus.series),
        lines=tuple(TrendLine(line.kind, scale.path(line.series)) for line in lines),
        labels=_labels(frame, scale, years, lines) if frame.apart else (),
    )


@dataclass(frozen=True)
class _Scale:
    """Where a number of a year stands in a frame."""

    frame: Frame
    years: range
    most: int

    def x(self, year: int) -> float:
        """From the left edge."""
        room = self.frame.width - self.frame.left - self.frame.right
        return self.frame.left + room * (year - self.years[0]) / max(len(self.years) - 1, 1)

    def y(self, value: Decimal) -> float:
        """From the upper edge."""
        room = self.frame.height - _TOP - _FOOT
        return _TOP + room * (1 - float(value) / self.most)

    def path(self, series: Series) -> str:
        """The line, with a gap where a year has no number; a year alone is a dot."""
        return "".join(self._stretch(stretch, series) for stretch in stretches(series))

    def _stretch(self, stretch: Sequence[int], series: Series) -> str:
        points = [f"{_at(self.x(year))} {_at(self.y(series[year]))}" for year in stretch]
        return "M" + "L".join(points) + ("h0" if len(points) == 1 else "")

    def land(self, series: Series) -> str:
        """The ground below the line."""
        foot = _at(self.y(Decimal(0)))
        return "".join(
            f"M{_at(self.x(stretch[0]))} {foot}L"
            + "L".join(f"{_at(self.x(year))} {_at(self.y(series[year]))}" for year in stretch)
            + f"L{_at(self.x(stretch[-1]))} {foot}Z"
            for stretch in stretches(series)
        )


def stretches(series: Series) -> list[list[int]]:
    """The years of a series in unbroken stretches."""
    found: list[list[int]] = []
    for year in sorted(series):
        if found and found[-1][-1] == year - 1:
            found[-1].append(year)
        else:
            found.append([year])
    return found


def _labels(frame: Frame, scale: _Scale, years: range, lines: Sequence[Line]) -> tuple[EndLabel, ...]:
    """The names of the lines beside their last points, moved apart where they would touch."""
    last = years[-1]
    named = [line for line in lines if line.kind != "other" and last in line.series]
    named.sort(key=lambda line: scale.y(line.series[last]))
    heights: list[float] = []
    for line in named:
        wanted = scale.y(line.series[last]) + 5
        heights.append(max(wanted, heights[-1] + frame.apart) if heights else wanted)
    return tuple(
        EndLabel(line.kind, _at(height), line.label) for line, height in zip(named, heights, strict=True)
    )


def _at(length: float) -> str:
    return f"{length:.1f}"
