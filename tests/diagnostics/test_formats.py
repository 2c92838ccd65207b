"""The three formats, word for word: `golden/report.*` is one report with everything in it that is awkward to print.

REGIONSITE_UPDATE=1 writes the files anew: read what differs before you commit.
"""

import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsite.diagnostics import Diagnostic, Report, Span
from regionsite.diagnostics.formats import FORMATS, as_github, as_json, as_text, summary

GOLDEN = Path(__file__).with_name("golden")
ESCAPE = "\x1b[31mred\x1b[0m"


def found(
    line: int, span: tuple[int, int], message: str, hint: str | None, excerpt: str | None
) -> Diagnostic:
    return Diagnostic("a/b.yml", Span(line, *span), "error", "a-rule", message, hint, excerpt)


LONG = "summary: " + "word " * 60
REPORT = Report.of(
    [
        found(1, (1, 7), "no field called `closing`", "did you mean `closes`?", "closing: 2027-01-31"),
        found(
            10,
            (8, 6),
            "several lines to paste",
            "write it like this:\nessential:\n  - a car",
            "title: Senior",
        ),
        found(11, (10, 4), "a long line, its start", None, LONG),
        found(12, (160, 4), "a long line, its middle", None, LONG),
        found(13, (300, 40), "a long line, its end", None, LONG),
        found(14, (8, 2), "wide letters", None, "title: \u4f60\u597d world"),
        found(15, (11, 5), "after wide letters", None, "title: \u4f60\u597d world"),
        found(16, (13, 5), "after a mark on a letter", None, "title: Cafe\u0301 world"),
        found(17, (1, 1), "a tab", "delete the tab", "\trole: x"),
        found(18, (8, 3), f"an escape {ESCAPE}", f"write `{ESCAPE}`", f"title: {ESCAPE}"),
        found(19, (8, 1), "writing turned round \u202e", None, "title: \u202eabc"),
        found(20, (9, 1), "one past the end of the line", None, "posted:"),
        found(21, (1, 1), "an empty line", None, ""),
        found(
            22, (1, 1), "nothing to show", "::error::no command\n::error::nor here\n  ##[error]nor here", None
        ),
        Diagnostic(
            "a, b:c/100%.yml", Span(3, 5, 2), "warning", "b", "50% of: a, b\nand more", None, "a: bcd"
        ),
    ]
)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format(name: str) -> None:
    file = GOLDEN / f"report.{name}"
    printed = FORMATS[name](REPORT) + "\n"
    if os.environ.get("REGIONSITE_UPDATE"):
        file.write_text(printed, encoding="utf-8", newline="\n")
    assert printed == file.read_text(encoding="utf-8")


def test_the_example_of_the_design() -> None:
    diagnostic = Diagnostic(
        "authorities/essex/vacancies/ecc-2041.yml",
        Span(9, 1, 7),
        "error",
        "unknown-field",
        "a vacancy has no field called `closing`",
        "did you mean `closes`?",
        "closing: 2027-01-31",
    )
    assert as_text(Report.of([diagnostic])) == (
        "authorities/essex/vacancies/ecc-2041.yml:9:1: error[unknown-field]: "
        "a vacancy has no field called `closing`\n"
        "  |\n"
        "9 | closing: 2027-01-31\n"
        "  | ^^^^^^^\n"
        "  = hint: did you mean `closes`?\n"
    )


def test_nothing_found() -> None:
    assert [FORMATS[name](Report()) for name in FORMATS] == ["", "", "[]"]
    assert summary(Report()) == "no problems"


def test_the_summary_counts() -> None:
    assert summary(REPORT) == "14 errors, 1 warning"


def test_a_report_is_sorted_and_tells_nothing_twice() -> None:
    first, second = found(1, (1, 1), "a", None, None), found(2, (1, 1), "b", None, None)
    assert Report.of([second, first, second]).diagnostics == (first, second)


TEXTS = st.text(max_size=80)
DIAGNOSTICS = st.builds(
    Diagnostic,
    path=TEXTS,
    span=st.builds(Span, st.integers(1, 99), st.integers(1, 90), st.integers(1, 300)),
    severity=st.sampled_from(["error", "warning"]),
    rule=st.just("a-rule"),
    message=TEXTS,
    hint=st.none() | TEXTS,
    excerpt=st.none() | st.text(max_size=400).map(lambda text: text.replace("\n", " ")),
)


@given(st.lists(DIAGNOSTICS, max_size=3))
def test_nothing_printed_can_command_a_terminal_or_github(diagnostics: list[Diagnostic]) -> None:
    report = Report.of(diagnostics)
    for printed in (as_text(report), as_github(report), as_json(report)):
        assert all(letter.isprintable() for letter in printed.replace("\n", ""))
    commands = as_github(report).split("\n") if diagnostics else []
    assert all(re.match(r"::(error|warning) file=", command) for command in commands)
    assert len(commands) == len(report.diagnostics)
    assert [item["message"] for item in json.loads(as_json(report))] == [
        d.message for d in report.diagnostics
    ]


@given(DIAGNOSTICS)
def test_the_carets_stand_below_the_line(diagnostic: Diagnostic) -> None:
    lines = as_text(Report.of([diagnostic])).split("\n")
    if diagnostic.excerpt is not None:
        assert set(lines[3].partition("|")[2].strip()) == {"^"}
