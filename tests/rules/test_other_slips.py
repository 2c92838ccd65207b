"""The other ways to break a rule, besides the one that its golden case shows."""

from pathlib import Path

import pytest

from regionsite.load import load
from tests.test_cases import NOW, SMALL, overlaid

AUTHORITIES = "authorities/"
ADVERT = "exampleshire/vacancies/exs-101.yml"
PROFILE = "exampleshire/authority.yml"
REGION = "_region/region.yml"

UNTIL_FILLED = (
    "closes: 2026-12-04\ninterview_dates: [2026-12-14]",
    "open_until_filled: true\nreview_by: 2027-01-15",
)
LADDER = """pay_ladder:
  year: 2026/27
  source: careers-page
  as_of: 2026-04
  steps:
    - stage: social_worker
      least: 44711
      most: 38626
bases:"""
INSPECTION = """ofsted:
  - framework: ilacs-2026
    kind: standard
    inspected_from: 2026-05-11
    published_on: 2026-05-01
    report_url: https://www.example.org/report
    judgements:
      leaders: good
    source: careers-page
bases:"""

SLIPS = [
    (
        "publish-from-out-of-range",
        ADVERT,
        ("posted: 2026-11-02", "posted: 2026-11-02\npublish_from: 2026-10-01"),
    ),
    (
        "publish-from-out-of-range",
        ADVERT,
        ("posted: 2026-11-02", "posted: 2026-11-02\npublish_from: 2026-12-25"),
    ),
    ("pay-upside-down", PROFILE, ("bases:", LADDER)),
    ("pay-implausible", ADVERT, ("salary_max: 44711", "salary_max: 447110")),
    (
        "supplement-amount",
        PROFILE,
        (
            "bases:",
            """supplements:
  - kind: retention
    amount: 2000
    percent: 5
    frequency: annual
bases:""",
        ),
    ),
    ("alias-clash", ADVERT, ("status: open", "status: open\naliases: [exs-101]")),
    ("alias-clash", ADVERT, ("status: open", "status: open\naliases: [exs-99, exs-99]")),
    (
        "title-extras",
        ADVERT,
        ("title: Social worker, children in care", "title: Social worker, from 4 January"),
    ),
    ("title-extras", ADVERT, ("title: Social worker, children in care", "title: Social worker EXS-101")),
    ("title-extras", ADVERT, ("title: Social worker, children in care", "title: Social worker for Northfen")),
    ("personal-email", PROFILE, ("email: jobs@", "email: j.smith@")),
    ("personal-email", "northfen/vacancies/nf-7.yml", ("apply_email: jobs@", "apply_email: sam_jones2@")),
    ("no-way-to-reach", PROFILE, ("  email: jobs@example.org\n", "")),
    ("no-way-to-reach", REGION, ("  email: site@example.org\n", "")),
    ("newly-qualified-against-stage", ADVERT, ("[social_worker]", "[team_manager]")),
    ("undefined-authority", REGION, ("  northfen:\n", "  northfenn:\n")),
    ("undefined-authority", PROFILE, ("bases:", "succeeded_by: [west-exampleshire]\nbases:")),
    ("undefined-practice-model", PROFILE, ("model: signs-of-safety", "model: safety-signs")),
    (
        "undefined-practice-model",
        "_region/practice-models/restorative.yml",
        ("[signs-of-safety]", "[systemic]"),
    ),
    ("undefined-place", PROFILE, ("place: exampleton", "place: elsewhere")),
    ("undefined-source", "_region/places.yml", ("source: gazetteer", "source: gazeteer")),
    ("undefined-source", ADVERT, ("  as_of: 2026-10-31", "  as_of: 2026-10-31\n  source: nowhere")),
    ("figure-without-source", PROFILE, ("teams_source: careers-page\n", "")),
    ("caseload-upside-down", PROFILE, ("  most: 16", "  least: 20\n  most: 16")),
    ("inspection-dates", PROFILE, ("bases:", INSPECTION)),
    (
        "image-without-alt",
        "northfen/authority.yml",
        ("alt: Sam on a green bank", "alt: IMG_2041.JPG"),
    ),
    ("not-a-colour", REGION, ('fen-800: "#223361"', 'fen-800: "green"')),
    ("team-outside-area", ADVERT, ("service_area: children", "service_area: all_age")),
    (
        "word-twice",
        "_region/vocabularies/service_area.yml",
        ("label: Adults' services", "label: Children's services"),
    ),
    (
        "team-without-area",
        "_region/vocabularies/team.yml",
        ("service_area: all_age", "service_area: everyone"),
    ),
    ("unexplained-acronym", ADVERT, ("You would work", "This post is in the CAMHS building. You would work")),
]


