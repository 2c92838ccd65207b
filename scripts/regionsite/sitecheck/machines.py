"""The files that machines read: sitemap, robots, job board feed and data, each beside what people see."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any
from xml.etree import ElementTree

from regionsite import urls
from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import is_advert
from regionsite.sitecheck.site import Site

_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def sitemap_lists_live_pages(site: Site) -> Iterator[Problem]:
    """The sitemap holds the pages that search engines may list, each once, and no other page."""
    listed = [entry.findtext(f"{_SITEMAP}loc") or "" for entry in _xml(site, urls.SITEMAP)]
    wanted = {site.site_url + page.path for page in site.pages.values() if site.is_for_search(page)}
    for url in sorted(wanted - set(listed)):
        yield Problem(urls.SITEMAP, f"{url} is not in it", "list the page, or write noindex in its head")
    for url in sorted({url for url in listed if url not in wanted or listed.count(url) > 1}):
        yield Problem(urls.SITEMAP, f"{url} should not be in it, or not twice", "leave it out")


def true_dates_in_the_sitemap(site: Site) -> Iterator[Problem]:
    """A date in the sitemap is a day or a moment as its format writes them."""
    for entry in _xml(site, urls.SITEMAP):
        written = entry.findtext(f"{_SITEMAP}lastmod")
        if written is not None and not _is_day(written[:10]):
            yield Problem(urls.SITEMAP, f"{written} is not a day", "write it like 2026-11-20")


def robots_may_read(site: Site) -> Iterator[Problem]:
    """robots.txt is there, keeps nobody from reading (or nobody reads a noindex) and names the sitemap."""
    lines = site.text(urls.ROBOTS).splitlines() if urls.ROBOTS in site.files else []
    if f"Sitemap: {site.site_url}{urls.SITEMAP}" not in lines or "Disallow: /" in lines:
        yield Problem(urls.ROBOTS, "it does not let robots in and name the sitemap", "see outputs/sitemap.py")


def job_board_feed(site: Site) -> Iterator[Problem]:
    """jobs.xml holds every open advert of a live site, and not one example."""
    wanted = {page.path for page in site.pages.values() if page.open_advert and page.indexed}
    offered = {site.path_of_url(job.findtext("url") or "") for job in _xml(site, urls.JOBS_XML).iter("job")}
    if offered != wanted:
        words = f"it offers {len(offered)} jobs where {len(wanted)} can be applied for, or others"
        yield Problem(urls.JOBS_XML, words, "make it from the open adverts that are real")


def data_names_real_pages(site: Site) -> Iterator[Problem]:
    """Every item of a data file names its page, and there it is; adverts among them are open."""
    for file in _data_files(site):
        for item in _items(site, file):
            page = site.page_at(str(item.get("url", "")))
            if page is None or (is_advert(page.path) and not page.open_advert):
                yield Problem(
                    file, f"the item at {item.get('url')} has no page, or a closed one", "leave it out"
                )


def data_has_its_envelope(site: Site) -> Iterator[Problem]:
    """A data file is JSON in the one envelope, and lies beside its schema."""
    for file in _data_files(site):
        try:
            missing = {"version", "as_of", "licence", "items"} - json.loads(site.text(file)).keys()
        except (ValueError, AttributeError):
            missing = {"JSON"}
        if missing or file.removesuffix(".json") + ".schema.json" not in site.files:
            words = f"it lacks {', '.join(sorted(missing)) or 'its schema'}"
            yield Problem(file, words, "write it with outputs.api")


def _xml(site: Site, file: str) -> ElementTree.Element:
    """An XML file's outermost element; an empty one when there is none, so that all is missing."""
    try:
        return ElementTree.fromstring(site.text(file))
    except (OSError, ElementTree.ParseError):
        return ElementTree.Element("broken")


def _data_files(site: Site) -> list[str]:
    return [file for file in site.ending(".json") if file.startswith(urls.API) and ".schema." not in file]


def _items(site: Site, file: str) -> list[dict[str, Any]]:
    try:
        return list(json.loads(site.text(file))["items"])
    except (ValueError, KeyError, TypeError):
        return []


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


CHECKS = (
    sitemap_lists_live_pages,
    true_dates_in_the_sitemap,
    robots_may_read,
    job_board_feed,
    data_names_real_pages,
    data_has_its_envelope,
)
