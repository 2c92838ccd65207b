"""A page opened in a browser that is set up in some way."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.hosting import Hosted
from tests.sites import NOW

PHONE, DESK = ViewportSize(width=320, height=640), ViewportSize(width=1280, height=800)


@contextmanager
def window(browser: Browser, **settings: Any) -> Iterator[Page]:
    """An empty window on the day the sites are made for; `settings` are those of a context."""
    context = browser.new_context(viewport=DESK, **settings)
    context.clock.install(time=NOW)
    yield context.new_page()
    context.close()


def visited(page: Page, hosted: Hosted, path: str) -> Page:
    """The window, with a page in it."""
    page.goto(hosted.address + path)
    return page


@contextmanager
def opened(browser: Browser, hosted: Hosted, path: str, **settings: Any) -> Iterator[Page]:
    """A page in a window of its own."""
    with window(browser, **settings) as page:
        yield visited(page, hosted, path)
