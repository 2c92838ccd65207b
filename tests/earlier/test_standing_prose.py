"""Prose that MkDocs need not render again: whole builds one after the other, each beside one that has nothing kept."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from regionsite.earlier import KEPT
from tests.building import build, files_of, small_region

Change = Callable[[Path], None]

START = 1795251600
"""Nine in the morning of 21 November 2026, in seconds since 1970."""


def replaced(file: str, pattern: str, words: str) -> Change:
    def change(root: Path) -> None:
        path = root / file
        text = path.read_text(encoding="utf-8")
        new = re.sub(pattern, words, text, count=1, flags=re.MULTILINE)
        assert new != text
        path.write_text(new, encoding="utf-8", newline="\n")

    return change


def with_a_bare_page(root: Path) -> Path:
    """The small region, with a page of prose that has no frame."""
    small_region(root)
    (root / "theme" / "bare-prose.html").write_text("{{ page.content }}", encoding="utf-8")
    (root / "docs" / "bare.md").write_text(
        "---\ntemplate: bare-prose.html\n---\n\n# Bare\n", encoding="utf-8"
    )
    return root


def nothing(root: Path) -> None:
    """Another minute, and so another foot on every page."""


def a_page_lost(root: Path) -> None:
    (root / "site" / "about" / "index.html").unlink(missing_ok=True)


def a_page_altered(root: Path) -> None:
    page = root / "site" / "about" / "index.html"
    if page.exists():
        page.write_bytes(page.read_bytes().replace(b"<h1", b"<h2", 1))


def notes_cut(root: Path) -> None:
    notes = root / KEPT / "prose"
    if notes.exists():
        notes.write_bytes(notes.read_bytes()[:-1])


ADVERT = "authorities/northfen/vacancies/nf-7.yml"
REGION = "authorities/_region/region.yml"

STORY: tuple[tuple[str, Change, int, bool], ...] = (
    ("nothing", nothing, 1, True),
    ("an advert", replaced(ADVERT, "^title: .*", "title: Other words"), 1, True),
    ("the last advert of a list", replaced(ADVERT, "^status: .*", "status: withdrawn"), 1, False),
    ("a page of prose", replaced("docs/about/index.md", "\\Z", "\nMore.\n"), 1, False),
    (
        "a template",
        replaced("theme/components/foot/macro.html", "rs-foot__notes", "rs-foot__other"),
        1,
        False,
    ),
    ("the region", replaced(REGION, "^strapline: .*", "strapline: Other words"), 1, False),
    ("notes that were cut", notes_cut, 1, False),
    ("a page that was lost", a_page_lost, 1, False),
    ("a page that was altered", a_page_altered, 1, False),
    ("a day", nothing, 24 * 60, False),
    ("nothing again", nothing, 1, True),
)


def test_prose_that_is_taken_over_is_what_mkdocs_makes(tmp_path: Path) -> None:
    root, clean = with_a_bare_page(tmp_path / "root"), with_a_bare_page(tmp_path / "clean")
    now = START
    build(root, root / "site", SOURCE_DATE_EPOCH=str(now))
    for what, change, minutes, taken_over in STORY:
        notes = root / KEPT / "prose"
        before = notes.stat().st_mtime_ns
        now += minutes * 60
        for project in (root, clean):
            change(project)
            build(project, project / "site", SOURCE_DATE_EPOCH=str(now))
        assert files_of(root / "site") == files_of(clean / "site"), what
        assert (notes.stat().st_mtime_ns == before) is taken_over, what
        shutil.rmtree(clean / "site")
        shutil.rmtree(clean / KEPT)


@pytest.mark.parametrize(
    "setting",
    ["hooks: [docs/hook.py]", "plugins: [search, blog, regionsite, tags]"],
    ids=["hooks", "plugins"],
)
def test_what_another_program_has_a_say_in_is_rendered_every_time(tmp_path: Path, setting: str) -> None:
    root = small_region(tmp_path / "root")
    settings = root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8").replace("  - regionsite\n", f"  - regionsite\n{setting}\n")
    settings.write_text(text, encoding="utf-8", newline="\n")
    (root / "docs" / "hook.py").write_text("", encoding="utf-8")
    build(root, root / "site", SOURCE_DATE_EPOCH=str(START))
    assert not (root / KEPT / "prose").exists()
