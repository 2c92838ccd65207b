"""A conference by the reader's eyes: her own programme, what is on now, one sheet of paper, every state."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from regionsite import urls
from tests.browser import axe
from tests.browser.asking import ask, illegible
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import DESK, PHONE, opened
from tests.browser.watching import STORED
from tests.sites import NOW

TODAY, LARGE = "events/today/", "events/large/"
STATES = (TODAY, "events/off/", "events/over/", "events/none/", "events/today/sessions/discharge/")

NEXT_MINUTE = 61_000
SHOWN = """() => [...document.querySelectorAll('.rs-programme__cell')]
    .filter(one => one.checkVisibility()).map(one => one.id)"""


@pytest.fixture
def site(hosted: Hosting) -> Hosted:
    return hosted["conferences"]


@contextmanager
def reader(browser: Browser, **settings: Any) -> Iterator[BrowserContext]:
    """Someone at the conference at nine in the morning, with a browser of her own."""
    context = browser.new_context(**({"viewport": DESK} | settings))
    context.clock.install(time=NOW)
    yield context
    context.close()


def kept(page: Page) -> Any:
    text = page.evaluate("() => localStorage.getItem('regionsite /')")
    return text and json.loads(text)


def pages_on_paper(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4")))


# Her own programme


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_programme_of_ones_own_is_built_by_keyboard(browser: Browser, site: Hosted, size: Any) -> None:
    with opened(browser, site, TODAY) as page:
        page.set_viewport_size(size)
        assert page.evaluate(STORED) == []
        for title in ("Letters", "Maps"):
            button = page.get_by_role("button", name=f"Add to my programme: {title}")
            button.focus()
            page.keyboard.press("Enter")
            pressed = page.get_by_role("button", name=f"In my programme: {title}")
            expect(pressed).to_have_attribute("aria-pressed", "true")
            expect(pressed).to_be_focused()
        assert kept(page) == {
            "version": 1, "jobs": [], "visits": None, "sessions": ["today/letters", "today/maps"],
        }  # fmt: skip
        only = page.get_by_label("Only my programme (2)")
        only.focus()
        page.keyboard.press("Space")
        expect(page).to_have_url(f"{site.address}{TODAY}?mine=yes")
        assert page.evaluate(SHOWN) == ["s-doors", "s-letters", "s-tea", "s-maps"]
        expect(page.locator(".rs-narrow__told [role=status]")).to_have_text("2 of 5 sessions.")
        assert (illegible(page), ask(page, "sideways")) == ([], [])
        page.reload()
        assert page.evaluate(SHOWN) == ["s-doors", "s-letters", "s-tea", "s-maps"]
        page.get_by_role("button", name="Show the whole programme").press("Enter")
        expect(page.locator("#s-welcome")).to_be_visible()
        expect(page).to_have_url(site.address + TODAY)


def test_her_programme_goes_into_her_calendar_as_the_site_has_it(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, "events/today/sessions/moved/") as page:
        page.get_by_role("button", name="Add to my programme: Made elsewhere").click()
        page.goto(site.address + TODAY)
        page.get_by_role("button", name="Add to my programme: Letters").click()
        with page.expect_download() as waiting:
            page.get_by_role("button", name="Put my programme in my calendar").click()
        assert waiting.value.suggested_filename == "today.ics"
        handed = waiting.value.path().read_bytes().decode()
    entries = re.findall(r"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", handed, re.S)
    # The same entries as in the sessions' own files, to the letter: adding both gives no second one.
    assert len(entries) == 2
    for id in ("letters", "moved"):
        own = (site.site.folder / f"events/today/sessions/{id}/session.ics").read_bytes().decode()
        assert any(entry in own for entry in entries)


def test_what_is_cancelled_can_be_taken_out_and_not_put_in(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, TODAY) as page:
        cell = page.locator("#s-discharge")
        expect(cell.locator("s")).to_have_text("Discharge")
        expect(cell).to_contain_text("Go to “Letters”.")
        expect(cell.get_by_role("button")).to_have_count(0)
        value = {"version": 1, "jobs": [], "visits": None, "sessions": ["today/discharge"]}
        page.evaluate("text => localStorage.setItem('regionsite /', text)", json.dumps(value))
        page.reload()
        button = cell.get_by_role("button", name="In my programme: Discharge")
        button.press("Enter")
        expect(button).to_be_hidden()
        expect(cell.get_by_role("button", name="Add to my programme: Discharge")).to_be_focused()
        assert page.evaluate(STORED) == []


def test_clearing_everything_clears_the_programme(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, TODAY) as page:
        page.get_by_role("button", name="Add to my programme: Letters").click()
        page.get_by_role("button", name="Clear everything kept on this device").click()
        expect(page.get_by_role("button", name="Add to my programme: Letters")).to_be_visible()
        assert page.evaluate(STORED) == []
        page.get_by_role("button", name="Add to my programme: Maps").click()
        page.get_by_role("button", name="Clear my programme").click()
        expect(page.get_by_text("Your programme is cleared.")).to_be_visible()
        assert page.evaluate(STORED) == []


def test_each_question_leaves_what_looking_at_each_session_finds(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, f"{TODAY}?track=children") as page:
        # What everybody has stays; what was moved stays where it was, in its track.
        assert page.evaluate(SHOWN) == ["s-doors", "s-welcome", "s-letters", "s-tea", "s-maps"]
        page.goto(f"{site.address}{TODAY}?track=no-such-track&lead=northfen")
        assert page.evaluate(SHOWN) == ["s-discharge"]
        page.goto(f"{site.address}{TODAY}?level=first_years&room=hall")
        assert page.evaluate(SHOWN) == ["s-letters"]
        expect(page.locator(".rs-narrow__told [role=status]")).to_have_text("1 of 5 sessions.")
        page.evaluate("() => { location.hash = '#s-maps' }")
        expect(page.locator("#s-maps")).to_be_visible()


def test_without_scripts_all_of_it_is_there_and_nothing_dead(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, f"{TODAY}?track=children", java_script_enabled=False) as page:
        ids = [cell.get_attribute("id") for cell in page.locator(".rs-programme__cell:visible").all()]
        assert ids == [
            "s-doors", "s-welcome", "s-letters", "s-discharge", "s-tea", "s-maps", "s-moved-was-21-1020", "s-moved",
        ]  # fmt: skip
        expect(page.locator("main button:visible, main form:visible")).to_have_count(0)
        expect(page.locator("rs-now-next")).to_have_text(
            "Programme as at 9am on Saturday 21 November 2026. It may have changed since."
        )


# Now and next


def now_next(page: Page) -> list[str]:
    """What is said to be on, line by line."""
    return [line.strip() for line in page.locator(".rs-now__on").inner_text().split("\n") if line.strip()]


def test_it_says_what_is_on_without_network(browser: Browser, site: Hosted) -> None:
    with reader(browser) as context:
        page = context.new_page()
        page.goto(site.address + TODAY)
        expect(page.get_by_text("Nothing had changed when this page checked at 9am.")).to_be_visible()
        context.set_offline(True)
        assert now_next(page) == ["Now", "Welcome Main hall, 200 places", "Next, at 9:20am",
                                  "Letters Main hall, 200 places. Led by Exampleshire"]  # fmt: skip
        page.get_by_role("button", name="Add to my programme: Letters").click()
        assert "Letters In my programme. Main hall, 200 places. Led by Exampleshire" in now_next(page)
        context.clock.run_for("20:05")
        # What is cancelled is not on, and nobody is sent to where something was.
        assert now_next(page)[:2] == [
            "Now", "Letters In my programme. Main hall, 200 places. Led by Exampleshire",
        ]  # fmt: skip
        expect(page.locator("rs-now-next")).to_contain_text(
            "Programme as at 9am on Saturday 21 November 2026. "
            "It may have changed: this page cannot check just now."
        )
        context.clock.run_for("08:00:00")
        expect(page.locator(".rs-now__on")).to_have_count(0)


def newer(route: Route) -> None:
    """The site as it would be after a build at 9:40."""
    answer = route.fetch()
    told = answer.json() | {"as_of": "2026-11-21T09:40:00+00:00"}
    route.fulfill(response=answer, json=told)


def test_it_asks_whether_the_programme_has_changed(browser: Browser, site: Hosted) -> None:
    with reader(browser) as context:
        page = context.new_page()
        page.route("**/status.json", newer)
        page.goto(site.address + TODAY)
        # Built anew, with the same programme.
        expect(page.locator(".rs-now__made")).to_have_text(
            "Programme as at 9:40am on Saturday 21 November 2026. "
            "Nothing had changed when this page checked at 9am."
        )
        page.route(
            f"**/{TODAY}",
            lambda route: (
                route.fulfill(
                    response=(answer := route.fetch()),
                    body=re.sub(r'mark="\w+"', 'mark="other"', answer.text()),
                )
                if route.request.resource_type == "fetch"
                else route.continue_()
            ),
        )
        page.reload()
        expect(page.locator(".rs-now__made")).to_contain_text("It has changed since. Load it again")


def test_a_demonstration_stands_still_at_its_own_date(browser: Browser, hosted: Hosting) -> None:
    shown = hosted["demonstration"]
    event = next(event for event in shown.site.edition.upcoming if event.kind == "conference")
    with reader(browser) as context:
        page = context.new_page()
        page.goto(shown.address + urls.event(event))
        context.clock.set_system_time(event.begins + timedelta(minutes=5))
        context.clock.run_for(NEXT_MINUTE)
        expect(page.locator(".rs-now__on")).to_have_count(0)
        expect(page.locator("rs-now-next")).to_contain_text(
            "Programme as at 9am on Saturday 21 November 2026."
        )


# Paper, and every state


@pytest.mark.parametrize("script", [True, False])
def test_the_programme_prints_on_one_sheet(browser: Browser, hosted: Hosting, script: bool) -> None:
    shown = hosted["demonstration"]
    event = next(event for event in shown.site.edition.upcoming if event.kind == "conference")
    with opened(browser, shown, urls.event(event), java_script_enabled=script) as page:
        assert pages_on_paper(page) == 1
        page.emulate_media(media="print")
        sessions = shown.site.edition.region.programme(event).sessions
        assert {f"s-{id}" for id in sessions} <= set(ids_on_paper(page))
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator(".rs-now__made")).to_contain_text(
            "Programme as at 9am on Saturday 21 November 2026."
        )
        expect(page.locator(".rs-qr__code")).to_be_visible()
        left_out = page.locator("#access, #speakers, .rs-narrow, .rs-course, .rs-mine")
        assert [part.get_attribute("id") for part in left_out.all() if part.is_visible()] == []


def ids_on_paper(page: Page) -> list[str | None]:
    return [cell.get_attribute("id") for cell in page.locator(".rs-programme__cell:visible").all()]


@pytest.mark.parametrize("path", STATES, ids=lambda path: path.strip("/").replace("/", "-"))
def test_every_state_is_sound(browser: Browser, site: Hosted, path: str) -> None:
    for size, scheme in ((DESK, "light"), (PHONE, "dark")):
        with opened(browser, site, path, color_scheme=scheme) as page:
            page.set_viewport_size(size)
            axe.start(page, axe.EVERY_RULE)
            assert axe.violations(page) == []
            assert (illegible(page), ask(page, "sideways")) == ([], [])


OVERLAPS = """() => {
    const found = [];
    for (const list of document.querySelectorAll('.rs-programme__cells')) {
        const boxes = [...list.children].map(one => [one.id, one.getBoundingClientRect()]);
        for (const [id, a] of boxes) for (const [other, b] of boxes) {
            const across = a.left < b.right && b.left < a.right;
            if (id < other && across && a.top < b.bottom && b.top < a.bottom) found.push(id);
        }
    }
    return found;
}"""


def test_five_hundred_sessions_in_forty_rooms_stay_usable(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, LARGE, reduced_motion="reduce") as page:
        assert page.evaluate(OVERLAPS) == []
        page.get_by_label("Room").select_option("Room 7")
        assert len(page.evaluate(SHOWN)) == 13
        page.set_viewport_size(PHONE)
        assert ask(page, "sideways") == []
        page.get_by_role("button", name="Show the whole programme").click()
        assert (page.evaluate(OVERLAPS), ask(page, "sideways")) == ([], [])
        assert len(page.evaluate(SHOWN)) == 500
        page.goto(f"{site.address}{LARGE}#s-session-400")
        expect(page.locator("#s-session-400")).to_be_in_viewport()
