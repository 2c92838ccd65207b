"""Every place beside the others in one table; and in a region of many, some at a time and the rest by choice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from regionsite import urls
from regionsite.contexts.compared_figures import published
from regionsite.contexts.compared_promises import stated
from regionsite.contexts.compared_voices import judged, said
from regionsite.contexts.hexes import MANY, centres
from regionsite.contexts.shapes.compare import (
    ComparedGroup,
    ComparedPlace,
    ComparePart,
    ComparePicker,
    Comparison,
)
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.wording import capitalised, joined, spelled

MOST = 4
"""Places that can be read side by side."""


@dataclass(frozen=True)
class CompareContext:
    """What `compare.html` shows: a table of places, or where there are too many for one the ways to the parts."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    picker: ComparePicker
    fit: Link
    parts: tuple[ComparePart, ...]
    table: Comparison | None
    reading: tuple[str, ...]
    sources: Link


def compare_context(view: View, part: int | None = None) -> CompareContext:
    """All places, or those of one part."""
    every = sorted(view.region.authorities.values(), key=lambda authority: authority.name)
    parts = split(every)
    shown = every if len(parts) == 1 else parts[part] if part is not None else ()
    count = capitalised(spelled(len(every)))
    lead = "Published figures first, then what each council states. Nothing here is a score."
    where = f", {_span(shown)}" if part is not None else ""
    return CompareContext(
        head=view.head(f"Compare places{where}", lead, scripts=("compare.js",)),
        trail=(
            Step("Home", view.home),
            Step("Places", view.to(urls.AUTHORITIES)),
            *((Step("Compare", view.to(urls.COMPARE)), Step(_span(shown))) if part is not None else (Step("Compare"),)),
        ),
        title=f"{count} places, side by side" if part is None else f"{_span(shown)}, side by side",
        lead=lead,
        picker=_picker(view, shown or every, parts),
        fit=Link("Not sure? Say what matters to you", view.to(urls.FIT)),
        parts=tuple(
            ComparePart(Step(_span(one), None if number == part else view.to(urls.compared(number))), len(one))
            for number, one in enumerate(parts)
        ) if len(parts) > 1 else (),
        table=_table(view, shown) if shown else None,
        reading=(
            "A promise and a published figure count different things, so both can be true.",
            "“Not stated” means that no source we read says it. It does not mean no.",
        ),
        sources=Link("Where each figure comes from", view.to(urls.SOURCES)),
    )  # fmt: skip


def split(authorities: Sequence[Authority]) -> list[Sequence[Authority]]:
    """The places in parts of nearly the same size, none with more than can be read side by side."""
    count = max(1, -(-len(authorities) // MANY))
    size, over = divmod(len(authorities), count)
    starts = [number * size + min(number, over) for number in range(count + 1)]
    return [authorities[start:end] for start, end in pairwise(starts)]


def _span(authorities: Sequence[Authority]) -> str:
    return f"{authorities[0].name} to {authorities[-1].name}"


def _table(view: View, authorities: Sequence[Authority]) -> Comparison:
    return Comparison(
        f"{capitalised(spelled(len(authorities)))} councils side by side",
        tuple(_place(view, authority, number) for number, authority in enumerate(authorities, 1)),
        tuple(
            grouped([one.name for one in authorities], told(view, authorities))
            for told in (published, stated, said, judged)
        ),
    )


def grouped(names: Sequence[str], group: ComparedGroup) -> ComparedGroup:
    """The group with what each row leaves out named in one line; `names` are those of the columns."""
    rows = (
        replace(
            row,
            silent=joined([name for name, cell in zip(names, row.cells, strict=True) if not cell.known]),
        )
        for row in group.rows
    )
    return replace(group, rows=tuple(rows))


def _place(view: View, authority: Authority, number: int) -> ComparedPlace:
    hexes = view.region.profile.hexes
    short = (hexes[authority.id].short if authority.id in hexes else None) or authority.name
    badge = PlaceBadge(authority.name, view.authority(authority), view.drawing(authority.id))
    return ComparedPlace(authority.id, number, short, badge)


def _picker(view: View, shown: Sequence[Authority], parts: Sequence[Sequence[Authority]]) -> ComparePicker:
    """Each place with the number of its column, in the part of the table where it stands."""
    places = {
        authority.id: replace(_place(view, authority, number), part=view.to(urls.compared(page)))
        for page, part in enumerate(parts)
        for number, authority in enumerate(part, 1)
    }
    if len(parts) == 1:
        places = {id: replace(place, part="") for id, place in places.items()}
    hexes = view.region.profile.hexes
    drawn = hexes if len(parts) == 1 and places.keys() <= hexes.keys() else {}
    where = sorted(centres(drawn).items(), key=lambda cell: (cell[1][1], cell[1][0]))
    return ComparePicker(
        tuple(places[id] for id, _ in where if id in places),
        tuple(places[authority.id] for authority in shown),
    )
