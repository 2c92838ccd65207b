"""The generated part of the guide in `docs/for-authorities/`: every field, every word and every rule.

It is made from the records' own descriptions, the region's vocabularies and the golden cases of the tests, so
it cannot say anything that is not so. `python -m regionsite.guide --write` renews it; a test fails when it is
stale.
"""

from collections.abc import Mapping
from pathlib import Path

from regionsite.guide.fields import field_pages
from regionsite.guide.rules import rule_pages
from regionsite.guide.words import vocabularies_of, words_page

FOLDER = Path("docs") / "for-authorities"


def pages(root: Path) -> Mapping[str, str]:
    """Every generated page: its file's name in FOLDER, and its text."""
    vocabularies = vocabularies_of(root)
    return {
        **field_pages(vocabularies),
        "words.md": words_page(vocabularies),
        **rule_pages(root / "tests" / "cases"),
    }


def stale(root: Path) -> list[str]:
    """The names of pages whose file differs from what it should be, or is not there."""
    return [
        name
        for name, text in pages(root).items()
        if not (file := root / FOLDER / name).is_file() or file.read_text(encoding="utf-8") != text
    ]


def write(root: Path) -> None:
    """Write every page that is stale."""
    for name in stale(root):
        (root / FOLDER / name).write_text(pages(root)[name], encoding="utf-8", newline="\n")
