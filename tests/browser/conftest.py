"""One browser for all tests of this folder, and the sites it is shown."""

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.chromium import NO_CHROMIUM, find_chromium, is_required
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import DESK, visited, window
from tests.browser.page_types import IN_SHORT, path_of
from tests.sites import Sites

ARGUMENTS = ["--disable-gpu", "--disable-background-networking", "--disable-component-update"]

Shown = tuple[Hosted, str]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = find_chromium(os.environ)
    if found is None and is_required(os.environ):
        pytest.fail(NO_CHROMIUM, pytrace=False)
    if found is None:
        pytest.skip(NO_CHROMIUM)
    # Chromium's sandbox does not start for root, which is whom a container's tests run as.
    sandbox = ["--no-sandbox"] if sys.platform == "linux" else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=[*ARGUMENTS, *sandbox])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def hosted(sites: Sites) -> Iterator[Hosting]:
    with ExitStack() as stack:
        yield Hosting(sites, stack)


@pytest.fixture(params=IN_SHORT, ids=lambda one: "-".join(one).replace(" ", "-"), scope="module")
def shown(request: pytest.FixtureRequest, hosted: Hosting) -> Shown:
    """A site and the path of one of its pages."""
    site, name = request.param
    return hosted[site], path_of(hosted[site].site, name)


@pytest.fixture(scope="module")
def one_window(browser: Browser) -> Iterator[Page]:
    """A window for page after page: it costs five times what a page does."""
    with window(browser) as page:
        yield page


@pytest.fixture(scope="module")
def kept_open(one_window: Page, shown: Shown) -> Page:
    """The page, opened once for the tests that only look at it."""
    return visited(one_window, *shown)


@pytest.fixture
def looked_at(kept_open: Page) -> Page:
    """That page as it looks on a desk by day, whatever the test before made of it."""
    kept_open.set_viewport_size(DESK)
    kept_open.emulate_media(
        media="screen", color_scheme="light", forced_colors="none", reduced_motion="no-preference"
    )
    return kept_open
