"""Each council approves what stands in its own folder, and the regional team all the rest."""

import shutil
from pathlib import Path

import pytest

from regionsite.cli import main
from regionsite.codeowners import FILE, code_owners, stale
from tests.building import small_copy
from tests.repository import Repository

REGION = Path("authorities") / "_region" / "region.yml"

EXPECTED = """\
# Who must agree to a change. Made by `regionsite codeowners --write` from the folders in authorities/.
# The last line that fits a file counts.
*                          @the-east/region
/authorities/exampleshire/ @the-east/exampleshire @the-east/region
/authorities/harbour-bay/  @the-east/harbour-bay @the-east/region
/authorities/northfen/     @the-east/northfen @the-east/region
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_copy(tmp_path / "region")


def owned(root: Path) -> Path:
    with (root / REGION).open("a", encoding="utf-8", newline="\n") as file:
        file.write("repository_owner: the-east\n")
    return root


def test_a_line_for_each_folder(root: Path) -> None:
    assert code_owners(owned(root)) == EXPECTED


def test_writing_it_and_knowing_when_it_is_stale(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert stale(owned(root))
    assert main(["codeowners", str(root), "--write"]) == 0
    assert capsys.readouterr().out == "Written to .github/CODEOWNERS.\n"
    assert ((root / FILE).read_bytes(), stale(root)) == (EXPECTED.encode(), False)
    shutil.rmtree(root / "authorities" / "northfen")
    assert stale(root)


def test_without_an_owner_it_says_what_to_write(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["codeowners", str(root)]) == 2
    assert "`repository_owner: your-organisation`" in capsys.readouterr().err


def test_a_region_in_a_folder_of_a_larger_repository(tmp_path: Path) -> None:
    root = owned(small_copy(tmp_path / "our sites" / "region"))
    Repository.made(tmp_path)
    assert main(["codeowners", str(root), "--write"]) == 0
    assert not (root / FILE).exists()
    assert (tmp_path / FILE).read_text(encoding="utf-8").splitlines()[2:4] == [
        r"/our\ sites/region/                          @the-east/region",
        r"/our\ sites/region/authorities/exampleshire/ @the-east/exampleshire @the-east/region",
    ]
    assert not stale(root)
