"""Photos in their folder: their names, their size, and files that are no pictures."""

import os
from pathlib import Path

import pytest

from regionsite.load import load
from tests.test_cases import NOW, SMALL, overlaid

FOLDER = Path("authorities") / "northfen" / "photos"


def told(root: Path) -> list[str]:
    """What is said of the photos, a line each."""
    return [
        f"{each.rule}: {each.message}" + (f" → {each.hint}" if each.rule == "file-name" else "")
        for each in load(root, NOW).report.diagnostics
    ]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small region, in which Northfen has two photos."""
    return overlaid(tmp_path, SMALL / "nothing-over-it")


def test_a_name_for_addresses(root: Path) -> None:
    (root / FOLDER / "team.jpg").rename(root / FOLDER / "Team.JPG")
    assert told(root) == [
        "file-name: the file's name `Team.JPG` may hold only lower-case letters, digits and single hyphens"
        " → rename it to team.jpg"
    ]


def test_a_folder_within_the_folder_is_not_looked_into(root: Path) -> None:
    (root / FOLDER / "old").mkdir()
    (root / FOLDER / "team.jpg").rename(root / FOLDER / "old" / "team.jpg")
    assert sorted(told(root)) == [
        "misplaced-file: nothing reads this file",
        "photo-missing: there is no photo `photos/team.jpg` in its folder",
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets only administrators make links")
def test_a_link_to_elsewhere_is_no_photo(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "team.jpg"
    (root / FOLDER / "team.jpg").rename(elsewhere)
    (root / FOLDER / "team.jpg").symlink_to(elsewhere)
    assert told(root) == ["photo-missing: there is no photo `photos/team.jpg` in its folder"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is not a whole picture"),
        (b"<svg/>", "is not a whole picture"),
        (bytes(400_001), "is larger than 400 kB"),
        ((SMALL / FOLDER / "team.jpg").read_bytes() + bytes(400_000), "is larger than 400 kB"),
        (
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x0f\xa1\0\0\0\x01\x08\0\0\0\0\0\0\0\0\0\0\0\0IEND\0\0\0\0",
            "has 4001 × 1 pixels",
        ),
        ((SMALL / FOLDER / "sam.webp").read_bytes(), "is in truth a WebP picture"),
    ],
    ids=["empty", "drawing", "nothing but large", "large", "wide", "another form"],
)
def test_a_file_that_cannot_be_shown(root: Path, content: bytes, message: str) -> None:
    (root / FOLDER / "team.jpg").write_bytes(content)
    assert told(root) == [f"photo-unfit: the photo `photos/team.jpg` {message}"]
