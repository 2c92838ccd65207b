"""Charts as people meet them: words large enough at every width, one drawing at a time, never colour alone."""

import pytest
from playwright.sync_api import Browser, Page

from regionsite import urls
from tests.browser.hosting import Hosting
from tests.browser.opening import opened

WIDTHS = (320, 400, 520, 700, 900, 1024, 1280, 1600)

SMALLEST = """() => Math.min(...[...document.querySelectorAll("main svg text")]
    .filter((text) => text.checkVisibility() && text.textContent.trim())
    .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a))"""
"""The smallest words of the drawings on the screen, in CSS pixels."""

CUT_OFF = """() => [...document.querySelectorAll("main svg text")]
    .filter((text) => text.checkVisibility() && text.textContent.trim())
    .filter((text) => text.getBoundingClientRect().right > document.documentElement.clientWidth
        || text.getBoundingClientRect().left < 0)
    .map((text) => text.textContent)"""

SHOWN = (
    """() => [...document.querySelectorAll(".rs-trend__svg")].filter((svg) => svg.checkVisibility()).length"""
)

DASHES = """() => Object.fromEntries(["place", "region", "country", "other"].map((kind) => {
    const style = getComputedStyle(document.querySelector(`.rs-trend__line--${kind}`));
    return [kind, `${style.strokeDasharray} ${style.strokeWidth}`];
}))"""


@pytest.mark.parametrize(
    "path", [urls.OUTCOMES, "outcomes/re-referrals/", "outcomes/caseload/central-bedfordshire/"]
)
def test_words_in_drawings_are_at_least_12_pixels(path: str, browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], path) as page:
        found = {width: at(page, width) for width in WIDTHS}
    assert {width: told for width, told in found.items() if told != (True, [], True)} == {}


def at(page: Page, width: int) -> tuple[bool, list[str], bool]:
    """At a width: whether words are large enough, those that are cut off, and whether one drawing is shown."""
    page.set_viewport_size({"width": width, "height": 900})
    drawings = page.locator(".rs-trend").count()
    smallest = page.evaluate(SMALLEST)
    large = smallest is None or smallest >= 12
    return large, page.evaluate(CUT_OFF), page.evaluate(SHOWN) == drawings


def test_lines_differ_by_more_than_colour(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], "outcomes/caseload/essex/") as page:
        dashes = page.evaluate(DASHES)
    assert len(set(dashes.values())) == 4


def test_a_screen_reader_hears_the_chart_once_with_its_words(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["live"], "outcomes/re-referrals/exampleshire/") as page:
        pictures = page.get_by_role("img").all()
        [chart] = [one for one in pictures if "rs-trend__svg" in (one.get_attribute("class") or "")]
        name = (
            "Families referred again: Exampleshire, Exampleshire and its neighbours and England, 2022 to 2025"
        )
        assert page.get_by_role("img", name=name, exact=False).count() == 1
        assert chart.locator("desc").text_content() == (
            "Exampleshire: 26.0% in 2022, 21.8% in 2025. Exampleshire and its neighbours: 20.0% in 2022, "
            "19.0% in 2025. England: 21.5% in 2022, 22.6% in 2025. The table below gives every figure."
        )


def test_the_wide_table_scrolls_by_keyboard_and_the_page_does_not(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], "outcomes/re-referrals/") as page:
        page.set_viewport_size({"width": 320, "height": 700})
        frame = page.get_by_role("region", name="Families referred again in every place, 2013 to 2025")
        frame.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_function("() => document.querySelector('.rs-figs-frame--wide').scrollLeft > 0")
        assert page.evaluate("() => document.documentElement.scrollWidth") == 320
        first = frame.locator("th[scope=row]").first.bounding_box()
        assert first is not None and first["x"] >= 0, "the place's name stays in view"
