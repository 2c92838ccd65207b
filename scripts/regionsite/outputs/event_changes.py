"""What has changed about events, as a feed: each event that came, and each entry of a history."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from regionsite import event_words, example_words, urls
from regionsite.edition import Edition
from regionsite.model.clock import in_zone
from regionsite.model.event import Event
from regionsite.model.event_history import EventChange
from regionsite.model.timetable import Slot
from regionsite.outputs.feed import NEWEST, Entry, Feed
from regionsite.wording import long_day


@dataclass(frozen=True)
class _News:
    """Something that people were told at a moment: of an event, or of one of its sessions.

    `number` counts the entries of a history from 1; 0 is that the event was published.
    """

    told: datetime
    event: Event
    slot: Slot | None = None
    number: int = 0

    @property
    def order(self) -> tuple[float, str, str, int]:
        """Newest first; of one moment in the order of their addresses."""
        return (-self.told.timestamp(), self.event.id, self.slot.id if self.slot else "", self.number)

    @property
    def change(self) -> EventChange | None:
        """The entry of the history; None for an event that was published."""
        history = (self.slot.session if self.slot else self.event).history
        return history[self.number - 1] if self.number else None


def changed_events(edition: Edition) -> Feed | None:
    """The newest news; None in a region that has no event to show."""
    if not edition.events:
        return None
    newest = sorted(_news(edition), key=lambda news: news.order)[:NEWEST]
    profile = edition.region.profile
    return Feed(
        path=urls.EVENTS,
        title=f"What has changed about events – {profile.name}",
        page_url=urls.absolute(edition.site_url, urls.EVENTS),
        publisher=profile.publisher,
        updated=newest[0].told,
        entries=tuple(_entry(edition, news) for news in newest),
    )


def _news(edition: Edition) -> Iterator[_News]:
    for event in edition.events:
        yield _News(event.appears, event)
        for number, change in enumerate(event.history, start=1):
            if change.told:
                yield _News(in_zone(change.told, event.tz), event, None, number)
        for slot in edition.sessions(event):
            for number, change in enumerate(slot.session.history, start=1):
                if change.told:
                    yield _News(in_zone(change.told, event.tz), event, slot, number)


def _entry(edition: Edition, news: _News) -> Entry:
    event = news.event
    author, author_url = _author(edition, event)
    return Entry(
        url=_page(edition, news),
        id=_id(edition, news),
        title=example_words.titled(_title(news), event.example),
        summary=news.change.note if news.change else event.summary,
        content="\n".join(_words(edition, news)),
        published=news.told,
        updated=news.told,
        author=author,
        author_url=author_url,
        tags=(event_words.KINDS[event.kind], event_words.AUDIENCES[event.audience]),
    )


def _id(edition: Edition, news: _News) -> str:
    """Never another's: a history only grows at its end."""
    of = urls.session(news.event, news.slot.id) if news.slot else urls.event(news.event)
    return urls.absolute(edition.site_url, f"{of}#change-{news.number}" if news.number else of)


def _page(edition: Edition, news: _News) -> str:
    return urls.absolute(edition.site_url, urls.slot(news.slot) if news.slot else urls.event(news.event))


def _title(news: _News) -> str:
    titled = f"{news.slot.session.title}, {news.event.title}" if news.slot else news.event.title
    return f"{event_words.change_kind(news.change)}: {titled}" if news.change else titled


def _words(edition: Edition, news: _News) -> Iterator[str]:
    """What happened, and when and where it is now."""
    event, slot, region = news.event, news.slot, edition.region
    if event.example:
        yield "This is an example, not a real event."
    if news.change:
        yield f"{event_words.change_words(news.change)}. {news.change.note}"
    else:
        yield event.summary
    hours = event_words.span(slot.start, slot.end) if slot else event_words.hours(event)
    yield f"When: {long_day(slot.day) if slot else event_words.days(event)}, {hours}"
    yield f"Where: {event_words.session_location(region, slot) if slot else event_words.location(region, event)}"
    yield f"For: {event_words.AUDIENCES[event.audience]}"


def _author(edition: Edition, event: Event) -> tuple[str, str]:
    """Who hosts it first; of an event of the whole region who publishes this site."""
    if event.host_ids:
        host = edition.region.authorities[event.host_ids[0]]
        return example_words.titled(host.official_name, event.example), host.website
    return edition.region.profile.publisher, edition.site_url
