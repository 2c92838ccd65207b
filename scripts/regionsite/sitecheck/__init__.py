"""The built site as a visitor meets it: every page and file is read once and held to every check.

A check is a generator whose docstring is the check. Some look at one page while it is open, some at the whole
site afterwards. They know nothing of how the site was made, so they find what all its makers overlooked.
"""

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from inspect import cleandoc
from pathlib import Path

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
    *calendars.CHECKS,
    *machines.CHECKS,
)
"""Held against the whole site, when every page has been read."""

MANY_PAGES = 1000
"""From how many pages on they are shared out among processors."""


def check_site(folder: Path, site_url: str) -> tuple[Site, list[Finding]]:
    """Read a built site that will stand at `site_url`: what it holds, and all that is wrong with it."""
    site_url = site_url.rstrip("/") + "/"
    files = list(every_file(folder))
    looked_at = list(_look_at_all(partial(_look_at, folder, site_url), files))
    site = Site(folder, site_url, frozenset(files), {page.path: page for page, _ in looked_at})
    findings = [found for _, found_there in looked_at for found in found_there]
    findings += (Finding(named(check), found) for check in SITE_CHECKS for found in check(site))
    return site, findings


def _look_at(folder: Path, site_url: str, file: str) -> tuple[Digest, list[Finding]]:
    """One page: read once, held to every check, and let go but for what other pages' checks need."""
    page = Page(path_of(file), site_url, read_html((folder / file).read_text(encoding="utf-8")))
    findings = [Finding(named(check), found) for check in PAGE_CHECKS for found in check(page)]
    return page.digest(), findings


def _look_at_all(
    look_at: Callable[[str], tuple[Digest, list[Finding]]], files: list[str]
) -> Iterator[tuple[Digest, list[Finding]]]:
    """Every page, on all processors when there are so many that starting more processes pays."""
    pages = [file for file in files if file.endswith(".html")]
    if len(pages) < MANY_PAGES:
        yield from map(look_at, pages)
        return
    # Pages make objects by the thousand and no rings of them; to look for rings costs a tenth of the time.
    with ProcessPoolExecutor(initializer=gc.disable) as processes:
        yield from processes.map(look_at, pages, chunksize=100)


def named(check: Callable[..., object]) -> str:
    """What a check is called: `one_h1` is `one-h1`."""
    return check.__name__.replace("_", "-")


def described(check: Callable[..., object]) -> str:
    """What a check holds the site to."""
    return cleandoc(check.__doc__ or "")


__all__ = ["PAGE_CHECKS", "SITE_CHECKS", "Finding", "Problem", "as_text", "check_site", "described", "named"]
