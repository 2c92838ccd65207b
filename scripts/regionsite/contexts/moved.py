"""The stub at an advert's old address, which sends the reader on."""

from dataclasses import dataclass, replace

from regionsite import example_words, urls
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
    named = example_words.titled(f"{vacancy.title}, {authority.name}", vacancy.example)
    old = view.path.rstrip("/").rpartition("/")[2]
    head = view.head(
        example_words.titled(f"Moved: {vacancy.title}, {authority.name} ({old})", vacancy.example),
        example_words.titled("This advert has a new address.", vacancy.example),
        canonical=urls.absolute(view.edition.site_url, new),
        indexed=False,
    )
    return MovedContext(
        head=replace(head, refresh=view.to(new)),
        title="This advert has moved",
        lead="It has a new address, and old links lead there.",
        example=vacancy.example,
        link=Link(named, view.to(new)),
    )
