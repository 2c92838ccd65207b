"""The list of vacancies in a browser: choosing by keyboard, addresses, distance, nothing left, a phone, no scripts."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, expect

from regionsite import urls
from tests.browser.asking import ask, illegible
from tests.browser.axe import EVERY_RULE, SCRIPT, start, violations
from tests.browser.hosting import Hosting
from tests.browser.opening import PHONE, opened

HEADING = ".rs-browser__count"


@contextmanager
def browsing(browser: Browser, hosted: Hosting, choices: str = "", **settings: Any) -> Iterator[Page]:
    """The list with these choices in its address, once its data is there."""
    with opened(browser, hosted["demonstration"], f"{urls.VACANCIES}{choices}", **settings) as page:
        expect(page.locator(".rs-browser__sort")).not_to_be_hidden()
        yield page


def rows(page: Page) -> list[str]:
    """Every row as it reads."""
    return [" ".join(words.split()) for words in page.locator(".rs-browser .rs-row").all_inner_texts()]


def number(page: Page, name: str, value: str) -> Locator:
    """The number beside a choice. After a change it follows the list by a frame."""
    beside = page.locator(f"input[name={name}][value='{value}']").locator("xpath=ancestor::label")
    return beside.locator("[data-count]")


def test_scripts_write_rows_as_the_build_does(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted) as page:
        built = rows(page)
        page.goto(f"{page.url}?page=2")
        expect(page.locator(".rs-pages__words")).to_have_text("26 to 50 of 55")
        page.get_by_role("link", name="Previous 25").click()
        expect(page.locator(".rs-pages__words")).to_have_text("1 to 25 of 55")
        assert rows(page) == built
        assert len(built) == 25


def test_a_place_is_chosen_on_the_map_by_keyboard_alone(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted) as page:
        page.get_by_role("searchbox", name="Words").focus()
        for _ in range(20):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.value") == "norfolk":
                break
        chosen = number(page, "authority", "norfolk").inner_text()
        page.keyboard.press("Space")
        expect(page.locator(HEADING)).to_have_text(f"{chosen} example vacancies")
        expect(page.locator("[role=status]").filter(has=page.locator(HEADING))).to_be_visible()
        expect(page).to_have_url(re.compile(r"\?authority=norfolk$"))
        expect(page.locator(".rs-places__label--norfolk .rs-places__name")).to_have_css("font-weight", "600")
        assert all("Norfolk" in row or "King" in row for row in rows(page))
        assert page.evaluate("document.activeElement.value") == "norfolk"


def test_back_and_forward_go_through_what_was_chosen(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted) as page:
        page.get_by_label("Part time").check()
        expect(page).to_have_url(re.compile("pattern=part-time$"))
        narrowed = page.locator(HEADING).inner_text()
        page.get_by_role("link", name="newest").click()
        expect(page).to_have_url(re.compile("pattern=part-time&sort=newest$"))
        page.go_back()
        page.go_back()
        expect(page.locator(HEADING)).to_have_text("55 example vacancies")
        expect(page.get_by_label("Part time")).not_to_be_checked()
        page.go_forward()
        expect(page.locator(HEADING)).to_have_text(narrowed)
        expect(page.get_by_label("Part time")).to_be_checked()


def test_the_keyboard_stays_on_the_order_it_chose(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted) as page:
        newest = page.get_by_role("link", name="newest")
        newest.focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("sort=newest$"))
        expect(newest).to_have_attribute("aria-current", "true")
        expect(newest).to_be_focused()
        expect(page.get_by_role("link", name="nearest")).to_be_hidden()


def test_a_chip_takes_its_choice_away(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted, "?stage=social-worker&pay=40000") as page:
        expect(page.locator(HEADING)).not_to_have_text("55 example vacancies")
        left = page.locator(HEADING).inner_text().removesuffix(" example vacancies")
        expect(number(page, "stage", "social-worker")).to_have_text(left)
        follow = page.locator(".rs-browser__follow").get_by_role("link", name="Social worker")
        expect(follow).to_have_attribute("href", re.compile(r"/vacancies/stage/social-worker/#follow$"))
        page.get_by_role("link", name="Remove £40,000 a year or more").click()
        expect(page).to_have_url(re.compile(r"\?stage=social-worker$"))
        expect(page.get_by_label("Pay of at least")).to_have_value("")
        page.get_by_role("link", name="Clear all").click()
        expect(page.locator(HEADING)).to_have_text("55 example vacancies")


def test_old_and_unknown_values_never_break_the_list(browser: Browser, hosted: Hosting) -> None:
    with browsing(
        browser, hosted, "?stage=NQSW&stage=wizard&pay=lots&office=%00&page=99&sort=magic&x=1"
    ) as page:
        expect(page.get_by_label("Newly qualified", exact=False).first).to_be_checked()
        expect(page.locator(".rs-chips__chip")).to_have_text(["Remove Newly qualified×"])
        assert rows(page)


def test_words_are_searched_in_the_text_once_it_is_there(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted) as page:
        asked = data_asked_for(page)
        expect(page.locator("[data-searched]")).to_have_text("Titles, places, teams, levels and references.")
        page.get_by_role("searchbox", name="Words").press_sequentially("police sergeant")
        expect(page.locator("[data-searched]")).to_contain_text("the whole text of adverts")
        expect(page.locator(HEADING)).to_have_text("1 example vacancy")
        assert asked == ["words.json"]
        page.get_by_role("searchbox", name="Words").fill("LAC")
        expect(page.locator(".rs-row").filter(has_text="children in care")).not_to_have_count(0)


def test_where_she_lives_is_looked_up_on_her_device(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted) as page:
        asked = data_asked_for(page)
        near = page.get_by_label("Town, or the first half of a postcode")
        near.press_sequentially("NR1 3JU")
        expect(page.locator(".rs-row__note").filter(has_text="from NR1")).not_to_have_count(0)
        expect(page).to_have_url(re.compile(r"/vacancies/#near=NR1$"))
        expect(page.locator(".rs-browser__sort [aria-current]")).to_have_text("nearest")
        near.fill("Norfolk")
        expect(page.locator("[data-near-found]")).to_contain_text("All of Norfolk")
        expect(page.locator(".rs-row__note").filter(has_text=re.compile(r"\bmile"))).to_have_count(0)
        near.fill("Atlantis")
        expect(page.locator("[data-near-found]")).to_contain_text("We do not know “Atlantis”")
        assert asked == ["places.json"]
        assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_chip_says_the_miles_that_are_chosen_now(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted, "?near=NR1") as page:
        chips = page.locator(".rs-chips__chip")
        expect(chips).to_have_text(["Remove Within 20 miles of NR1×"])
        page.get_by_label("Miles from there").select_option("50")
        expect(chips).to_have_text(["Remove Within 50 miles of NR1×"])


def test_a_link_to_a_part_below_the_list_leads_there_without_scripts(
    browser: Browser, hosted: Hosting
) -> None:
    address = f"{urls.VACANCIES}#follow"
    with opened(browser, hosted["demonstration"], address, java_script_enabled=False) as page:
        expect(page.get_by_role("heading", name="Follow in your calendar")).to_be_in_viewport()


def data_asked_for(page: Page) -> list[str]:
    """The names of the data files the page asks for from now on; the icon comes again with each new address."""
    asked: list[str] = []
    page.on(
        "request", lambda request: asked.append(request.url.rpartition("/")[2]) if _is_data(request) else None
    )
    return asked


def _is_data(request: Request) -> bool:
    return request.url.endswith(".json")


NOTHING = "?authority=luton&service=children&stage=team-manager&office=2"


def test_nothing_left_names_what_to_drop_and_what_comes_near(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted, NOTHING) as page:
        expect(page.locator(HEADING)).to_have_text("Nothing matches all four")
        dropped = page.locator("a.rs-none__link").first
        count = dropped.locator(".rs-none__count").inner_text()
        assert "Differs: not 2 office days or fewer." in rows(page)[0]
        dropped.click()
        expect(page.locator(HEADING)).to_have_text(f"{count} example vacancy")
        expect(page.locator(".rs-browser .rs-row")).to_have_count(int(count))


@pytest.mark.parametrize("choices", ["?authority=essex", NOTHING, "#near=NR1"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_with_the_drawer_open(
    browser: Browser, hosted: Hosting, choices: str, scheme: str
) -> None:
    with browsing(browser, hosted, choices, color_scheme=scheme) as page:
        page.set_viewport_size(PHONE)
        page.locator(".rs-filter__open").click()
        page.locator(".rs-filter__further").click()
        page.evaluate(SCRIPT)
        start(page, EVERY_RULE)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
        assert illegible(page) == []


def test_on_a_phone_the_form_is_a_drawer(browser: Browser, hosted: Hosting) -> None:
    with browsing(browser, hosted, reduced_motion="reduce") as page:
        page.set_viewport_size(PHONE)
        expect(page.get_by_label("Part time")).to_be_hidden()
        page.locator(".rs-filter__open").click()
        page.get_by_label("Part time").check()
        expect(page.locator(".rs-filter__set")).to_have_text("1 choice on")
        show = page.get_by_role("button", name=re.compile(r"^Show \d+ example vacancies$"))
        expect(show).to_be_in_viewport()
        assert ask(page, "covered") == []
        show.click()
        expect(page.get_by_label("Part time")).to_be_hidden()
        expect(page.locator(HEADING)).to_be_in_viewport()


def test_at_four_times_the_size_jobs_are_found_and_saved_and_places_compared(
    browser: Browser, hosted: Hosting
) -> None:
    """A window of 1280 by 1024 at 400 per cent, by keyboard: nothing is out of sight, or under what stays in view."""
    with browsing(browser, hosted, device_scale_factor=4, reduced_motion="reduce") as page:
        page.set_viewport_size({"width": 320, "height": 256})
        page.locator(".rs-filter__open").press("Enter")
        page.get_by_label("Part time").press("Space")
        lost = {"filter": ask(page, "covered"), "filter, sideways": ask(page, "sideways")}
        page.get_by_role("button", name=re.compile(r"^Show \d+ example vacancies$")).press("Enter")
        expect(page.locator(HEADING)).to_be_focused()
        expect(page.locator(HEADING)).to_be_in_viewport()
        page.get_by_role("button", name=re.compile("^Save ")).first.press("Enter")
        expect(page.get_by_role("button", name=re.compile("^Saved "))).to_be_in_viewport()
        page.goto(f"{hosted['demonstration'].address}{urls.COMPARE}?places=norfolk,suffolk")
        expect(page.locator("h1")).to_have_text("Two places, side by side")
        lost |= {"compare": ask(page, "covered"), "compare, sideways": ask(page, "sideways")}
    assert {where: found for where, found in lost.items() if found} == {}


def test_without_scripts_the_form_leads_to_the_ways_in(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.VACANCIES, java_script_enabled=False) as page:
        assert len(rows(page)) == 25
        page.get_by_label("Part time").check()
        expect(page.get_by_label("Town, or the first half of a postcode")).to_be_hidden()
        page.get_by_role("button", name="Show vacancies").click()
        expect(page).to_have_url(re.compile(r"/search/\?.*pattern=part-time"))
        assert "near=" not in page.url


def test_data_that_does_not_come_leaves_the_page_as_it_is(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], "about/") as page:
        page.route("**/browse.json", lambda route: route.abort())
        with page.expect_event("requestfailed"):
            page.goto(hosted["demonstration"].address + urls.VACANCIES)
        assert len(rows(page)) == 25
        expect(page.get_by_label("Town, or the first half of a postcode")).to_be_hidden()
