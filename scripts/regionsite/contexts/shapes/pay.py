"""A ladder of pay."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tick:
    """A mark on the scale of a pay ladder; `x` is a percentage of its width."""

    label: str
    x: str


@dataclass(frozen=True)
class PayRung:
    """One rung: `x` and `width` are percentages, None when the pay is not stated."""

    role: str
    pay: str | None
    note: str | None
    x: str | None
    width: str | None


@dataclass(frozen=True)
class PayTable:
    """Pay by role, with a bar for each on one scale."""

    caption: str
    role_heading: str
    pay_heading: str
    ticks: tuple[Tick, ...]
    rows: tuple[PayRung, ...]
