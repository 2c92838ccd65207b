"""A story that was taken back, or must be asked for again, is nowhere on the built site."""

from pathlib import Path

import pytest

from regionsite.assets import read_assets
from regionsite.build import artifacts
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.model.moment import parsed_day
from regionsite.now import morning
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.render import Renderer
from regionsite.source.paths import staff_story_path
from tests.building import PROJECT, small_copy, whole

THEME = PROJECT / "theme"

STORY = staff_story_path("exampleshire", "unmistakable-story")
TEXT = """\
title: An unmistakable story
role: Social worker, children in care
name: Unmistakable
summary: Unmistakable words.
career_stage: [social_worker]
service_area: children
team: children_in_care
practice_models: [signs-of-safety]
answers:
  - question: What is hard?
    answer: Unmistakable distances.
photo:
  file: photos/unmistakable.webp
  alt: An unmistakable face
  consent_on: 2026-10-01
  review_by: 2027-10-01
published: 2026-10-12
consent_on: 2026-10-01
review_by: 2027-10-01
"""

EVERYWHERE = {
    "people/index.html", "people/stories/index.html", "people/stories/unmistakable-story/index.html",
    "authorities/exampleshire/index.html", "practice-models/signs-of-safety/index.html",
    "roles/social-worker/index.html", "vacancies/exampleshire/exs-101/index.html",
    "search/index.json", "api/v1/stories.json", "sitemap.xml",
}  # fmt: skip


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small region, where somebody of Exampleshire tells their story."""
    found = tmp_path_factory.mktemp("stories") / "region"
    small_copy(found)
    (found / STORY).parent.mkdir()
    (found / STORY).write_text(TEXT, encoding="utf-8", newline="\n")
    photos = found / "authorities" / "exampleshire" / "photos"
    photos.mkdir()
    photo = found / "authorities" / "northfen" / "photos" / "sam.webp"
    (photos / "unmistakable.webp").write_bytes(photo.read_bytes())
    return found


def told_in(root: Path, *, day: str, line: str = "") -> set[str]:
    """Every file of the site of a day that has a word of the story, or its name, in it or in its path."""
    (root / STORY).write_text(TEXT + line, encoding="utf-8", newline="\n")
    now = morning(parsed_day(day))
    region = load(root, now).region
    assert region is not None
    edition = Edition(region, now, "https://example.org/")
    assets = read_assets(THEME, region_stylesheet(region.profile), "")
    made = artifacts(edition, Renderer(THEME, edition, assets), assets, [], [])
    return {one.path for one in made if "nmistakable" in one.path or b"nmistakable" in whole(one.content)}


def test_a_story_is_everywhere_it_belongs(root: Path) -> None:
    found = told_in(root, day="2026-11-21")
    assert {path for path in found if not path.startswith("assets/photos/")} == EVERYWHERE
    assert len(found - EVERYWHERE) == 1, "its photo"


@pytest.mark.parametrize(
    ("day", "line"),
    [("2026-11-21", "withdrawn: true\n"), ("2027-10-02", ""), ("2026-10-11", "")],
    ids=["taken back", "to be asked again", "not yet"],
)
def test_and_then_it_is_nowhere(root: Path, day: str, line: str) -> None:
    assert told_in(root, day=day, line=line) == set()
