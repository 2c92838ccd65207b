"""The questions of "Which place suits me?", and who answers each."""

from dataclasses import dataclass

from regionsite.contexts.shapes.maps import Mark


@dataclass(frozen=True)
class FitOption:
    """One answer to what exactly is asked for, like a career stage."""

    value: str
    label: str


@dataclass(frozen=True)
class FitDetail:
    """What exactly is asked for; without options it is written in words."""

    name: str
    label: str
    options: tuple[FitOption, ...]
    hint: str | None = None


@dataclass(frozen=True)
class FitQuestion:
    """Something that may matter; `answered` says for how many places it is known, and for none it is not asked."""

    id: str
    legend: str
    answered: str
    asked: bool
    mark: Mark | None
    detail: FitDetail | None = None
