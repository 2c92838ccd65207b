"""The search box of every page and the page it leads to, as a reader meets them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from tests.browser import axe
from tests.browser.asking import ask
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import PHONE, opened

BOX = "#find"
PANEL = ".rs-find__panel"


@pytest.fixture
def demonstration(hosted: Hosting) -> Hosted:
    return hosted["demonstration"]


@contextmanager
def searching(browser: Browser, hosted: Hosted, typed: str, **settings: Any) -> Iterator[Page]:
    """The search page, asked for some words."""
    with opened(browser, hosted, f"{urls.SEARCH}?q={typed.replace(' ', '+')}", **settings) as page:
        expect(page.locator(".rs-search__said")).not_to_be_empty()
        yield page


def slips(page: Page) -> list[str]:
    """What keeps someone from using the page as it stands."""
    axe.start(page, axe.EVERY_RULE)
    return [*axe.violations(page), *ask(page, "sideways")]


def scored(page: Page, hosted: Hosted, call: str, given: Any) -> Any:
    """What the scorer says: a call of what `search-scoring.js` exports."""
    (script,) = (hosted.site.folder / "assets").glob("search-scoring.*.js")
    module = f"await import('{hosted.site.base}assets/{script.name}')"
    return page.evaluate(f"async given => ({call})({module}, given)", given)


LIBRARY = {
    "kinds": [
        {
            "kind": "words",
            "heading": "Words",
            "entries": [
                ["Team", "text", "", "A group with supervision."],
                ["Reflective supervision", "start", "", "Time to think."],
                ["Talk", "name", "supervision", ""],
                ["Supervision", "just", "", "Time with someone senior."],
                ["Supervisor", "longer", "", ""],
                ["Unsupervised", "inside", "", ""],
            ],
        },
        {"kind": "none", "heading": "None", "entries": [["Other", "other", "", ""]]},
    ]
}

FOUND = """(s, [library, words, meanings]) => s.scored(s.read(library), words, new Map(meanings))
    .map(({ kind, hits }) => [kind, hits.map(({ entry }) => entry.path)])"""


def test_the_best_answers_come_first(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, urls.SEARCH) as page:
        found = scored(page, demonstration, FOUND, [LIBRARY, ["supervision"], []])
        assert found == [["words", ["just", "name", "start", "text"]]]
        begun = scored(page, demonstration, FOUND, [LIBRARY, ["supervis"], []])
        assert begun == [["words", ["start", "just", "longer", "name", "text"]]]
        both = scored(page, demonstration, FOUND, [LIBRARY, ["supervision", "group"], []])
        assert both == [["words", ["text"]]]
        meant = scored(page, demonstration, FOUND, [LIBRARY, ["sup"], [["sup", ["supervisor"]]]])
        assert meant[0][1][0] == "longer"
        assert scored(page, demonstration, FOUND, [LIBRARY, ["zebra"], []]) == []


def test_words_found_are_marked_and_a_long_text_is_cut_around_them(
    browser: Browser, demonstration: Hosted
) -> None:
    excerpt = "(s, [text, words]) => s.excerpt(text, words)"
    with opened(browser, demonstration, urls.SEARCH) as page:
        assert scored(page, demonstration, excerpt, ["Monthly supervision.", ["superv"]]) == [
            ["Monthly ", False],
            ["supervision", True],
            [".", False],
        ]
        long = "word " * 80 + "supervision " + "word " * 80
        pieces = scored(page, demonstration, excerpt, [long, ["supervision"]])
        assert [text for text, hit in pieces if hit] == ["supervision"]
        assert sum(len(text) for text, _ in pieces) < 160
        assert (pieces[0][0][:2], pieces[-1][0][-2:]) == ("… ", " …")
        assert scored(page, demonstration, excerpt, ["a + b", ["+"]]) == [["a + b", False]]


def test_the_page_shows_what_it_found_in_groups_and_says_how_much(
    browser: Browser, demonstration: Hosted
) -> None:
    with searching(browser, demonstration, "norfolk") as page:
        count = len(demonstration.site.edition.open_by_authority["norfolk"])
        expect(page.locator("#found-vacancies .rs-row")).to_have_count(min(count, 5))
        assert page.locator("#found-places .rs-hits__title").first.inner_text() == "Norfolk"
        expect(page.locator("#found-places svg").first).to_be_visible()
        expect(page.locator(".rs-search__said")).to_contain_text("found.")
        expect(page.locator(".rs-lists")).to_be_hidden()
        page.get_by_role("link", name="in the vacancy list").click()
        expect(page).to_have_url(f"{demonstration.address}vacancies/?q=norfolk")


def test_words_of_an_adverts_text_and_of_prose_are_found(browser: Browser, demonstration: Hosted) -> None:
    with searching(browser, demonstration, "supervision") as page:
        expect(page.locator("#found-vacancies")).to_be_visible()
        expect(page.locator("#found-pages mark").first).to_have_text("supervision")
        expect(page.locator("#found-pages")).to_contain_text("In Applying and interviews")


def test_letters_lead_to_what_they_stand_for(browser: Browser, demonstration: Hosted) -> None:
    with searching(browser, demonstration, "asye") as page:
        assert page.locator("#found-words .rs-hits__title").first.inner_text() == "ASYE"


def test_nothing_found_names_each_word_that_would_find_something(
    browser: Browser, demonstration: Hosted
) -> None:
    with searching(browser, demonstration, "zebra supervision") as page:
        expect(page.locator(".rs-search__said")).to_contain_text("Nothing found for “zebra supervision”.")
        expect(page.locator(".rs-lists")).to_be_visible()
        assert slips(page) == []
        page.locator(".rs-search__said a").click()
        expect(page.locator(".rs-search__said")).to_contain_text("found.")


def test_typing_changes_the_address_and_back_returns(browser: Browser, demonstration: Hosted) -> None:
    with searching(browser, demonstration, "essex") as page:
        page.locator("#ask").fill("suffolk")
        page.locator("#ask").press("Enter")
        expect(page.locator("#found-places .rs-hits__title").first).to_have_text("Suffolk")
        expect(page).to_have_url(f"{demonstration.address}search/?q=suffolk")
        page.go_back()
        expect(page.locator("#ask")).to_have_value("essex")
        expect(page.locator("#found-places .rs-hits__title").first).to_have_text("Essex")


def test_typing_slowly_keeps_the_question_before_as_a_step(browser: Browser, demonstration: Hosted) -> None:
    with searching(browser, demonstration, "essex") as page:
        page.locator("#ask").fill("suff")
        expect(page).to_have_url(f"{demonstration.address}search/?q=suff")
        page.locator("#ask").fill("suffolk")
        expect(page).to_have_url(f"{demonstration.address}search/?q=suffolk")
        page.locator("#ask").press("Enter")
        page.go_back()
        expect(page.locator("#ask")).to_have_value("essex")


def test_html_in_a_question_is_text(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, f"{urls.SEARCH}?q=%3Cimg%20src%3Dx%3E") as page:
        expect(page.locator(".rs-search__said")).to_contain_text("Nothing found for “<img src=x>”.")
        expect(page.locator("img")).to_have_count(0)


def test_choices_of_the_vacancy_form_are_taken_to_the_list(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, f"{urls.SEARCH}?authority=essex&q=court") as page:
        expect(page).to_have_url(f"{demonstration.address}vacancies/?authority=essex&q=court")


def test_without_a_script_the_page_lists_the_ways_in(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, f"{urls.SEARCH}?authority=essex", java_script_enabled=False) as page:
        expect(page.get_by_role("heading", name="Ways in")).to_be_visible()
        expect(page.get_by_text("Searching needs JavaScript")).to_be_visible()
        expect(page.locator("main form, main button")).to_have_count(0)


def test_without_a_script_the_box_opens_the_page(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, urls.GLOSSARY, java_script_enabled=False) as page:
        page.locator(BOX).fill("norfolk")
        page.locator(BOX).press("Enter")
        expect(page).to_have_url(f"{demonstration.address}search/?q=norfolk")


def test_nothing_is_fetched_before_the_box_is_entered(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, urls.GLOSSARY) as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
        page.locator(BOX).hover()
        assert [name for name in asked if name.endswith((".js", ".json"))] == []
        with page.expect_response("**/search/index.json"):
            page.locator(BOX).focus()
        assert {"browse.json", "words.json"} <= set(asked)


def test_the_box_answers_by_keyboard(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, urls.GLOSSARY) as page:
        page.locator(BOX).focus()
        page.keyboard.type("norfolk")
        expect(page.locator(PANEL)).to_be_visible()
        expect(page.locator(f"{PANEL} [role=status]")).to_contain_text("found.")
        assert slips(page) == []
        page.keyboard.press("ArrowDown")
        first = page.locator(f"{PANEL} a").first
        expect(first).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.locator(PANEL)).to_be_hidden()
        expect(page.locator(BOX)).to_be_focused()


def test_enter_leads_to_the_list_when_a_vacancy_has_the_word(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, urls.GLOSSARY) as page:
        page.locator(BOX).fill("fostering")
        page.locator(BOX).press("Enter")
        expect(page).to_have_url(f"{demonstration.address}vacancies/?q=fostering")


def test_enter_leads_to_the_page_when_no_vacancy_has_it(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, urls.GLOSSARY) as page:
        page.locator(BOX).fill("marac")
        page.locator(BOX).press("Enter")
        expect(page).to_have_url(f"{demonstration.address}search/?q=marac")


def test_on_a_phone_a_link_stands_in_place_of_the_box(browser: Browser, demonstration: Hosted) -> None:
    with opened(browser, demonstration, urls.GLOSSARY) as page:
        page.set_viewport_size(PHONE)
        expect(page.locator(BOX)).to_be_hidden()
        page.locator(".rs-find-link").click()
        expect(page.locator("#ask")).to_be_visible()


def test_below_a_folder_results_lead_to_their_pages(browser: Browser, hosted: Hosting) -> None:
    site = hosted["live-below"]
    with searching(browser, site, "exampleshire") as page:
        link = page.locator("#found-places .rs-hits__title a").first
        assert link.get_attribute("href") == "../authorities/exampleshire/"
        link.click()
        expect(page.locator("h1")).to_have_text("Exampleshire")


@pytest.mark.parametrize("colour", ["light", "dark"])
def test_results_are_for_everyone(browser: Browser, demonstration: Hosted, colour: str) -> None:
    with searching(browser, demonstration, "supervision", color_scheme=colour) as page:
        assert slips(page) == []
        page.set_viewport_size(PHONE)
        assert slips(page) == []
