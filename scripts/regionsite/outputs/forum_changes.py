"""What changes through the forums, as a feed: each step, answer and difference that is known by now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from regionsite import example_words, forum_words, urls
from regionsite.edition import Edition
from regionsite.model.forum_history import Difference, ForumEntry, IssueStep, LeaderAnswer, PositionStep
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.moment import LONDON
from regionsite.model.regional_position import Raised
from regionsite.outputs.feed import NEWEST, Entry, Feed


@dataclass(frozen=True)
class _News:
    """One entry of a list that only grows; `number` counts from 1 within its list."""

    one: Raised
    kind: str
    number: int
    entry: ForumEntry

    @property
    def shown_on(self) -> date:
        """The day it could first be read here: not before the forum agreed its words."""
        return max(self.entry.on, self.one.agreed_on or self.entry.on)

    @property
    def order(self) -> tuple[int, str, str, int]:
        """Newest first; of one day in the order of their ids."""
        return (-self.shown_on.toordinal(), self.one.id, self.kind, -self.number)


def changed_forums(edition: Edition) -> Feed | None:
    """The newest news; None in a region whose forums show nothing."""
    every = sorted(_news(edition), key=lambda news: news.order)[:NEWEST]
    if not every:
        return None
    profile = edition.region.profile
    return Feed(
        path=urls.FORUM,
        title=f"What changes through the forums – {profile.name}",
        page_url=urls.absolute(edition.site_url, urls.FORUM),
        publisher=profile.publisher,
        updated=_morning(every[0].shown_on),
        entries=tuple(_entry(edition, news) for news in every),
    )


def _news(edition: Edition) -> Iterator[_News]:
    for one in edition.forums.raised:
        lists: tuple[tuple[str, Sequence[ForumEntry]], ...] = (
            ("step", one.history),
            ("answer", one.answers),
            ("difference", one.impact),
        )
        for kind, entries in lists:
            for number, entry in enumerate(entries, start=1):
                yield _News(one, kind, number, entry)


def _entry(edition: Edition, news: _News) -> Entry:
    one = news.one
    page = urls.forum_issue(one) if isinstance(one, ForumIssue) else urls.position(one)
    url = urls.absolute(edition.site_url, page)
    author, author_url = _author(edition, one)
    words = _words(news.entry)
    return Entry(
        url=url,
        id=f"{url}#{news.kind}-{news.number}",
        title=example_words.titled(f"{_head(news.entry)}: {one.title}", one.example),
        summary=words,
        content="\n".join([*(["This is an example, not a real forum."] if one.example else []), words]),
        published=_morning(news.shown_on),
        updated=_morning(news.shown_on),
        author=author,
        author_url=author_url,
        tags=(edition.region.vocabularies.label("forum_theme", one.theme), _head(news.entry)),
    )


def _head(entry: ForumEntry) -> str:
    match entry:
        case IssueStep():
            return forum_words.STATES[entry.state]
        case PositionStep():
            return forum_words.POSITIONS[entry.state]
        case LeaderAnswer():
            return f"Answer: {forum_words.DECISIONS[entry.decision].lower()}"
    return "What changed"


def _words(entry: ForumEntry) -> str:
    match entry:
        case IssueStep() | PositionStep():
            return " ".join(filter(None, (entry.note, entry.reason))) or f"By {entry.by}."
        case LeaderAnswer():
            return f"{entry.role}: {entry.text}"
        case Difference():
            return " ".join(filter(None, (entry.text, entry.how_known)))
    return ""


def _author(edition: Edition, one: Raised) -> tuple[str, str]:
    """Whose forum; of a position who publishes this site. Of an example nobody may think that it is theirs."""
    if isinstance(one, ForumIssue):
        authority = edition.region.authorities[one.authority]
        return example_words.titled(authority.official_name, one.example), authority.website
    return edition.region.profile.publisher, edition.site_url


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(), LONDON)
