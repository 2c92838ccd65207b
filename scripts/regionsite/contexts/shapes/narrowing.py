"""Ways through a long list: narrower lists and further pages."""

from dataclasses import dataclass

from regionsite.contexts.shapes.links import Link


@dataclass(frozen=True)
class FacetLink:
    """One way to narrow a list, with how many it would leave."""

    label: str
    url: str
    count: int | None
    current: bool = False


@dataclass(frozen=True)
class Facet:
    """Ways to narrow a list under one heading; `id` is the place on the page that a link leads to."""

    heading: str
    note: str | None
    links: tuple[FacetLink, ...]
    id: str | None = None


@dataclass(frozen=True)
class Pagination:
    """Where this page stands in a list of several."""

    words: str
    previous: Link | None
    next: Link | None
