"""The pages of rules: each with its reason, a right file's lines, a wrong one's, and what the check says."""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from types import ModuleType

from regionsite.explain import problem
from regionsite.guide.markup import code, fence, page
from regionsite.rules import (
    SUBJECTS,
    cancellations,
    colours,
    event_history,
    events,
    examples,
    forum,
    forum_history,
    forum_people,
    measures,
    news,
    people,
    photos,
    pictures,
    practice,
    programme,
    sources,
    speakers,
    synonyms,
    undefined,
    upkeep,
    vocabularies,
    voices,
)
from regionsite.rules.rule import Rule
from regionsite.source import flaw
from regionsite.source.picture import read_picture

FOR_REGION = (
    undefined, sources, measures, practice, people, news, voices, examples, photos, pictures, colours, vocabularies,
    synonyms, upkeep,
)  # fmt: skip
"""Subjects that are about profiles and the region."""

FOR_FORUMS = (forum, forum_history, forum_people)
"""Subjects that are about the forums."""

FOR_EVENTS = (events, programme, speakers, event_history, cancellations)
"""Subjects that are about events; those in none of these lists are about adverts alone."""


def rule_pages(cases: Path) -> Mapping[str, str]:
    """The list of all rules, and the three pages that show them one by one."""
    return {
        "rules.md": _list_page(),
        "rules-adverts.md": page(
            "Rules for adverts",
            "Every rule an advert must keep, with its reason, a right and a wrong example.",
            _HOW_TO_READ,
            *(_subject(subject, cases) for subject in SUBJECTS if _file_of(subject) == "rules-adverts.md"),
        ),
        "rules-events.md": page(
            "Rules for events",
            "Every rule for events, programmes and speakers, with its reason and examples.",
            _HOW_TO_READ,
            *(_subject(subject, cases) for subject in FOR_EVENTS),
        ),
        "rules-forum.md": page(
            "Rules for forums",
            "Every rule for forums, their issues and regional positions, with its reason and examples.",
            _HOW_TO_READ,
            *(_subject(subject, cases) for subject in FOR_FORUMS),
        ),
        "rules-region.md": page(
            "Rules for profiles and the region",
            "Every rule for profiles, sources, colours and vocabularies, with its reason and examples.",
            _HOW_TO_READ,
            *(_subject(subject, cases) for subject in FOR_REGION),
        ),
    }


_HOW_TO_READ = (
    "An **error** keeps the whole site from being published until it is mended. A **warning** is printed and "
    "stops nothing. The examples are about councils that do not exist."
)


def rules_of(subject: ModuleType) -> list[Rule]:
    """The rules of one module, as they stand in it."""
    return [rule for rule in vars(subject).values() if isinstance(rule, Rule)]


def _list_page() -> str:
    return page(
        "Every rule in a sentence",
        "All the things the check looks at, each in one sentence.",
        "The check reads every file before anything is published. It looks at these things.",
        *(_listed(subject) for subject in SUBJECTS),
        _reasons("How files are written", flaw.REASONS),
        _reasons("How fields are written", problem.REASONS),
    )


def _reasons(heading: str, reasons: Mapping[str, str]) -> str:
    return f"## {heading}\n\n" + "\n".join(f"- {reason} ({code(name)})" for name, reason in reasons.items())


def _listed(subject: ModuleType) -> str:
    file = _file_of(subject)
    lines = [f"- {_first(rule)} ([{rule.name}]({file}#{rule.name}))" for rule in rules_of(subject)]
    return f"## {_heading(subject)}\n\n" + "\n".join(lines)


def _file_of(subject: ModuleType) -> str:
    """The page on which a subject's rules are shown."""
    if subject in FOR_FORUMS:
        return "rules-forum.md"
    if subject in FOR_EVENTS:
        return "rules-events.md"
    return "rules-region.md" if subject in FOR_REGION else "rules-adverts.md"


