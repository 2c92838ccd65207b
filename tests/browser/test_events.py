"""The list of events as a reader narrows it, with and without scripts, and a month as list and as calendar."""

import pytest
from playwright.sync_api import Browser, Page, expect

from regionsite import urls
from regionsite.contexts.event_lists import CALLED_OFF, event_lists, event_terms
from tests.browser.asking import ask
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import PHONE, opened


@pytest.fixture
def site(hosted: Hosting) -> Hosted:
    return hosted["demonstration"]


def shown(page: Page) -> list[str]:
    """The events to come that are to be seen, by their ids."""
    links = page.locator("rs-event-filter .rs-event-row:visible .rs-event-row__title a")
    addresses: list[str] = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return [address.strip("/").rpartition("/")[2] for address in addresses]


def answer(page: Page, facet: str, term: str) -> None:
    """Answer one question of the form."""
    control = page.locator(f"rs-event-filter [name={facet}]")
    if term == "yes":
        control.check()
    else:
        control.select_option(term)


def test_each_answer_leaves_what_looking_at_each_event_finds(browser: Browser, site: Hosted) -> None:
    edition = site.site.edition
    with opened(browser, site, urls.EVENTS) as page:
        assert shown(page) == [event.id for event in edition.upcoming]
        for found in event_lists(edition):
            if not found.coming:
                continue
            answer(page, found.facet, (found.term or "yes").replace("_", "-"))
            fits = [event for event in edition.upcoming if found.term in event_terms(event, found.facet)]
            assert shown(page) == [event.id for event in fits]
            count = sum(event.status not in CALLED_OFF for event in fits)
            off = f", and {len(fits) - count} called off" if len(fits) > count else ""
            said = f"{count} event{'' if count == 1 else 's'} to come{off}."
            assert page.locator("rs-event-filter [role=status]").inner_text() == said
            page.get_by_role("button", name="Show all events").click()


def test_by_keyboard_the_list_follows_and_the_number_is_said(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, urls.EVENTS) as page:
        said = page.locator("rs-event-filter [role=status]")
        expect(said).to_have_text("")
        page.get_by_label("Kind").focus()
        page.keyboard.press("ArrowDown")
        expect(page).to_have_url(f"{site.address}{urls.EVENTS}?kind=conference")
        expect(said).to_have_text("1 event to come.")
        page.get_by_label("I can take part online").focus()
        page.keyboard.press("Space")
        expect(said).to_have_text("No event to come fits what you chose.")
        assert shown(page) == [] and not page.locator("rs-event-filter .rs-event-month:visible").count()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(said).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.locator(":focus")).to_have_text("Show all events")
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{site.address}{urls.EVENTS}")
        assert len(shown(page)) == len(site.site.edition.upcoming)
        expect(page.get_by_label("Kind")).to_be_focused()
        page.go_back()
        expect(page).to_have_url(f"{site.address}{urls.EVENTS}?kind=conference&online=yes")
        expect(page.get_by_label("I can take part online")).to_be_checked()


def test_an_answer_that_nobody_can_give_is_none(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, f"{urls.EVENTS}?kind=party&online=maybe&other=1") as page:
        assert len(shown(page)) == len(site.site.edition.upcoming)
        expect(page.get_by_label("Kind")).to_have_value("")


def test_without_scripts_the_button_leads_to_lists_with_pages(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, urls.EVENTS, java_script_enabled=False) as page:
        page.get_by_label("Kind").select_option("webinar")
        page.get_by_role("button", name="Show events").click()
        expect(page).to_have_url(f"{site.address}{urls.EVENTS}?kind=webinar&authority=&audience=#lists")
        expect(page.locator("#lists")).to_be_in_viewport()
        page.get_by_role("link", name="Webinars").click()
        expect(page.locator("h1")).to_have_text("Webinars")


def test_a_month_is_a_list_on_a_phone_and_a_calendar_on_a_desk(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, urls.event_month(2026, 12)) as page:
        days = page.locator(".rs-days__day")
        assert (days.count(), page.locator(".rs-days__heads").is_visible()) == (31, True)
        # 1 December is a Tuesday: below its name, and above the 8th.
        tops = [box for n in (0, 7) if (box := days.nth(n).bounding_box())]
        head = page.locator(".rs-days__heads span").nth(1).bounding_box()
        assert head and {round(box["x"]) for box in tops} == {round(head["x"])}
        page.set_viewport_size(PHONE)
        held = {
            day
            for event in site.site.edition.events
            for day in event.days
            if (day.year, day.month) == (2026, 12)
        }
        assert page.locator(".rs-days__day:visible").count() == len(held)
        assert not page.locator(".rs-days__heads").is_visible()
        assert ask(page, "sideways") == []


def test_an_empty_day_is_there_for_the_eye_alone(browser: Browser, site: Hosted) -> None:
    with opened(browser, site, urls.event_month(2026, 12)) as page:
        spoken = page.locator("ol.rs-days__list").aria_snapshot()
        assert "8 December" in spoken
        assert "7 December" not in spoken.replace("17 December", "")
