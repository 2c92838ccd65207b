"""Each type of page for who uses it otherwise: without scripts, without a mouse, without motion."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from regionsite import urls
from tests.browser.asking import ask
from tests.browser.conftest import Shown
from tests.browser.hosting import Hosting
from tests.browser.opening import PHONE, opened, visited, window
from tests.browser.page_types import path_of

BY_SCRIPT_ALONE = (
    "rs-clear-kept, rs-days-left, rs-new-mark, rs-pro-rata, rs-save-button, rs-saved-count, rs-saved-list, "
    "rs-whats-new, rs-search-results form, [data-by-script], [data-scripted], .rs-cmppick__set, "
    "rs-pick-button, rs-now-next, .rs-narrow"
)
"""What stands on a page by a script only, since it is nothing without one."""


@pytest.fixture(scope="module")
def no_scripts(browser: Browser) -> Iterator[Page]:
    """A window of someone whose browser runs no scripts."""
    with window(browser, java_script_enabled=False) as page:
        yield page


def test_the_page_does_its_job_without_scripts(no_scripts: Page, shown: Shown, looked_at: Page) -> None:
    links, words = ask(looked_at, "links"), looked_at.inner_text("main").split()
    counted = " ".join(looked_at.locator(BY_SCRIPT_ALONE).all_inner_texts()).split()
    page = visited(no_scripts, *shown)
    assert ask(page, "links") == links
    assert set(words) - set(page.inner_text("main").split()) - set(counted) == set()


def test_a_keyboard_reaches_everything(shown: Shown, looked_at: Page) -> None:
    """Every stop once, in the order of the page, ringed and not covered, and then out of the page again.

    Nothing on it moves for those who want rest.
    """
    looked_at.emulate_media(reduced_motion="reduce")
    assert ask(looked_at, "moving") == []
    looked_at.set_viewport_size(PHONE)
    expected = ask(looked_at, "stopsToMake")
    # Held down, it goes on as if pressed each time, and the browser is told half as much.
    for _ in range(expected + 1):
        looked_at.keyboard.down("Tab")
    looked_at.keyboard.up("Tab")
    stops = ask(looked_at, "stopsMade")[:expected]
    # The gallery shows several bars at once that float over a page of their own.
    assert ask(looked_at, "covered") == [] or shown[1] == urls.GALLERY
    assert [stop["name"] for stop in stops if not stop["ringed"]] == []
    assert [stop["place"] for stop in stops] == sorted({stop["place"] for stop in stops})
    assert len(stops) == expected


@pytest.mark.parametrize("name", ["home", "advert", "conference", "prose", "post", "list for other sites"])
def test_the_first_stop_skips_to_the_page(browser: Browser, hosted: Hosting, name: str) -> None:
    site = hosted["demonstration"]
    with opened(browser, site, path_of(site.site, name)) as page:
        page.keyboard.press("Tab")
        if page.locator("header, nav").count() == 0:
            # A list in another site's frame begins with itself.
            assert page.evaluate("() => document.querySelector('main').contains(document.activeElement)")
            return
        assert page.locator(":focus").inner_text() == "Skip to the page"
        assert page.locator(":focus").is_visible()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        stop = page.evaluate("() => document.activeElement.tagName")
        inside = page.evaluate("() => document.querySelector('main').contains(document.activeElement)")
        nothing_there = page.locator("main a").count() == 0
        assert (stop in ("A", "INPUT"), inside or nothing_there) == (True, True)


def test_an_old_address_leads_to_the_advert(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    moved = next(vacancy for vacancy in demonstration.site.edition.kept if vacancy.aliases)
    old = urls.vacancy_address(moved.authority, moved.aliases[0])
    with opened(browser, demonstration, old, java_script_enabled=False) as page:
        page.wait_for_url(demonstration.address + urls.vacancy(moved))
        assert page.locator("h1").inner_text() == moved.title
