"""What lies where under `authorities/`, and what is said of files and folders with a wrong name or place."""

from pathlib import Path, PurePosixPath

import pytest

from regionsite.source.files import RecordFile
from regionsite.source.flaw import REASONS
from regionsite.source.folder import read_folder
from regionsite.source.placing import placed


def laid_out(root: Path, *files: str) -> Path:
    for file in files:
        path = root / "authorities" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("title: x\n", encoding="utf-8", newline="\n")
    return root


def said(root: Path) -> list[str]:
    """Each finding on a line: the file, what is wrong, what to do."""
    return [
        f"{path.removeprefix('authorities/')}: {flaw.message} -> {flaw.hint}"
        for path, flaw in read_folder(root).misplaced
    ]


def test_everything_in_its_place(tmp_path: Path) -> None:
    laid_out(
        tmp_path,
        "README.md", "_region/region.yml", "_region/vocabularies/career_stage.yml", "_region/drawings/norfolk.svg",
        "norfolk/authority.yml", "norfolk/vacancies/ncc-1.yml", "norfolk/photos/a.jpg", "norfolk/vacancies/~$x.yml",
    )  # fmt: skip
    folder = read_folder(tmp_path)
    assert folder.misplaced == ()
    assert [(file.kind, file.authority, file.id) for file in folder.files] == [
        ("region", None, "region"),
        ("vocabulary", None, "career_stage"),
        ("authority", "norfolk", "norfolk"),
        ("vacancy", "norfolk", "ncc-1"),
    ]
    assert [(drawing.authority, drawing.strip) for drawing in folder.drawings] == [("norfolk", False)]


@pytest.mark.parametrize(
    ("file", "finding"),
    [
        (
            "norfolk/vacancies/a.yml.txt",
            "Windows has added .txt to this file's name, so it would not be read -> rename it to a.yml "
            "(in Explorer tick View, Show, File name extensions to see the whole name)",
        ),
        (
            "norfolk/vacancies/a.yaml",
            "this file would not be read: its name must end in .yml, in small letters -> rename it to a.yml",
        ),
        (
            "norfolk/vacancies/a.YML",
            "this file would not be read: its name must end in .yml, in small letters -> rename it to a.yml",
        ),
        (
            "norfolk/vacancies/A (1).yml",
            "the file's name `A (1)` may hold only lower-case letters, digits and single hyphens "
            "-> rename it to a-1.yml",
        ),
        (
            "norfolk/vacancies/con.yml",
            "the file's name `con` is a word the website or Windows keeps for itself -> rename it to con-1.yml",
        ),
        (
            "norfolk/a.yml",
            "nothing reads a file in this place -> if it is a vacancy, move it to "
            "authorities/norfolk/vacancies/a.yml",
        ),
        (
            "norfolk/vacancy/a.yml",
            "nothing reads the folder `vacancy` -> rename the folder to authorities/norfolk/vacancies",
        ),
        (
            "norfolk/vacancies/2026/a.yml",
            "nothing reads a folder within vacancies -> move its files to authorities/norfolk/vacancies/",
        ),
        (
            "norfolk/profile.yml",
            "nothing reads a file with this name -> if it is the profile, rename it to "
            "authorities/norfolk/authority.yml",
        ),
        ("norfolk/vacancies/a.docx", "nothing reads this file -> delete it, or move it out of authorities/"),
        (
            "a.yml",
            "a file belongs in the folder of its authority -> move it to authorities/, the name of its "
            "authority, vacancies/a.yml",
        ),
        (
            "_region",
            "a file belongs in the folder of its authority -> move it to authorities/, the name of its "
            "authority, vacancies/region.yml",
        ),
        ("_region/regions.yml", "nothing reads this file here -> did you mean `region.yml`?"),
    ],
)
def test_a_file_in_the_wrong_place(file: str, finding: str, tmp_path: Path) -> None:
    assert said(laid_out(tmp_path, "norfolk/authority.yml", file)) == [f"{file}: {finding}"]


@pytest.mark.parametrize("folder", ["vacancies", "events", "forum", "stories", "change-stories"])
def test_a_folder_without_a_profile_is_told_once(folder: str, tmp_path: Path) -> None:
    laid_out(tmp_path, "norfolk/authority.yml", f"norflok/{folder}/a.yml", f"norflok/{folder}/b.yml")
    assert said(tmp_path) == [
        f"norflok/{folder}/a.yml: the folder `norflok` is not an authority, for it has no authority.yml "
        f"-> did you mean `norfolk`? Move its files to authorities/norfolk/{folder}/"
    ]


def test_a_folder_like_no_other(tmp_path: Path) -> None:
    laid_out(tmp_path, "norfolk/authority.yml", "kent/vacancies/a.yml")
    assert said(tmp_path) == [
        "kent/vacancies/a.yml: the folder `kent` is not an authority, for it has no authority.yml "
        "-> move its files to the folder of norfolk, or add authorities/kent/authority.yml"
    ]


def test_a_file_with_a_wrong_name_is_read_all_the_same() -> None:
    place = placed(PurePosixPath("authorities/norfolk/vacancies/NCC 1.yml.txt"))
    assert place.holds == RecordFile(
        "vacancy", "authorities/norfolk/vacancies/NCC 1.yml.txt", "ncc-1", "norfolk"
    )


def test_the_file_with_the_right_name_wins(tmp_path: Path) -> None:
    laid_out(tmp_path, "norfolk/authority.yml.txt", "norfolk/authority.yml")
    files = read_folder(tmp_path).files
    assert [file.path for file in files] == ["authorities/norfolk/authority.yml"]


def test_every_finding_has_a_reason(tmp_path: Path) -> None:
    laid_out(tmp_path, "a.yml", "x/b.yml", "x y/vacancies/c.yml", "_region/d.yml")
    assert {flaw.rule for _, flaw in read_folder(tmp_path).misplaced} <= REASONS.keys()
