"""The files that machines read: sitemap, robots, job board feed and data, each beside what people see."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from xml.etree import ElementTree

from regionsite import urls
from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.page import is_advert
from regionsite.sitecheck.site import Site

_ENVELOPE = frozenset({"version", "as_of", "licence", "items"})
_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def sitemap_lists_live_pages(site: Site) -> Iterator[Problem]:
    """The sitemap holds the pages that search engines may list, each once, and no other page."""
    listed = Counter(entry.findtext(f"{_SITEMAP}loc") or "" for entry in _sitemap(site))
    wanted = {site.site_url + page.path for page in site.pages.values() if site.is_for_search(page)}
    for url in sorted(wanted - listed.keys()):
        yield Problem(urls.SITEMAP, f"{url} is not in it", "list the page, or write noindex in its head")
    for url in sorted(url for url, times in listed.items() if url not in wanted or times > 1):
        yield Problem(urls.SITEMAP, f"{url} should not be in it, or not twice", "leave it out")


def true_dates_in_the_sitemap(site: Site) -> Iterator[Problem]:
    """A date in the sitemap is a day or a moment as its format writes them."""
    for entry in _sitemap(site):
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
    offered = {site.path_of_url(url) for url in _offered(site)}
    if offered != wanted:
        words = f"it offers {len(offered)} jobs where {len(wanted)} can be applied for, or others"
        yield Problem(urls.JOBS_XML, words, "make it from the open adverts that are real")


@dataclass(frozen=True)
class DataFile:
    """A data file: its envelope, or None where it is no JSON object, with the addresses of its items."""

    file: str
    envelope: Mapping[str, Any] | None

    @property
    def items(self) -> Sequence[Mapping[str, Any]]:
        """What it holds."""
        items = (self.envelope or {}).get("items")
        return items if isinstance(items, list) else []


def data_files(site: Site) -> Iterator[DataFile]:
    """Every file of data for others."""
    for file in site.ending(".json"):
        if file.startswith(urls.API) and ".schema." not in file:
            yield DataFile(file, _envelope(site.text(file)))


def data_names_real_pages(site: Site, data: DataFile) -> Iterator[Problem]:
    """Every item of a data file names its page, and there it is; adverts among them are open."""
    for item in data.items:
        page = site.page_at(str(item.get("url", "")))
        if page is None or (is_advert(page.path) and not page.open_advert):
            words = f"the item at {item.get('url')} has no page, or a closed one"
            yield Problem(data.file, words, "leave it out")


def data_has_its_envelope(site: Site, data: DataFile) -> Iterator[Problem]:
    """A data file is JSON in the one envelope, and lies beside its schema."""
    missing = {"JSON"} if data.envelope is None else _ENVELOPE - data.envelope.keys()
    if missing or data.file.removesuffix(".json") + ".schema.json" not in site.files:
        words = f"it lacks {', '.join(sorted(missing)) or 'its schema'}"
        yield Problem(data.file, words, "write it with outputs.api")


def _sitemap(site: Site) -> Iterator[ElementTree.Element]:
    """The entries of the sitemap; none when it is broken, so that all is missing."""
    try:
        yield from ElementTree.fromstring(site.text(urls.SITEMAP))
    except (OSError, ElementTree.ParseError):
        return


def _offered(site: Site) -> list[str]:
    """The addresses in the feed for job boards, each job of which is let go once it is read."""
    found: list[str] = []
    try:
        for _, element in ElementTree.iterparse(site.folder / urls.JOBS_XML):
            if element.tag == "job":
                found.append(element.findtext("url") or "")
                element.clear()
    except (OSError, ElementTree.ParseError):
        return []
    return found


def _envelope(text: str) -> Mapping[str, Any] | None:
    """A JSON object, with nothing in it but what is asked for here: a large region's data are large."""
    try:
        found = json.loads(text, object_pairs_hook=_asked_for)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _asked_for(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: value for name, value in pairs if name == "url" or name in _ENVELOPE}


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
)
DATA_CHECKS = (data_names_real_pages, data_has_its_envelope)
