"""The made-up country: its towns, its authorities, and where each stands on the map."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import yaml

TOWNS_EACH = 4
"""Towns of one authority; it is named after the first."""

_FIRST = (
    "Alder", "Bram", "Cold", "Dunner", "Elver", "Fallow", "Gorse", "Hazel", "Iver", "Jarrow", "Kestle",
    "Linder", "Mallow", "Netter", "Oster", "Pender", "Quarl", "Raven", "Sedge", "Thistle", "Umber", "Velder",
    "Wexen", "Yarrow", "Zeal", "Arkle", "Brindle", "Corran", "Dapple", "Esker", "Ferren", "Gimmer",
)  # fmt: skip
_LAST = (
    "ford", "bury", "ham", "ton", "wick", "by", "thorpe", "stead", "mere", "combe",
    "worth", "hithe", "holme", "ley", "minster", "barrow", "bridge", "well", "gate", "den",
)  # fmt: skip


@dataclass(frozen=True)
class Town:
    """A town with its point on the map."""

    id: str
    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Council:
    """One authority of a made-up region, before anything is written about it."""

    number: int
    towns: tuple[Town, ...]

    @property
    def id(self) -> str:
        """The name of its folder."""
        return self.towns[0].id

    @property
    def name(self) -> str:
        """The name people use."""
        return self.towns[0].name


def councils(count: int) -> Iterator[Council]:
    """So many authorities, at most 160; the first ones are the same in a region of any size."""
    names = [first + last for last, first in product(_LAST, _FIRST)]
    for number in range(count):
        own = names[number * TOWNS_EACH : (number + 1) * TOWNS_EACH]
        yield Council(number, tuple(_town(name, number, place) for place, name in enumerate(own)))


def _town(name: str, number: int, place: int) -> Town:
    # A grid over England, a third of a degree a cell; the towns of one authority lie close together.
    north, east = divmod(number, 13)
    latitude, longitude = 50.6 + north / 3 + place % 2 / 10, -3.4 + east / 3 + place // 2 / 8
    return Town(name.lower(), name, round(latitude, 4), round(longitude, 4))


def hexes(found: list[Council]) -> dict[str, Any]:
    """Each authority's cell on the region's map, in the same grid."""
    lands = ("fen", "reed", "marsh", "flint", "tide")
    cells = {}
    for council in found:
        row, column = divmod(council.number, 13)
        cells[council.id] = {"column": column, "row": row, "land": lands[council.number % len(lands)]}
    return cells


def untyped(file: Path) -> dict[str, Any]:
    """A committed file, every value as the text that stands there: in our files `no` is a word."""
    read: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader)
    return read


class Vocabularies:
    """The words of the committed region: a made-up one keeps to them."""

    def __init__(self, folder: Path) -> None:
        self.terms: Mapping[str, Mapping[str, Any]] = {
            file.stem: untyped(file)["terms"] for file in sorted(folder.glob("*.yml"))
        }

    def keys(self, name: str) -> list[str]:
        """The keys of a vocabulary."""
        return list(self.terms[name])

    def short(self, name: str, key: str) -> str:
        """What a term is called where space is tight."""
        term = self.terms[name][key]
        return str(term.get("short") or term["label"])
