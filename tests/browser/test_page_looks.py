"""Each type of page for who needs it to look otherwise: wider or larger text, other colours, paper."""

from playwright.sync_api import Browser, Page

from tests.browser.asking import ask, illegible
from tests.browser.conftest import Shown
from tests.browser.opening import PHONE, opened

WIDER_TEXT = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
}"""
"""What WCAG 1.4.12 lets a reader set: lines 1.5 apart, paragraphs 2, letters and words wider apart."""


def test_wider_spaced_text_stays_legible(browser: Browser, shown: Shown) -> None:
    with opened(browser, *shown) as page:
        found = {"desk": illegible(page)}
        page.evaluate(WIDER_TEXT)
        found["desk, wider"] = illegible(page)
        page.set_viewport_size(PHONE)
        found["phone, wider"] = illegible(page)
        page.evaluate("() => { document.adoptedStyleSheets = [] }")
        found["phone"] = illegible(page)
    assert {look: slips for look, slips in found.items() if slips} == {}


def test_text_of_twice_the_size_stays_legible(browser: Browser, shown: Shown) -> None:
    """WCAG 1.4.4: the size that someone sets in the browser, to 200 %, on a desk and in half a window."""
    with opened(browser, *shown) as page:
        usual = text_size(page)
        sizes = {"fontSizes": {"standard": 32, "fixed": 26}}
        page.context.new_cdp_session(page).send("Page.setFontSizes", sizes)
        page.reload()
        assert text_size(page) == 2 * usual
        found = illegible(page)
        page.set_viewport_size({"width": 640, "height": 800})
        assert (found, illegible(page)) == ([], [])


def text_size(page: Page) -> float:
    return float(page.evaluate("() => parseFloat(getComputedStyle(document.querySelector('main')).fontSize)"))


def test_forced_colours_keep_words_readable(browser: Browser, shown: Shown) -> None:
    with opened(browser, *shown, forced_colors="active", color_scheme="dark") as page:
        assert ask(page, "faint") == []
        page.emulate_media(color_scheme="light")
        assert ask(page, "faint") == []


def test_paper_shows_the_page_on_white(browser: Browser, shown: Shown) -> None:
    """A4 is 794 CSS pixels wide. The ways around the site are left out, what the page says is not."""
    with opened(browser, *shown, color_scheme="dark") as page:
        page.set_viewport_size({"width": 794, "height": 1123})
        page.emulate_media(media="print")
        assert illegible(page) == []
        assert page.locator("h1").is_visible()
        assert not any(nav.is_visible() for nav in page.locator("header nav[aria-label=Main]").all())
        assert all(address.is_visible() for address in page.locator(".rs-print-address").all())
        ground = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        assert ground in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
