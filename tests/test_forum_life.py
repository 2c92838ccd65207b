"""The life of an issue on the built site, day by day, and what one answer written in YAML changes everywhere."""

import json
import re
import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from regionsite.assets import Assets, read_assets
from regionsite.build import artifacts
from regionsite.edition import Edition
from regionsite.forums import ForumTally
from regionsite.load import load
from regionsite.model.moment import parsed_day
from regionsite.now import morning
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.render import Renderer
from regionsite.source.paths import forum_path
from tests.building import PROJECT, small_copy, whole

THEME = PROJECT / "theme"
ISSUE = forum_path("exampleshire", "exampleshire-2026-90")

LIFE = """\
title: Zza title
theme: workload
you_said: Zzb said.
proposals:
  - text: Zzc proposal.
    history:
      - on: 2026-09-07
        state: agreed
        note: Zzd first step of the proposal.
      - on: 2027-01-11
        state: done
        note: Zze last step of the proposal.
agreed_by_forum: 2026-07-09
public: true
history:
  - on: 2026-03-26
    state: raised
    by: Forum keeper
    note: Zzf raised.
  - on: 2026-07-16
    state: with_leaders
    by: Forum keeper
    note: Zzg taken to leaders.
    due: 2026-10-08
  - on: 2026-11-30
    state: agreed
    by: Director
    note: Zzh agreed.
  - on: 2027-01-11
    state: done
    by: Director
    note: Zzi done.
answers:
  - on: 2026-11-30
    role: Zzj director
    decision: agreed
    text: Zzk answer.
impact:
  - on: 2027-03-01
    text: Zzl difference.
    how_known: Zzm asked.
"""

MEETING = set("abc")
"""The words that the forum agreed: title, what was said, the proposal."""

DAYS = {
    "2026-07-08": set(),
    "2026-07-09": MEETING | set("f"),
    "2026-07-16": MEETING | set("fg"),
    "2026-10-09": MEETING | set("fgd"),
    "2026-11-30": MEETING | set("fgdhjk"),
    "2027-01-11": MEETING | set("fgdhjkei"),
    "2027-03-01": MEETING | set("fgdhjkeilm"),
}
"""What may be read anywhere on the site of a day."""

Site = Callable[[str], dict[str, str]]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small region with an issue whose every word can be found again."""
    found = tmp_path_factory.mktemp("forum") / "region"
    small_copy(found)
    (found / ISSUE).write_text(LIFE, encoding="utf-8", newline="\n")
    return found


@pytest.fixture(scope="module")
def assets(root: Path) -> Assets:
    region = load(root, morning(date(2026, 11, 21))).region
    assert region
    return read_assets(THEME, region_stylesheet(region.profile), "")


@pytest.fixture(scope="module")
def site(root: Path, assets: Assets) -> Site:
    """Every file of the site of a day, but for those of other subjects."""

    @cache
    def made(day: str) -> dict[str, str]:
        edition = edition_of(root, day)
        files = artifacts(edition, Renderer(THEME, edition, assets), assets, [], [])
        kept = (one for one in files if re.search(r"\.(html|xml|json)$", one.path))
        return {one.path: content.decode() for one in kept if b"Zz" in (content := whole(one.content))}

    return made


def edition_of(root: Path, day: str) -> Edition:
    now = morning(parsed_day(day))
    loaded = load(root, now)
    assert loaded.region is not None, loaded.report
    return Edition(loaded.region, now, "https://example.org/")


@pytest.mark.parametrize("day", DAYS)
def test_only_what_is_known_on_a_day_stands_anywhere(site: Site, day: str) -> None:
    found = {letter for text in site(day).values() for letter in re.findall(r"Zz([a-z])", text)}
    assert found == DAYS[day]


def test_where_it_stands(site: Site) -> None:
    assert sorted(site("2027-03-01")) == sorted([
        "api/v1/forum.json", "authorities/exampleshire/index.html", "compare/index.html",
        "forum/exampleshire-2026-90/brief/index.html", "forum/exampleshire-2026-90/index.html",
        "forum/feed.json", "forum/feed.xml", "forum/index.html", "forum/theme/workload/index.html",
        "forum/we-did/index.html", "forum/with/exampleshire/index.html", "index.html", "search/index.json",
    ])  # fmt: skip


def test_a_year_after_its_last_news_it_leaves_the_board_for_the_archive(site: Site) -> None:
    title = r"rs-forum-row__title[^>]*><a[^>]*>([^<]+)"
    told = {
        day: "Zza title" in re.findall(title, site(day)["forum/index.html"])
        for day in ("2028-02-29", "2028-03-01")
    }
    assert told == {"2028-02-29": True, "2028-03-01": False}
    found = site("2028-03-01")
    years = re.findall(r'href="../forum/archive/(\d+)/".*?__count">(\d+)<', found["forum/index.html"])
    assert dict(years)["2027"] == "1"
    assert {path for path in found if path.startswith("forum/") and "Zzb said" in found[path]} == {
        "forum/exampleshire-2026-90/brief/index.html", "forum/exampleshire-2026-90/index.html",
        "forum/archive/2027/index.html", "forum/theme/workload/index.html", "forum/index.html",
        "forum/with/exampleshire/index.html",
    }  # fmt: skip


def test_an_answer_that_is_late_is_said_and_then_is_not(site: Site) -> None:
    late = {
        day: "Answer late" in site(day)["forum/exampleshire-2026-90/index.html"] for day in list(DAYS)[1:]
    }
    assert late == {
        "2026-07-09": False,
        "2026-07-16": False,
        "2026-10-09": True,
        "2026-11-30": False,
        "2027-01-11": False,
        "2027-03-01": False,
    }


ANSWER = """\
  - on: 2026-11-20
    state: not_agreed
    by: Director
    reason: Zzr reason.
