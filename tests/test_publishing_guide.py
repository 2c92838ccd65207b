"""What the guide says about publishing is so: each step of its story is in order, each picture and command there."""

import re
import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from regionsite.cli import parser
from regionsite.load import load
from regionsite.model.moment import LONDON
from tests.building import PROJECT
from tests.repository import Repository

GUIDE = PROJECT / "docs" / "for-authorities"
WRITTEN = ("publishing.md", "take-something-down.md", "hosting.md")
ADVERT = "authorities/suffolk/vacancies/suf-3100.yml"
AFTERWARDS = datetime(2026, 11, 30, 9, tzinfo=LONDON)

BLOCK = r'```yaml title="{}"[^\n]*\n(.*?)```'


def text(name: str) -> str:
    return (GUIDE / name).read_text(encoding="utf-8")


def first_advert() -> str:
    found = re.search(BLOCK.format(re.escape(ADVERT)), text("index.md"), re.DOTALL)
    assert found
    return found[1]


def steps() -> list[list[tuple[str, str]]]:
    """The lines before and after each part of each change of the story, in its order; a heading is a change."""
    changes = text("publishing.md").split("\n## ")
    return [found for change in changes if (found := _parts(change))]


def _parts(change: str) -> list[tuple[str, str]]:
    before, after = (re.findall(BLOCK.format(side), change, re.DOTALL) for side in ("Before", "After"))
    return list(zip(before, after, strict=True))


FILE = r'```(?:yaml|markdown) title="((?:authorities|docs)/[^"]+)"\n(.*?)\n```'


ADDED = re.findall(BLOCK.format("At the end of the issue’s file"), text("forum.md"), re.DOTALL)
"""What is added to an issue in the months after it was raised."""


def test_the_other_guides_files_are_in_order_as_they_stand(tmp_path: Path) -> None:
    """What people paste into a new file passes the check, in the region that the guide is published with.

    No file of that name is there already, as it would be lost.
    """
    for folder in ("authorities", "docs/news"):
        shutil.copytree(PROJECT / folder, tmp_path / folder)
    guides = ("news.md", "voices.md", "stories.md", "events.md", "forum.md")
    files = [found for guide in guides for found in re.findall(FILE, text(guide), re.DOTALL)]
    assert len(files) > len(guides)
    for path, content in files:
        assert not (tmp_path / path).exists(), f"whoever pastes this would overwrite {path}"
        if "/your-council/" not in path:
            added = ADDED if path.endswith("suffolk-2026-09.yml") else []
            (tmp_path / path).write_text("\n".join([content, *added]) + "\n", encoding="utf-8", newline="\n")
    assert load(tmp_path, AFTERWARDS).report.diagnostics == ()


def test_each_change_of_the_story_is_in_order_and_undoes_nothing(tmp_path: Path) -> None:
    """The advert of the guide's first page, changed as told; after each change the check is content."""
    then, now = tmp_path / "then", tmp_path / "now"
    shutil.copytree(PROJECT / "authorities", now / "authorities")
    advert = first_advert()
    (now / ADVERT).write_text(advert, encoding="utf-8", newline="\n")
    for parts in steps():
        shutil.rmtree(then, ignore_errors=True)
        shutil.copytree(now, then)
        for before, after in parts:
            assert advert.count(before) == 1, before
            advert = advert.replace(before, after)
        (now / ADVERT).write_text(advert, encoding="utf-8", newline="\n")
        found = load(now, AFTERWARDS, then).report.diagnostics
        assert [problem for problem in found if problem.path == ADVERT] == [], parts
    assert sum(map(len, steps())) > 10


@pytest.mark.parametrize("name", WRITTEN)
def test_every_picture_and_page_it_leads_to_is_there(name: str) -> None:
    led_to = re.findall(r"\]\((?!https?:)([^)#]+)", text(name))
    assert [path for path in led_to if not (GUIDE / path).is_file()] == []


def test_every_picture_is_used_and_has_its_words_and_its_size() -> None:
    used = dict(
        re.findall(
            r'!\[([^\]]{40,})\]\(drawings/([^)]+)\)\{ width="400" height="\d+" \}', text("publishing.md")
        )
    )
    assert sorted(used.values()) == sorted(path.name for path in (GUIDE / "drawings").iterdir())


@pytest.mark.parametrize("picture", sorted(path.name for path in (GUIDE / "drawings").iterdir()))
def test_a_picture_is_a_plain_drawing_as_large_as_the_page_says(picture: str) -> None:
    drawing = (GUIDE / "drawings" / picture).read_text(encoding="utf-8")
    root = ElementTree.fromstring(drawing)
    size = f'](drawings/{picture}){{ width="{root.get("width")}" height="{root.get("height")}" }}'
    assert size in text("publishing.md")
    assert not re.search(r"<script|<style|style=|href|on[a-z]+=", drawing)


def test_every_command_in_the_table_is_one() -> None:
    told = re.findall(
        r"^\| `(?:python3 scripts/|\.venv/bin/python -m regionsite )([^`]+)` \|", text("hosting.md"), re.M
    )
    assert len(told) == 6
    for command in told:
        parser().parse_args(command.split())


def test_words_in_the_history_are_found_by_the_command_of_the_guide(tmp_path: Path) -> None:
    (tmp_path / "authorities").mkdir()
    (tmp_path / "docs").mkdir()
    file = tmp_path / "authorities" / "a.yml"
    repository = Repository.made(tmp_path)
    file.write_text("contact: the words\n", encoding="utf-8")
    repository.commit("2026-11-01")
    file.write_text("contact: none\n", encoding="utf-8")
    repository.commit("2026-11-02")
    (command,) = re.findall(r"```sh\n(git log.*?)\n```", text("take-something-down.md"))
    if not shutil.which("bash"):
        pytest.skip("needs a shell")
    found = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert [line.split(" ", 1)[1] for line in found.stdout.splitlines()] == [
        "As of 2026-11-02",
        "As of 2026-11-01",
    ]
