"""A feed as JSON Feed 1.1."""

from typing import Any

from regionsite import urls
from regionsite.outputs.feed import Entry, Feed
from regionsite.outputs.plain import json_list


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
    return json_list(head, (_item(entry) for entry in feed.entries))


def _item(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.url,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content_text": entry.content,
        "date_published": entry.published.isoformat(),
        "date_modified": entry.updated.isoformat(),
        "authors": [{"name": entry.author, "url": entry.author_url}],
        "tags": list(entry.tags),
    }
