"""Places, ways of working, sources, words and the rest as finished HTML."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from regionsite.assets import read_assets
from regionsite.edition import Edition
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.pages import Page, gallery_page, pages
from regionsite.render import Renderer
from tests.contexts.stated import EVERYTHING, edition
from tests.contexts.two_councils import advert

THEME = Path(__file__).parents[1] / "theme"
OURS = {
    "authorities", "authority", "practice_models", "practice_model",
    "sources", "glossary", "accessibility", "not_found", "gallery",
}  # fmt: skip


STATED = (
    "Long roads.",
    "About workload.",
    "A call button.",
    "a pool car",
    "£2,000",
    "Up to £8,000",
    "The local government scheme.",
    "£36,000 to £39,000",
    "Requires improvement to be good",
    "Good, score 68%",
    "As listed on 29 June 2026",
    "Monthly.",
    "Disability Confident Leader.",
    "Two new councils: decided.",
    "I stayed.",
    "The Hall.",
    "jobs@example.org",
    "We sponsor visas.",
    "1 October 2026",
)


def region(**fields: object) -> Edition:
    return edition(advert(), **(EVERYTHING | fields))


def ours(made: Edition) -> dict[str, str]:
    """The finished pages by path."""
    renderer = Renderer(THEME, made, read_assets(THEME, region_stylesheet(made.region.profile), ""))
    found = (page for page in (*pages(made), gallery_page(made, THEME)) if page.template in OURS)
    return {page.path: renderer.page(page) for page in found}


@pytest.fixture(scope="module")
def full() -> dict[str, str]:
    return ours(region())


def body(html: str) -> str:
    return html[html.index('<main class="rs-main"') : html.index("</main>")]


def test_every_page_is_made(full: dict[str, str]) -> None:
    assert list(full) == [
        "authorities/",
        "authorities/exampleshire/",
        "authorities/farshire/",
        "practice-models/",
        "practice-models/systemic/",
        "sources/",
        "glossary/",
        "accessibility/",
        "404.html",
        "gallery/",
    ]


def test_headings_go_down_one_level_at_a_time(full: dict[str, str]) -> None:
    for path, html in full.items():
        levels = [int(level) for level in re.findall(r"<h([1-6])", body(html))]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        assert all(below <= above + 1 for above, below in pairwise(levels)), path


def test_no_id_is_twice(full: dict[str, str]) -> None:
    for path, html in full.items():
        ids = re.findall(r'\sid="([^"]*)"', html)
        assert sorted(set(ids)) == sorted(ids), path


def test_links_within_a_page_lead_somewhere(full: dict[str, str]) -> None:
    for path, html in full.items():
        if path != "gallery/":
            wanted = set(re.findall(r'href="#([^"]+)"', html))
            assert wanted <= set(re.findall(r'\sid="([^"]*)"', html)), path


def test_nothing_is_inline_and_nobody_is_called_none(full: dict[str, str]) -> None:
    for path, html in full.items():
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<script>", html), path
        assert ">None<" not in html, path


def test_everything_stated_is_on_the_page(full: dict[str, str]) -> None:
    page = body(full["authorities/exampleshire/"])
    for words in STATED:
        assert words in page, words
    assert "Gone." not in page
    assert "rating" not in page.lower()


def test_a_council_without_anything_is_honest_and_not_a_wall(full: dict[str, str]) -> None:
    page = body(full["authorities/farshire/"])
    assert "Nothing is open in Farshire today." in page
    assert 'href="../../vacancies/farshire/feed.xml"' in page
    assert 'href="../../vacancies/exampleshire/"' in page
    # The glance, the list of parts, the two sides of the workload, supervision, judgements, pay, whom to ask, careers.
    assert page.lower().count(">not stated<") <= 14


def test_the_page_for_what_is_not_there_works_at_any_depth(full: dict[str, str]) -> None:
    made = region()
    below = Edition(made.region, made.now, "https://example.org/region/")
    for html, root in ((full["404.html"], "/"), (ours(below)["404.html"], "/region/")):
        addresses = re.findall(r'(?:href|src)="([^"#]+)"', html)
        assert [one for one in addresses if not one.startswith((root, "https://", "mailto:"))] == []
        assert f'href="{root}vacancies/"' in html


def test_the_gallery_is_unlisted(full: dict[str, str]) -> None:
    made = region()
    listed: list[Page] = [page for page in (*pages(made), gallery_page(made, THEME)) if page.listed]
    assert not {"gallery/", "404.html"} & {page.path for page in listed}
    assert '<meta name="robots" content="noindex' in full["gallery/"]
    assert not [path for path, html in full.items() if 'href="../gallery/"' in html]


def test_text_stays_text() -> None:
    hostile = "Care & <3 “love”"
    made = region(strapline=hostile, equality=hostile, visa_note=hostile, equipment=[hostile])
    page = body(ours(made)["authorities/exampleshire/"])
    assert page.count("are &amp; &lt;3 “love”") == 4
    assert "& <3" not in page


def test_the_gallery_shows_what_is_text_as_text(full: dict[str, str]) -> None:
    assert "<script>alert" not in full["gallery/"]
    assert "&lt;script&gt;alert" in full["gallery/"]
