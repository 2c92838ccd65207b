"""A page that is read after its job has closed or its event is over says so; a demonstration stands still."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import visited, window
from tests.browser.page_types import advert

MINUTE = timedelta(minutes=1)

LIVE = ["live", "live-below"]


@contextmanager
def read_at(browser: Browser, hosted: Hosted, path: str, moment: datetime, **settings: Any) -> Iterator[Page]:
    """A page for a reader whose clock shows this moment, and goes on when told to."""
    with window(browser, moment, **settings) as page:
        yield visited(page, hosted, path)


def expect_open(page: Page) -> None:
    expect(page.locator("rs-closed-guard")).to_have_text("")
    expect(page.locator(".rs-apply__button")).to_be_visible()


def expect_closed(page: Page) -> None:
    """The notice stands, and there is no way left to apply or to ask."""
    expect(page.locator("rs-closed-guard")).to_contain_text("This job has closed")
    expect(page.locator("rs-closed-guard h2")).to_be_visible()
    expect(page.locator("[data-while-open], .rs-apply__button")).to_have_count(0)
    expect(page.locator("a[href^='mailto:'], a[href^='tel:']")).to_have_count(0)


@pytest.mark.parametrize("site", LIVE)
def test_an_advert_is_open_until_its_last_moment(browser: Browser, hosted: Hosting, site: str) -> None:
    vacancy = advert(hosted[site].site, "advert")
    with read_at(browser, hosted[site], urls.vacancy(vacancy), vacancy.ends - MINUTE) as page:
        expect_open(page)


@pytest.mark.parametrize("site", LIVE)
def test_an_advert_read_later_has_closed(browser: Browser, hosted: Hosting, site: str) -> None:
    vacancy = advert(hosted[site].site, "advert")
    with read_at(browser, hosted[site], urls.vacancy(vacancy), vacancy.ends + MINUTE) as page:
        expect_closed(page)


def test_an_advert_closes_while_it_is_being_read(browser: Browser, hosted: Hosting) -> None:
    vacancy = advert(hosted["live"].site, "advert")
    with read_at(browser, hosted["live"], urls.vacancy(vacancy), vacancy.ends - MINUTE) as page:
        expect_open(page)
        page.clock.run_for(120_000)
        expect_closed(page)


def test_a_reader_abroad_sees_the_same_moment(browser: Browser, hosted: Hosting) -> None:
    """The closing moment carries London's offset, so another time zone changes nothing."""
    vacancy = advert(hosted["live"].site, "advert")
    abroad = {"timezone_id": "Pacific/Auckland", "locale": "en-NZ"}
    with read_at(browser, hosted["live"], urls.vacancy(vacancy), vacancy.ends - MINUTE, **abroad) as page:
        expect_open(page)


def test_a_demonstration_stands_still(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    vacancy = advert(demonstration.site, "advert")
    with read_at(browser, demonstration, urls.vacancy(vacancy), vacancy.ends + timedelta(days=400)) as page:
        expect_open(page)


def test_the_next_event_says_when_it_is_over(browser: Browser, hosted: Hosting) -> None:
    event = hosted["conferences"].site.edition.next_event()
    assert event
    with read_at(browser, hosted["conferences"], "", event.over_from - MINUTE) as page:
        expect(page.get_by_text("This event is over.")).to_be_hidden()
        page.clock.run_for(120_000)
        expect(page.get_by_text("This event is over.")).to_be_visible()
