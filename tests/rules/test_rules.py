"""What holds for every rule."""

import ast
import inspect
import re
from datetime import timedelta
from pathlib import Path

import pytest

from regionsite.load import load
from regionsite.rules import RULES, SUBJECTS
from regionsite.rules.rule import Rule
from tests.test_cases import CASES, NOW, overlaid

LONGEST = 22
"""Lines of a rule's own code, without its docstring."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_a_sentence_and_its_reason(rule: Rule) -> None:
    sentence, _, reason = rule.reason.partition("\n\n")
    assert sentence.endswith(".")
    assert reason.endswith(".")
    assert all(len(part.split()) <= 25 for part in rule.reason.replace("\n", " ").split(". ")), (
        "a long sentence"
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_short(rule: Rule) -> None:
    function = ast.parse(inspect.getsource(rule.check)).body[0]
    assert isinstance(function, ast.FunctionDef)
    first = function.body[1]
    assert (function.end_lineno or 0) - first.lineno < LONGEST


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_every_module_with_rules_is_a_subject() -> None:
    folder = Path(inspect.getfile(SUBJECTS[0])).parent
    texts = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
    with_rules = {
        name for name, text in texts.items() if re.search(r"^@(error|warning)$", text, re.MULTILINE)
    }
    assert with_rules == {subject.__name__.rpartition(".")[2] for subject in SUBJECTS}


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir() if path.name != "hurried"))
def test_no_error_depends_on_the_day(case: str, tmp_path: Path) -> None:
    root = overlaid(tmp_path, CASES / case / "wrong")
    today, later = (load(root, NOW + timedelta(days=passed)).report.errors for passed in (0, 400))
    assert today == later
