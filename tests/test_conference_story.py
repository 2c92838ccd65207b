"""A year of a conference, as the guide tells it: last year's folder copied, slips told, published, one session off."""

import re
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from regionsite.load import load
from regionsite.model.moment import parsed_day
from regionsite.now import morning
from tests.building import build, small_region
from tests.conferences import PROGRAMME, at_the_day, conference, two_lines, write_conference
from tests.sites import NOW

EVENTS = "authorities/_region/events"
EVE = "2027-09-08"
"""The day before this year's conference."""

BEFORE, NOW_ON = "ground-2026", "ground-2027"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The small region with last year's conference, copied for this year with the new dates in `event.yml`."""
    made = small_region(tmp_path / "root")
    last = conference(start="2026-09-10 08:30", end="2026-09-10 17:00", posted="2026-06-01")
    write_conference(made, BEFORE, last, at_the_day(PROGRAMME, "2026-09-10"))
    shutil.copytree(made / EVENTS / BEFORE, made / EVENTS / NOW_ON)
    edit(made, "event.yml", "2026-09-10", "2027-09-09")
    edit(made, "event.yml", "'2026-06-01'", "2026-11-02\nedition_before: ground-2026")
    return made


def edit(root: Path, name: str, old: str, new: str) -> None:
    """Replace words of this year's folder, as someone does in a web page."""
    file = root / EVENTS / NOW_ON / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def slips(root: Path, now: datetime = NOW) -> list[str]:
    """What the check says: the file, the words of its line, and the rule."""
    found = []
    for told in load(root, now).report.diagnostics:
        line = (root / told.path).read_text(encoding="utf-8").splitlines()[told.span.line - 1]
        found.append(f"{Path(told.path).name}: {line.strip()}: {told.rule}")
    return found


def calendar(site: Path, path: str) -> str:
    return (site / "events" / NOW_ON / path).read_bytes().decode().replace("\r\n ", "")


def test_last_years_folder_becomes_this_years_conference(root: Path) -> None:
    # The sessions still have last year's day.
    assert {told.rpartition(": ")[2] for told in slips(root)} == {"session-outside-day"}
    edit(root, "programme.yml", "2026-09-10", "2027-09-09")
    # Three slips, each told at its line.
    edit(root, "programme.yml", "minutes: 40\n    room: hall", "minutes: 40\n    room: hal")
    edit(root, "programme.yml", "start: 08:30", "start: 8.30am")
    edit(root, "programme.yml", "- manager", "- head")
    told = slips(root)
    assert [words for words in told if "undefined" not in words] == ["programme.yml: start: 8.30am: time"]
    edit(root, "programme.yml", "start: 8.30am", "start: '08:30'")
    assert slips(root) == [
        "programme.yml: - head: undefined-speaker",
        "programme.yml: room: hal: undefined-room",
    ]
    edit(root, "programme.yml", "room: hal\n", "room: hall\n")
    edit(root, "programme.yml", "- head", "- manager")
    # Last year's cancellation goes, as the guide says of `history`.
    text = (root / EVENTS / NOW_ON / "programme.yml").read_text(encoding="utf-8")
    kept = re.sub(r"    history:\n    - cancelled: .*\n      note: .*\n", "", text)
    (root / EVENTS / NOW_ON / "programme.yml").write_text(kept, encoding="utf-8", newline="\n")
    assert slips(root) == []

    first = build(root, root / "site", as_of="2026-11-21")
    assert "CANCELLED" not in calendar(first, "event.ics")
    before = calendar(first, "sessions/maps/session.ics")

    # The two lines of the guide, and nothing else.
    maps = "summary: A made-up family, drawn twice.\n"
    edit(root, "programme.yml", maps, maps + two_lines())
    assert slips(root, morning(parsed_day(EVE))) == []
    second = build(root, root / "site", as_of=EVE)
    after = calendar(second, "sessions/maps/session.ics")
    for name in ("UID", "DTSTART;TZID=Europe/London", "DTEND;TZID=Europe/London"):
        assert value(after, name) == value(before, name)
    assert (value(before, "STATUS"), value(after, "STATUS")) == ("CONFIRMED", "CANCELLED")
    assert int(value(after, "SEQUENCE")) == int(value(before, "SEQUENCE")) + 1
    assert value(after, "SUMMARY").startswith("Cancelled: ")
    assert value(after, "UID") in calendar(second, "event.ics")
    page = (second / "events" / NOW_ON / "index.html").read_text(encoding="utf-8")
    assert "<s>Maps</s>" in page
    assert "Go to “Three columns, one page” in the Fen room." in page
    assert "<s>Maps</s>" in (second / "events" / NOW_ON / "sessions/maps/index.html").read_text("utf-8")


def value(text: str, name: str) -> str:
    """The value of a line of a calendar's only entry."""
    found = re.findall(rf"^{re.escape(name)}:(.*?)\r?$", text[text.index("BEGIN:VEVENT") :], re.M)
    return str(found[0])
