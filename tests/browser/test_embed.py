"""A council's page that shows its jobs in a frame: another site, made from the lines that ours offers."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from regionsite.contexts.embeds import embeds_context
from regionsite.contexts.view import View
from tests.browser import axe
from tests.browser.asking import ask
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import PHONE, opened
from tests.browser.serving import served

COUNCIL = "exampleshire"

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Jobs</title></head>
<body><h1>Work for us</h1>
{lines}
{height}
</body></html>
"""


@pytest.fixture(scope="module")
def live(hosted: Hosting) -> Hosted:
    return hosted["live-below"]


@pytest.fixture(scope="module")
def council_site(live: Hosted, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a council's page with the lines for it pasted in; they lead to the site as it is served."""
    context = embeds_context(View(live.site.edition, urls.EMBEDS))
    lines = next(snippet.lines for snippet in context.snippets if snippet.id == COUNCIL)
    assert live.site.site_url in lines
    page = PAGE.format(lines=lines.replace(live.site.site_url, live.address), height=context.height)
    folder = tmp_path_factory.mktemp("council")
    (folder / "index.html").write_text(page, encoding="utf-8", newline="\n")
    with served(Path(folder), "/") as address:
        yield address


def jobs(live: Hosted) -> list[str]:
    return [vacancy.title for vacancy in live.site.edition.open_by_authority[COUNCIL]]


def test_the_list_grows_in_the_councils_page(browser: Browser, live: Hosted, council_site: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.goto(council_site)
    listed = page.frame_locator("#social-work-jobs")
    expect(listed.locator("h2 a")).to_have_text(jobs(live))
    frame = page.frames[1]
    frame.wait_for_function(
        "() => innerHeight === Math.ceil(document.body.getBoundingClientRect().height) && innerHeight !== 600"
    )
    before = frame.evaluate("innerHeight")
    page.set_viewport_size({"width": 1000, "height": 640})
    frame.wait_for_function("(before) => innerHeight < before", arg=before)
    assert frame.evaluate("() => document.documentElement.scrollHeight") <= frame.evaluate("innerHeight")
    page.close()


def test_a_job_opens_in_the_whole_window(browser: Browser, live: Hosted, council_site: str) -> None:
    page = browser.new_page()
    page.goto(council_site)
    page.frame_locator("#social-work-jobs").locator("h2 a").first.click()
    vacancy = live.site.edition.open_by_authority[COUNCIL][0]
    page.wait_for_url(live.address + urls.vacancy(vacancy))
    expect(page.locator("h1")).to_have_text(vacancy.title)
    page.close()


def test_without_scripts_the_list_and_the_link_are_there(
    browser: Browser, live: Hosted, council_site: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(council_site)
    expect(page.frame_locator("#social-work-jobs").locator("h2 a")).to_have_text(jobs(live))
    page.get_by_role("link", name="Social work jobs at Exampleshire County Council").click()
    page.wait_for_url(live.address + urls.listing("authority", COUNCIL))
    context.close()


def test_a_message_from_elsewhere_moves_nothing(browser: Browser, council_site: str) -> None:
    page = browser.new_page()
    page.goto(council_site)
    page.frames[1].wait_for_function("() => innerHeight !== 600")
    before = page.locator("iframe").get_attribute("height")
    page.evaluate(
        """() => new Promise((done) => {
            addEventListener("message", () => setTimeout(done));
            postMessage({ type: "regionsite-height", height: 9000 }, "*");
        })"""
    )
    assert page.locator("iframe").get_attribute("height") == before
    page.close()


LOOKS = [
    ("?ground=ffffff", (255, 255, 255)),
    ("?ground=fff&accent=ffff00", (255, 255, 255)),
    ("?ground=000000&accent=00008b", (0, 0, 0)),
    ("?ground=777777&accent=777777", (119, 119, 119)),
    ("?ground=%23ffdd00&accent=%23ffcc00", (255, 221, 0)),
]


def ground(page: Page) -> tuple[int, ...]:
    written = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    return tuple(map(int, re.findall(r"\d+", written)))


def unreadable(page: Page) -> list[str]:
    # A page hears of the night with the next frame it draws.
    page.evaluate("() => new Promise(requestAnimationFrame)")
    axe.start(page, axe.EVERY_RULE)
    return [*axe.violations(page), *ask(page, "sideways")]


@pytest.mark.parametrize(("query", "colour"), LOOKS, ids=[query for query, _ in LOOKS])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_any_colours_stay_readable(
    browser: Browser, live: Hosted, query: str, colour: tuple[int, ...], scheme: str
) -> None:
    with opened(browser, live, urls.embed(COUNCIL) + query, color_scheme=scheme) as page:
        page.wait_for_selector("html[data-scheme]")
        assert ground(page) == colour
        assert unreadable(page) == []


LISTEN = """() => {
    const dusk = matchMedia("(prefers-color-scheme: dark)");
    window.heard = new Promise((done) => dusk.addEventListener("change", () => done(true), { once: true }));
}"""
"""Scripts hear of another scheme a frame after it is set; those of the page before this one."""


@pytest.mark.parametrize("accent", ["ffffff", "000000", "808080", "00ff00"])
def test_an_accent_alone_is_readable_by_day_and_by_night(browser: Browser, live: Hosted, accent: str) -> None:
    with opened(browser, live, f"{urls.embed(COUNCIL)}?accent={accent}") as page:
        for scheme in ("dark", "light"):
            page.evaluate(LISTEN)
            page.emulate_media(color_scheme=scheme)
            page.evaluate("() => window.heard")
            assert unreadable(page) == []


def test_what_is_no_colour_is_left_out(browser: Browser, live: Hosted) -> None:
    """Nor is anything else of the address put into the page."""
    with opened(browser, live, urls.embed(COUNCIL)) as plain:
        usual = (ground(plain), plain.locator("main").inner_html())
    query = "?ground=red;}&accent=<b>&scheme=javascript:alert(1)&ground=000000&style=x"
    with opened(browser, live, urls.embed(COUNCIL) + query) as page:
        assert (ground(page), page.locator("main").inner_html()) == usual
        assert page.locator("html").get_attribute("style") is None
        assert page.locator("html").get_attribute("data-scheme") is None


def test_a_site_with_one_scheme_has_it_always(browser: Browser, live: Hosted) -> None:
    with opened(browser, live, f"{urls.embed(COUNCIL)}?scheme=light", color_scheme="dark") as page:
        page.wait_for_selector("html[data-scheme=light]")
        assert unreadable(page) == []
        light = ground(page)
    with opened(browser, live, urls.embed(COUNCIL), color_scheme="light") as page:
        assert ground(page) == light


@pytest.mark.parametrize("allowed", [True, False], ids=["copied", "marked"])
def test_the_lines_are_copied_by_keyboard(browser: Browser, live: Hosted, allowed: bool) -> None:
    lines = next(one.lines for one in embeds_context(View(live.site.edition, urls.EMBEDS)).snippets)
    permissions = ["clipboard-read", "clipboard-write"]
    with opened(browser, live, urls.EMBEDS, permissions=permissions) as page:
        if not allowed:
            # As on a page without https.
            page.evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })")
        button = page.get_by_role("button", name="Copy these lines: ").first
        button.press("Enter")
        told = page.locator("rs-copy-lines").first.get_by_role("status")
        if allowed:
            expect(told).to_have_text("Copied.")
            assert page.evaluate("() => navigator.clipboard.readText()") == lines
        else:
            expect(told).to_contain_text("The lines are marked.")
            assert page.evaluate("() => getSelection().toString()") == lines
        expect(button).to_be_focused()


def test_without_scripts_there_is_no_button_to_copy(browser: Browser, live: Hosted) -> None:
    with opened(browser, live, urls.EMBEDS, java_script_enabled=False) as page:
        assert page.get_by_role("button", name="Copy").count() == 0
        assert "<iframe" in page.locator("pre").first.inner_text()
