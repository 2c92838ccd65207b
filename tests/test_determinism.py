"""The same files and the same moment give the same bytes, whatever the machine, its language or its clock."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from regionsite.earlier import KEPT
from tests.building import PROJECT, build, files_of, small_region

LATER = '''\
"""Read by Python as it starts: for this process it is 400 days later."""

import datetime
import time

_DAYS = 400
_seconds, _moment, _day = time.time, datetime.datetime, datetime.date
time.time = lambda: _seconds() + _DAYS * 86400


class Later(_moment):
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(time.time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(time.time(), datetime.timezone.utc).replace(tzinfo=None)

    @classmethod
    def today(cls):
        return cls.now()


datetime.datetime = Later
'''

HERE = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "COLUMNS": "80"}
ELSEWHERE = {
    "PYTHONHASHSEED": "2",
    "TZ": "Pacific/Auckland",
    "LC_ALL": "de_DE.UTF-8",
    "LANGUAGE": "de",
    "COLUMNS": "40",
    "PYTHONUTF8": "0",
}


@pytest.fixture
def another_day(tmp_path: Path) -> dict[str, str]:
    """An environment whose clock is more than a year ahead."""
    folder = tmp_path / "clock"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(LATER, encoding="utf-8")
    return {"PYTHONPATH": str(folder)}


def test_the_other_clock_is_really_another(another_day: dict[str, str]) -> None:
    asked = "import datetime; print(datetime.datetime.now(datetime.timezone.utc).isoformat())"
    environment = {**os.environ, **another_day}
    printed = subprocess.check_output([sys.executable, "-c", asked], env=environment, text=True)
    assert datetime.fromisoformat(printed.strip()) - datetime.now(UTC) > timedelta(days=399)


def assert_same(one: Path, other: Path) -> None:
    first, second = files_of(one), files_of(other)
    assert sorted(first) == sorted(second)
    assert [path for path in first if first[path] != second[path]] == []


def test_the_committed_region(tmp_path: Path, another_day: dict[str, str]) -> None:
    one = build(PROJECT, tmp_path / "one", **HERE)
    shutil.rmtree(PROJECT / KEPT, ignore_errors=True)
    assert_same(one, build(PROJECT, tmp_path / "other", **ELSEWHERE, **another_day))
    shutil.rmtree(PROJECT / KEPT, ignore_errors=True)


def test_a_live_region_at_a_given_moment(tmp_path: Path, another_day: dict[str, str]) -> None:
    root = small_region(tmp_path / "region")
    one = build(root, tmp_path / "one", as_of="2026-11-21", **HERE)
    shutil.rmtree(root / KEPT, ignore_errors=True)
    assert_same(one, build(root, tmp_path / "other", as_of="2026-11-21", **ELSEWHERE, **another_day))
