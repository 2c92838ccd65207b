"""Lists, counts and related posts against counting by hand."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from regionsite.model.post import Post
from regionsite.model.term import Term, Vocabularies, Vocabulary
from regionsite.newsroom import Newsroom
from tests.posts import post

TAGS = ("social_work", "caseloads", "forum", "supervision")
CATEGORIES = ("reflection", "change")


def _words(*keys: str) -> Mapping[str, Term]:
    return {key: Term(label=key.replace("_", " ").capitalize()) for key in keys}


WORDS = Vocabularies(
    {
        "news_tag": Vocabulary("news_tag", "Subject", _words(*TAGS)),
        "news_category": Vocabulary("news_category", "Kind of post", _words(*CATEGORIES)),
    }
)

DAYS = st.sampled_from(["2025-12-31", "2026-01-01", "2026-10-01"])
POSTS = st.lists(
    st.builds(
        lambda number, day, tags, category, pin: post(
            f"p{number}", date=day, tags=tags, category=category, pin=str(pin).lower()
        ),
        st.integers(0, 30),
        DAYS,
        st.lists(st.sampled_from(TAGS), min_size=1, max_size=4),
        st.sampled_from(CATEGORIES),
        st.booleans(),
    ),
    max_size=12,
    unique_by=lambda made: made.id,
)


@settings(max_examples=80)
@given(POSTS)
def test_every_count_is_the_length_of_its_list(posts: list[Post]) -> None:
    news = Newsroom(posts, WORDS)
    assert {one.term: len(one.posts) for one in news.tags} == Counter(
        tag for made in posts for tag in set(made.tags)
    )
    assert {one.term: len(one.posts) for one in news.categories} == Counter(made.category for made in posts)
    assert {one.term: len(one.posts) for one in news.years} == Counter(str(made.date.year) for made in posts)
    assert sorted(made.id for made in news.everything.posts) == sorted(made.id for made in posts)


@settings(max_examples=80)
@given(POSTS)
def test_related_posts_share_the_rarest_tags_and_then_are_new(posts: list[Post]) -> None:
    news = Newsroom(posts, WORDS)
    held = Counter(tag for made in posts for tag in set(made.tags))
    for one in posts:
        weights = {
            other.id: sum((Fraction(1, held[tag]) for tag in set(one.tags) & set(other.tags)), Fraction())
            for other in posts
        }
        best = sorted(
            (other for other in posts if other is not one and weights[other.id]),
            key=lambda other: (-weights[other.id], -other.date.toordinal(), other.id),
        )
        assert [other.id for other in news.related(one)] == [other.id for other in best[:3]]


def test_lists_are_newest_first_and_only_the_list_of_all_keeps_one_at_the_top() -> None:
    old, new, pinned = (
        post("old", date="2025-01-01"),
        post("new"),
        post("pinned", date="2024-05-01", pin="true"),
    )
    news = Newsroom([old, pinned, new], WORDS)
    assert [made.id for made in news.everything.posts] == ["pinned", "new", "old"]
    assert [made.id for made in news.tagged("social_work").posts] == ["new", "old", "pinned"]
    assert [(year.label, len(year.posts)) for year in news.years] == [("2026", 1), ("2025", 1), ("2024", 1)]


def test_the_order_in_which_posts_are_read_changes_nothing() -> None:
    posts = [post(f"p{number}", tags=[TAGS[number % 4], "forum"]) for number in range(8)]
    one, other = Newsroom(posts, WORDS), Newsroom(reversed(posts), WORDS)
    assert [one.related(made) for made in posts] == [other.related(made) for made in posts]
    assert one.lists == other.lists
