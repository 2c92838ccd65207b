"""Reading with a memory gives what reading afresh gives, whatever was edited in between."""

import os
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regionsite.load import load
from regionsite.load.memory import Memory
from regionsite.model.moment import LONDON
from regionsite.model.term import Vocabularies
from tests.building import small_copy

NOW = datetime(2026, 11, 21, 9, tzinfo=LONDON)

Edit = Callable[[Path], None]


def region(root: Path) -> Path:
    """The small region with a second advert at one of its councils."""
    small_copy(root)
    first = adverts(root)[0]
    text = re.sub("^reference: .*", "reference: A-2", first.read_text(encoding="utf-8"), flags=re.MULTILINE)
    text = re.sub("^title: .*", "title: Another post", text, flags=re.MULTILINE)
    first.with_name("a-2.yml").write_text(text, encoding="utf-8", newline="\n")
    return root


def adverts(root: Path) -> list[Path]:
    return sorted((root / "authorities").glob("[a-z]*/vacancies/*.yml"))


def replaced(pattern: str, words: str, *, which: int, profile: bool = False) -> Edit:
    """Write other words where a pattern stands, in one of the adverts or profiles."""

    def edit(root: Path) -> None:
        files = sorted((root / "authorities").glob("*/authority.yml")) if profile else adverts(root)
        file = files[which % len(files)]
        text = re.sub(pattern, words, file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
        saved(file, text)

    return edit


def saved(file: Path, text: str) -> None:
    """Save a file at a moment of its own: some disks count time in steps longer than a test takes."""
    before = file.stat().st_mtime_ns if file.exists() else 0
    file.write_text(text, encoding="utf-8", newline="\n")
    os.utime(file, ns=(before + 1_000_000_000,) * 2)


def copied(root: Path) -> None:
    """The same advert twice: rules that look across adverts find it."""
    first = adverts(root)[0]
    saved(first.with_name("a-copy.yml"), first.read_text(encoding="utf-8"))


def alike(root: Path) -> None:
    """Two adverts of a council under one reference, though only one file was edited."""
    for one, other in pairwise(adverts(root)):
        if one.parent == other.parent:
            text = other.read_text(encoding="utf-8")
            reference = re.search("^reference: .*", one.read_text(encoding="utf-8"), re.MULTILINE)
            if reference:  # None in a file that was emptied.
                saved(other, re.sub("^reference: .*", reference[0], text, flags=re.MULTILINE))


def deleted(root: Path) -> None:
    adverts(root)[-1].unlink()


def renamed(root: Path) -> None:
    last = adverts(root)[-1]
    last.rename(last.with_name(f"{last.stem}-b.yml"))


def vocabulary(root: Path) -> None:
    file = root / "authorities" / "_region" / "vocabularies" / "career_stage.yml"
    saved(file, file.read_text(encoding="utf-8").replace("label: ", "label: The ", 1))


def emptied(root: Path) -> None:
    """As a file is for a moment while it is saved."""
    saved(adverts(root)[0], "")


def nothing(root: Path) -> None:
    """Time alone passes."""


NUMBERS = st.integers(min_value=0, max_value=40)
EDITS = st.one_of(
    st.builds(lambda n: replaced("^summary: .*", f"summary: Now other words, {n}.", which=n), NUMBERS),
    st.builds(lambda n: replaced("^closes: .*", f"closes: 2027-01-{n % 27 + 1:02}", which=n), NUMBERS),
    st.builds(lambda n: replaced("^summary: .*", "summary: Work in the XYZQ team.", which=n), NUMBERS),
    st.builds(lambda n: replaced("^salary_min: .*", "salary_min: 99,999,999", which=n), NUMBERS),
    st.builds(lambda n: replaced("^title: .*", "titel: Slip", which=n), NUMBERS),
    st.builds(
        lambda n: replaced("^reviewed_on: .*", "reviewed_on: 2020-01-01", which=n, profile=True), NUMBERS
    ),
    st.sampled_from([copied, alike, deleted, renamed, vocabulary, emptied, nothing]),
)


@settings(max_examples=25)
@given(st.lists(st.tuples(EDITS, st.integers(min_value=0, max_value=40)), min_size=1, max_size=5))
def test_a_memory_changes_nothing(steps: Sequence[tuple[Edit, int]]) -> None:
    with TemporaryDirectory() as scratch:
        root, memory, now = region(Path(scratch) / "root"), Memory(), NOW
        assert load(root, now, memory=memory) == load(root, now)
        for edit, days in steps:
            edit(root)
            now += timedelta(days=days)
            assert load(root, now, memory=memory) == load(root, now)


unexplained = replaced("^summary: .*", "summary: Work in the XYZQ team.", which=0)
"""Brings a warning about the advert itself."""


@pytest.mark.parametrize("edit", [alike, copied, deleted, renamed, vocabulary, emptied, nothing])
def test_a_memory_changes_nothing_after_each_kind_of_edit(edit: Edit, root: Path) -> None:
    memory = Memory()
    unexplained(root)
    assert load(root, NOW, memory=memory) == load(root, NOW)
    edit(root)
    assert load(root, NOW, memory=memory) == load(root, NOW)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return region(tmp_path / "root")


def test_only_what_was_edited_is_read_again(root: Path) -> None:
    memory = Memory()
    before = load(root, NOW, memory=memory).region
    replaced("^summary: .*", "summary: Other words.", which=0)(root)
    after = load(root, NOW, memory=memory).region
    assert before and after
    same = [one is other for one, other in zip(before.vacancies, after.vacancies, strict=True)]
    assert same == [vacancy.summary != "Other words." for vacancy in after.vacancies]
    assert same.count(False) == 1
    assert before.accessibility is after.accessibility


def test_a_file_that_is_saved_while_it_is_read_is_read_again(root: Path) -> None:
    memory, words, file = Memory(), Vocabularies(), adverts(root)[0]
    path = file.relative_to(root).as_posix()
    known = load(root, NOW).region
    assert known
    assert memory.recall(root, path, words) is None
    saved(file, file.read_text(encoding="utf-8") + "\n")
    memory.keep(path, words, known.vacancies[0])
    assert memory.recall(root, path, words) is None
