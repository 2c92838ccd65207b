"""Places side by side in a browser: chosen, said in words, held in the address, and complete without scripts."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from regionsite.assets import read_assets
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.pages.places import compare_pages
from regionsite.render import Renderer
from tests.browser import axe
from tests.browser.asking import illegible
from tests.browser.hosting import Hosting
from tests.browser.opening import DESK, PHONE, opened
from tests.browser.serving import served
from tests.building import PROJECT
from tests.contexts.stated import many

FOUR = "?places=bedford,essex,norfolk,thurrock"

ROWS: list[dict[str, Any]] = [
    {
        "what": "Caseload",
        "missing": "Not published",
        "figure": True,
        "cells": [
            {"name": "Essex", "value": "13.6", "unit": "", "first": "13.5", "since": "2023"},
            {"name": "Norfolk", "value": "14.8", "unit": "", "first": "17.6", "since": "2023"},
        ],
    },
    {
        "what": "Posts vacant",
        "missing": "Not published",
        "figure": True,
        "cells": [
            {"name": "Essex", "value": "5.3", "unit": "%", "first": "6.2", "since": "2023"},
            {"name": "Norfolk", "value": "1.1", "unit": "%", "first": "6", "since": "2023"},
        ],
    },
    {
        "what": "Left in the year",
        "missing": "Not published",
        "figure": True,
        "cells": [
            {"name": "Essex", "value": "8.4", "unit": "%"},
            {"name": "Norfolk", "value": None, "unit": ""},
            {"name": "Suffolk", "value": "9.5", "unit": "%"},
        ],
    },
    {
        "what": "Care leavers",
        "missing": "None found",
        "figure": False,
        "cells": [{"name": "Essex", "value": "Good"}, {"name": "Norfolk", "value": "Good"}],
    },
    {
        "what": "Supervision",
        "missing": "Not stated",
        "figure": False,
        "cells": [
            {"name": "Bedford", "value": "Monthly"},
            {"name": "Essex", "value": None},
            {"name": "Norfolk", "value": "Monthly"},
        ],
    },
    {
        "what": "Leave",
        "missing": "Not stated",
        "figure": False,
        "cells": [{"name": "Essex", "value": "31 days"}, {"name": "Norfolk", "value": None}],
    },
    {
        "what": "Pension",
        "missing": "Not stated",
        "figure": False,
        "cells": [{"name": "Essex", "value": None}, {"name": "Norfolk", "value": None}],
    },
]


def pick(page: Page, id: str) -> None:
    """Tick a place, or take it away, by its name in the list."""
    page.locator(f".rs-places__label--{id}").click()


def shown(page: Page) -> list[str]:
    """The columns that are seen, by the places' whole names."""
    return page.locator(".rs-cmp__place:visible").all_inner_texts()


def test_differences_are_said_in_words_and_without_a_verdict(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.COMPARE) as page:
        said = page.evaluate(
            "async ([address, rows]) => (await import(address)).differences(rows)",
            [hosted["demonstration"].script("differences"), ROWS],
        )
    assert [(one["what"], one["words"]) for one in said["told"]] == [
        (
            "Caseload",
            "Essex 13.6 and Norfolk 14.8. Since 2023 Norfolk has come down and Essex has gone up.",
        ),
        (
            "Posts vacant",
            "Essex 5.3% and Norfolk 1.1%. Both have come down since 2023, Norfolk by most (4.9 points).",
        ),
        ("Left in the year", "Essex 8.4% and Suffolk 9.5%. Not published for Norfolk."),
        ("Care leavers", "The same in both: Good."),
        ("Supervision", "Bedford and Norfolk: Monthly. Essex: not stated."),
    ]
    assert said["gap"] == "Only Essex: Leave. Not one of them: Pension."


