"""Pages that people write in `docs/`, in a browser."""

from playwright.sync_api import Browser, Page

from tests.browser.asking import illegible
from tests.browser.hosting import Hosting
from tests.browser.opening import PHONE, opened

_TAKEN_APART = """cells => cells.flatMap(cell => {
    const taken = [], texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT), range = document.createRange();
    while (texts.nextNode()) for (const word of texts.currentNode.data.matchAll(/[^\\s-]+/g)) {
        range.setStart(texts.currentNode, word.index);
        range.setEnd(texts.currentNode, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(part => part.top)).size > 1) taken.push(word[0]);
    }
    return taken;
})"""


def taken_apart(page: Page) -> list[str]:
    """The words in a page's tables that stand on two lines; after a hyphen they may."""
    found: list[str] = page.locator("td, th").evaluate_all(_TAKEN_APART)
    return found


def test_on_a_phone_a_row_of_three_columns_is_read_as_lines(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], "for-authorities/hosting/") as page:
        commands = page.get_by_role("table").first
        assert commands.get_by_role("cell", name="0 built, 1 not built", exact=True).is_visible()
        page.set_viewport_size(PHONE)
        assert commands.get_by_role("cell", name="ends with: 0 built, 1 not built", exact=True).is_visible()
        assert (taken_apart(page), illegible(page)) == ([], [])
