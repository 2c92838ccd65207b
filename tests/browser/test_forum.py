"""The board as a reader narrows it, the line of an issue, and the brief on paper."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import PHONE, opened


@pytest.fixture
def site(hosted: Hosting) -> Hosted:
    return hosted["live"]


def shown(page: Page) -> set[str]:
    """The issues on the board that are to be seen, by their ids."""
    links = page.locator("rs-forum-filter .rs-forum-row:visible .rs-forum-row__title a")
    addresses: list[str] = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return {address.strip("/").rpartition("/")[2] for address in addresses}


def test_each_answer_leaves_what_looking_at_each_issue_finds(browser: Browser, site: Hosted) -> None:
    issues = site.site.edition.forums.issues
    with opened(browser, site, urls.FORUM) as page:
        assert shown(page) == {issue.id for issue in issues}
        for name in ("state", "theme", "authority"):
            for term in sorted({getattr(issue, name) for issue in issues}):
                page.locator(f"rs-forum-filter [name={name}]").select_option(term.replace("_", "-"))
                fits = {issue.id for issue in issues if getattr(issue, name) == term}
                assert shown(page) == fits
                said = page.locator("rs-forum-filter [role=status]")
                expect(said).to_have_text(f"{len(fits)} issue{'' if len(fits) == 1 else 's'}")
                page.get_by_role("button", name="Show all issues").click()


def test_what_was_chosen_stands_in_the_address_and_back_undoes_it(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, urls.FORUM) as page:
        page.get_by_label("Where it stands").select_option("not-agreed")
        expect(page).to_have_url(f"{site.address}{urls.FORUM}?state=not-agreed")
        assert shown(page) == {"exampleshire-2026-02"}
        page.get_by_label("What it is about").select_option("recording")
        expect(page.locator("rs-forum-filter [role=status]")).to_have_text("No issue fits what you chose.")
        page.go_back()
        expect(page.locator("rs-forum-filter [role=status]")).to_have_text("1 issue")


def test_without_scripts_the_whole_board_is_there(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, urls.FORUM, java_script_enabled=False) as page:
        rows = page.locator(".rs-forum-row")
        expect(rows).to_have_count(len(site.site.edition.forums.issues))
        expect(page.get_by_role("button", name="Show all issues")).to_be_hidden()


def stops(page: Page) -> list[tuple[str, str]]:
    """The line of the issue itself: what each stop is, and its words."""
    found: list[list[str]] = page.locator("#line .rs-line__stop").evaluate_all(
        "stops => stops.map(stop => [stop.className, stop.querySelector('.rs-line__head').textContent])"
    )
    return [(kind.rpartition("--")[2], words) for kind, words in found]


LINES = {
    "exampleshire-2026-01": [
        ("done", "Raised"), ("done", "Agreed by the forum"), ("done", "With leaders"), ("done", "Agreed"),
        ("now", "Under way"), ("next", "Next"),
    ],
    "exampleshire-2026-02": [
        ("done", "Raised"), ("done", "Agreed by the forum"), ("done", "With leaders"), ("no", "Not agreed"),
        ("next", "Next"),
    ],
    "exampleshire-2026-03": [
        ("done", "Raised"), ("done", "Agreed by the forum"), ("now", "With leaders"), ("late", "Answer late"),
    ],
    "exampleshire-2026-04": [("done", "Raised"), ("done", "Agreed by the forum"), ("done", "Done")],
    "northfen-2026-01": [
        ("done", "Raised"), ("done", "Agreed by the forum"), ("now", "Taken to the region"), ("late", "Answer late"),
    ],
    "northfen-2026-02": [
        ("done", "Raised"), ("done", "Agreed by the forum"), ("done", "Agreed"), ("late", "News late"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("id", LINES)
def test_each_state_has_its_line(browser: Browser, site: Hosted, id: str) -> None:
    with opened(browser, site, f"{urls.FORUM}{id}/") as page:
        assert stops(page) == LINES[id]


def test_no_page_has_the_issue_of_december(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, f"{urls.FORUM}exampleshire-2026-05/") as page:
        expect(page.get_by_role("heading", level=1)).not_to_have_text("Words that wait for December")


def test_from_five_forums_to_one_sentence_and_back_on_a_phone(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.FORUM) as page:
        page.set_viewport_size(PHONE)
        page.get_by_role("link", name="What one learns, all may use").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("What one learns, all may use")
        expect(page.locator(".rs-converge__name")).to_have_count(5)
        expect(page.locator("#line")).to_contain_text("Presented to: The ")
        expect(page.locator("#changed")).to_contain_text("Teams in five councils use one page of examples.")
        page.locator("#issues").get_by_role("link", name="Writing with the family in the room").click()
        page.get_by_role("link", name=re.compile("Five forums, one sentence")).click()
        expect(page.locator(".rs-converge__text")).to_have_text(
            "What one council learns about good records, it shows to all eleven."
        )


@pytest.mark.parametrize("name", ["demonstration", "live"])
def test_every_brief_prints_on_one_sheet(browser: Browser, hosted: Hosting, name: str) -> None:
    forums = hosted[name].site.edition.forums
    longest = sorted(forums.raised, key=lambda one: len(repr(one)))[-2:]
    briefs = [urls.brief(one) for one in (*longest, *forums.positions[:1])]
    with opened(browser, hosted[name], briefs[0]) as page:
        for path in briefs:
            page.goto(hosted[name].address + path)
            assert (path, sheets(page)) == (path, 1)


def sheets(page: Page) -> int:
    """How many sheets of A4 a page prints on."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4")))