def test_a_choice_is_held_in_the_address_and_taken_back(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.COMPARE) as page:
        pick(page, "norfolk")
        expect(page.get_by_role("status").filter(has_text="Norfolk")).to_have_text(
            "Norfolk. Pick one more to compare."
        )
        pick(page, "essex")
        expect(page.locator("h1")).to_have_text("Two places, side by side")
        assert page.url.endswith("/compare/?places=essex,norfolk")
        assert shown(page) == ["Essex", "Norfolk"]
        expect(page.locator("[data-slot=words] li").first).to_contain_text("Essex 13.6 and Norfolk 14.8.")
        page.go_back()
        page.go_back()
        expect(page.locator("h1")).to_have_text("Eleven places, side by side")
        assert page.locator(".rs-cmp__place:visible").count() == 11
        page.go_forward()
        expect(page.locator(".rs-cmp__place:visible")).to_have_text(["Norfolk"], use_inner_text=True)


def test_an_old_address_shows_the_places_it_knows(browser: Browser, hosted: Hosting) -> None:
    with opened(
        browser, hosted["demonstration"], f"{urls.COMPARE}?places=essex,nowhere,norfolk,,essex"
    ) as page:
        assert shown(page) == ["Essex", "Norfolk"]


def test_a_fifth_is_not_taken(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.COMPARE + FOUR) as page:
        pick(page, "suffolk")
        expect(page.locator("[data-slot=status]")).to_have_text("Four at most. Take one away first.")
        assert page.locator(".rs-cmp__place:visible").count() == 4


def test_by_keyboard_one_is_taken_away_and_then_all(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.COMPARE + FOUR) as page:
        page.get_by_role("button", name="Take Essex away").press("Enter")
        assert shown(page) == ["Bedford", "Norfolk", "Thurrock"]
        expect(page.get_by_role("button", name="Show all 11")).to_be_focused()
        page.keyboard.press("Enter")
        assert page.locator(".rs-cmp__place:visible").count() == 11
        assert page.evaluate("document.activeElement.name") == "places"


def test_columns_are_picked_without_scripts(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.COMPARE, java_script_enabled=False) as page:
        assert page.locator(".rs-cmp__place:visible").count() == 11
        pick(page, "luton")
        pick(page, "suffolk")
        assert shown(page) == ["Luton", "Suffolk"]


@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "dark"), (DESK, "light")], ids=["phone", "desk"])
def test_four_compared_are_readable(browser: Browser, hosted: Hosting, size: Any, scheme: Any) -> None:
    with opened(browser, hosted["demonstration"], urls.COMPARE + FOUR, color_scheme=scheme) as page:
        page.set_viewport_size(size)
        expect(page.locator("h1")).to_have_text("Four places, side by side")
        axe.start(page, axe.EVERY_RULE)
        assert axe.violations(page) == []
        assert illegible(page) == []


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The pages of comparison of a region with too many councils for one table."""
    folder, edition = tmp_path_factory.mktemp("crowded"), many(urls.COMPARE, 30).edition
    assets = read_assets(PROJECT / "theme", region_stylesheet(edition.region.profile), "<svg/>")
    renderer = Renderer(PROJECT / "theme", edition, assets)
    pages = {urls.file_of(page.path): renderer.page(page).encode() for page in compare_pages(edition)}
    for path, content in {**assets.files, **pages}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    with served(folder, "/") as address:
        yield address


CELLS = """(id) => Object.fromEntries(
  [...document.querySelectorAll(`tr:has([data-place="${id}"])`)].map((row) => {
    const cell = row.querySelector(`[data-place="${id}"]`);
    return [row.id, [cell.textContent, ...[...cell.querySelectorAll("a")].map((link) => link.href)]];
  }),
)"""
"""Of each row of the table what it says of a place, and where that leads."""


def test_columns_of_many_are_gathered_from_the_pages_that_have_them(browser: Browser, crowded: str) -> None:
    page = browser.new_page(viewport=DESK)
    stated = {}
    for part, place in ((1, "exampleshire"), (2, "place-020")):
        page.goto(f"{crowded}{urls.COMPARE}{part}/")
        stated[place] = page.evaluate(CELLS, place)
    page.goto(f"{crowded}{urls.COMPARE}?places=exampleshire,place-020")
    expect(page.locator(".rs-cmp__place")).to_have_count(2)
    assert page.evaluate(CELLS, "exampleshire") == stated["exampleshire"]
    assert page.evaluate(CELLS, "place-020") == stated["place-020"]
    page.get_by_role("button", name="Take Place 020 away").click()
    expect(page.locator("table")).to_have_count(0)
    page.close()
