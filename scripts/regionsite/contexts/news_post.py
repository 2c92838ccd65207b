"""A post on its own page: MkDocs has made its words into HTML, and everything around them comes from records."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from regionsite import example_words, urls
from regionsite.contexts.beside import raised_as, raised_link
from regionsite.contexts.next_event import box_scripts, next_event_box
from regionsite.contexts.photograph import post_photograph
from regionsite.contexts.posts import all_posts, badge, outward, reading_time, recent, related, tags
from regionsite.contexts.readers import read_note, reading
from regionsite.contexts.shapes.events import NextEventBox
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step, Words
from regionsite.contexts.shapes.news import Byline, PostNote, Reading, Tag
from regionsite.contexts.shapes.places import Photograph
from regionsite.contexts.view import View
from regionsite.model.post import Post
from regionsite.wording import long_day, plain_day


@dataclass(frozen=True)
class NewsPostContext:
    """What `news_post.html` shows. `body` is finished HTML."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    summary: str
    category: Link
    example: bool
    byline: Byline
    photo: Photograph | None
    body: Markup
    tags: tuple[Tag, ...]
    about: tuple[Link, ...]
    readers: Reading
    related: tuple[PostNote, ...]
    recent: tuple[PostNote, ...]
    everything: Link
    next_event: NextEventBox | None


def news_post_context(view: View, post: Post, body: Markup) -> NewsPostContext:
    """The page of a post, with its words as MkDocs rendered them."""
    near = view.edition.news.related(post)
    first = post.first_published
    next_event = next_event_box(view, view.region.authorities.get(post.authority or ""))
    return NewsPostContext(
        head=view.head(
            post.title,
            example_words.opened(post.summary, post.example),
            canonical=first.url if first else None,
            feeds=view.feeds(urls.NEWS, f"News – {view.region.profile.name}"),
            article=True,
            scripts=box_scripts(next_event),
        ),
        trail=(Step("Home", view.home), Step("News", view.to(urls.NEWS)), Step(post.title)),
        title=post.title,
        summary=post.summary,
        category=Link(
            view.label("news_category", post.category), view.to(urls.news("category", post.category))
        ),
        example=post.example,
        byline=_byline(view, post),
        photo=post_photograph(view, post, post.image),
        body=body,
        tags=tags(view, post, counted=True),
        about=tuple(_about(view, post)),
        readers=reading(view, post.id),
        related=related(view, post),
        recent=recent(view, (post, *near)),
        everything=all_posts(view),
        next_event=next_event,
    )


def _byline(view: View, post: Post) -> Byline:
    changed = (f"Changed on {plain_day(post.changed)}",) if post.changed != post.date else ()
    return Byline(
        role=post.author,
        place=badge(view, post.authority),
        lines=(long_day(post.date), *changed, reading_time(post.minutes)),
        notes=tuple(_notes(view, post)),
    )


def _notes(view: View, post: Post) -> Iterator[Words]:
    """Where it appeared first, and how often it was read."""
    if first := post.first_published:
        words = Markup("First published by {}, {}. {}")
        yield words.format(first.name, plain_day(first.date), outward("Read it there", first.url))
    if read := read_note(view, post.id):
        yield read


def _about(view: View, post: Post) -> Iterator[Link]:
    """The events, issues and positions that it tells of."""
    events = {event.id: event for event in view.edition.events}
    for id in post.events:
        if event := events.get(id):
            yield Link(event.title, view.to(urls.event(event)))
    for raised in (raised_as(view, id) for id in post.issues):
        if raised:
            yield raised_link(view, raised)
