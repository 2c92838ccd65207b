"""Every page in a browser: all of the demonstration, and one of each type on the small live site."""

import pytest
from playwright.sync_api import Browser

from regionsite import urls
from tests.browser.hosting import Hosting
from tests.browser.page_types import DEMONSTRATION, LIVE, LIVE_BELOW, MAIN, ONLY_LIVE, path_of
from tests.browser.walking import IN_BOTH_SCHEMES, IN_EVERY_WAY, IN_TURN, Walk, kinds_of, walk


@pytest.fixture(scope="module", params=["demonstration", "live", "live-below"])
def walked(request: pytest.FixtureRequest, browser: Browser, hosted: Hosting) -> Walk:
    site = hosted[request.param]
    types = {"demonstration": DEMONSTRATION, "live": LIVE, "live-below": LIVE_BELOW}[request.param]
    named = {name: path_of(site.site, name) for _, name in types}
    main = [named[name] for name in MAIN]
    if request.param == "demonstration":
        # The colours of its thousand specimens take a minute, and each of them is on a page of its own type.
        shortly = {urls.GALLERY: IN_TURN[0]}
        closely = dict.fromkeys(main, IN_EVERY_WAY)
        looks = dict.fromkeys(named.values(), IN_BOTH_SCHEMES) | closely | shortly
        return walk(browser, site, site.site.paths, looks)
    # What a live site is made of has been seen in the demonstration, but for what only a live one has. Below a
    # folder only the addresses differ.
    if request.param == "live":
        looks = dict.fromkeys([*main, *(named[name] for name in ONLY_LIVE)], IN_BOTH_SCHEMES)
    else:
        looks = dict.fromkeys(main, IN_TURN[0])
    return walk(browser, site, sorted({*named.values()}), looks, seen=kinds_of(hosted["demonstration"]))


def test_axe_finds_nothing_at_wcag_2_2_aa(walked: Walk) -> None:
    assert walked.violations == []
    assert walked.runs >= len(MAIN)
    assert walked.pages >= len(LIVE_BELOW)


def test_no_page_scrolls_sideways(walked: Walk) -> None:
    assert walked.sideways == []


def test_no_error_and_no_request_elsewhere(walked: Walk) -> None:
    assert walked.noted == []


def test_nothing_is_kept_on_the_device(walked: Walk) -> None:
    assert walked.stored == []


def test_the_policy_is_in_force(walked: Walk) -> None:
    assert walked.unguarded == []
