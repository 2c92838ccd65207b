"""The posts that are shown, in the lists they fall into, and which of them are most like one."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum
from typing import Literal

from regionsite.model.post import Post
from regionsite.model.term import Vocabularies

RELATED = 3
"""Posts to read next, on one page."""

By = Literal["category", "tag", "archive"]


@dataclass(frozen=True)
class NewsList:
    """Posts under one heading, newest first: all of them, or those of one category, tag or year.

    A term is a vocabulary key, or the year of an archive.
    """

    by: By | None
    term: str | None
    label: str
    posts: tuple[Post, ...]


class Newsroom:
    """Every post that is shown at one moment: whatever counts or lists posts asks here, so that all agree."""

    def __init__(self, posts: Iterable[Post], vocabularies: Vocabularies) -> None:
        self._vocabularies = vocabularies
        self.posts = tuple(sorted(posts, key=_newest_first))

    @cached_property
    def everything(self) -> NewsList:
        """The list of all posts; those that are pinned come first."""
        return NewsList(None, None, "News", tuple(sorted(self.posts, key=lambda post: not post.pin)))

    @cached_property
    def categories(self) -> tuple[NewsList, ...]:
        """The posts of each category that has any, in the vocabulary's order."""
        return self._of_words("category", "news_category", lambda post: (post.category,))

    @cached_property
    def tags(self) -> tuple[NewsList, ...]:
        """The posts of each tag that has any, the most used tag first."""
        found = self._of_words("tag", "news_tag", lambda post: post.tags)
        return tuple(sorted(found, key=lambda tagged: (-len(tagged.posts), tagged.label)))

    @cached_property
    def years(self) -> tuple[NewsList, ...]:
        """The posts of each year, the latest first."""
        grouped = _grouped(self.posts, lambda post: (str(post.date.year),))
        return tuple(NewsList("archive", year, year, posts) for year, posts in grouped.items())

    @cached_property
    def lists(self) -> tuple[NewsList, ...]:
        """Every list that has an address."""
        return (self.everything, *self.categories, *self.tags, *self.years)

    def tagged(self, tag: str) -> NewsList:
        """The list of one tag that a shown post has."""
        return self._by_tag[tag]

    def about(self, *, event: str | None = None, issue: str | None = None) -> tuple[Post, ...]:
        """The posts that tell of an event, or of an issue or position of the forums, newest first."""
        return tuple(post for post in self.posts if event in post.events or issue in post.issues)

    def related(self, post: Post, count: int = RELATED) -> tuple[Post, ...]:
        """The posts that share the rarest tags with one; of two alike the newer first.

        Each shared tag weighs one part in the number of posts that have it, so that sharing a tag with
        everybody says little.
        """
        weights: dict[str, list[float]] = defaultdict(list)
        others: dict[str, Post] = {}
        for tag in sorted(set(post.tags)):
            sharing = self._by_tag[tag].posts
            for other in sharing:
                if other.id != post.id:
                    others[other.id] = other
                    weights[other.id].append(1 / len(sharing))
        best = sorted(others.values(), key=lambda other: (-fsum(weights[other.id]), *_newest_first(other)))
        return tuple(best[:count])

    @cached_property
    def _by_tag(self) -> Mapping[str, NewsList]:
        return {tagged.term or "": tagged for tagged in self.tags}

    def _of_words(
        self, by: By, vocabulary: str, terms: Callable[[Post], Sequence[str]]
    ) -> tuple[NewsList, ...]:
        grouped = _grouped(self.posts, terms)
        words = self._vocabularies[vocabulary]
        return tuple(NewsList(by, key, words[key].label, grouped[key]) for key in words if key in grouped)


def _newest_first(post: Post) -> tuple[int, str]:
    return (-post.date.toordinal(), post.id)


def _grouped(posts: Iterable[Post], terms: Callable[[Post], Sequence[str]]) -> Mapping[str, tuple[Post, ...]]:
    groups: dict[str, list[Post]] = defaultdict(list)
    for post in posts:
        for term in dict.fromkeys(terms(post)):
            groups[term].append(post)
    return {term: tuple(found) for term, found in groups.items()}
