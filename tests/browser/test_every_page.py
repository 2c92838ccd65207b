"""Every page of the demonstration in a browser: light and dark, 320 and 1280 pixels wide."""

import pytest
from playwright.sync_api import Browser

from tests.browser.hosting import Hosting
from tests.browser.walking import Walk, walk


@pytest.fixture(scope="module")
def walked(browser: Browser, hosted: Hosting) -> Walk:
    demonstration = hosted["demonstration"]
    return walk(browser, demonstration, demonstration.site.paths)


def test_axe_finds_nothing_at_wcag_2_2_aa(walked: Walk) -> None:
    assert walked.violations == []
    assert walked.runs == 4 * walked.pages > 400


def test_no_page_scrolls_sideways(walked: Walk) -> None:
    assert walked.sideways == []


def test_no_error_and_no_request_elsewhere(walked: Walk) -> None:
    assert walked.noted == []


def test_nothing_is_kept_on_the_device(walked: Walk) -> None:
    assert walked.stored == []


def test_the_policy_is_in_force(walked: Walk) -> None:
    assert walked.unguarded == []
