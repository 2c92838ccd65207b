"""A feed as Atom (RFC 4287)."""

from collections.abc import Iterator
from functools import lru_cache

from regionsite import urls
from regionsite.outputs.feed import MOST_KEPT, Entry, Feed
from regionsite.outputs.xml import element, group, xml_file

_ATTRIBUTES = {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en-GB"}


def atom(feed: Feed, site_url: str) -> bytes:
    """The file at `urls.atom`."""
    return b"".join(xml_file("feed", _ATTRIBUTES, _elements(feed, site_url)))


def _elements(feed: Feed, site_url: str) -> Iterator[str]:
    here = urls.absolute(site_url, urls.atom(feed.path))
    yield element("id", here)
    yield element("title", feed.title)
    yield element("updated", feed.updated.isoformat())
    yield element("link", rel="self", type="application/atom+xml", href=here)
    yield element("link", rel="alternate", type="text/html", href=feed.page_url)
    yield group("author", element("name", feed.publisher))
    for entry in feed.entries:
        yield _entry(entry)


@lru_cache(MOST_KEPT)
def _entry(entry: Entry) -> str:
    """One entry; an advert stands in about ten feeds."""
    return group(
        "entry",
        element("id", entry.id or entry.url),
        element("title", entry.title),
        element("link", rel="alternate", type="text/html", href=entry.url),
        element("published", entry.published.isoformat()),
        element("updated", entry.updated.isoformat()),
        group("author", element("name", entry.author), element("uri", entry.author_url)),
        *(element("category", term=tag) for tag in entry.tags),
        element("summary", entry.summary),
        element("content", entry.content, type="text"),
    )
