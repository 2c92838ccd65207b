"""A server makes each page when it is asked for, and what it makes is what a build makes."""

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from regionsite.assets import read_assets
from regionsite.build import artifacts
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.ondemand import OnDemand, bringing
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.parts import made
from regionsite.render import Renderer
from tests.building import PROJECT, SMALL, files_of
from tests.sites import NOW

THEME = PROJECT / "theme"
ADVERT = "vacancies/northfen/nf-7/index.html"


@pytest.fixture(scope="module")
def whole() -> dict[str, bytes]:
    """Every file that a build makes of the small region."""
    parts = (edition(), renderer(), assets())
    return {artifact.path: b"".join(made(artifact.content)) for artifact in artifacts(*parts, [], [])}


def edition() -> Edition:
    loaded = load(SMALL, NOW)
    assert loaded.region, loaded.report
    return Edition(loaded.region, NOW, "https://example.org/")


def assets() -> Any:
    return read_assets(THEME, region_stylesheet(edition().region.profile), "")


def renderer() -> Renderer:
    return Renderer(THEME, edition(), assets())


def shown(site: Path) -> OnDemand:
    return OnDemand(site, edition(), renderer(), assets(), [], [])


def is_still(path: str) -> bool:
    return path.startswith("assets/") or path == "404.html"


def test_at_first_only_what_every_page_needs_is_there(tmp_path: Path, whole: dict[str, bytes]) -> None:
    shown(tmp_path)
    assert files_of(tmp_path) == {path: content for path, content in whole.items() if is_still(path)}


@pytest.mark.parametrize("asked", [ADVERT, ADVERT.removesuffix("/index.html")])
def test_a_page_is_made_when_it_is_asked_for(tmp_path: Path, whole: dict[str, bytes], asked: str) -> None:
    found = shown(tmp_path)
    found.bring(asked)
    pages = {path: content for path, content in files_of(tmp_path).items() if not is_still(path)}
    assert pages == {ADVERT: whole[ADVERT]}


def test_a_question_that_is_no_file_makes_nothing(tmp_path: Path, whole: dict[str, bytes]) -> None:
    """A page that is open asks again and again whether it should reload."""
    found = shown(tmp_path)
    found.bring("livereload/1795251600/2")
    assert files_of(tmp_path) == {path: content for path, content in whole.items() if is_still(path)}


def test_feeds_and_data_come_together(tmp_path: Path, whole: dict[str, bytes]) -> None:
    found = shown(tmp_path)
    found.bring("vacancies/feed.xml")
    assert files_of(tmp_path) == {
        path: content for path, content in whole.items() if is_still(path) or not path.endswith(".html")
    }


def test_everything_asked_for_is_what_a_build_makes(tmp_path: Path, whole: dict[str, bytes]) -> None:
    found = shown(tmp_path)
    for path in whole:
        found.bring(path)
    assert files_of(tmp_path) == whole


def test_with_another_edition_pages_go_and_what_is_not_ours_stays(tmp_path: Path) -> None:
    (tmp_path / "about").mkdir()
    (tmp_path / "about" / "index.html").write_text("prose", encoding="utf-8")
    found = shown(tmp_path)
    at_first = files_of(tmp_path)
    for path in ("about/index.html", "../somewhere/else", ADVERT):
        found.bring(path)
    found.showing(edition())
    assert files_of(tmp_path) == at_first
    assert at_first["about/index.html"] == b"prose"


def test_the_file_is_there_before_the_server_answers(tmp_path: Path, whole: dict[str, bytes]) -> None:
    found = shown(tmp_path)

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        return [(tmp_path / ADVERT).read_bytes()]

    application = bringing(answer, "/region/", found.bring, threading.Lock())
    request = {"PATH_INFO": "/region/vacancies/northfen/nf-7/"}
    assert [*application(request, lambda *_: None)] == [whole[ADVERT]]
