"""Each type of page for who needs it to look otherwise: wider or larger text, other colours, paper."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.asking import ask, illegible
from tests.browser.conftest import Shown
from tests.browser.opening import DESK, PHONE, new_window, visited

HALF = ViewportSize(width=640, height=800)

WIDER_TEXT = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
}"""
"""What WCAG 1.4.12 lets a reader set: lines 1.5 apart, paragraphs 2, letters and words wider apart."""


def test_wider_spaced_text_stays_legible(looked_at: Page) -> None:
    found = {"desk": illegible(looked_at)}
    looked_at.evaluate(WIDER_TEXT)
    found["desk, wider"] = illegible(looked_at)
    looked_at.set_viewport_size(PHONE)
    found["phone, wider"] = illegible(looked_at)
    looked_at.evaluate("() => { document.adoptedStyleSheets = [] }")
    found["phone"] = illegible(looked_at)
    assert {look: slips for look, slips in found.items() if slips} == {}


@pytest.fixture(scope="module")
def large_text(browser: Browser) -> Iterator[Page]:
    """A window of someone who has set text to twice the usual size."""
    page = new_window(browser)
    sizes = {"fontSizes": {"standard": 32, "fixed": 26}}
    page.context.new_cdp_session(page).send("Page.setFontSizes", sizes)
    yield page
    page.context.close()


def test_text_of_twice_the_size_stays_legible(large_text: Page, shown: Shown, looked_at: Page) -> None:
    """WCAG 1.4.4: the size that someone sets in the browser, to 200 %, on a desk and in half a window."""
    page = visited(large_text, *shown)
    assert text_size(page) == 2 * text_size(looked_at)
    found = {}
    for size in (DESK, HALF):
        page.set_viewport_size(size)
        found[size["width"]] = illegible(page)
    assert {width: slips for width, slips in found.items() if slips} == {}


def text_size(page: Page) -> float:
    return float(page.evaluate("() => parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"))


def test_forced_colours_keep_words_readable(looked_at: Page) -> None:
    looked_at.emulate_media(forced_colors="active", color_scheme="dark")
    assert ask(looked_at, "faint") == []
    looked_at.emulate_media(color_scheme="light")
    assert ask(looked_at, "faint") == []


def test_paper_shows_the_page_on_white(looked_at: Page) -> None:
    """A4 is 794 CSS pixels wide. The ways around the site are left out, what the page says is not."""
    looked_at.set_viewport_size({"width": 794, "height": 1123})
    looked_at.emulate_media(media="print", color_scheme="dark")
    assert illegible(looked_at) == []
    assert looked_at.locator("h1").is_visible()
    assert not any(nav.is_visible() for nav in looked_at.locator("header nav[aria-label=Main]").all())
    assert all(address.is_visible() for address in looked_at.locator(".rs-print-address").all())
    ground = looked_at.evaluate("() => getComputedStyle(document.body).backgroundColor")
    assert ground in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
