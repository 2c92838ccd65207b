"""What a server shows is out of date once after each edit, whichever way the edit was made."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from regionsite.diagnostics import Report
from regionsite.edition import Edition
from regionsite.serving import Serving
from tests.test_ondemand import edition, shown

Edit = Callable[[Path], object]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for file in (advert(tmp_path), tmp_path / "docs" / "about.md", tmp_path / "mkdocs.yml"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("one", encoding="utf-8")
    return tmp_path


def advert(root: Path) -> Path:
    return root / "authorities" / "northfen" / "vacancies" / "nf-7.yml"


def begun(root: Path) -> Serving:
    """What MkDocs has begun to build the site of."""
    serving = Serving()
    serving.begin(root / "authorities", root / "docs", root / "mkdocs.yml")
    return serving


def saved(file: Path, text: str = "another") -> None:
    file.write_text(text, encoding="utf-8")


def saved_beside(root: Path) -> None:
    """As many editors do, so that nobody reads half a file."""
    beside = advert(root).with_name(".nf-7.yml.tmp")
    saved(beside)
    beside.replace(advert(root))


EDITS: dict[str, Edit] = {
    "an advert": lambda root: saved(advert(root)),
    "an advert saved beside": saved_beside,
    "an advert restored as it was": lambda root: os.utime(advert(root), ns=(1, 1)),
    "an advert deleted": lambda root: advert(root).unlink(),
    "an advert renamed": lambda root: advert(root).rename(advert(root).with_name("nf-8.yml")),
    "a new advert": lambda root: saved(advert(root).with_name("nf-8.yml")),
    "a folder renamed": lambda root: (root / "authorities" / "northfen").rename(root / "authorities" / "fen"),
    "a page": lambda root: saved(root / "docs" / "about.md"),
    "the settings": lambda root: saved(root / "mkdocs.yml"),
    "the settings deleted": lambda root: (root / "mkdocs.yml").unlink(),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_each_edit_is_told_once(root: Path, edit: Edit) -> None:
    serving = begun(root)
    assert not serving.outdated()
    edit(root)
    assert (serving.outdated(), serving.outdated()) == (True, False)


def test_to_read_a_file_is_no_edit(root: Path) -> None:
    serving = begun(root)
    advert(root).read_bytes()
    saved(root / "elsewhere.txt")
    assert not serving.outdated()


def test_what_mkdocs_builds_again_is_told_no_more(root: Path) -> None:
    serving = begun(root)
    saved(root / "docs" / "about.md")
    serving.begin(*serving.places)
    assert not serving.outdated()


@pytest.mark.parametrize(("meanwhile", "built"), [("authorities/new.yml", 0), ("mkdocs.yml", 1)])
def test_what_is_read_while_files_are_saved_or_deleted_is_read_again(
    root: Path, tmp_path: Path, meanwhile: str, built: int
) -> None:
    serving, builds = begun(root), []
    serving.show(shown(tmp_path / "site"), Report(()))
    readings: list[Edition | None] = [edition(), None]

    def again() -> tuple[Report, Edition | None]:
        if advert(root).exists():
            advert(root).unlink()
            raise FileNotFoundError
        saved(root / meanwhile, "other words " * len(readings))
        return Report(()), readings.pop()

    serving.rebuild(again, lambda: builds.append("by MkDocs"))
    assert (readings, len(builds)) == ([], built)
