"""A post with an error is held back alone: the rest of the site goes out as edited."""

from pathlib import Path

import pytest

from regionsite.load import load
from regionsite.publish import publication
from regionsite.source.paths import post_path
from tests.building import build, files_of
from tests.repository import Repository
from tests.test_cases import NOW
from tests.test_news_shown import DAY, news_region

ALDER, BIRCH = post_path("alder"), post_path("birch")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The region with posts, committed once and in order."""
    made = Repository.made(news_region(tmp_path / "region"))
    made.commit("2026-11-02")
    return made


def test_a_broken_post_is_shown_as_it_was_and_another_as_edited(repository: Repository) -> None:
    repository.edit(ALDER, "The alder0 was on the wall.", "The <b>alder0</b> was on the wall.")
    repository.edit(BIRCH, "title: birch0 post", "title: birch0 post, edited")
    repository.commit("2026-11-10")
    found = publication(repository.root, NOW, repository.root.with_name("scratch"))
    assert [folder.path for folder in found.held] == [ALDER]
    assert load(found.root, NOW).report.errors == ()
    site = files_of(build(found.root, repository.root.with_name("site"), as_of=DAY))
    assert b"The alder0 was on the wall." in site["news/alder/index.html"]
    assert b"birch0 post, edited" in site["news/index.html"]


def test_a_post_that_never_was_in_order_is_left_out(repository: Repository) -> None:
    text = (repository.root / BIRCH).read_text(encoding="utf-8")
    (repository.root / post_path("cedar")).write_text(text.replace("social_work", "gossip"), encoding="utf-8")
    repository.commit("2026-11-10")
    found = publication(repository.root, NOW, repository.root.with_name("scratch"))
    assert [(folder.path, folder.version) for folder in found.held] == [(post_path("cedar"), None)]
    assert not (found.root / post_path("cedar")).exists()
