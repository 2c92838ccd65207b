"""Counting views from access logs: what counts, what does not, and that nobody's address stays."""

import gzip
from pathlib import Path

from regionsite.cli import main
from regionsite.source.paths import region_path
from tests.building import small_copy

POST = """---
title: A year of counting
summary: What a year of counting did to us.
date: 2026-10-01
category: reflection
tags: [caseloads]
author: Service manager
---

We wrote it on the wall.
"""

BROWSER = '"https://example.org/news/" "Mozilla/5.0 (X11; Linux x86_64)"'


def line(day: str, path: str = "/news/counting/", *, status: int = 200, more: str = BROWSER) -> str:
    return f'203.0.113.7 - - [{day}] "GET {path} HTTP/1.1" {status} 5120 {more}'.rstrip()


LOG = "\n".join([
    line("18/Nov/2026:09:00:00 +0000"),
    line("18/Nov/2026:09:00:01 +0000", "/news/counting/?from=mail"),
    line("18/Nov/2026:10:00:00 +0000", "/news/counting/index.html", status=304),
    line("18/Nov/2026:23:59:00 -0200"),  # In London it is the 19th.
    line("19/Nov/2026:08:00:00 +0000", more=""),  # The common form names no browser.
    line("19/Nov/2026:08:00:00 +0000", "/news/counting"),  # Leads on to the page, and is no page.
    line("19/Nov/2026:08:00:00 +0000", status=404),
    line("19/Nov/2026:08:00:00 +0000", "/news/"),
    line("19/Nov/2026:08:00:00 +0000", more='"-" "Examplebot/2.1 (+https://example.org/bot)"'),
    line("21/Nov/2026:08:00:00 +0000"),  # Today is not over.
    "not a line of a log at all",
    '203.0.113.9 - - [no date] "GET /news/counting/ HTTP/1.1" 200 1 "-" "Mozilla"',
    "",
])  # fmt: skip


def region(root: Path) -> Path:
    small_copy(root)
    posts = root / "docs" / "news" / "posts"
    posts.mkdir(parents=True)
    (posts / "counting.md").write_text(POST, encoding="utf-8")
    return root


def count(root: Path, *logs: Path, day: str = "2026-11-21") -> int:
    return main(["views", str(root), "--as-of", day, "--write", "--log", *map(str, logs)])


def test_whole_days_of_people_are_counted_and_nothing_else_is_kept(tmp_path: Path) -> None:
    root, log = region(tmp_path / "root"), tmp_path / "access.log"
    log.write_text(LOG, encoding="utf-8")
    assert count(root, log) == 0
    written = (root / region_path("views.yml")).read_text(encoding="utf-8")
    assert written == (
        "# Written by `regionsite views` from the host's access logs. No address of a reader is kept.\n"
        "views:\n  counting:\n    n: 5\n    as_at: 2026-11-19\n"
    )
    assert main(["validate", str(root), "--strict", "--as-of", "2026-11-21"]) == 0


def test_no_day_is_counted_twice_and_later_days_are_added(tmp_path: Path) -> None:
    root, log, packed = region(tmp_path / "root"), tmp_path / "access.log", tmp_path / "access.log.2.gz"
    log.write_text(LOG, encoding="utf-8")
    packed.write_bytes(gzip.compress(LOG.encode()))
    count(root, packed)
    count(root, log, packed)
    assert "n: 5\n" in (root / region_path("views.yml")).read_text(encoding="utf-8")
    count(root, log, day="2026-11-22")
    written = (root / region_path("views.yml")).read_text(encoding="utf-8")
    assert written.endswith("  counting:\n    n: 6\n    as_at: 2026-11-21\n")


def test_logs_that_overlap_are_counted_once(tmp_path: Path) -> None:
    root = region(tmp_path / "root")
    one, other = tmp_path / "access.log", tmp_path / "access.log.1.gz"
    first, second = line("18/Nov/2026:09:00:00 +0000"), line("19/Nov/2026:08:00:00 +0000")
    one.write_text(f"{first}\n{second}\n{second}\n", encoding="utf-8")
    other.write_bytes(gzip.compress(f"{first}\r\n{second}".encode()))
    count(root, one, other, one)
    assert "n: 3\n" in (root / region_path("views.yml")).read_text(encoding="utf-8")


def test_a_site_below_a_path_has_that_path_in_its_logs(tmp_path: Path) -> None:
    root, log = region(tmp_path / "root"), tmp_path / "access.log"
    settings = root / "mkdocs.yml"
    settings.write_text(
        settings.read_text("utf-8").replace("https://example.org/", "https://example.org/region/"), "utf-8"
    )
    log.write_text(LOG + line("18/Nov/2026:09:00:00 +0000", "/region/news/counting/"), encoding="utf-8")
    count(root, log)
    assert "n: 1\n" in (root / region_path("views.yml")).read_text(encoding="utf-8")


def test_examples_are_never_added_to(tmp_path: Path) -> None:
    root, log = region(tmp_path / "root"), tmp_path / "access.log"
    profile = root / region_path()
    profile.write_text(f"{profile.read_text('utf-8')}\ndemonstration: true\n", encoding="utf-8")
    log.write_text(LOG, encoding="utf-8")
    assert count(root, log) == 1  # The region has errors: nothing in it is marked.
    assert count(root, tmp_path / "gone.log") == 1
    assert not (root / region_path("views.yml")).exists()
