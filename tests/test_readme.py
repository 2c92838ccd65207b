"""What README.md and authorities/README.md show is true: valid records, links that lead somewhere."""

import re
import shutil
from pathlib import Path

import pytest

from environment import PROJECT
from regionsite.diagnostics.formats import FORMATS
from regionsite.load import load
from regionsite.model.moment import parsed_day
from regionsite.now import morning

NOW = morning(parsed_day("2026-11-21"))
PAGES = ["README.md", "CONTRIBUTING.md", "authorities/README.md"]


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed region and every record the pages show in full, under the path in its first line."""
    root = tmp_path_factory.mktemp("region")
    shutil.copytree(PROJECT.root / "authorities", root / "authorities")
    for path, record in shown_records().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(record, encoding="utf-8", newline="\n")
    return root


def shown_records() -> dict[str, str]:
    blocks = [block for page in PAGES for block in re.findall(r"```yaml\n(.*?)```", text_of(page), re.DOTALL)]
    named = ((re.match(r"# (authorities/\S+\.yml)\n", block), block) for block in blocks)
    return {path[1]: block for path, block in named if path}


def text_of(page: str) -> str:
    return (PROJECT.root / page).read_text("utf-8")


def test_the_records_shown_are_valid(region: Path) -> None:
    assert sorted(shown_records()) == [
        "authorities/norfolk/vacancies/ncc-2107.yml",
        "authorities/westshire/authority.yml",
    ]
    assert [found for found in load(region, NOW).report.diagnostics if found.path in shown_records()] == []


def test_the_message_shown_is_the_one_printed(region: Path, tmp_path: Path) -> None:
    shutil.copytree(region, tmp_path, dirs_exist_ok=True)
    vacancy = tmp_path / "authorities/norfolk/vacancies/ncc-2107.yml"
    vacancy.write_text(
        vacancy.read_text("utf-8").replace("closes:", "closing:"), encoding="utf-8", newline="\n"
    )
    shown = re.findall(r"```text\n(authorities/.*?)```", text_of("README.md"), re.DOTALL)
    assert len(shown) == 1
    assert shown[0] in FORMATS["text"](load(tmp_path, NOW).report)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files(page: str) -> None:
    addresses = re.findall(r"\]\((?!https?://)([^)#]+)", text_of(page))
    assert [
        address for address in addresses if not (PROJECT.root / page).parent.joinpath(address).exists()
    ] == []
