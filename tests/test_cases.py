"""Golden cases: for every rule a right file and its wrong twin, and word for word what the check says.

A case is a folder `tests/cases/<rule>/`. Its `right/` and `wrong/` hold the files that differ from the small
region in `tests/regions/small`, and `absent.txt` in one of them names files to leave out. Where a rule compares
with earlier files, these stand in `before/` in the same way. `expected.txt` is the whole report about the wrong
one. REGIONSITE_UPDATE=1 writes it anew: read what differs before you commit.
"""

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from regionsite.diagnostics.formats import as_text
from regionsite.load import load
from regionsite.model.moment import LONDON
from regionsite.rules import RULES
from tests.building import small_copy

TESTS = Path(__file__).parent
CASES = TESTS / "cases"
SMALL = TESTS / "regions" / "small"
NOW = datetime(2026, 11, 21, 9, tzinfo=LONDON)

OF_READING = frozenset({"markup", "missing-field", "moment", "time", "unknown-field", "unknown-term"})
"""Findings of reading a file, not of a rule, that have a case all the same."""

NAMES = sorted(rule.name for rule in RULES) + sorted(OF_READING)


def overlaid(root: Path, side: Path) -> Path:
    """A copy of the small region in `root`, with the files of one side of a case laid over it."""
    small_copy(root)
    if side.is_dir():
        shutil.copytree(side, root, dirs_exist_ok=True)
    absent = root / "absent.txt"
    for line in absent.read_text(encoding="utf-8").splitlines() if absent.exists() else ():
        (root / line).unlink()
    return root


def report_of(root: Path, side: Path) -> str:
    """The whole report about the small region with these files laid over it."""
    before = side.parent / "before"
    earlier = overlaid(root / "before", before) if before.is_dir() else None
    return as_text(load(overlaid(root / "now", side), NOW, earlier).report)


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    folders = {path.name for path in CASES.iterdir() if path.is_dir()} - {"hurried"}
    assert sorted(folders) == sorted(NAMES)


def test_the_small_region_is_in_order(tmp_path: Path) -> None:
    assert report_of(tmp_path, SMALL / "nothing-over-it") == ""


@pytest.mark.parametrize("name", NAMES)
def test_right_has_no_finding(name: str, tmp_path: Path) -> None:
    assert report_of(tmp_path, CASES / name / "right") == ""


@pytest.mark.parametrize("name", NAMES)
def test_wrong_is_told_in_these_words(name: str, tmp_path: Path) -> None:
    told = report_of(tmp_path, CASES / name / "wrong") + "\n"
    expected = CASES / name / "expected.txt"
    if os.environ.get("REGIONSITE_UPDATE"):
        expected.write_text(told, encoding="utf-8", newline="\n")
    assert f"[{name}]" in told
    assert told == expected.read_text(encoding="utf-8")
