"""Posts as lists and boxes of any page show them."""

from markupsafe import Markup

from regionsite import example_words, urls
from regionsite.contexts.shapes.adverts import CalendarDate
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.shapes.news import PostNote, PostRow, Tag
from regionsite.contexts.view import View
from regionsite.model.post import Post
from regionsite.newsroom import NewsList
from regionsite.wording import MONTHS, joined, plain_day, plural

RECENT = 3
"""Posts in a box of recent ones."""


def post_row(view: View, post: Post) -> PostRow:
    """A post as a line of a list."""
    return PostRow(
        date=leaf(view, post),
        title=post.title,
        url=view.to(urls.post(post)),
        summary=post.summary,
        by=f"{who(view, post)}. {reading_time(post.minutes)}.",
        example=post.example,
        tags=tags(view, post),
        pinned=post.pin,
    )


def leaf(view: View, post: Post) -> CalendarDate:
    """The day it appeared as a leaf of a calendar; its year too when it is not this one."""
    year = str(post.date.year) if post.date.year != view.edition.now.year else ""
    return CalendarDate(year, str(post.date.day), MONTHS[post.date.month - 1][:3])


def who(view: View, post: Post) -> str:
    """Its writer's role, and the authority it comes from."""
    place = view.region.authorities.get(post.authority or "")
    return f"{post.author}, {place.name}" if place else post.author


def reading_time(minutes: int) -> str:
    """`7 minutes to read`."""
    return f"{plural(minutes, 'minute')} to read"


def tags(view: View, post: Post, *, counted: bool = False) -> tuple[Tag, ...]:
    """What a post is about; each leads to the posts about it, of which there are so many."""
    lists = [view.edition.news.tagged(tag) for tag in dict.fromkeys(post.tags)]
    return tuple(
        Tag(tagged.label, view.to(urls.news("tag", tagged.term)), len(tagged.posts) if counted else None)
        for tagged in lists
    )


def related(view: View, post: Post) -> tuple[PostNote, ...]:
    """What to read next, each with the tags the two share."""
    return tuple(
        _note(view, other, f"{plain_day(other.date)}. Shares {joined(_shared(view, post, other))}")
        for other in view.edition.news.related(post)
    )


def _shared(view: View, post: Post, other: Post) -> list[str]:
    return [view.label("news_tag", tag) for tag in dict.fromkeys(post.tags) if tag in other.tags]


def recent(view: View, besides: tuple[Post, ...] = (), count: int = RECENT) -> tuple[PostNote, ...]:
    """The newest posts but for some, each with its date and its writer's role."""
    hidden = {post.id for post in besides}
    newest = [post for post in view.edition.news.posts if post.id not in hidden][:count]
    return tuple(_note(view, post, f"{plain_day(post.date)}. {post.author}") for post in newest)


def _note(view: View, post: Post, words: str) -> PostNote:
    return PostNote(post.title, view.to(urls.post(post)), words, post.example)


def all_posts(view: View) -> Link:
    """The way to every post, with how many there are."""
    count = len(view.edition.news.posts)
    return Link(
        f"See all {counted(view.edition.news.everything)}" if count > 1 else "See the news",
        view.to(urls.NEWS),
    )


def counted(found: NewsList) -> str:
    """`12 posts`, or `12 example posts` where every one is."""
    return example_words.counted(len(found.posts), "post", example=all(post.example for post in found.posts))


def badge(view: View, authority: str | None) -> PlaceBadge | None:
    """The authority that something comes from, with its drawing."""
    place = view.region.authorities.get(authority or "")
    return PlaceBadge(place.name, view.authority(place), view.drawing(place.id)) if place else None


def outward(words: str, url: str) -> Markup:
    """A link in a note that leads to another site."""
    return Markup('<a class="rs-link" href="{}" rel="external">{}</a>').format(url, words)
