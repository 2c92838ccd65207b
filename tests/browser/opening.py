"""A page opened in a browser that is set up in some way."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.hosting import Hosted
from tests.sites import NOW

PHONE, DESK = ViewportSize(width=320, height=640), ViewportSize(width=1280, height=800)


_SPARE: dict[str, list[Page]] = {}
"""Windows that tests are done with, by their settings."""


@contextmanager
def window(browser: Browser, now: datetime = NOW, **settings: Any) -> Iterator[Page]:
    """An empty window at a moment, with nothing kept in it; `settings` are those of a context.

    To make one costs four times what a page in it does, so one that another test is done with is taken. One in
    which a test failed is left as it is.
    """
    spare = _SPARE.setdefault(repr(sorted(settings.items())), [])
    page = spare.pop() if spare else new_window(browser, **settings)
    page.clock.set_system_time(now)
    yield page
    _empty(page, settings)
    spare.append(page)


def new_window(browser: Browser, **settings: Any) -> Page:
    """A window that is made for one test, on the day the sites are made for."""
    context = browser.new_context(viewport=DESK, **settings)
    context.clock.install(time=NOW)
    return context.new_page()


def _empty(page: Page, settings: dict[str, Any]) -> None:
    """Let nothing of a test be left: other windows, what was kept, another size or look."""
    origin, context = "{0.scheme}://{0.netloc}".format(urlsplit(page.url)), page.context
    for other in context.pages:
        if other != page:
            other.close()
    page.unroute_all()
    page.goto("about:blank")
    context.clear_cookies()
    kept = {"origin": origin, "storageTypes": "all"}
    context.new_cdp_session(page).send("Storage.clearDataForOrigin", kept)
    page.set_viewport_size(DESK)
    page.emulate_media(
        media="screen",
        color_scheme=settings.get("color_scheme", "light"),
        forced_colors=settings.get("forced_colors", "none"),
        reduced_motion=settings.get("reduced_motion", "no-preference"),
    )


def visited(page: Page, hosted: Hosted, path: str) -> Page:
    """The window, with a page in it."""
    page.goto(hosted.address + path)
    return page


@contextmanager
def opened(browser: Browser, hosted: Hosted, path: str, **settings: Any) -> Iterator[Page]:
    """A page in a window of its own."""
    with window(browser, **settings) as page:
        yield visited(page, hosted, path)
