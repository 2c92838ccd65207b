"""A feed as JSON Feed 1.1."""

from functools import lru_cache
from typing import Any

from regionsite import urls
from regionsite.outputs.feed import MOST_KEPT, Entry, Feed
from regionsite.outputs.plain import json_lines, json_text


def json_feed(feed: Feed, site_url: str) -> bytes:
    """The file at `urls.json_feed`."""
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page_url,
        "feed_url": urls.absolute(site_url, urls.json_feed(feed.path)),
        "language": "en-GB",
        "authors": [{"name": feed.publisher}],
    }
    return b"".join(json_lines(head, map(_item, feed.entries)))


@lru_cache(MOST_KEPT)
def _item(entry: Entry) -> bytes:
    """One entry; an advert stands in about ten feeds."""
    told: dict[str, Any] = {
        "id": entry.id or entry.url,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content_text": entry.content,
        "date_published": entry.published.isoformat(),
        "date_modified": entry.updated.isoformat(),
        "authors": [{"name": entry.author, "url": entry.author_url}],
        "tags": list(entry.tags),
    }
    return json_text(told).encode()
