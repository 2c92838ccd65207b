"""Slips in the files of events: what is said, at which line, and what a broken file does not bring down."""

from pathlib import Path

import pytest

from regionsite.load import load
from tests.test_cases import CASES, NOW, overlaid

FOLDER = "authorities/_region/events/conference"
EVENING = "authorities/exampleshire/events/open-evening.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small region with a conference and an open evening, both in order."""
    overlaid(tmp_path, CASES / "room-double-booked" / "right")
    return overlaid(tmp_path, CASES / "no-venue" / "right")


def said(root: Path) -> list[tuple[str, str, int, str | None]]:
    return [
        (found.rule, found.path.rpartition("/")[2], found.span.line, found.hint)
        for found in load(root, NOW).report.diagnostics
    ]


def spoil(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "line", "hint"),
    [
        (EVENING, "2026-12-03 17:30", "2026-12-03 5.30pm", "moment", 5, "start: 2026-12-03 17:30"),
        (EVENING, "2026-12-03 18:15", "2026-12-03T18:15:00Z", "moment", 6, "end: 2026-12-03 18:15"),
        (EVENING, "Open evening for", "<b>Open</b> evening for", "markup", 1, "without signs like < and >"),
        (f"{FOLDER}/programme.yml", "start: 10:00", "start: 10am", "time", 19, "start: 10:00"),
        (f"{FOLDER}/programme.yml", "start: 10:00", "start: 10:00 BST", "time", 19, "start: 10:00"),
        (f"{FOLDER}/programme.yml", "title: Welcome", "title: <i>Welcome</i>", "markup", 17, "without signs"),
        (f"{FOLDER}/programme.yml", "minutes: 30", "minuts: 30", "unknown-field", 20, "minutes"),
    ],
)  # fmt: skip
def test_a_slip_is_told_at_its_line(
    root: Path, file: str, old: str, new: str, rule: str, line: int, hint: str | None
) -> None:
    assert said(root) == []
    spoil(root, file, old, new)
    (found, *_) = said(root)
    assert found[:3] == (rule, file.rpartition("/")[2], line)
    assert hint is None or hint in (found[3] or "")


def test_a_broken_start_of_the_event_says_nothing_of_its_sessions(root: Path) -> None:
    spoil(root, f"{FOLDER}/event.yml", "2027-03-18 09:30", "next spring")
    assert [(rule, file) for rule, file, _, _ in said(root)] == [("date", "event.yml")]


def test_broken_speakers_say_nothing_of_the_sessions(root: Path) -> None:
    spoil(root, f"{FOLDER}/speakers.yml", "role: Team manager, assessment", "role: <b>x</b>")
    assert [(rule, file) for rule, file, _, _ in said(root)] == [("markup", "speakers.yml")]


def test_an_event_is_a_file_or_a_folder(root: Path) -> None:
    (root / f"{FOLDER}.yml").write_bytes((root / EVENING).read_bytes())
    assert ("file-name", "conference.yml", 1, "keep one of the two") in said(root)


@pytest.mark.parametrize(
    ("name", "rule", "hint"),
    [
        ("conference/programm.yml", "misplaced-file", "did you mean `programme.yml`?"),
        ("Open Day.yml", "file-name", "rename it to open-day.yml"),
        ("Open Day/event.yml", "file-name", "rename the folder to open-day"),
        ("open-day.yaml", "misplaced-file", "rename it to open-day.yml"),
    ],
)
def test_a_file_under_a_wrong_name_is_told_how_to_be_called(
    root: Path, name: str, rule: str, hint: str
) -> None:
    there = root / "authorities" / "_region" / "events" / name
    there.parent.mkdir(exist_ok=True)
    there.write_bytes((root / EVENING).read_bytes())
    assert [(found[0], found[3]) for found in said(root)] == [(rule, hint)]


def test_a_blank_history_is_none_yet(root: Path) -> None:
    spoil(root, f"{FOLDER}/programme.yml", "    kind: plenary\n", "    kind: plenary\n    history:\n")
    assert said(root) == []


def test_the_two_lines_of_the_guide_cancel_a_session(root: Path) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "for-authorities" / "events.md").read_text(encoding="utf-8")
    lines = guide.partition('title="At the end of the session"\n')[2].partition("```")[0]
    spoil(root, f"{FOLDER}/programme.yml", "    kind: plenary\n", f"    kind: plenary\n{lines}")
    loaded = load(root, NOW)
    assert loaded.report.diagnostics == ()
    assert loaded.region
    (event,) = [one for one in loaded.region.events if one.id == "conference"]
    slot = loaded.region.timetable(event)["welcome"]
    assert (slot.session.status, slot.sequence) == ("cancelled", 1)


def test_a_deleted_event_is_told_once_and_not_for_each_session(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    before = tmp_path_factory.mktemp("before")
    overlaid(before, root)
    for name in ("event", "programme", "speakers"):
        (root / f"{FOLDER}/{name}.yml").unlink()
    told = [(found.rule, found.path) for found in load(root, NOW, before).report.diagnostics]
    assert told == [("dropped-without-trace", f"{FOLDER}/event.yml")]


def test_nobody_need_keep_what_is_over(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    before = tmp_path_factory.mktemp("before")
    overlaid(before, root)
    (root / EVENING).unlink()
    later = NOW.replace(month=12, day=4)
    assert load(root, later, before).report.diagnostics == ()


def test_events_of_a_folder_that_is_no_authority(root: Path) -> None:
    there = root / "authorities" / "exampelshire" / "events" / "open-day.yml"
    there.parent.mkdir(parents=True)
    there.write_bytes((root / EVENING).read_bytes())
    assert said(root) == [
        (
            "undefined-authority",
            "open-day.yml",
            1,
            "did you mean `exampleshire`? Move its files to authorities/exampleshire/events/",
        )
    ]


def test_the_picture_of_an_event_is_described_and_lies_with_its_host(root: Path) -> None:
    image = "image:\n  file: photos/hall.jpg\n  consent_on: 2026-03-02\n  review_by: 2027-03-02\n"
    spoil(root, f"{FOLDER}/event.yml", "posted:", f"{image}posted:")
    assert [(rule, file, hint) for rule, file, _, hint in said(root)] == [
        (
            "image-without-alt",
            "event.yml",
            "add a line such as `alt: Four colleagues at a table by a window`",
        ),
        ("photo-missing", "event.yml", "put it into authorities/_region/photos/ and write its name here"),
    ]
