"""A page opened in a browser that is set up in some way."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.hosting import Hosted
from tests.sites import NOW

PHONE, DESK = ViewportSize(width=320, height=640), ViewportSize(width=1280, height=800)


@contextmanager
def opened(browser: Browser, hosted: Hosted, path: str, **settings: Any) -> Iterator[Page]:
    """A page in a window of its own, on the day the sites are made for; `settings` are those of a context."""
    context = browser.new_context(viewport=DESK, **settings)
    context.clock.install(time=NOW)
    page = context.new_page()
    page.goto(hosted.address + path)
    yield page
    context.close()
