"""Files as someone in a hurry writes them, with several mistakes each, and word for word what is said.

A case is a folder `cases/hurried/<name>/`. Its files are adverts of Exampleshire; a folder `authorities` in it
is laid over the whole small region instead. `expected.txt` is the report. REGIONSITE_UPDATE=1 writes it anew:
read it as a comms officer would, and ask whether they would know what to do, before you commit.
"""

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from regionsite.diagnostics.formats import as_text
from regionsite.load import load
from regionsite.model.moment import LONDON
from tests.building import small_copy
from tests.wordings import library_words

TESTS = Path(__file__).parent
HURRIED = TESTS / "cases" / "hurried"
CASES = sorted(path for path in HURRIED.iterdir() if path.is_dir())
NOW = datetime(2026, 11, 21, 9, tzinfo=LONDON)


def hurried_region(case: Path, root: Path) -> Path:
    """The small region in `root`, with the files of a case laid over it."""
    small_copy(root)
    for path in sorted(case.iterdir()):
        if path.is_dir():
            shutil.copytree(path, root / path.name, dirs_exist_ok=True)
        elif path.name != "expected.txt":
            shutil.copy(path, root / "authorities" / "exampleshire" / "vacancies" / path.name)
    return root


def test_there_are_ten_at_least() -> None:
    assert len(CASES) >= 10


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_said(case: Path, tmp_path: Path) -> None:
    report = load(hurried_region(case, tmp_path), NOW).report
    expected = case / "expected.txt"
    if os.environ.get("REGIONSITE_UPDATE"):
        expected.write_text(as_text(report), encoding="utf-8", newline="\n")
    assert as_text(report) == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_has_several_mistakes_and_one_thing_to_do_about_each(case: Path, tmp_path: Path) -> None:
    report = load(hurried_region(case, tmp_path), NOW).report
    assert len(report.errors) >= 3
    assert [found.message for found in report.diagnostics if not found.hint] == []
    assert (
        library_words(*(words for found in report.diagnostics for words in (found.message, found.hint))) == []
    )
