"""What a publisher's file would change of the figures we hold, before anything is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regionsite.figures.reading import order
from regionsite.model.figures import Figure, FiguresFile, SupersededFigure
from regionsite.model.measure import Measure
from regionsite.model.outcomes import off_counts, rate


@dataclass(frozen=True)
class Revision:
    """A figure we hold and the other one that the file has for the same place and year."""

    old: Figure
    new: Figure

    @property
    def withheld(self) -> bool:
        """Whether a number has become a word."""
        return self.old.given is not None and self.new.given is None


@dataclass(frozen=True)
class Preview:
    """What would become of one measure."""

    measure: Measure
    added: tuple[Figure, ...]
    revised: tuple[Revision, ...]
    withheld: tuple[Revision, ...]
    missing: tuple[Figure, ...]
    unchanged: int
    off: tuple[Figure, ...]
    """Figures of the file that lie further from their counts than rounding explains."""
    checked: int
    """How many figures of the file have both counts beside them."""

    @property
    def changes(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.added or self.revised or self.withheld)


def preview(measure: Measure, held: FiguresFile | None, read: Sequence[Figure]) -> Preview:
    """Compare the figures of a file with those we hold."""
    known = {(one.place, one.year): one for one in (held.figures if held else ())}
    found = {(one.place, one.year): one for one in read}
    pairs = [Revision(known[key], new) for key, new in found.items() if key in known]
    different = [pair for pair in pairs if pair.old != pair.new]
    return Preview(
        measure=measure,
        added=tuple(one for key, one in found.items() if key not in known),
        revised=tuple(pair for pair in different if not pair.withheld),
        withheld=tuple(pair for pair in different if pair.withheld),
        missing=tuple(one for key, one in known.items() if key not in found),
        unchanged=len(pairs) - len(different),
        off=tuple(one for one, _ in off_counts(measure, read)),
        checked=sum(one.given is not None and rate(measure, one) is not None for one in read),
    )


def merged(
    held: FiguresFile | None, read: Sequence[Figure], measure: Measure, *, file: str, on: date
) -> FiguresFile:
    """The figures as they stand once the file is imported: nothing is dropped, and what was revised is kept."""
    before = {(one.place, one.year): one for one in (held.figures if held else ())}
    after = before | {(one.place, one.year): one for one in read}
    superseded = [*(held.superseded if held else ()), *_superseded(before, after, on)]
    return FiguresFile.model_construct(
        id=measure.id,
        file=file,
        imported_on=on,
        figures=tuple(sorted(after.values(), key=order)),
        superseded=tuple(sorted(superseded, key=lambda one: (order(one), one.until))),
    )


def _superseded(
    before: dict[tuple[str, int], Figure], after: dict[tuple[str, int], Figure], on: date
) -> Iterator[SupersededFigure]:
    for key, old in before.items():
        if after[key] != old:
            yield SupersededFigure.model_construct(**{name: getattr(old, name) for name in _FIELDS}, until=on)


_FIELDS = tuple(Figure.model_fields)
