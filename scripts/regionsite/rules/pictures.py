"""The map."""

from collections.abc import Iterator

from regionsite.rules.records import Records
from regionsite.rules.rule import Finding, error, found


@error
def hex_missing(records: Records) -> Iterator[Finding]:
    """Every authority has a cell on the region's map.

    The map is on the home page, and an authority without a cell would be missing there.
    """
    for id in records.authorities:
        if records.profile and id not in records.profile.hexes:
            hint = f"add\n  {id}:\n    column: 14\n    row: 10\nwith a column and row that no other has"
            yield found(records.profile, "hexes", f"`{id}` has no cell on the map", hint, at_key=True)


@error
def hex_shared(records: Records) -> Iterator[Finding]:
    """Each cell of the map belongs to one authority.

    Two on the same cell would lie on top of each other.
    """
    taken: dict[tuple[int, int], str] = {}
    for id, cell in records.profile.hexes.items() if records.profile else ():
        owner = taken.setdefault((cell.column, cell.row), id)
        if owner != id and records.profile:
            message = f"`{id}` has the column and row of `{owner}`"
            yield found(records.profile, ("hexes", id), message, "give it a cell of its own", at_key=True)
