"""What the region adds to the style: its colours (tier 1 of the design tokens) and its map as boxes to tick."""

from collections.abc import Iterator

from regionsite.contexts.hexes import MANY
from regionsite.model.region_profile import RegionProfile


def region_stylesheet(profile: RegionProfile) -> str:
    """Custom properties named `--rs-<colour>`, and where each cell of the map stands; the rest is the theme's."""
    lines = [f"  --rs-{name}: {colour};" for name, colour in profile.palette.items()]
    return "\n".join([":root {", *lines, "}", *_map(profile), ""])


_TICKED = "border-color: var(--rs-action); background: var(--rs-action); color: var(--rs-action-ink);"


def _map(profile: RegionProfile) -> Iterator[str]:
    """A grid of half cells, as every second row stands half a cell to the right; and the ticks of the list beside."""
    if not profile.hexes or len(profile.hexes) > MANY:
        return
    cells = {id: (2 * cell.column + cell.row % 2, cell.row) for id, cell in profile.hexes.items()}
    west, north = min(x for x, _ in cells.values()), max(y for _, y in cells.values())
    width = max(x for x, _ in cells.values()) - west + 2
    yield f".rs-pick {{ grid-template-columns: repeat({width}, minmax(0, 1fr)); }}"
    for id, (x, y) in cells.items():
        yield f".rs-pick__cell--{id} {{ grid-column: {x - west + 1} / span 2; grid-row: {north - y + 1}; }}"
        ticked = f".rs-places:has(#pick-{id}:checked) .rs-places__label--{id}"
        yield f"{ticked}::before {{ {_TICKED} }}"
        yield f"{ticked} .rs-places__name {{ font-weight: 600; }}"
