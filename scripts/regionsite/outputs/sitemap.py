"""`sitemap.xml` and `robots.txt`: the live pages, with the days their own records say they changed."""

from collections.abc import Iterator, Mapping
from datetime import date

from regionsite import urls
from regionsite.outputs.xml import element, group, xml_file

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(site_url: str, pages: Mapping[str, str | None]) -> bytes:
    """The sitemap of these pages, by path; the value is the day of the last change (2026-11-20), if known."""
    return b"".join(xml_file("urlset", {"xmlns": _NAMESPACE}, _entries(site_url, pages)))


def _entries(site_url: str, pages: Mapping[str, str | None]) -> Iterator[str]:
    for path, changed in sorted(pages.items()):
        changes = (element("lastmod", changed),) if changed and _is_day(changed) else ()
        yield group("url", element("loc", urls.absolute(site_url, path)), *changes)


def _is_day(text: str) -> bool:
    """Whether the day that someone wrote above a page of prose is one; a false date is worse than none."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def robots(site_url: str) -> str:
    """Crawling is allowed even in a demonstration, or nobody would read its `noindex`."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {urls.absolute(site_url, urls.SITEMAP)}\n"
