"""`sitemap.xml` and `robots.txt`: the live pages, with the days their own records say they changed."""

from collections.abc import Mapping
from datetime import date
from xml.etree import ElementTree

from regionsite import urls
from regionsite.outputs.xml import child, xml_file

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(site_url: str, pages: Mapping[str, str | None]) -> bytes:
    """The sitemap of these pages, by path; the value is the day of the last change (2026-11-20), if known."""
    root = ElementTree.Element("urlset", {"xmlns": _NAMESPACE})
    for path, changed in sorted(pages.items()):
        entry = child(root, "url")
        child(entry, "loc", urls.absolute(site_url, path))
        if changed and _is_day(changed):
            child(entry, "lastmod", changed)
    return xml_file(root)


def _is_day(text: str) -> bool:
    """Whether the day that someone wrote above a page of prose is one; a false date is worse than none."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def robots(site_url: str) -> str:
    """Crawling is allowed even in a demonstration, or nobody would read its `noindex`."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {urls.absolute(site_url, urls.SITEMAP)}\n"
