"""The posts in their lists, and the voices. A post itself is not among these: MkDocs makes it (`prose.post_frame`)."""

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from regionsite import urls
from regionsite.contexts.news import PAGE_SIZE, news_context
from regionsite.contexts.news_post import news_post_context
from regionsite.contexts.view import View
from regionsite.contexts.voice import voice_context
from regionsite.contexts.voices import voices_context
from regionsite.edition import Edition
from regionsite.model.post import Post
from regionsite.model.voice import Voice
from regionsite.newsroom import NewsList
from regionsite.pages.page import NEWS_TAB, Page


def news_pages(edition: Edition) -> Iterator[Page]:
    """Every list of posts, and every voice; none in a region that has neither."""
    for found in edition.news.lists if edition.news.posts else ():
        yield from news_list_pages(edition, found)
    if edition.voices:
        yield voices_page(edition)
    for voice in edition.voices:
        yield voice_page(edition, voice)


def news_list_pages(edition: Edition, found: NewsList) -> Iterator[Page]:
    """A list of posts, ten a page."""
    path = urls.news(found.by, found.term)
    changed = max(post.changed for post in found.posts).isoformat()
    for number in range(1, -(-len(found.posts) // PAGE_SIZE) + 1):
        view = View(edition, urls.numbered(path, number))
        context = partial(news_context, view, found, number)
        yield Page(view.path, NEWS_TAB, "news", context, changed=changed, listed=number == 1)


def news_post_page(edition: Edition, post: Post, body: Markup) -> Page:
    """One post, once MkDocs has made its words into HTML."""
    view = View(edition, urls.post(post))
    changed = post.changed.isoformat()
    return Page(
        view.path, NEWS_TAB, "news_post", partial(news_post_context, view, post, body), changed=changed
    )


def voices_page(edition: Edition) -> Page:
    """All voices."""
    view = View(edition, urls.VOICES)
    changed = max(voice.date for voice in edition.voices).isoformat()
    return Page(view.path, NEWS_TAB, "voices", partial(voices_context, view), changed=changed)


def voice_page(edition: Edition, voice: Voice) -> Page:
    """One voice."""
    view = View(edition, urls.voice(voice))
    changed = voice.date.isoformat()
    return Page(view.path, NEWS_TAB, "voice", partial(voice_context, view, voice), changed=changed)
