"""`validate --against`: what a change may not undo, compared with where the change began."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from regionsite.source.paths import vacancy_path
from tests.building import small_copy
from tests.repository import Repository

EX = vacancy_path("exampleshire", "exs-101")
ENTRY = "changes:\n  - on: 2026-11-10\n    what: Closing date moved.\n"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The small region, on a branch that began at `main`; its first advert has a history."""
    small_copy(tmp_path / "region")
    made = Repository.made(tmp_path / "region")
    made.edit(EX, "status: open\n", f"status: open\n{ENTRY}")
    made.commit()
    made.git("checkout", "--quiet", "-b", "change")
    return made


def validate(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "regionsite", "validate", "--as-of", "2026-11-21", *words],
        cwd=root,
        env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def found(root: Path, against: str = "main") -> list[tuple[str, str, str]]:
    """The rule, file and line's words of everything found."""
    told = validate(root, "--format", "json", "--against", against)
    assert told.stdout, told.stderr
    problems = json.loads(told.stdout)
    assert told.returncode == any(problem["severity"] == "error" for problem in problems)
    return [(problem["rule"], problem["path"], f"line {problem['line']}") for problem in problems]


def line(root: Path, words: str) -> str:
    lines = (root / EX).read_text(encoding="utf-8").splitlines()
    return f"line {next(number for number, text in enumerate(lines, 1) if words in text)}"


def test_a_correction_with_a_new_entry_is_in_order(repository: Repository) -> None:
    repository.edit(EX, ENTRY, f"{ENTRY}  - on: 2026-11-20\n    what: Hours added.\n")
    assert found(repository.root) == []


def test_a_change_answers_for_its_own_errors_only(repository: Repository) -> None:
    root, other = repository.root, vacancy_path("northfen", "nf-7")
    repository.git("checkout", "--quiet", "main")
    repository.edit(other, "salary_min: 39000", "salary_min: 39k")
    repository.commit()
    repository.git("checkout", "--quiet", "-b", "later")
    # Its own file moves a line down; what is wrong in it stays as it was.
    repository.edit(other, "title:", "# A note.\ntitle:")
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    told = validate(root, "--against", "main")
    (problem,) = [text for text in told.stdout.splitlines() if "[pounds]" in text]
    assert problem.endswith("without £, commas, words or k (as before this change)")
    assert problem.partition(": ")[2].startswith("warning[pounds]")
    assert told.stdout.splitlines()[-1].startswith("This change adds no error: 0 errors, 2 warnings.")
    assert told.returncode == 0
    assert validate(root, "--against", "main", "--strict").returncode == 1
    repository.edit(EX, "closes: 2026-12-05", "closes: 05/12/2026")
    assert validate(root, "--against", "main").returncode == 1


def test_deleting_an_advert_that_people_have_seen_is_a_warning(repository: Repository) -> None:
    (repository.root / EX).unlink()
    assert found(repository.root) == [("deleted-too-soon", EX, "line 1")]
    repository.commit()
    assert found(repository.root) == [("deleted-too-soon", EX, "line 1")]


def test_an_advert_may_be_deleted_when_its_page_is_gone(repository: Repository) -> None:
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-11-12")
    repository.edit(EX, "interview_dates: [2026-12-14]\n", "")
    repository.git("checkout", "--quiet", "main")
    repository.commit()
    (repository.root / EX).unlink()
    for day, rules in {"2027-01-11": ["deleted-too-soon"], "2027-01-12": []}.items():
        told = validate(repository.root, "--format", "json", "--against", "main", "--as-of", day)
        assert [problem["rule"] for problem in json.loads(told.stdout or "[]")] == rules, day


@pytest.mark.parametrize(
    ("alias", "rules"), [("aliases: [exs-101]\n", []), ("", [("deleted-too-soon", EX, "line 1")])]
)
def test_a_new_name_keeps_the_old_one_as_an_alias(
    repository: Repository, alias: str, rules: list[tuple[str, str, str]]
) -> None:
    there = repository.root / EX
    text = there.read_text(encoding="utf-8")
    there.unlink()
    (there.parent / "exs-200.yml").write_text(alias + text, encoding="utf-8", newline="\n")
    assert found(repository.root) == rules
    if not alias:
        told = validate(repository.root, "--against", "main").stdout
        assert "hint: it is now authorities/exampleshire/vacancies/exs-200.yml: add there" in told
        assert "aliases:\n            - exs-101\n" in told


def test_a_new_name_is_no_leave_to_rewrite_what_was_published(repository: Repository) -> None:
    renamed = vacancy_path("exampleshire", "exs-200")
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-03")
    repository.edit(EX, "what: Closing date moved.", "what: Closing date moved to 3 December.")
    repository.edit(EX, "title: ", "aliases: [exs-101]\ntitle: ")
    repository.git("mv", EX, renamed)
    assert [(rule, path) for rule, path, _ in found(repository.root)] == [
        ("date-moved-without-change", renamed),
        ("rewritten-change", renamed),
    ]


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("what: Closing date moved.", "what: Closing date moved to 4 December.", "what: Closing"),
        ("on: 2026-11-10", "on: 2026-11-11", "on: 2026-11-11"),
        ("moved.\n", "moved.\n    reason: Half term.\n", "reason: Half term."),
        (ENTRY, "changes:\n  - on: 2026-11-09\n    what: New.\n" + ENTRY[9:], "on: 2026-11-09"),
        (ENTRY, "changes: []\n", "changes: []"),
    ],
    ids=["words", "day", "reason", "one above", "taken away"],
)
def test_a_published_entry_is_not_rewritten(repository: Repository, old: str, new: str, where: str) -> None:
    repository.edit(EX, old, new)
    assert found(repository.root) == [("rewritten-change", EX, line(repository.root, where))]


def test_an_entry_that_is_left_out_altogether_is_told_too(repository: Repository) -> None:
    repository.edit(EX, ENTRY, "")
    assert found(repository.root) == [("rewritten-change", EX, "line 1")]


def test_what_others_have_done_since_is_not_held_against_a_change(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "main")
    repository.edit(EX, ENTRY, f"{ENTRY}  - on: 2026-11-20\n    what: Hours added.\n")
    repository.commit()
    repository.git("checkout", "--quiet", "change")
    assert found(repository.root) == []


def test_what_was_wrong_before_is_not_compared(repository: Repository) -> None:
    repository.edit(EX, "on: 2026-11-10", "on: 10/11/2026")
    repository.commit()
    repository.edit(EX, "on: 10/11/2026", "on: 2026-11-09")
    assert found(repository.root, "HEAD") == []


def test_a_revision_that_is_not_there_is_wrong_use(repository: Repository) -> None:
    told = validate(repository.root, "--against", "origin/main")
    assert (told.returncode, told.stdout, told.stderr) == (
        2,
        "",
        "Nothing was compared. git knows no `origin/main` here. Fetch it first, for instance with "
        "`git fetch origin main` for `origin/main`.\n",
    )


def test_an_option_is_no_revision(repository: Repository) -> None:
    assert validate(repository.root, "--against=--help").returncode == 2


def test_an_empty_revision_is_no_leave_to_compare_with_nothing(repository: Repository) -> None:
    told = validate(repository.root, "--against=")  # As of a variable that is not set.
    assert (told.returncode, told.stdout) == (2, "")
    assert "git knows no ``" in told.stderr