def found(root: Path) -> list[str]:
    """The rules that find something, each with its file."""
    diagnostics = load(root, NOW).report.diagnostics
    return sorted({f"{each.rule} {each.path.removeprefix(AUTHORITIES)}" for each in diagnostics})


def edited(root: Path, *edits: tuple[str, tuple[str, str]]) -> Path:
    """The small region with one piece of each file changed."""
    overlaid(root, SMALL / "nothing-over-it")
    for file, (old, new) in edits:
        path = root / AUTHORITIES / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} must stand once in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    return root


@pytest.mark.parametrize(("rule", "file", "edit"), SLIPS)
def test_another_way_to_break_a_rule(rule: str, file: str, edit: tuple[str, str], tmp_path: Path) -> None:
    assert f"{rule} {file}" in found(edited(tmp_path, (file, edit)))


FINE = [
    (
        "an apprenticeship that lasts",
        ADVERT,
        ("contract_type: permanent", "contract_type: apprenticeship\ncontract_months: 30"),
    ),
    (
        "pay for a few hours",
        ADVERT,
        ("salary_min: 38626\nsalary_max: 44711", "salary_min: 9000\nsalary_max: 11000\nsalary_is_fte: false"),
    ),
    ("a mailbox of two words", ADVERT, ("children.in.care@", "fostering.team@")),
    (
        "a stage that leaves it open",
        ADVERT,
        ("[social_worker]", "[social_worker, experienced_social_worker]"),
    ),
    ("a team for all ages", ADVERT, ("team: children_in_care", "team: emergency_duty")),
    (
        "interviews as people apply",
        ADVERT,
        ("interview_dates: [2026-12-14]", "interview_dates: [2026-11-25]\nmay_close_early: true"),
    ),
    (
        "renewed by a change",
        ADVERT,
        (
            UNTIL_FILLED[0],
            "open_until_filled: true\nreview_by: 2027-02-15\n"
            "changes:\n  - on: 2026-11-20\n    what: Renewed.",
        ),
    ),
    (
        "two letters that everyone knows",
        ADVERT,
        ("You would work", "You would talk to a GP and the NHS. You would work"),
    ),
    (
        "a road, a grade and a postcode",
        ADVERT,
        ("You would work", "Off the A14, grade SW2, part II, EX1 1AA. You would work"),
    ),
    ("a heading underlined in Markdown", ADVERT, ("  ## The team\n", "  The team\n  --------\n")),
]


@pytest.mark.parametrize(("file", "edit"), [pytest.param(file, edit, id=name) for name, file, edit in FINE])
def test_what_is_no_slip(file: str, edit: tuple[str, str], tmp_path: Path) -> None:
    assert found(edited(tmp_path, (file, edit))) == []


def test_a_drawing_of_nobody(tmp_path: Path) -> None:
    overlaid(tmp_path, SMALL / "nothing-over-it")
    drawings = tmp_path / AUTHORITIES / "_region" / "drawings"
    drawings.mkdir(exist_ok=True)
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>\n'
    (drawings / "southfen-strip.svg").write_text(svg, encoding="utf-8", newline="\n")
    assert "undefined-authority _region/drawings/southfen-strip.svg" in found(tmp_path)


UNREADABLE = [
    (ADVERT, ("reference: EXS-101", "reference: [EXS-101]")),
    (ADVERT, ("closes: 2026-12-04", "closes: soon")),
    ("_region/places.yml", ("latitude: 52.6309", "latitude: north")),
    ("_region/vocabularies/career_stage.yml", ("label: Social worker\n", "lable: Social worker\n")),
    (ADVERT, ("  - place: exampleton", "  - place: [exampleton]")),
    (PROFILE, ("name: Exampleshire\n", "name: Exampleshire\n- nonsense\n")),
    (PROFILE, ("  careers-page:\n    title: Working with us", "  careers-page:\n    titel: Working with us")),
    (REGION, ("demonstration: false", "demonstration: nearly")),
    (REGION, ("  adjustments: Call", "  adjustment: Call")),
    (REGION, ("  northfen:\n    column: 4", "  northfen:\n    column: four")),
    ("_region/sources.yml", ("  gazetteer:\n    title: Gazetteer", "  gazetteer:\n    name: Gazetteer")),
    ("_region/vocabularies/team.yml", ("terms:", "words:")),
    ("_region/glossary.yml", ("terms:", "term:")),
]


@pytest.mark.parametrize(
    ("file", "edit"), UNREADABLE, ids=lambda value: value if isinstance(value, str) else value[1]
)
def test_what_cannot_be_read_brings_no_false_findings(
    file: str, edit: tuple[str, str], tmp_path: Path
) -> None:
    """Only the file with the slip is complained of."""
    findings = found(edited(tmp_path, (file, edit)))
    assert findings
    assert [finding for finding in findings if not finding.endswith(f" {file}")] == []
