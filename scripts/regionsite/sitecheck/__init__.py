"""The built site as a visitor meets it: every page and file is read once and held to every check.

A check is a generator whose docstring is the check. Some look at one page while it is open, some afterwards at
the whole site, or at one more of its files. They know nothing of how the site was made, so they find what all its
makers overlooked.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from inspect import cleandoc
from itertools import chain
from pathlib import Path
from typing import Any

from regionsite.collector import without_collector
from regionsite.sitecheck import (
    calendars,
    event_data,
    feeds,
    heads,
    job_postings,
    links,
    machines,
    markup,
    policy,
    publishing,
)
from regionsite.sitecheck.finding import Finding, Problem, as_text
from regionsite.sitecheck.page import Digest, Page
from regionsite.sitecheck.reading import read_html
from regionsite.sitecheck.site import Site, every_file, path_of

PAGE_CHECKS: tuple[Callable[[Page], Iterator[Problem]], ...] = (
    *markup.CHECKS,
    *heads.PAGE_CHECKS,
    *links.PAGE_CHECKS,
    *policy.PAGE_CHECKS,
    *publishing.PAGE_CHECKS,
    *job_postings.CHECKS,
    *event_data.CHECKS,
)
"""Held against each page while it is open."""

SITE_CHECKS: tuple[Callable[[Site], Iterator[Problem]], ...] = (
    *heads.SITE_CHECKS,
    *links.SITE_CHECKS,
    *policy.SITE_CHECKS,
    *publishing.SITE_CHECKS,
    *feeds.CHECKS,
    *machines.CHECKS,
)
"""Held against the whole site, when every page has been read."""

FILE_CHECKS: Mapping[Callable[[Site], Iterator[Any]], Sequence[Callable[[Site, Any], Iterator[Problem]]]] = {
    calendars.calendars: calendars.CHECKS,
    machines.data_files: machines.DATA_CHECKS,
}
"""Held against one file after another, where there are many or large ones, so that each is read once."""

CHECKS: tuple[Callable[..., Iterator[Problem]], ...] = (
    *PAGE_CHECKS,
    *SITE_CHECKS,
    *chain.from_iterable(FILE_CHECKS.values()),
)
"""Every check."""


def check_site(folder: Path, site_url: str) -> tuple[Site, list[Finding]]:
    """Read a built site that will stand at `site_url`: what it holds, and all that is wrong with it."""
    pages: dict[str, Digest] = {}
    site = Site(folder, site_url.rstrip("/") + "/", frozenset(every_file(folder)), pages)
    with without_collector():
        return site, list(_findings(site, pages))


def _findings(site: Site, pages: dict[str, Digest]) -> Iterator[Finding]:
    """All that is wrong; `pages` gets what other pages' checks need, when each page has been read and let go."""
    for file in site.ending(".html"):
        page = Page(path_of(file), site.site_url, read_html(site.text(file)))
        yield from _held_to(PAGE_CHECKS, page)
        pages[page.path] = page.digest(site.holds)
    yield from _held_to(SITE_CHECKS, site)
    for files, checks in FILE_CHECKS.items():
        for file in files(site):
            yield from _held_to(checks, site, file)


def _held_to(checks: Iterable[Callable[..., Iterator[Problem]]], *what: object) -> Iterator[Finding]:
    return (Finding(named(check), found) for check in checks for found in check(*what))


def named(check: Callable[..., object]) -> str:
    """What a check is called: `one_h1` is `one-h1`."""
    return check.__name__.replace("_", "-")


def described(check: Callable[..., object]) -> str:
    """What a check holds the site to."""
    return cleandoc(check.__doc__ or "")


__all__ = ["CHECKS", "Finding", "Problem", "as_text", "check_site", "described", "named"]
