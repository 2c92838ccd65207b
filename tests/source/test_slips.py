"""What is said of YAML that cannot be read, and what is read of it all the same.

A case is a file `slips/<name>.txt`: what someone wrote, then what they are told, then the data. Each is found,
not registered. REGIONSITE_UPDATE=1 writes the second and third part anew: read what differs before you commit.
"""

import ast
import json
import os
import re
from pathlib import Path

import pytest

from regionsite import source
from regionsite.source.document import Document, parsed
from regionsite.source.flaw import REASONS

SLIPS = Path(__file__).with_name("slips")
CASES = sorted(SLIPS.glob("*.txt"))
SAYS, READS = "=== says\n", "=== reads\n"
NAMES = frozenset(
    {
        "title", "summary", "description", "essential", "contact", "role", "email", "phone", "locations", "place",
        "name", "salary_min", "posted", "closes", "status", "working_patterns", "supplements", "kind", "amount",
    }
)  # fmt: skip


def told(document: Document) -> str:
    lines = []
    for flaw in document.flaws:
        lines.append(f"{flaw.span.line}:{flaw.span.column}+{flaw.span.length} {flaw.rule}: {flaw.message}")
        lines += [f"    {line}" for line in (flaw.hint or "").split("\n")]
    return "\n".join(lines) + "\n" if lines else ""


def read(document: Document) -> str:
    data = json.dumps(document.data, ensure_ascii=False, indent=1)
    lost = f"\nnothing more is said of {', '.join(sorted(document.lost))}" if document.lost else ""
    return f"{data}{lost}\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_slip(case: Path) -> None:
    written, _, rest = case.read_text(encoding="utf-8").partition(SAYS)
    document = parsed(written.encode(), NAMES)
    expected = f"{told(document)}{READS}{read(document)}"
    if os.environ.get("REGIONSITE_UPDATE"):
        case.write_text(f"{written}{SAYS}{expected}", encoding="utf-8", newline="\n")
    else:
        assert rest == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_slip_has_a_reason_and_is_repeated_alike(case: Path) -> None:
    raw = case.read_text(encoding="utf-8").partition(SAYS)[0].encode()
    document = parsed(raw, NAMES)
    assert {flaw.rule for flaw in document.flaws} <= REASONS.keys()
    assert document == parsed(raw.replace(b"\n", b"\r\n"), NAMES)
    assert document == parsed(b"\xef\xbb\xbf" + raw, NAMES)


ELSEWHERE = frozenset(
    {
        "not-utf-8", "too-large", "too-deep", "misplaced-file", "file-name", "undefined-authority", "drawing",
        "no-front-matter",
    }
)  # fmt: skip
"""Rules about encodings, sizes, folders, drawings and posts, which have tests of their own."""


def test_every_rule_of_writing_has_a_case() -> None:
    told_of = {
        rule
        for case in CASES
        for rule in re.findall(r"^[0-9:+]+ ([a-z0-9-]+): ", case.read_text("utf-8"), re.M)
    }
    assert told_of == REASONS.keys() - ELSEWHERE


SOURCE = Path(source.__file__).parent
MAKERS = ("Flaw", "of_whole_file", "self._flaw")
"""What makes a flaw; the first plain text among what it is given is the rule's name."""


def named_in(path: Path) -> set[str]:
    """The names of the rules that a module can report."""
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    given = [
        [part.value for part in call.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        for call in calls
        if ast.unparse(call.func) in MAKERS
    ]
    return {texts[0] for texts in given if texts}


def test_every_rule_that_the_code_names_has_a_reason() -> None:
    assert set().union(*map(named_in, SOURCE.rglob("*.py"))) == REASONS.keys()
