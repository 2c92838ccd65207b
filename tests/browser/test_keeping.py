"""Saved jobs, by the reader's eyes: kept on her device and nowhere else, and only because she asked."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from regionsite.model.vacancy import Vacancy
from tests.browser import axe
from tests.browser.asking import ask, illegible
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import DESK, PHONE, new_window, opened, window
from tests.browser.page_types import advert
from tests.browser.watching import STORED
from tests.sites import NOW

TODAY = NOW.date().isoformat()


def name_of(vacancy: Vacancy) -> str:
    return f"{vacancy.authority}/{vacancy.id}"


def open_jobs(hosted: Hosted, count: int) -> list[Vacancy]:
    """The first so many open adverts, soonest closing first."""
    return list(hosted.site.edition.open[:count])


def kept(page: Page, hosted: Hosted) -> Any:
    """What the site keeps on the device, or None."""
    text = page.evaluate("name => localStorage.getItem(name)", f"regionsite {hosted.site.base}")
    return text and json.loads(text)


def remember(page: Page, hosted: Hosted, *jobs: dict[str, str], visits: Any = None) -> None:
    """Begin as a reader who saved these jobs some time ago."""
    value = json.dumps({"version": 1, "jobs": jobs, "visits": visits})
    write(page, hosted, value)


def write(page: Page, hosted: Hosted, text: str) -> None:
    """Set the site's value on the device, whatever it is, before the first page."""
    page.goto(hosted.address + urls.ROBOTS)
    page.evaluate(
        "([name, text]) => localStorage.setItem(name, text)", [f"regionsite {hosted.site.base}", text]
    )


def as_kept(vacancy: Vacancy, changed: str | None = None) -> dict[str, str]:
    day = changed or vacancy.changed_on.isoformat()
    return {"id": name_of(vacancy), "title": vacancy.title, "changed": day, "saved": "2026-11-01"}


@contextmanager
def shortlist(browser: Browser, hosted: Hosted, *vacancies: Vacancy, **settings: Any) -> Iterator[Page]:
    """The page of the saved jobs, for a reader who saved these."""
    with window(browser, **settings) as page:
        remember(page, hosted, *map(as_kept, vacancies))
        page.goto(hosted.address + urls.SAVED)
        expect(page.locator("#list .rs-row")).to_have_count(len(vacancies))
        yield page


def titles(page: Page) -> list[str]:
    """The titles in the list, in its order."""
    return [words.strip() for words in page.locator("#list .rs-row__link").all_inner_texts()]


# Saving


@pytest.mark.parametrize("site", ["demonstration", "live-below"])
def test_an_advert_is_saved_and_taken_off_by_keyboard(browser: Browser, hosted: Hosting, site: str) -> None:
    vacancy = advert(hosted[site].site, "advert")
    with opened(browser, hosted[site], urls.vacancy(vacancy)) as page:
        button = page.locator("header rs-save-button button")
        expect(button).to_have_accessible_name(f"Save {vacancy.title}")
        assert page.evaluate(STORED) == []
        button.focus()
        page.keyboard.press("Enter")
        expect(button).to_have_accessible_name(f"Saved {vacancy.title}")
        expect(button).to_have_attribute("aria-pressed", "true")
        expect(page.get_by_role("link", name="Saved 1 job")).to_be_visible()
        assert kept(page, hosted[site]) == {
            "version": 1,
            "jobs": [as_kept(vacancy) | {"saved": TODAY}],
            "visits": None,
        }
        page.keyboard.press("Enter")
        expect(button).to_have_attribute("aria-pressed", "false")
        assert page.evaluate(STORED) == []


def test_the_first_save_says_that_a_browser_may_forget(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.VACANCIES) as page:
        rows = page.locator(".rs-row")
        rows.nth(0).get_by_role("button").click()
        note = rows.nth(0).get_by_role("status")
        expect(note).to_contain_text("A browser may forget it, some after a week without a visit.")
        rows.nth(1).get_by_role("button").click()
        expect(rows.nth(1).get_by_role("status")).to_be_empty()
        note.get_by_role("link", name="Send yourself a link to your list").click()
        expect(page.get_by_label("This link brings the list back, on any device.")).to_be_in_viewport()


