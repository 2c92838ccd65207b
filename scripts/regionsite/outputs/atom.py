"""A feed as Atom (RFC 4287)."""

from xml.etree import ElementTree

from regionsite import urls
from regionsite.outputs.feed import Entry, Feed
from regionsite.outputs.xml import child, xml_file

_NAMESPACE = "http://www.w3.org/2005/Atom"


def atom(feed: Feed, site_url: str) -> bytes:
    """The file at `urls.atom`."""
    here = urls.absolute(site_url, urls.atom(feed.path))
    root = ElementTree.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": "en-GB"})
    child(root, "id", here)
    child(root, "title", feed.title)
    child(root, "updated", feed.updated.isoformat())
    child(root, "link", rel="self", type="application/atom+xml", href=here)
    child(root, "link", rel="alternate", type="text/html", href=feed.page_url)
    child(child(root, "author"), "name", feed.publisher)
    for entry in feed.entries:
        _entry(root, entry)
    return xml_file(root)


def _entry(root: ElementTree.Element, entry: Entry) -> None:
    element = child(root, "entry")
    child(element, "id", entry.url)
    child(element, "title", entry.title)
    child(element, "link", rel="alternate", type="text/html", href=entry.url)
    child(element, "published", entry.published.isoformat())
    child(element, "updated", entry.updated.isoformat())
    author = child(element, "author")
    child(author, "name", entry.author)
    child(author, "uri", entry.author_url)
    for tag in entry.tags:
        child(element, "category", term=tag)
    child(element, "summary", entry.summary)
    child(element, "content", entry.content, type="text")
