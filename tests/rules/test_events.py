"""Slips in the files of events: what is said, at which line, and what a broken file does not bring down."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsite.load import load
from regionsite.model.programme import Programme
from regionsite.model.timetable import Slot, timetable
from regionsite.rules.programme import at_once
from tests.conferences import two_lines
from tests.outputs.live_events import conference
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
    spoil(root, f"{FOLDER}/programme.yml", "    kind: plenary\n", f"    kind: plenary\n{two_lines()}")
    loaded = load(root, NOW.replace(year=2027, month=3, day=17, hour=17))
    assert [found for found in loaded.report.diagnostics if found.path.startswith(FOLDER)] == []
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


def test_a_deleted_programme_is_told_once_and_one_that_cannot_be_read_is_not_deleted(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    before = tmp_path_factory.mktemp("before")
    overlaid(before, root)
    told = {}
    for name in ("programme", "event"):
        file = root / f"{FOLDER}/{name}.yml"
        sound = file.read_text(encoding="utf-8")
        file.write_text("rooms: [[[\n{{{\n", encoding="utf-8", newline="\n")
        found = load(root, NOW, before).report.diagnostics
        told[f"{name} unread"] = [one.path for one in found if one.rule == "dropped-without-trace"]
        file.unlink()
        found = load(root, NOW, before).report.diagnostics
        told[f"{name} gone"] = [one.path for one in found if one.rule == "dropped-without-trace"]
        file.write_text(sound, encoding="utf-8", newline="\n")
    assert told == {
        "programme unread": [],
        "programme gone": [f"{FOLDER}/programme.yml"],
        "event unread": [],
        "event gone": [f"{FOLDER}/event.yml"],
    }


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


def test_places_left_stand_only_beside_the_moment_of_counting(root: Path) -> None:
    booking = "booking:\n  url: https://www.example.org/book\n  places_left:\n    number: 6\n"
    spoil(root, EVENING, "posted:", f"{booking}posted:")
    assert [(rule, line) for rule, _, line, _ in said(root)] == [("missing-field", 16)]
    spoil(root, EVENING, "    number: 6\n", "    number: 6\n    as_at: 2026-11-20 16:00\n")
    assert said(root) == []


def test_a_session_in_the_hour_that_the_clocks_skip(root: Path) -> None:
    spoil(root, f"{FOLDER}/event.yml", "2027-03-18 09:30", "2027-03-28 00:30")
    spoil(root, f"{FOLDER}/event.yml", "2027-03-18 16:00", "2027-03-28 16:00")
    spoil(root, f"{FOLDER}/programme.yml", "start: 10:00", "start: 01:30")
    assert [(rule, file, line) for rule, file, line, _ in said(root)] == [
        ("skipped-hour", "programme.yml", 19)
    ]


def test_the_hour_that_comes_twice_is_no_slip(root: Path) -> None:
    spoil(root, EVENING, "2026-12-03 17:30", "2027-10-31 01:30")
    spoil(root, EVENING, "2026-12-03 18:15", "2027-10-31 02:30")
    assert said(root) == []


def test_a_cancelled_session_keeps_no_room_and_no_speaker(root: Path) -> None:
    """What takes its place may stand in the same room at the same time, with the same people."""
    off = "    history:\n      - cancelled: 2026-11-20 16:10\n        note: Go to the main hall.\n"
    spoil(
        root,
        f"{FOLDER}/programme.yml",
        "    speakers: [team-manager]\n",
        f"    speakers: [team-manager]\n{off}",
    )
    spoil(root, f"{FOLDER}/programme.yml", "room: reed-room", "room: hall\n    speakers: [team-manager]")
    assert said(root) == []


def test_sessions_may_follow_one_another_in_a_room_to_the_minute(root: Path) -> None:
    spoil(root, f"{FOLDER}/programme.yml", "room: reed-room", "room: hall\n    start: 11:20")
    assert said(root) == []


def test_a_change_of_this_morning_is_not_to_come(root: Path) -> None:
    """The check runs at nine."""
    for clock, rules in (("09:00", []), ("09:01", ["change-to-come"])):
        text = (root / EVENING).read_text(encoding="utf-8").partition("history:")[0]
        changed = f"{text}history:\n  - cancelled: 2026-11-21 {clock}\n    note: The next one is in May.\n"
        (root / EVENING).write_text(changed, encoding="utf-8", newline="\n")
        assert [rule for rule, *_ in said(root)] == rules


def test_an_event_is_brought_back_from_online(root: Path) -> None:
    history = (
        "history:\n  - moved_online: 2026-11-18 10:00\n    note: Join by the link.\n"
        "  - restored: 2026-11-19 10:00\n    note: We are back in the hall.\n"
    )
    spoil(root, EVENING, "posted:", f"{history}posted:")
    assert said(root) == []


def at_once_by_hand(slots: list[Slot]) -> set[tuple[str, str]]:
    return {(one.id, other.id) for one, other in combinations(slots, 2) if one.overlaps(other)}


@given(
    sessions=st.lists(
        st.tuples(st.integers(540, 1_000), st.sampled_from((5, 20, 50, 180))), min_size=1, max_size=12
    )
)
def test_pairs_that_share_a_minute_are_those_that_looking_at_each_finds(
    sessions: list[tuple[int, int]],
) -> None:
    told = {
        f"s-{number}": {
            "title": "Talk",
            "kind": "talk",
            "start": f"{start // 60:02}:{start % 60:02}",
            "minutes": minutes,
        }
        for number, (start, minutes) in enumerate(sessions)
    }
    event = conference(start="2027-03-29 00:30", end="2027-03-30 23:00")
    times = timetable(event, Programme.model_validate({"id": "conference", "sessions": told}))
    found = [(one.id, other.id) for one, other in at_once(times.slots)]
    assert len(found) == len(set(found))
    assert set(found) == at_once_by_hand(list(times.slots))