answers:
  - on: 2026-11-20
    role: Zzs director
    decision: not_agreed
    text: Zzt answer.
"""


def test_an_answer_written_in_yaml_shows_on_every_page_feed_and_count(root: Path, assets: Assets) -> None:
    text = LIFE[: LIFE.index("  - on: 2026-11-30")]
    told = []
    for written in (text, text + ANSWER):
        (root / ISSUE).write_text(written, encoding="utf-8", newline="\n")
        edition = edition_of(root, "2026-11-21")
        files = artifacts(edition, Renderer(THEME, edition, assets), assets, [], [])
        read = {
            one.path: whole(one.content).decode()
            for one in files
            if one.path.endswith(("html", "xml", "json"))
        }
        told.append((edition.forums.tally(), read))
    (before, old), (after, new) = told
    (root / ISSUE).write_text(LIFE, encoding="utf-8", newline="\n")
    assert moved(before, after) == {"waiting": -1, "not_agreed": 1, "late": -1}
    with_reason = sorted(path for path, text in new.items() if "Zzr" in text)
    assert with_reason == [
        "api/v1/forum.json", "forum/exampleshire-2026-90/index.html", "forum/feed.json", "forum/feed.xml",
        "forum/theme/workload/index.html", "forum/we-did/index.html", "forum/with/exampleshire/index.html",
    ]  # fmt: skip
    states = [item["state"] for item in json.loads(new["api/v1/forum.json"])["items"]]
    assert (states.count("not_agreed"), len(states)) == (after.not_agreed, after.asked)
    board = new["forum/index.html"]
    assert len(re.findall(r'data-state="not-agreed"', board)) == after.not_agreed
    assert f">{after.not_agreed}</dd>" in board
    assert "With leaders. Zzb said." in old["search/index.json"]
    assert "Not agreed. Zzb said." in new["search/index.json"]


def moved(before: ForumTally, after: ForumTally) -> dict[str, int]:
    """Which counts are other than they were, and by how much."""
    old, new = vars(before), vars(after)
    return {name: new[name] - old[name] for name in old if new[name] != old[name]}


def test_a_region_without_forums_shows_nothing_of_them(tmp_path: Path, assets: Assets) -> None:
    found = tmp_path / "region"
    small_copy(found)
    for folder in found.glob("authorities/*/forum"):
        shutil.rmtree(folder)
    edition = edition_of(found, "2026-11-21")
    files = artifacts(edition, Renderer(THEME, edition, assets), assets, [], [])
    assert [one.path for one in files if one.path.startswith("forum/")] == []
