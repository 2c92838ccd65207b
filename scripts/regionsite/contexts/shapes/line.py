"""The line: what happened one step after another, and what has not happened yet."""

from dataclasses import dataclass
from typing import Literal

from regionsite.contexts.shapes.links import Link

StopKind = Literal["done", "now", "next", "no", "late"]
"""What a stop is: it is over, it is under way, it is to come, it ended with a no, or it is late."""


@dataclass(frozen=True)
class Stop:
    """One stop on the line: what it is, what it means in a sentence, and when."""

    kind: StopKind
    head: str
    text: str | None = None
    when: str | None = None
    link: Link | None = None
