"""Which place suits me? The rule by cases worked by hand, and the page that uses it."""

from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from regionsite import urls
from tests.browser import axe
from tests.browser.asking import illegible
from tests.browser.hosting import Hosting
from tests.browser.opening import DESK, PHONE, opened
from tests.browser.watching import STORED

CASELOAD = {"id": "caseload", "weight": "lot", "better": "less"}
PAY = {"id": "pay", "weight": "bit", "better": "more"}
OFFICE = {"id": "office", "weight": "bit", "better": "less"}

ANSWERED = "?caseload=lot&turnover=bit&practice=bit&home=bit&model=systemic-practice#near=NR1"


def place(id: str, **values: float | None) -> dict[str, Any]:
    return {"id": id, "name": id.capitalize(), "values": values}


CASES: dict[str, tuple[Any, Any, Any, Any]] = {
    # 10 is the best and gets 1, 20 the weakest and gets 0; 14 lies six tenths of the way.
    "in proportion": (
        [CASELOAD],
        [place("a", caseload=20), place("b", caseload=14), place("c", caseload=10)],
        [("c", 1, 1, False), ("b", 0.6, 2, False), ("a", 0, 3, False)],
        [],
    ),
    # a: (3 × 1 + 1 × 0) / 4 = 0.75; b: (3 × 0 + 1 × 1) / 4 = 0.25.
    "a lot counts three times": (
        [CASELOAD, PAY],
        [place("a", caseload=10, pay=40_000), place("b", caseload=20, pay=45_000)],
        [("a", 0.75, 1, False), ("b", 0.25, 2, False)],
        [],
    ),
    # b does not state pay: its caseload alone counts, so 3 × 0.5 / 3 = 0.5. a: (3 + 0) / 4, c: (0 + 1) / 4.
    "silence counts neither for nor against": (
        [CASELOAD, PAY],
        [
            place("a", caseload=10, pay=40_000),
            place("b", caseload=15, pay=None),
            place("c", caseload=20, pay=45_000),
        ],
        [("a", 0.75, 1, False), ("b", 0.5, 2, False), ("c", 0.25, 3, False)],
        [],
    ),
    "who leaves out what matters a lot cannot be placed": (
        [CASELOAD, PAY],
        [place("a", caseload=10, pay=40_000), place("b", pay=45_000)],
        [("a", 0.75, 1, False)],
        ["b"],
    ),
    "nor who leaves out two of the rest": (
        [CASELOAD, PAY, OFFICE],
        [place("a", caseload=10, pay=1, office=2), place("b", caseload=10, pay=1), place("c", caseload=10)],
        [("a", 1, 1, True), ("b", 1, 1, True)],
        ["c"],
    ),
    "nor of whom nothing is known that was asked": (
        [PAY],
        [place("a", pay=40_000), place("b", caseload=10)],
        [("a", 1, 1, False)],
        ["b"],
    ),
    # Each is best at one thing and weakest at the other, but for b.
    "a tie is a tie, by name, and the next rank is left out": (
        [PAY, OFFICE],
        [place("c", pay=1, office=2), place("a", pay=2, office=3), place("b", pay=1, office=3)],
        [("a", 0.5, 1, True), ("c", 0.5, 1, True), ("b", 0, 3, False)],
        [],
    ),
    "nought is a value": (
        [OFFICE],
        [place("a", office=0), place("b", office=2)],
        [("a", 1, 1, False), ("b", 0, 2, False)],
        [],
    ),
    "nothing asked places nobody": ([], [place("a", caseload=10)], [], ["a"]),
}


def test_the_rule_is_the_one_on_the_page(browser: Browser, hosted: Hosting) -> None:
    site = hosted["demonstration"]
    call = "async ([address, asked, places]) => (await import(address)).ranked(asked, places)"
    office = {"id": "office", "better": "less", "best": "fewest", "says": "{} in the office"}
    say = "async ([address, asked, one]) => (await import(address)).sentence(asked, one, [one], {}, {})"
    with opened(browser, site, urls.FIT) as page:
        said = page.evaluate(say, [site.script("fit-sentences"), office, {"facts": {"office": 0.5}}])
        found = {
            name: page.evaluate(call, [site.script("fit-scoring"), asked, places])
            for name, (asked, places, _, _) in CASES.items()
        }
    assert said == "Half a day a week in the office: the fewest of one."
    assert {
        name: (
            [(one["id"], one["score"], one["rank"], one["tied"]) for one in answer["placed"]],
            [one["id"] for one in answer["unplaced"]],
        )
        for name, answer in found.items()
    } == {name: (placed, unplaced) for name, (_, _, placed, unplaced) in CASES.items()}


