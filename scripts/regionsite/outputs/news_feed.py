"""The posts as a feed."""

from collections.abc import Iterator
from datetime import date, datetime, time

from regionsite import example_words, urls
from regionsite.edition import Edition
from regionsite.model.moment import LONDON
from regionsite.model.post import Post
from regionsite.outputs.feed import NEWEST, Entry, Feed
from regionsite.wording import plain_day, plural


def news_feed(edition: Edition) -> Feed | None:
    """The newest posts; None in a region that has none to show."""
    posts = edition.news.posts
    if not posts:
        return None
    profile = edition.region.profile
    return Feed(
        path=urls.NEWS,
        title=f"News – {profile.name}",
        page_url=urls.absolute(edition.site_url, urls.NEWS),
        publisher=profile.publisher,
        updated=_start(max(post.changed for post in posts)),
        entries=tuple(_entry(edition, post) for post in posts[:NEWEST]),
    )


def _entry(edition: Edition, post: Post) -> Entry:
    words = edition.region.vocabularies
    author, author_url = _author(edition, post)
    return Entry(
        url=urls.absolute(edition.site_url, urls.post(post)),
        title=example_words.titled(post.title, post.example),
        summary=post.summary,
        content="\n".join(_content(post)),
        published=_start(post.date),
        updated=_start(post.changed),
        author=author,
        author_url=author_url,
        tags=(
            words.label("news_category", post.category),
            *(words.label("news_tag", tag) for tag in dict.fromkeys(post.tags)),
        ),
    )


def _content(post: Post) -> Iterator[str]:
    """What the post is, in plain words; the post itself is read on its page."""
    if post.example:
        yield "This is an example, not a real post."
    yield post.summary
    yield f"{plural(post.minutes, 'minute')} to read."
    if first := post.first_published:
        yield f"First published by {first.name}, {plain_day(first.date)}: {first.url}"


def _author(edition: Edition, post: Post) -> tuple[str, str]:
    """The writer's role with the authority; of a post of the region, with whoever publishes this site."""
    place = edition.region.authorities.get(post.authority or "")
    if place:
        return example_words.titled(f"{post.author}, {place.official_name}", post.example), place.website
    return example_words.titled(post.author, post.example), edition.site_url


def _start(day: date) -> datetime:
    """The first moment of a day in London: posts know days, feeds want moments."""
    return datetime.combine(day, time(), tzinfo=LONDON)