def test_a_row_of_the_list_is_the_row_it_was_saved_from(browser: Browser, hosted: Hosting) -> None:
    with opened(browser, hosted["demonstration"], urls.VACANCIES) as page:
        row = page.locator(".rs-row").nth(2)
        parts = (
            ".rs-date, .rs-row__undated",
            ".rs-row__title",
            ".rs-row__place",
            ".rs-row__facts li >> nth=0",
        )
        before = [row.locator(part).inner_text() for part in parts]
        row.get_by_role("button").click()
        page.get_by_role("link", name="Saved 1 job").click()
        saved = page.locator("#list .rs-row")
        expect(saved).to_have_count(1)
        assert [saved.locator(part).inner_text() for part in parts] == before


def test_a_row_that_a_filter_drew_is_saved_like_any_other(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    vacancy = demonstration.site.edition.open[-1]
    with opened(browser, demonstration, f"{urls.VACANCIES}?q={vacancy.reference}") as page:
        expect(page.locator(".rs-row")).to_have_count(1)
        page.get_by_role("button", name=f"Save {vacancy.title}").click()
        expect(page.get_by_role("button", name=f"Saved {vacancy.title}")).to_be_visible()
        assert kept(page, demonstration)["jobs"] == [as_kept(vacancy) | {"saved": TODAY}]


def test_without_a_script_nothing_dead_stands_there(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    with opened(browser, demonstration, urls.VACANCIES, java_script_enabled=False) as page:
        expect(page.get_by_role("button", name="Save")).to_have_count(0)
        expect(page.locator("rs-save-button:visible, rs-whats-new:visible, .rs-kept:visible")).to_have_count(
            0
        )
        page.goto(demonstration.address + urls.SAVED)
        expect(page.get_by_text("Saving needs JavaScript, which is off or did not load.")).to_be_visible()
        expect(page.locator("rs-saved-list").get_by_role("button")).to_have_count(0)


def test_a_full_list_says_so(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    vacancy = demonstration.site.edition.open[0]
    sixty = [{"id": f"essex/old-{number}", "title": "", "changed": "", "saved": ""} for number in range(60)]
    with window(browser) as page:
        remember(page, demonstration, *sixty)
        page.goto(demonstration.address + urls.vacancy(vacancy))
        page.locator("header rs-save-button button").click()
        expect(page.locator("header rs-save-button")).to_contain_text("Your list has 60 jobs")
        expect(page.locator("header rs-save-button button")).to_have_attribute("aria-pressed", "false")
        assert len(kept(page, demonstration)["jobs"]) == 60


def test_two_windows_stay_in_step(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    one, other = open_jobs(demonstration, 2)
    with window(browser) as page:
        remember(page, demonstration, as_kept(one))
        advert_page, list_page = page, page.context.new_page()
        list_page.goto(demonstration.address + urls.SAVED)
        advert_page.goto(demonstration.address + urls.vacancy(other))
        advert_page.locator("header rs-save-button button").click()
        expect(list_page.locator("#list .rs-row")).to_have_count(2)
        expect(list_page.locator(".rs-kept")).to_have_text("Saved 2 jobs", use_inner_text=True)
        list_page.get_by_role("button", name=f"Take off {other.title}").click()
        expect(advert_page.locator("header rs-save-button button")).to_have_attribute("aria-pressed", "false")


# What became of them


def test_a_changed_advert_says_what_changed_since(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    changed = next(one for one in demonstration.site.edition.open if len(one.changes) > 1)
    known = changed.changes[-2].on.isoformat()
    with window(browser) as page:
        remember(page, demonstration, as_kept(changed, known))
        page.goto(demonstration.address + urls.SAVED)
        row = page.locator("#list .rs-row")
        expect(row).to_contain_text(changed.changes[-1].what)
        expect(row).not_to_contain_text(changed.changes[-2].what)
        expect(page.locator("#list")).to_contain_text("1 changed")


@pytest.mark.parametrize("state", ["advert closed", "advert filled", "advert withdrawn"])
def test_an_ended_advert_says_how_it_ended(browser: Browser, hosted: Hosting, state: str) -> None:
    demonstration = hosted["demonstration"]
    ended = advert(demonstration.site, state)
    with shortlist(browser, demonstration, ended, *open_jobs(demonstration, 1)) as page:
        row = page.locator("#list .rs-row").last
        expect(row.locator(".rs-saved__flag")).to_have_text("No longer open.")
        expect(row.get_by_role("link", name="See open jobs like it")).to_have_count(1)
        expect(row.get_by_role("checkbox")).to_have_count(0)
        expect(page.locator("#list")).to_contain_text("1 no longer open")
        told = row.locator(".rs-row__note").last.inner_text()
        row.get_by_role("link", name=ended.title).click()
        assert page.locator(".rs-closed__words").inner_text() in told


def test_an_advert_that_closed_after_the_build_is_no_longer_open(browser: Browser, hosted: Hosting) -> None:
    live = hosted["live"]
    vacancy = advert(live.site, "advert")
    with shortlist(browser, live, vacancy, now=vacancy.ends + timedelta(minutes=1)) as page:
        row = page.locator("#list .rs-row")
        expect(row).to_contain_text("No longer open. It closed on")
        expect(row.locator(".rs-date__verb")).to_contain_text("Ended")


def test_an_advert_that_is_gone_and_one_that_cannot_be_read(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    there, unread = open_jobs(demonstration, 2)
    gone = as_kept(there) | {"id": "essex/long-gone", "title": "Social worker, <img src=x> long gone"}
    with window(browser) as page:
        remember(page, demonstration, gone, as_kept(there), as_kept(unread))
        page.route(f"**/{urls.vacancy(unread)}", lambda route: route.abort())
        page.goto(demonstration.address + urls.SAVED)
        expect(page.locator("#list .rs-row")).to_have_count(3)
        assert titles(page) == [there.title, "Social worker, <img src=x> long gone", unread.title]
        expect(page.locator("#list .rs-row").nth(1)).to_contain_text("No longer listed.")
        expect(page.locator("#list .rs-row").nth(2)).to_contain_text("Its page could not be read just now.")


def test_an_old_address_leads_to_the_advert(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    moved = next(vacancy for vacancy in demonstration.site.edition.open if vacancy.aliases)
    with window(browser) as page:
        remember(page, demonstration, as_kept(moved) | {"id": f"{moved.authority}/{moved.aliases[0]}"})
        page.goto(demonstration.address + urls.SAVED)
        link = page.get_by_role("link", name=moved.title, exact=True).first
        expect(link).to_have_attribute("href", demonstration.address + urls.vacancy(moved))


# Taking off, side by side, paper


def test_a_job_is_taken_off_and_put_back_by_keyboard(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    one, other = open_jobs(demonstration, 2)
    with shortlist(browser, demonstration, one, other) as page:
        page.get_by_role("button", name=f"Take off {one.title}").focus()
        page.keyboard.press("Enter")
        expect(page.locator("#list .rs-row")).to_have_count(1)
        expect(page.locator(":focus")).to_have_text("Put it back")
        page.keyboard.press("Enter")
        expect(page.locator("#list .rs-row")).to_have_count(2)
        expect(page.locator(":focus")).to_have_text(f"Take off {one.title}")
        assert sorted(titles(page)) == sorted([one.title, other.title])


def test_two_adverts_side_by_side_say_what_their_pages_say(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    pair = open_jobs(demonstration, 2)
    with shortlist(browser, demonstration, *pair) as page:
        rows = page.get_by_role("table").get_by_role("row")
        compared = {
            row.get_by_role("rowheader").inner_text().removesuffix(" the same"): [
                "".join(cell.locator(".rs-side__who + span").all_inner_texts())
                for cell in row.get_by_role("cell").all()
            ]
            for row in rows.all()[1:]
        }
        for place, vacancy in enumerate(pair):
            page.goto(demonstration.address + urls.vacancy(vacancy))
            for fact in page.locator(".rs-vacancy-facts .rs-facts__fact").all():
                label, value = (fact.locator(part).first.inner_text() for part in ("dt", ".rs-facts__value"))
                if label in compared:
                    assert compared[label][place] == value, label
    assert {"Pay", "Where", "In the office", "Hours", "Closes", "Interviews"} <= compared.keys()


def test_on_a_phone_four_are_read_a_fact_at_a_time(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    with shortlist(browser, demonstration, *open_jobs(demonstration, 4)) as page:
        page.set_viewport_size(PHONE)
        table = page.get_by_role("table")
        expect(table.get_by_role("rowheader", name="Interviews")).to_be_hidden()
        fold = table.get_by_role("button", name=re.compile(r"^Show \d+ more$"))
        fold.press("Enter")
        expect(table.get_by_role("rowheader", name="Interviews")).to_be_visible()
        expect(table.get_by_role("button", name=re.compile(r"^Hide these \d+$"))).to_be_focused()
        assert illegible(page) == []
        narrow = (
            "(rows) => rows.map((row) => row.firstElementChild.offsetWidth).filter((width) => width < 100)"
        )
        assert table.locator(".rs-side__row").evaluate_all(narrow) == []


def test_from_the_jobs_it_goes_on_to_their_councils(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    names = {place.id: place.name for place in demonstration.site.edition.region.authorities.values()}
    one = demonstration.site.edition.open[0]
    other = next(job for job in demonstration.site.edition.open if job.authority != one.authority)
    with shortlist(browser, demonstration, one, other) as page:
        page.get_by_role("link", name=f"Compare {names[one.authority]} and {names[other.authority]}").click()
        expect(page).to_have_url(f"{demonstration.address}compare/?places={one.authority},{other.authority}")


def test_no_more_than_four_stand_side_by_side(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    with shortlist(browser, demonstration, *open_jobs(demonstration, 5)) as page:
        boxes = page.get_by_role("checkbox")
        expect(page.get_by_role("table")).to_have_count(0)
        for number in range(4):
            boxes.nth(number).check()
        expect(page.get_by_role("columnheader")).to_have_count(4)
        expect(boxes.nth(4)).to_be_disabled()
        boxes.nth(0).uncheck()
        expect(boxes.nth(4)).to_be_enabled()
        expect(page.get_by_role("columnheader")).to_have_count(3)


@pytest.mark.parametrize("count", [4, 10])
def test_a_list_prints_on_one_sheet(browser: Browser, hosted: Hosting, count: int) -> None:
    """Four are compared as well; ten are a list."""
    demonstration = hosted["demonstration"]
    vacancies = open_jobs(demonstration, count)
    with shortlist(browser, demonstration, *vacancies) as page:
        assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
        page.emulate_media(media="print")
        expect(page.get_by_text("Printed on Saturday 21 November 2026.")).to_be_visible()
        addresses = page.locator(".rs-saved__address")
        assert sorted(addresses.all_inner_texts()) == sorted(
            demonstration.address + urls.vacancy(vacancy) for vacancy in vacancies
        )
        expect(page.get_by_role("button")).to_have_count(0)


# The link


def test_a_link_restores_a_list_on_another_device(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    vacancies = open_jobs(demonstration, 3)
    with shortlist(browser, demonstration, *vacancies) as page:
        link = page.get_by_label("This link brings the list back, on any device.").input_value()
    assert link == f"{demonstration.address}saved/#jobs={','.join(map(name_of, vacancies))}"
    with window(browser) as page:
        page.goto(link)
        expect(page.get_by_text("3 jobs came with this link.")).to_be_visible()
        assert titles(page) == [vacancy.title for vacancy in vacancies]
        assert page.evaluate(STORED) == []
        page.get_by_role("button", name="Keep them on this device").click()
        expect(page.get_by_text("This link brings the list back")).to_be_visible()
        assert kept(page, demonstration)["jobs"] == [
            as_kept(vacancy) | {"saved": TODAY} for vacancy in vacancies
        ]
        assert page.url == demonstration.address + urls.SAVED


def test_what_is_no_job_in_a_link_is_left_out(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    (vacancy,) = open_jobs(demonstration, 1)
    junk = "../../etc/x,javascript:alert(1),<b>,essex,,ESSEX/A,%00,essex/a/b"
    requested: list[str] = []
    with window(browser) as page:
        page.on("request", lambda request: requested.append(request.url))
        page.goto(f"{demonstration.address}saved/#jobs={junk},{name_of(vacancy).replace('/', '%2F')}")
        expect(page.get_by_text("1 job came with this link.")).to_be_visible()
    assert [url for url in requested if "/vacancies/" in url] == [
        demonstration.address + urls.vacancy(vacancy)
    ]


def test_the_link_is_copied(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    permissions = ["clipboard-read", "clipboard-write"]
    with shortlist(browser, demonstration, *open_jobs(demonstration, 1), permissions=permissions) as page:
        page.get_by_role("button", name="Copy the link").click()
        expect(page.get_by_text("Copied.")).to_be_visible()
        field = page.get_by_label("This link brings the list back, on any device.")
        assert page.evaluate("() => navigator.clipboard.readText()") == field.input_value()


def test_the_dates_of_all_go_into_one_calendar(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    dated = [vacancy for vacancy in open_jobs(demonstration, 9) if vacancy.interview_dates][:2]
    with shortlist(browser, demonstration, *dated) as page:
        with page.expect_download() as coming:
            page.get_by_role("button", name="Put these dates in my calendar").click()
        calendar = coming.value.path().read_text(encoding="utf-8")
    assert coming.value.suggested_filename == "saved-jobs.ics"
    assert calendar.count("BEGIN:VCALENDAR") == calendar.count("END:VCALENDAR") == 1
    ids = [line for line in calendar.splitlines() if line.startswith("UID:closes.")]
    assert [id.split(".")[1] for id in ids] == [vacancy.id for vacancy in dated]
    assert calendar.count("BEGIN:VEVENT") == sum(1 + len(vacancy.interview_dates) for vacancy in dated)


# Visits


def test_what_is_new_since_the_last_visit_is_marked(browser: Browser, hosted: Hosting) -> None:
    live = hosted["live"]
    open_now = live.site.edition.open
    newest = max(vacancy.posted for vacancy in open_now)
    new = {vacancy.title for vacancy in open_now if vacancy.posted >= newest}
    before = NOW.replace(year=newest.year, month=newest.month, day=newest.day)
    with window(browser, now=before) as page:
        page.goto(live.address + urls.VACANCIES)
        page.get_by_role("button", name="Show me what is new next time").click()
        assert kept(page, live)["visits"] == {"last": newest.isoformat(), "before": None}
        expect(page.get_by_text("New since your last visit")).to_have_count(0)
        page.clock.set_fixed_time(NOW + timedelta(days=1))
        page.reload()
        marked = page.locator(".rs-row").filter(has_text="New since your last visit")
        assert {words.strip() for words in marked.locator(".rs-row__link").all_inner_texts()} == new
        page.get_by_role("button", name="Stop remembering").click()
        assert page.evaluate(STORED) == []


# Clearing, and devices that will not keep


def test_everything_is_cleared_wherever_something_is_kept(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    with window(browser) as page:
        remember(
            page,
            demonstration,
            as_kept(open_jobs(demonstration, 1)[0]),
            visits={"last": TODAY, "before": None},
        )
        for path in (urls.HOME, urls.SAVED):
            page.goto(demonstration.address + path)
            clear = page.get_by_role("button", name="Clear everything kept on this device")
            expect(clear).to_have_count(1)
        clear.click()
        expect(page.get_by_text("This site now keeps nothing on this device.")).to_be_visible()
        expect(page.get_by_text("Nothing saved yet.")).to_be_visible()
        expect(page.locator(".rs-kept")).to_be_empty()
        assert page.evaluate(STORED) == []


REFUSING = """Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('no', 'SecurityError') },
})"""
"""A browser that lets no site keep anything."""


def test_a_browser_that_keeps_nothing_says_so(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    slips: list[str] = []
    page = new_window(browser)
    page.add_init_script(REFUSING)
    page.on("pageerror", lambda error: slips.append(str(error)))
    page.goto(demonstration.address + urls.vacancy(open_jobs(demonstration, 1)[0]))
    page.locator("header rs-save-button button").click()
    expect(page.locator("header rs-save-button [role=status]")).to_contain_text("does not let the site keep")
    expect(page.locator("header rs-save-button button")).to_have_attribute("aria-pressed", "false")
    page.goto(demonstration.address + urls.SAVED)
    expect(page.get_by_text("Nothing saved yet.")).to_be_visible()
    page.context.close()
    assert slips == []


DAMAGED = [
    "{",
    "[]",
    '"words"',
    "null",
    '{"version": 2, "jobs": [{"id": "essex/ecc-1"}]}',
    '{"version": 1, "jobs": "essex/ecc-1", "visits": 3}',
    '{"version": 1, "jobs": [null, 3, {"id": "../x"}, {"id": ["essex/ecc-1"]}], "visits": {"last": "yesterday"}}',
]


def test_what_is_damaged_or_foreign_counts_as_nothing(browser: Browser, hosted: Hosting) -> None:
    demonstration = hosted["demonstration"]
    with window(browser) as page:
        for text in DAMAGED:
            write(page, demonstration, text)
            page.goto(demonstration.address + urls.SAVED)
            expect(page.get_by_text("Nothing saved yet.")).to_be_visible()


def test_a_site_below_another_folder_keeps_its_own(browser: Browser, hosted: Hosting) -> None:
    below = hosted["live-below"]
    (vacancy,) = open_jobs(below, 1)
    with shortlist(browser, below, vacancy) as page:
        assert page.evaluate(STORED) == ["regionsite /region/"]
        assert titles(page) == [vacancy.title]


# Every state, for everyone

STATES = ("one", "four compared", "from a link", "all kinds")


@contextmanager
def in_state(browser: Browser, hosted: Hosted, state: str, **settings: Any) -> Iterator[Page]:
    """The page of the saved jobs as it can be."""
    four = open_jobs(hosted, 4)
    if state == "from a link":
        with opened(browser, hosted, f"{urls.SAVED}#jobs={','.join(map(name_of, four))}", **settings) as page:
            expect(page.locator("#list .rs-row")).to_have_count(4)
            yield page
        return
    ended = advert(hosted.site, "advert withdrawn")
    jobs = {"one": four[:1], "four compared": four, "all kinds": [*four[:2], ended]}[state]
    with shortlist(browser, hosted, *jobs, **settings) as page:
        yield page


@pytest.mark.parametrize("state", STATES)
def test_a_list_is_for_everyone(browser: Browser, hosted: Hosting, state: str) -> None:
    """axe, narrow and wide, by day and at dusk; nothing sticks out; twice the text; reached by keyboard."""
    found: dict[str, list[str]] = {}
    with in_state(browser, hosted["demonstration"], state, reduced_motion="reduce") as page:
        for scheme, size in (("light", DESK), ("dark", PHONE)):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            page.set_viewport_size(size)
            axe.start(page, axe.EVERY_RULE)
            found[f"axe, {scheme}"] = axe.violations(page)
            found[f"legible, {scheme}"] = illegible(page)
        page.emulate_media(forced_colors="active")
        found["faint"] = ask(page, "faint")
        page.set_viewport_size({"width": 320, "height": 256})
        expected = ask(page, "stopsToMake")
        for _ in range(expected + 1):
            page.keyboard.press("Tab")
        stops = ask(page, "stopsMade")[:expected]
        found["not ringed"] = [stop["name"] for stop in stops if not stop["ringed"]]
        found["covered"] = ask(page, "covered")
    assert {what: slips for what, slips in found.items() if slips} == {}
    assert len(stops) == expected