def test_nothing_is_ranked_or_kept_before_the_reader_asks(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.FIT) as page:
        expect(page.get_by_role("button", name="Put them in my order")).to_be_visible()
        assert not page.locator("#answer").is_visible()
        page.get_by_role("button", name="Put them in my order").click()
        expect(page.locator("[data-slot=status]")).to_contain_text("Nothing matters yet.")
        assert not page.locator("#answer").is_visible()


def test_an_answer_by_keyboard_says_why_and_is_shared_by_its_address(
    browser: Browser, hosted: Hosting
) -> None:
    with opened(browser, hosted["demonstration"], urls.FIT) as page:
        page.locator("input[name=caseload][value=no]").focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Enter")
        expect(page.locator(".rs-ans__place").first).to_have_text("Southend-on-Sea")
        assert page.url.endswith("/fit/?caseload=lot")
        why = page.locator(".rs-ans__item").first.locator("li")
        assert why.all_inner_texts() == [
            "11.4 cases for each full-time-equivalent social worker holding cases: the lowest of eleven."
        ]
        order = page.locator(".rs-ans__place, .rs-rest__item > a").all_inner_texts()
        address = page.url
        assert page.evaluate(STORED) == []
    with opened(browser, hosted["demonstration"], urls.FIT + address.partition("/fit/")[2]) as page:
        expect(page.locator(".rs-ans__item")).to_have_count(3)
        assert page.locator(".rs-ans__place, .rs-rest__item > a").all_inner_texts() == order
        assert len(order) == 11


def test_silence_is_apart_and_says_about_what(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], f"{urls.FIT}?practice=lot&model=signs-of-safety") as page:
        expect(page.locator(".rs-ans__item")).to_have_count(3)
        assert page.locator("[data-slot=low] li").all_inner_texts() == [
            "Central Bedfordshire: we do not know its practice model.",
            "Southend-on-Sea: we do not know its practice model.",
        ]
        assert page.locator("[data-slot=unplaced]").inner_text().count("Southend-on-Sea") == 1
        assert page.locator(".rs-ans__place").all_inner_texts() == ["Suffolk", "Thurrock", "Bedford"]
        assert page.locator(".rs-ans__tie").all_inner_texts()[:2] == ["Joint 1: others score the same."] * 2


def test_where_she_lives_stays_on_the_device(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], f"{urls.FIT}?home=lot") as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.get_by_label("Home is near").fill("NR1 3JU")
        page.get_by_role("button", name="Put them in my order").click()
        expect(page.locator(".rs-ans__place").first).to_have_text("Norfolk")
        assert page.url.endswith("/fit/?home=lot#near=NR1")
        assert not [url for url in asked if "NR1" in url.partition("#")[0]]
        page.get_by_label("Home is near").fill("Atlantis")
        page.get_by_role("button", name="Put them in my order").click()
        expect(page.locator("[data-slot=status]")).to_contain_text("Home is not a place we know.")
        assert not page.locator("#answer").is_visible()


def test_old_and_unknown_answers_are_passed_over(browser: Browser, hosted: Hosting) -> None:
    with opened(
        browser, hosted["demonstration"], f"{urls.FIT}?caseload=loads&star=lot&pay=lot&model=x"
    ) as page:
        expect(page.locator("input[name=caseload][value=no]")).to_be_checked()
        assert not page.locator("#answer").is_visible()


def test_without_scripts_nothing_is_asked_that_could_not_be_answered(
    browser: Browser, hosted: Hosting
) -> None:
    with opened(browser, hosted["demonstration"], urls.FIT, java_script_enabled=False) as page:
        assert page.locator("main :is(button, input, select):visible").count() == 0
        assert page.locator("#fit-caseload").inner_text() == "11 of 11 have a published figure."
        assert page.get_by_role("link", name="Read the whole table").get_attribute("href") == "../compare/"


@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "dark"), (DESK, "light")], ids=["phone", "desk"])
def test_an_answer_is_readable(browser: Browser, hosted: Hosting, size: Any, scheme: Any) -> None:
    with opened(browser, hosted["demonstration"], urls.FIT + ANSWERED, color_scheme=scheme) as page:
        page.set_viewport_size(size)
        expect(page.locator(".rs-ans__item")).to_have_count(3)
        axe.start(page, axe.EVERY_RULE)
        assert axe.violations(page) == []
        assert illegible(page) == []
