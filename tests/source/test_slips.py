"""What is said of YAML that cannot be read, and what is read of it all the same.

A case is a file `slips/<name>.txt`: what someone wrote, then what they are told, then the data. Each is found,
not registered. REGIONSITE_UPDATE=1 writes the second and third part anew: read what differs before you commit.
"""

import json
import os
import re
from pathlib import Path

import pytest

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
    {"not-utf-8", "too-large", "too-deep", "misplaced-file", "file-name", "undefined-authority", "drawing"}
)
"""Rules about encodings, sizes, folders and drawings, which have tests of their own."""


def test_every_rule_of_writing_has_a_case() -> None:
    told_of = {
        rule
        for case in CASES
        for rule in re.findall(r"^[0-9:+]+ ([a-z0-9-]+): ", case.read_text("utf-8"), re.M)
    }
    assert told_of == REASONS.keys() - ELSEWHERE
