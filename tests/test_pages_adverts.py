"""Adverts as finished HTML, in every state: what is there, and what must not be."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from regionsite.assets import read_assets
from regionsite.edition import Edition
from regionsite.model.vacancy import Vacancy
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.pages import Page, pages
from regionsite.render import Renderer
from tests.contexts.two_councils import advert, edition

THEME = Path(__file__).parents[1] / "theme"

OTHER = advert(id="exc-2", reference="EXC-2")
STATES = {
    "closed": advert(closes="2026-11-20"),
    "filled": advert(status="filled", changes=[{"on": "2026-11-10", "what": "Filled."}]),
    "withdrawn": advert(status="withdrawn", changes=[{"on": "2026-11-10", "what": "Withdrawn."}]),
}


def rendered(region: Edition, path: str) -> str:
    page = next(page for page in pages(region) if page.path == path)
    return html(region, page)


def html(region: Edition, page: Page) -> str:
    """The page's own part, without the frame."""
    assets = read_assets(THEME, region_stylesheet(region.region.profile), "")
    whole = Renderer(THEME, region, assets).page(page)
    return whole[whole.index('<main class="rs-main"') : whole.index("</main>")]


def adverts(region: Edition) -> list[str]:
    return [page.path for page in pages(region) if page.template in ("vacancy", "ended", "moved")]


def test_an_open_advert_can_be_applied_for_and_closes_itself() -> None:
    body = rendered(edition(advert()), "vacancies/exampleshire/exc-1/")
    assert 'href="https://www.exampleshire.example/jobs/1"' in body
    assert '<rs-closed-guard closes="2026-12-04T23:59:00+00:00">' in body
    assert "mailto:fostering@example.org" in body
    assert body.count("<h1") == 1


@pytest.mark.parametrize("state", STATES)
def test_an_ended_advert_offers_no_way_to_apply_and_nobody_to_ask(state: str) -> None:
    body = rendered(edition(STATES[state], OTHER), "vacancies/exampleshire/exc-1/")
    assert "mailto:" not in body
    assert "tel:" not in body
    assert "https://www.exampleshire.example/jobs/1" not in body
    assert "rs-apply" not in body
    assert 'href="../../../vacancies/exampleshire/exc-2/"' in body
    assert body.index("Open, and like it") < body.index("What it was")


def test_an_ended_advert_is_in_no_list() -> None:
    region = edition(STATES["closed"], OTHER)
    lists = [html(region, page) for page in pages(region) if page.template in ("home", "listing")]
    assert lists
    assert not [body for body in lists if "exc-1/" in body]


def test_an_old_address_sends_on_and_says_so() -> None:
    region = edition(advert(aliases=["exc-0"]))
    body = rendered(region, "vacancies/exampleshire/exc-0/")
    assert "This advert has moved" in body
    assert 'href="../../../vacancies/exampleshire/exc-1/"' in body


@pytest.mark.parametrize(
    ("vacancy", "paths"),
    [
        (advert(publish_from="2026-12-01"), []),
        (advert(closes="2026-09-01", posted="2026-08-01"), []),
        (advert(aliases=["exc-0"]), ["vacancies/exampleshire/exc-1/", "vacancies/exampleshire/exc-0/"]),
    ],
)
def test_which_addresses_an_advert_has(vacancy: Vacancy, paths: list[str]) -> None:
    assert adverts(edition(vacancy)) == paths


def test_headings_go_down_one_level_at_a_time() -> None:
    description = "## Your week\n\n#### Deep\n\nWords."
    region = edition(advert(description=description, essential=["care"], aliases=["exc-0"]), OTHER)
    for page in pages(region):
        levels = [int(level) for level in re.findall(r"<h([1-6])", html(region, page))]
        assert levels[0] == 1, page.path
        assert all(below <= above + 1 for above, below in pairwise(levels)), page.path


def test_text_stays_text() -> None:
    hostile = "Care & <3 “love”"
    region = edition(advert(title=hostile, summary=hostile, team_name=hostile))
    body = rendered(region, "vacancies/exampleshire/exc-1/")
    assert "Care &amp; &lt;3 “love”" in body
    assert hostile not in body
