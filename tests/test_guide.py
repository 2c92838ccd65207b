"""The guide says what is so: its examples run, its messages are the check's own, its pages are up to date."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from regionsite.diagnostics import Report
from regionsite.diagnostics.formats import as_text
from regionsite.explain.shape import authored_fields
from regionsite.guide import FOLDER, pages, stale
from regionsite.guide.fields import PAGES, home_of, parts_of
from regionsite.guide.verdict import example, verdict
from regionsite.guide.words import vocabularies_of
from regionsite.load import load
from regionsite.model.authored import Authored
from tests.test_cases import NOW

PROJECT = Path(__file__).parents[1]
GUIDE = PROJECT / FOLDER
VOCABULARIES = vocabularies_of(PROJECT)

FIELDS = [
    pytest.param(part, name, id=f"{part.__name__}.{name}")
    for page in PAGES
    if page.record
    for part in parts_of(page.record)
    if home_of(part) is page or page.record.__name__ == "Authority"
    for name in authored_fields(part)
]

BLOCK = re.compile(
    r'^(?P<indent> *)```(?P<language>\w+)(?: title="(?P<title>[^"]+)")?\n(?P<text>.*?)^(?P=indent)```$',
    re.MULTILINE | re.DOTALL,
)


WRITTEN = {
    "events.md", "forum.md", "hosting.md", "jobs-on-your-site.md", "measures.md", "news.md", "people.md",
    "publishing.md", "stories.md", "take-something-down.md", "voices.md",
}  # fmt: skip
"""Pages that people wrote; the others are made from the model and the rules."""


def test_the_generated_pages_are_up_to_date() -> None:
    assert stale(PROJECT) == [], "run `python -m regionsite.guide --write`"


def test_every_page_can_be_reached_from_the_first() -> None:
    text = "".join((GUIDE / name).read_text(encoding="utf-8") for name in ("index.md", "rules.md"))
    assert {path.name for path in GUIDE.glob("*.md")} == {"index.md", *WRITTEN, *pages(PROJECT)}
    assert set(re.findall(r"\]\(([a-z-]+\.md)", text)) >= {*WRITTEN, *pages(PROJECT)}


@pytest.mark.parametrize(("part", "name"), FIELDS)
def test_the_right_example_of_a_field_is_right_and_its_twin_is_wrong(part: type[Authored], name: str) -> None:
    told = authored_fields(part)[name].json_schema_extra
    assert verdict(part, name, example(told, "right"), VOCABULARIES) is None
    assert verdict(part, name, example(told, "wrong"), VOCABULARIES) is not None


@dataclass(frozen=True)
class Block:
    """One piece of a file, or of what the check says, in the guide's first page."""

    language: str
    title: str
    text: str


def blocks() -> list[Block]:
    text = (GUIDE / "index.md").read_text(encoding="utf-8")
    return [
        Block(
            found["language"],
            found["title"] or "",
            re.sub(f"^{found['indent']}", "", found["text"], flags=re.M),
        )
        for found in BLOCK.finditer(text)
    ]


def tasks() -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Each whole file of the three tasks, with the slips shown after it and what the check says to them."""
    path, whole, slips = "", "", list[tuple[str, str]]()
    wrong = ""
    for block in blocks():
        if block.title.startswith("authorities/"):
            if whole:
                yield path, whole, slips
            path, whole, slips = block.title, block.text, []
        elif block.title == "Wrong":
            wrong = block.text
        elif block.language == "text":
            slips.append((wrong, block.text))
    yield path, whole, slips


TASKS = list(tasks())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(PROJECT / "authorities", tmp_path / "authorities")
    return tmp_path


def told(root: Path, path: str, text: str) -> str:
    """What the check says about a file of the committed region with this text."""
    region = (root / "authorities" / "_region" / "region.yml").read_text(encoding="utf-8")
    if "\ndemonstration: true" not in region:
        text = text.replace("\nexample: true\n", "\n")
    assert not (root / path).exists(), f"choose another name in the guide: {path} exists"
    (root / path).write_text(text, encoding="utf-8", newline="\n")
    report = load(root, NOW).report
    return as_text(Report(tuple(found for found in report.diagnostics if found.path == path)))


def test_there_are_three_tasks() -> None:
    assert len(TASKS) == 3
    assert all(slips for _, _, slips in TASKS)


@pytest.mark.parametrize(
    ("path", "text"), [(path, text) for path, text, _ in TASKS], ids=["add", "correct", "close"]
)
def test_a_file_of_the_guide_is_right(path: str, text: str, root: Path) -> None:
    assert told(root, path, text) == ""


SLIPS = [
    pytest.param(path, text, wrong, said, id=wrong.strip())
    for path, text, slips in TASKS
    for wrong, said in slips
]


@pytest.mark.parametrize(("path", "text", "wrong", "said"), SLIPS)
def test_a_slip_is_told_in_the_words_of_the_guide(
    path: str, text: str, wrong: str, said: str, root: Path
) -> None:
    lines = text.splitlines(keepends=True)
    begins = wrong.partition(":")[0] + ":"
    (number,) = [number for number, line in enumerate(lines) if line.startswith(begins)]
    assert told(root, path, "".join([*lines[:number], wrong, *lines[number + 1 :]])) == said
