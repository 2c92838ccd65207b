"""The site that stands is the old one or the new one, whole."""

from pathlib import Path

from regionsite.swap import Swap


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def write(folder: Path, words: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(words, encoding="utf-8")


def test_a_first_site_appears_whole(tmp_path: Path) -> None:
    swap = Swap(tmp_path / "site")
    write(swap.begin(), "new")
    assert files(tmp_path) == {".site.new/index.html": "new"}
    swap.finish()
    assert files(tmp_path) == {"site/index.html": "new"}


def test_a_new_site_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    write(tmp_path / "site", "old")
    swap = Swap(tmp_path / "site")
    write(swap.begin(), "new")
    assert files(tmp_path / "site") == {"index.html": "old"}
    swap.finish()
    assert files(tmp_path) == {"site/index.html": "new"}


def test_an_abandoned_site_leaves_the_old_one(tmp_path: Path) -> None:
    write(tmp_path / "site", "old")
    swap = Swap(tmp_path / "site")
    write(swap.begin(), "half")
    swap.abandon()
    assert files(tmp_path) == {"site/index.html": "old"}


def test_a_kill_between_the_two_renames_is_mended_by_the_next_build(tmp_path: Path) -> None:
    write(tmp_path / ".site.old", "old")
    write(tmp_path / ".site.new", "new")
    Swap(tmp_path / "site").begin()
    assert files(tmp_path) == {"site/index.html": "old"}


def test_what_a_killed_build_left_is_thrown_away(tmp_path: Path) -> None:
    write(tmp_path / "site", "old")
    write(tmp_path / ".site.new", "half")
    Swap(tmp_path / "site").begin()
    assert files(tmp_path) == {"site/index.html": "old"}
