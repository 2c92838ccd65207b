"""Practice models side by side in a browser, and what a telephone keeps folded."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from tests.browser import axe
from tests.browser.asking import illegible
from tests.browser.hosting import Hosting
from tests.browser.opening import DESK, PHONE, opened

TWO = "?models=signs-of-safety,family-safeguarding"


def shown(page: Page) -> list[str]:
    """The columns that are seen."""
    return page.locator(".rs-cmp__place:visible").all_inner_texts()


def cells(page: Page, row: str) -> int:
    """How many cells of a row are seen."""
    return page.locator(f"#{row} .rs-cmp__c:visible").count()


def test_a_choice_of_models_is_held_in_the_address(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.MODELS_COMPARED + TWO) as page:
        expect(page.locator("h1")).to_have_text("Two models, side by side")
        assert shown(page) == ["Family Safeguarding", "Signs of Safety"]
        page.get_by_label("Systemic practice").check()
        expect(page.locator("h1")).to_have_text("Three models, side by side")
        assert page.url.endswith("?models=family-safeguarding,signs-of-safety,systemic-practice")
        page.get_by_role("button", name="Take Signs of Safety away").click()
        assert shown(page) == ["Family Safeguarding", "Systemic practice"]


def test_models_are_picked_without_scripts(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.MODELS_COMPARED, java_script_enabled=False) as page:
        assert len(shown(page)) == 10
        page.get_by_label("Restorative practice").check()
        page.get_by_label("Systemic practice").check()
        assert shown(page) == ["Restorative practice", "Systemic practice"]


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_telephone_folds_rows_and_opens_them_when_asked(
    browser: Browser, hosted: Hosting, scripts: bool
) -> None:
    with opened(browser, hosted["demonstration"], urls.COMPARE, java_script_enabled=scripts) as page:
        assert cells(page, "vacancy-rate") == 11, "a desk has room"
        page.set_viewport_size(PHONE)
        assert (cells(page, "average-caseload"), cells(page, "vacancy-rate")) == (11, 0)
        page.locator("#vacancy-rate summary").press("Enter")
        assert cells(page, "vacancy-rate") == 11
        page.emulate_media(media="print")
        assert cells(page, "agency-rate") == 11, "paper has everything"


def test_a_row_that_is_linked_to_is_open(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.COMPARE) as page:
        page.set_viewport_size(PHONE)
        page.locator(".rs-jump a[href='#agency-rate']").click()
        expect(page.locator("#agency-rate .rs-cmp__c:visible")).to_have_count(11)


@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "dark"), (DESK, "light")], ids=["phone", "desk"])
def test_two_models_are_readable(browser: Browser, hosted: Hosting, size: Any, scheme: Any) -> None:
    with opened(browser, hosted["demonstration"], urls.MODELS_COMPARED + TWO, color_scheme=scheme) as page:
        page.set_viewport_size(size)
        for fold in page.locator(".rs-cmp__unfold:visible").all()[1:]:
            fold.click()
        axe.start(page, axe.EVERY_RULE)
        assert axe.violations(page) == []
        assert illegible(page) == []
