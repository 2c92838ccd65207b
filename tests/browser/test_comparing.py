"""Places side by side in a browser: chosen, said in words, held in the address, and complete without scripts."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from tests.browser import axe
from tests.browser.asking import illegible
from tests.browser.hosting import Hosting
from tests.browser.opening import DESK, PHONE, opened

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


def module(hosted: Hosting, name: str) -> str:
    """The address of a script as it is published."""
    files = hosted["demonstration"].site.folder.glob(f"{urls.ASSETS}{name}.*.js")
    return hosted["demonstration"].address + urls.ASSETS + next(files).name


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
            [module(hosted, "differences"), ROWS],
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
        assert shown(page) == ["Norfolk"]


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
