"""The stub at an advert's old address, which sends the reader on."""

from dataclasses import dataclass, replace

from regionsite import urls
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.vacancy import Vacancy


@dataclass(frozen=True)
class MovedContext:
    """What `moved.html` shows, for those whose browser does not go on by itself."""

    head: Head
    title: str
    lead: str
    example: bool
    link: Link


def moved_context(view: View, vacancy: Vacancy) -> MovedContext:
    """An old address of an advert."""
    authority = view.region.authorities[vacancy.authority]
    new = urls.vacancy(vacancy)
    example = "Example: " if vacancy.example else ""
    old = view.path.rstrip("/").rpartition("/")[2]
    head = view.head(
        f"{example}Moved: {vacancy.title}, {authority.name} ({old})",
        f"{example}This advert has a new address.",
        canonical=urls.absolute(view.edition.site_url, new),
        indexed=False,
    )
    return MovedContext(
        head=replace(head, refresh=view.to(new)),
        title="This advert has moved",
        lead="It has a new address, and old links lead there.",
        example=vacancy.example,
        link=Link(f"{example}{vacancy.title}, {authority.name}", view.to(new)),
    )
