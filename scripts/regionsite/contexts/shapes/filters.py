"""The form that narrows the list of vacancies: what may be chosen, and how many adverts each choice would leave."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Choice:
    """One thing that may be chosen; `value` is what stands in the address of the page."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class ChoiceGroup:
    """Choices under one heading, numbered in the middle of a select where they differ in kind."""

    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Choices:
    """One question of the form. With `any` one answer may be given, and `any` is to give none.

    `also` are answers to a question of their own that belong under the same heading, by its name in the address.
    """

    name: str
    legend: str
    kind: Literal["checks", "radios", "select"]
    groups: tuple[ChoiceGroup, ...]
    any: str | None = None
    hint: str | None = None
    also: tuple[tuple[str, Choice], ...] = ()
    fold: "Choices | None" = None


@dataclass(frozen=True)
class PickedPlace:
    """An authority that may be chosen on the map; `short` is its name on a small screen."""

    id: str
    name: str
    short: str
    count: int


@dataclass(frozen=True)
class PlacePicker:
    """Every authority as a box to tick: on the map where there is one (from north to south), and in a list."""

    cells: tuple[PickedPlace, ...]
    listed: tuple[PickedPlace, ...]


@dataclass(frozen=True)
class Addresses:
    """Where the scripts of the list find its data; `root` leads to the root of the site."""

    adverts: str
    words: str
    places: str
    root: str


@dataclass(frozen=True)
class FilterForm:
    """The whole form. `action` is where it leads without scripts."""

    action: str
    picker: PlacePicker
    first: tuple[Choices, ...]
    further: tuple[Choices, ...]
    distances: tuple[Choice, ...]
    usual_distance: str
    districts_note: str
