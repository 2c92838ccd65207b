"""Each type of page for who needs it otherwise: other colours, larger text, paper, no script, no mouse."""

import pytest
from playwright.sync_api import Browser, Page

from regionsite import urls
from tests.browser.asking import ask, illegible
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import PHONE, opened
from tests.browser.page_types import DEMONSTRATION, LIVE_IN_SHORT, path_of

Shown = tuple[Hosted, str]

WIDER_TEXT = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
}"""
"""What WCAG 1.4.12 lets a reader set: lines 1.5 apart, paragraphs 2, letters and words wider apart."""


BY_SCRIPT_ALONE = (
    "rs-clear-kept, rs-days-left, rs-new-mark, rs-pro-rata, rs-save-button, rs-saved-count, rs-saved-list, "
    "rs-whats-new, rs-search-results form, [data-by-script], [data-scripted], .rs-cmppick__set, "
    "rs-pick-button, rs-now-next, .rs-narrow"
)
"""What stands on a page by a script only, since it is nothing without one."""


@pytest.fixture(
    params=DEMONSTRATION + LIVE_IN_SHORT, ids=lambda one: "-".join(one).replace(" ", "-"), scope="module"
)
def shown(request: pytest.FixtureRequest, hosted: Hosting) -> Shown:
    """A site and the path of one of its pages."""
    site, name = request.param
    return hosted[site], path_of(hosted[site].site, name)


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


def test_the_page_does_its_job_without_scripts(browser: Browser, shown: Shown) -> None:
    with opened(browser, *shown) as page:
        links, words = ask(page, "links"), page.inner_text("main").split()
        counted = " ".join(page.locator(BY_SCRIPT_ALONE).all_inner_texts()).split()
    with opened(browser, *shown, java_script_enabled=False) as page:
        assert ask(page, "links") == links
        assert set(words) - set(page.inner_text("main").split()) - set(counted) == set()


def test_nothing_moves_for_those_who_want_rest(browser: Browser, shown: Shown) -> None:
    with opened(browser, *shown, reduced_motion="reduce") as page:
        assert ask(page, "moving") == []


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


def test_a_keyboard_reaches_everything(browser: Browser, shown: Shown) -> None:
    """Every stop once, in the order of the page, ringed and not covered, and then out of the page again."""
    with opened(browser, *shown, reduced_motion="reduce") as page:
        page.set_viewport_size(PHONE)
        expected = ask(page, "stopsToMake")
        for _ in range(expected + 1):
            page.keyboard.press("Tab")
        stops = ask(page, "stopsMade")[:expected]
        # The gallery shows several bars at once that float over a page of their own.
        assert ask(page, "covered") == [] or shown[1] == urls.GALLERY
    assert [stop["name"] for stop in stops if not stop["ringed"]] == []
    assert [stop["place"] for stop in stops] == sorted({stop["place"] for stop in stops})
    assert len(stops) == expected


def test_the_first_stop_skips_to_the_page(browser: Browser, shown: Shown) -> None:
    with opened(browser, *shown) as page:
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
        assert (stop, inside or nothing_there) == ("A", True)


def test_an_old_address_leads_to_the_advert(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    moved = next(vacancy for vacancy in demonstration.site.edition.kept if vacancy.aliases)
    old = urls.vacancy_address(moved.authority, moved.aliases[0])
    with opened(browser, demonstration, old, java_script_enabled=False) as page:
        page.wait_for_url(demonstration.address + urls.vacancy(moved))
        assert page.locator("h1").inner_text() == moved.title
