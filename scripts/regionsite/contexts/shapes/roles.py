"""Career stages, kinds of service and routes in, as lists; and whom to ask where."""

from dataclasses import dataclass

from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.sources import SourceWords


@dataclass(frozen=True)
class RoleRow:
    """A role or a kind of service: what it is, what the days are like, what it pays in adverts open today."""

    name: str
    url: str
    meaning: str | None
    day: str | None
    pay: str | None
    open: Link | None


@dataclass(frozen=True)
class RouteRow:
    """A way into the work, with the adverts that belong to it and where its facts come from."""

    name: str
    words: str
    open: tuple[Link, ...]
    source: SourceWords | None


@dataclass(frozen=True)
class TalkRow:
    """Whom to ask at one council; None is "not stated"."""

    badge: PlaceBadge
    role: str | None
    phone: str | None
    contact: Link | None
    careers: Link | None
    practitioners: Link | None
