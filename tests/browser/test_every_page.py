"""Every page in a browser: all of the demonstration, and one of each type on the small live site."""

import pytest
from playwright.sync_api import Browser

from regionsite import urls
from tests.browser.hosting import Hosting
from tests.browser.page_types import DEMONSTRATION, LIVE, LIVE_BELOW, MAIN, path_of
from tests.browser.walking import IN_BOTH_SCHEMES, IN_EVERY_WAY, IN_TURN, Walk, walk


@pytest.fixture(scope="module", params=["demonstration", "live", "live-below"])
def walked(request: pytest.FixtureRequest, browser: Browser, hosted: Hosting) -> Walk:
    site = hosted[request.param]
    types = {"demonstration": DEMONSTRATION, "live": LIVE, "live-below": LIVE_BELOW}[request.param]
    of_each_type = {path_of(site.site, name) for _, name in types}
    if request.param == "demonstration":
        closely = dict.fromkeys((path_of(site.site, name) for name in MAIN), IN_EVERY_WAY)
        # The colours of its thousand specimens take a minute, and each of them is on a page of its own type.
        shortly = {urls.GALLERY: IN_TURN[0]}
        looks = dict.fromkeys(of_each_type, IN_BOTH_SCHEMES) | closely | shortly
        return walk(browser, site, site.site.paths, looks)
    # Below a folder only the addresses differ, which one look shows as well as two.
    looks = dict.fromkeys(of_each_type, IN_BOTH_SCHEMES) if request.param == "live" else {}
    return walk(browser, site, sorted(of_each_type), looks)


def test_axe_finds_nothing_at_wcag_2_2_aa(walked: Walk) -> None:
    assert walked.violations == []
    assert min(walked.runs, walked.pages) >= 15


def test_no_page_scrolls_sideways(walked: Walk) -> None:
    assert walked.sideways == []


def test_no_error_and_no_request_elsewhere(walked: Walk) -> None:
    assert walked.noted == []


def test_nothing_is_kept_on_the_device(walked: Walk) -> None:
    assert walked.stored == []


def test_the_policy_is_in_force(walked: Walk) -> None:
    assert walked.unguarded == []
