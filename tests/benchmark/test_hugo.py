"""Hugo's templates in the benchmark show what ours show, or the comparison would be worth nothing."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from benchmarks.adverts import AS_OF
from benchmarks.hugo_site import SOURCE
from benchmarks.region import SITE_URL, Made, Size, write_region
from regionsite import urls
from regionsite.assets import read_assets
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.now import morning
from regionsite.outputs.machine_files import machine_files
from regionsite.pages import pages
from regionsite.render import Renderer
from tests.building import PROJECT

LAYOUTS = SOURCE / "layouts"
HUGO = "\n".join(file.read_text("utf-8") for file in sorted(LAYOUTS.rglob("*.*")))
"""Everything Hugo's templates say."""


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    root = tmp_path_factory.mktemp("made") / "region"
    write_region(Made(Size("few", 2, 50)), root)
    region = load(root, morning(AS_OF)).region
    assert region is not None
    return Edition(region, morning(AS_OF), SITE_URL)


@pytest.fixture(scope="module")
def ours(edition: Edition) -> dict[str, list[str]]:
    """Our finished pages, by their templates."""
    theme = PROJECT / "theme"
    renderer = Renderer(theme, edition, read_assets(theme, "", ""))
    found: dict[str, list[str]] = {}
    for page in pages(edition):
        found.setdefault(page.template, []).append(renderer.page(page))
    return found


def shown(pattern: str, htmls: list[str]) -> set[str]:
    return {found for html in htmls for found in re.findall(pattern, html)}


@pytest.mark.parametrize(
    ("template", "layout"),
    [
        ("home", "home.html"),
        ("listing", "list.html"),
        ("vacancy", "vacancies/page.html"),
        ("ended", "_partials/ended.html"),
        ("authorities", "authorities/section.html"),
        ("authority", "authorities/page.html"),
    ],
)
def test_every_kind_of_page_has_a_layout(template: str, layout: str, ours: dict[str, list[str]]) -> None:
    assert ours[template]
    assert (LAYOUTS / layout).is_file()


@pytest.mark.parametrize("template", ["vacancy", "ended"])
def test_adverts_have_the_same_sections(template: str, ours: dict[str, list[str]]) -> None:
    sections = shown(r'<section class="rs-field[^>]* id="([a-z-]+)"', ours[template])
    assert {id for id in sections if f'id="{id}"' not in HUGO} == set()


def test_adverts_have_the_same_facts(ours: dict[str, list[str]]) -> None:
    labels = shown(r'<dt class="rs-facts__label">([^<]+)</dt>', ours["vacancy"])
    assert {label for label in labels if label not in HUGO} == set()


def test_adverts_have_the_same_structured_data(ours: dict[str, list[str]]) -> None:
    data = [
        json.loads(found)
        for html in ours["vacancy"]
        for found in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    ]
    assert len(data) == len(ours["vacancy"])
    assert {key for posting in data for key in posting if f'"{key}"' not in HUGO} == {"jobBenefits"}


def test_lists_are_cut_and_narrowed_alike(ours: dict[str, list[str]]) -> None:
    settings = tomllib.loads((SOURCE / "hugo.toml").read_text("utf-8"))
    assert settings["pagination"]["pagerSize"] == 25
    assert set(settings["permalinks"]["term"].values()) == {
        f"/{urls.listing(facet, ':slug')}" for facet in ("stage", "service", "pattern")
    }
    assert (
        shown(r'<h2 class="rs-facet__heading">([^<]+)</h2>', ours["listing"])
        - set(re.findall(r"Places|Work with|Level|Working pattern|Follow in [a-z ]+", HUGO))
        == set()
    )


def test_hugo_writes_the_same_feeds_and_data(edition: Edition) -> None:
    settings = tomllib.loads((SOURCE / "hugo.toml").read_text("utf-8"))
    formats = settings["outputFormats"]
    theirs = {
        Path(form.get("path", ""), form["baseName"]).as_posix()
        for name, form in formats.items()
        if name in {name for names in settings["outputs"].values() for name in names}
    }
    our_names = {path.rpartition(".")[0] for path, _ in machine_files(edition) if ".schema." not in path}
    feeds = {"feed" if name.endswith("/feed") else name for name in our_names}
    # What the site says about itself and who works how are small files. Hugo is spared them, the calendars, and
    # what our scripts read.
    for_scripts = {
        path.rpartition(".")[0] for path in (urls.BROWSE, urls.WORDS, urls.DISTRICTS, urls.FIT_FACTS)
    }
    calendars = {path.rpartition(".")[0] for path, _ in machine_files(edition) if path.endswith(".ics")}
    assert feeds - {"api/v1/status", "api/v1/adoptions"} - for_scripts - calendars == theirs
