"""The import: what is added, revised, newly suppressed or missing is told first; then it is written, nothing lost."""

from pathlib import Path

import pytest

from regionsite.cli import main
from regionsite.commands import DONE, MISUSED
from tests.figures.published_file import ENGLAND, PLACE, imported, lines

HELD = """  - {place: country, year: 2025, value: 15.0, numerator: 15000, denominator: 1000}
  - {place: exampleshire, year: 2024, value: 16.0, numerator: 1600, denominator: 100}
  - {place: exampleshire, year: 2025, value: 14.5, numerator: 1450, denominator: 100}
  - {place: northfen, year: 2025, value: 18.0, numerator: 900, denominator: 50}
"""
NEW_YEAR = lines(
    f"2025,{ENGLAND},15000,15.0,1000",
    f"2026,{ENGLAND},15100,16.0,1000",
    f"2025,{PLACE},1440,14.4,100",
    f"2024,{PLACE},c,c,100",
    f"2026,{PLACE},x,x,x",
)
PREVIEW = """published.csv: a file of Explore Education Statistics, 5 rows.

Cases for each social worker (caseload). Source: The makers of these tests, Figures that nobody counted
  2 added, 1 revised, 1 newly suppressed, 1 missing in the file, 1 as they were
  added: 2026 for England and Exampleshire
  revised: Exampleshire 2025: 14.5 (1450 of 100) is now 14.4 (1440 of 100)
  newly suppressed: Exampleshire 2024: 16.0 (1600 of 100) is now suppressed (suppressed of 100)
  missing in the file, so kept as it is: 2025 for Northfen
  no number, so kept as a word: Exampleshire 2026: unavailable (unavailable of unavailable)
  not what its counts give, and kept as published: England 2026: 16.0, by its counts 15.10

"""


def test_the_preview_tells_every_change_and_writes_nothing(tmp_path: Path) -> None:
    told, file = imported(tmp_path, NEW_YEAR, write=False)
    assert (
        told == PREVIEW + "Nothing is written yet. To write it, give the same command once more with --write."
    )
    assert file.partition("figures:\n")[2] == HELD


def test_what_is_written_loses_nothing(tmp_path: Path) -> None:
    told, file = imported(tmp_path, NEW_YEAR)
    assert told == PREVIEW + "Written to authorities/_region/figures/caseload.yml."
    assert file == (
        "# `regionsite import-figures` writes this file from the publisher's own. Correct nothing by hand:\n"
        "# import again. What the measure counts stands in ../measures/caseload.yml.\n"
        "file: published.csv\n"
        "imported_on: 2026-11-21\n"
        "figures:\n"
        "  - {place: country, year: 2025, value: 15.0, numerator: 15000, denominator: 1000}\n"
        "  - {place: country, year: 2026, value: 16.0, numerator: 15100, denominator: 1000}\n"
        "  - {place: exampleshire, year: 2024, value: suppressed, numerator: suppressed, denominator: 100}\n"
        "  - {place: exampleshire, year: 2025, value: 14.4, numerator: 1440, denominator: 100}\n"
        "  - {place: exampleshire, year: 2026, value: unavailable, numerator: unavailable, denominator: unavailable}\n"
        "  - {place: northfen, year: 2025, value: 18.0, numerator: 900, denominator: 50}\n"
        "superseded:\n"
        "  - {place: exampleshire, year: 2024, value: 16.0, numerator: 1600, denominator: 100, until: 2026-11-21}\n"
        "  - {place: exampleshire, year: 2025, value: 14.5, numerator: 1450, denominator: 100, until: 2026-11-21}\n"
    )


def test_the_same_file_twice_changes_nothing(tmp_path: Path) -> None:
    _, once = imported(tmp_path, NEW_YEAR)
    told, twice = imported(tmp_path, NEW_YEAR)
    assert told.endswith("Nothing in it is new.")
    assert twice == once


def test_a_second_revision_keeps_the_first(tmp_path: Path) -> None:
    imported(tmp_path, NEW_YEAR)
    _, file = imported(tmp_path, lines(f"2025,{PLACE},1430,14.3,100"))
    kept = [line for line in file.splitlines() if "until" in line and "year: 2025" in line]
    assert [line.partition("value: ")[2][:4] for line in kept] == ["14.5", "14.4"]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    imported(tmp_path, NEW_YEAR, write=False)
    root = tmp_path / "root"
    asked = ["import-figures", str(tmp_path / "published.csv"), str(root), "--as-of", "2026-11-21"]
    assert main(asked) == DONE
    assert capsys.readouterr().out == (
        PREVIEW + "Nothing is written yet. To write it, give the same command once more with --write.\n"
    )
    assert main([*asked, "--write"]) == DONE
    assert capsys.readouterr().out.endswith("Written to authorities/_region/figures/caseload.yml.\n")
    assert main(["import-figures", str(root / "mkdocs.yml"), str(root)]) == MISUSED
    assert "mkdocs.yml: its first line has no column" in capsys.readouterr().err
