"""A region must never turn red because a night passed: the committed files, unchanged, on later days."""

from datetime import timedelta
from pathlib import Path

import pytest

from regionsite.load import load
from regionsite.now import chosen_moment
from tests.building import PROJECT, build

NOW = chosen_moment(PROJECT, None, {}, lambda: pytest.fail("the committed region is a demonstration"))


@pytest.mark.parametrize("days", [1, 90, 400])
def test_the_committed_files_are_in_order_and_build(days: int, tmp_path: Path) -> None:
    later = NOW + timedelta(days=days)
    loaded = load(PROJECT, later)
    assert loaded.report.errors == ()
    site = build(PROJECT, tmp_path / "site", as_of=later.date().isoformat())
    assert (site / "vacancies" / "index.html").is_file()
