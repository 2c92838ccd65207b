"""A page of posts: all of them, or those of one category, tag or year."""

from collections.abc import Iterator
from dataclasses import dataclass

from regionsite import example_words, urls
from regionsite.contexts.next_event import box_scripts, next_event_box
from regionsite.contexts.posts import counted, post_row
from regionsite.contexts.shapes.events import NextEventBox
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.narrowing import Facet, FacetLink, Pagination
from regionsite.contexts.shapes.news import PostRow
from regionsite.contexts.view import View
from regionsite.newsroom import NewsList

PAGE_SIZE = 10
"""Posts on one page of a list."""


@dataclass(frozen=True)
class NewsContext:
    """What `news.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    example: bool
    rows: tuple[PostRow, ...]
    pages: Pagination | None
    facets: tuple[Facet, ...]
    next_event: NextEventBox | None
    feeds: tuple[Link, Link]


def news_context(view: View, found: NewsList, number: int) -> NewsContext:
    """Page `number` of a list of posts, counted from 1."""
    path = urls.news(found.by, found.term)
    first = (number - 1) * PAGE_SIZE
    name = _name(found)
    title = name if number == 1 else f"{name}, page {number}"
    next_event = next_event_box(view)
    return NewsContext(
        head=view.head(
            title,
            _description(view, found),
            indexed=number == 1,
            feeds=view.feeds(urls.NEWS, f"News – {view.region.profile.name}"),
            scripts=box_scripts(next_event),
        ),
        trail=tuple(_trail(view, found, number)),
        title=title,
        lead=_lead(view, found),
        example=any(post.example for post in found.posts),
        rows=tuple(post_row(view, post) for post in found.posts[first : first + PAGE_SIZE]),
        pages=_pagination(view, path, number, len(found.posts)),
        facets=tuple(_facets(view, found)),
        next_event=next_event,
        feeds=(
            Link("Atom feed", view.to(urls.atom(urls.NEWS))),
            Link("JSON feed", view.to(urls.json_feed(urls.NEWS))),
        ),
    )


def _name(found: NewsList) -> str:
    """`News`, `Caseloads: 4 posts` or `News of 2025`."""
    if found.by is None:
        return found.label
    return f"News of {found.label}" if found.by == "archive" else f"{found.label}: {counted(found)}"


def _lead(view: View, found: NewsList) -> str:
    words = f"{counted(found)} from {view.region.profile.area}, the newest first."
    if found.by is None:
        return f"{words} Written by the people who do the work."
    if found.by == "archive" or not found.term:
        return words
    vocabulary = "news_category" if found.by == "category" else "news_tag"
    meaning = view.region.vocabularies[vocabulary][found.term].glossary
    return f"{meaning} {words}" if meaning else words


def _description(view: View, found: NewsList) -> str:
    which = "" if found.by is None else f" {found.label}:"
    return f"News from {view.region.profile.name}.{which} {counted(found)}."


def _trail(view: View, found: NewsList, number: int) -> Iterator[Step]:
    yield Step("Home", view.home)
    if found.by is None and number == 1:
        yield Step("News")
        return
    yield Step("News", view.to(urls.NEWS))
    if found.by is not None:
        here = view.to(urls.news(found.by, found.term)) if number > 1 else None
        yield Step(found.label, here)
    if number > 1:
        yield Step(f"Page {number}")


def _pagination(view: View, path: str, number: int, count: int) -> Pagination | None:
    if count <= PAGE_SIZE:
        return None
    last = min(number * PAGE_SIZE, count)
    before = Link(f"Newer {PAGE_SIZE}", view.to(urls.numbered(path, number - 1))) if number > 1 else None
    following = min(PAGE_SIZE, count - last)
    after = Link(f"Older {following}", view.to(urls.numbered(path, number + 1))) if following else None
    return Pagination(f"{(number - 1) * PAGE_SIZE + 1} to {last} of {count}", before, after)


def _facets(view: View, found: NewsList) -> Iterator[Facet]:
    """The ways to shorter lists, each with how many posts are in it."""
    news = view.edition.news
    example = all(post.example for post in news.posts)
    note = f"The number is how many {example_words.kind('posts', example)} you will find."
    yield Facet("By subject", note, tuple(_link(view, one, found) for one in news.tags))
    yield Facet("By kind", None, tuple(_link(view, one, found) for one in news.categories))
    yield Facet("By year", None, tuple(_link(view, one, found) for one in news.years))
    if view.edition.voices:
        voices = FacetLink("Voices of families, carers and others", view.to(urls.VOICES), None)
        yield Facet("From the other side", None, (voices,))


def _link(view: View, one: NewsList, current: NewsList) -> FacetLink:
    here = (one.by, one.term) == (current.by, current.term)
    return FacetLink(one.label, view.to(urls.news(one.by, one.term)), len(one.posts), here)
