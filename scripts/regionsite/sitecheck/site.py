"""The whole site as it lies in its folder: which files there are, and what was kept of each page."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from regionsite import urls
from regionsite.sitecheck.feed_reading import Feed, read_feed
from regionsite.sitecheck.page import Digest, is_advert

UNLISTED = (urls.GALLERY,)
"""Pages for the people who make the site: they lie there and nothing leads to them."""

APART = (urls.NOT_FOUND, *UNLISTED)
"""Pages that no list, sitemap or link leads to."""

PERSONAL = (urls.SAVED, urls.SEARCH)
"""Pages that are a reader's own, which search engines leave out."""


def every_file(folder: Path) -> Iterator[str]:
    """The paths of all files below a folder, sorted, with forward slashes."""
    found: list[str] = []
    for held, _, names in os.walk(folder):
        path = Path(held).relative_to(folder)
        found += ((path / name).as_posix() for name in names)
    return iter(sorted(found))


def path_of(file: str) -> str:
    """The path a visitor types for an HTML file: `vacancies/essex/index.html` is `vacancies/essex/`."""
    return file.removesuffix("index.html") if file == "index.html" or file.endswith("/index.html") else file


@dataclass(frozen=True)
class Site:
    """A built site. `site_url` is the address it will have; it ends with a slash."""

    folder: Path
    site_url: str
    files: frozenset[str]
    pages: Mapping[str, Digest]

    def holds(self, path: str) -> bool:
        """Whether a visitor finds something at this path."""
        return urls.file_of(path) in self.files

    def text(self, file: str) -> str:
        """What a file says."""
        return (self.folder / file).read_text(encoding="utf-8")

    def ending(self, ending: str) -> list[str]:
        """The files whose path ends so, sorted."""
        return sorted(file for file in self.files if file.endswith(ending))

    def path_of_url(self, url: str) -> str | None:
        """The path of a full address on this site; None for any other."""
        return url.removeprefix(self.site_url) if url.startswith(self.site_url) else None

    def page_at(self, url: str) -> Digest | None:
        """The page at a full address, if it is one of this site."""
        path = self.path_of_url(url)
        return None if path is None else self.pages.get(path)

    @cached_property
    def feeds(self) -> Mapping[str, Feed | None]:
        """What each feed says; None of one that does not keep to its format."""
        files = [*self.ending(urls.atom("/")), *self.ending(urls.json_feed("/"))]
        return {file: read_feed(file, self.text(file)) for file in files}

    @cached_property
    def demonstration(self) -> bool:
        """Whether everything on it is an example."""
        home = self.pages.get(urls.HOME)
        return home is not None and home.demonstration

    def is_for_search(self, page: Digest) -> bool:
        """Whether search engines may list a page, or could if the site were not a demonstration."""
        if not self.demonstration:
            return page.indexed
        moved = page.canonical != self.site_url + page.path
        ended = is_advert(page.path) and not page.open_advert
        return not (moved or ended or "/page/" in page.path or page.path in (*APART, *PERSONAL))

    @cached_property
    def reached(self) -> frozenset[str]:
        """Every page a visitor comes to from the home page by following links."""
        reached, waiting = {urls.HOME}, [urls.HOME]
        while waiting:
            page = self.pages.get(waiting.pop())
            linked = set(page.linked) if page else set()
            new = (linked & self.pages.keys()) - reached
            reached |= new
            waiting += new
        return frozenset(reached)
