"""Pay for other hours: the page shows the working for half of them, and a script the same for any."""

import pytest
from playwright.sync_api import Browser, expect

from regionsite import urls
from regionsite.advert_words import offers_a_share
from tests.browser.hosting import Hosted, Hosting
from tests.browser.opening import opened


def path_of_a_share(hosted: Hosted) -> str:
    edition = hosted.site.edition
    return urls.vacancy(next(one for one in edition.open if offers_a_share(edition.region, one)))


@pytest.mark.parametrize("scripted", [True, False])
def test_half_the_hours_stand_on_the_page(browser: Browser, hosted: Hosting, scripted: bool) -> None:
    live = hosted["live"]
    with opened(browser, live, path_of_a_share(live), java_script_enabled=scripted) as page:
        worked = page.locator("rs-pro-rata")
        expect(worked).to_contain_text("Divide it by")
        expect(worked.get_by_role("status")).to_contain_text("a year.")
        expect(worked.get_by_role("textbox")).to_have_count(int(scripted))


def test_the_script_works_out_what_the_page_does(browser: Browser, hosted: Hosting) -> None:
    live = hosted["live"]
    with opened(browser, live, path_of_a_share(live)) as page:
        hours = page.get_by_label("Hours a week you would work")
        worked = page.locator("rs-pro-rata").get_by_role("status")
        half, said = hours.input_value(), worked.inner_text()
        hours.fill("1")
        expect(worked).not_to_have_text(said)
        hours.fill(half.replace(".", ","))
        expect(worked).to_have_text(said)


@pytest.mark.parametrize("typed", ["", "0", "-3", "many", "99"])
def test_hours_that_cannot_be_are_said_to_be_so(browser: Browser, hosted: Hosting, typed: str) -> None:
    live = hosted["live"]
    with opened(browser, live, path_of_a_share(live)) as page:
        page.get_by_label("Hours a week you would work").fill(typed)
        expect(page.locator("rs-pro-rata").get_by_role("status")).to_contain_text(
            "Type a number of hours up to 3"
        )
