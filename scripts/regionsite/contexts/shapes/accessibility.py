"""What is right about the site and what is not yet."""

from dataclasses import dataclass
from typing import Literal

from regionsite.contexts.shapes.links import Words


@dataclass(frozen=True)
class SiteTest:
    """One test of the site: what, when, with which result."""

    state: Literal["passes", "part", "fails", "not-yet"]
    state_words: str
    what: str
    when: str


@dataclass(frozen=True)
class Failing:
    """Something that is not right yet."""

    what: str
    how: Words
    criterion: str | None
    by: str | None