def _heading(subject: ModuleType) -> str:
    return (subject.__doc__ or "").partition(".")[0]


def _first(rule: Rule) -> str:
    return rule.reason.partition("\n\n")[0].replace("\n", " ")


def _subject(subject: ModuleType, cases: Path) -> str:
    return "\n\n".join(
        [f"## {_heading(subject)}", *(_rule(rule, cases / rule.name) for rule in rules_of(subject))]
    )


def _rule(rule: Rule, case: Path) -> str:
    kind = "An error." if rule.severity == "error" else "A warning."
    return "\n\n".join(
        [
            f"### {code(rule.name)} {{#{rule.name}}}",
            f"{kind} {_first(rule)}",
            rule.reason.partition("\n\n")[2].replace("\n", " "),
            *_twins(case),
            "The check says:",
            fence(told_about(rule.name, (case / "expected.txt").read_text(encoding="utf-8")), "text"),
        ]
    )


def told_about(name: str, report: str) -> str:
    """The first finding of a rule in a report."""
    findings = report.split("\n\n")
    return next(finding for finding in findings if f"[{name}]" in finding.partition("\n")[0])


def _twins(case: Path) -> list[str]:
    """The lines in which the right files and the wrong ones differ."""
    blocks = []
    absent = case / "wrong" / "absent.txt"
    gone = absent.read_text(encoding="utf-8").split() if absent.is_file() else []
    for path in _differing(case):
        right, wrong, before = (_lines(case / side / path) for side in ("right", "wrong", "before"))
        name = path.as_posix()
        if path.suffix != ".yml":
            blocks.append(f"Right: {code(name)} {right[0]}. Wrong: it {wrong[0]}.")
            continue
        if name in gone:
            kept, spoiled = differing_lines(right, before)
        else:
            kept, spoiled = differing_lines(right, wrong)
        if before and name not in gone:
            blocks.append(fence("\n".join(differing_lines(before, wrong)[0]), "yaml", f"Before: {name}"))
        blocks.append(
            fence("\n".join(kept), "yaml", f"Right: {name}")
            if kept
            else f"Right: no such line in {code(name)}."
        )
        if name in gone:
            continue
        blocks.append(
            fence("\n".join(spoiled), "yaml", f"Wrong: {name}") if spoiled else "Wrong: leaving that out."
        )
    if absent.is_file():
        blocks.append(f"Wrong: there is no file {code(absent.read_text(encoding='utf-8').strip())}.")
    return blocks


def _shown(lines: Sequence[str], title: str) -> str:
    return fence("\n".join(lines), "yaml", title) if lines else ""


def _differing(case: Path) -> list[Path]:
    files = {
        path.relative_to(case / side)
        for side in ("right", "wrong")
        for path in (case / side).rglob("*")
        if path.is_file() and path.name != "absent.txt"
    }
    return sorted(path for path in files if _lines(case / "right" / path) != _lines(case / "wrong" / path))


def _lines(path: Path) -> list[str]:
    """A file's lines; of a photo one that says what it is."""
    if path.suffix == ".yml":
        return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    photo = read_picture(path.read_bytes()) if path.is_file() else None
    return [f"is a {' with '.join((f'{photo.form} picture', *photo.carries))}" if photo else "is not there"]


def differing_lines(right: Sequence[str], wrong: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines only one of two texts has, each with the line it hangs under when it is indented."""
    kept: list[str] = []
    spoiled: list[str] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, right, wrong, autojunk=False).get_opcodes():
        if tag != "equal":
            kept += _with_parent(right, i1, i2)
            spoiled += _with_parent(wrong, j1, j2)
    return kept, spoiled


def _with_parent(lines: Sequence[str], first: int, last: int) -> list[str]:
    """Lines `first` to `last`, after the unindented line that they belong to."""
    if first == last:
        return []
    head = first
    while head and lines[head].startswith((" ", "-")):
        head -= 1
    return [lines[head], *lines[first:last]] if head != first else list(lines[first:last])
