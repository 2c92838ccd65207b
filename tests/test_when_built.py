"""The foot of each page and `status.json` say for which moment the site was made, and when it was built."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from regionsite.cli import main
from regionsite.model.moment import LONDON
from regionsite.now import BUILT_ON, clock_of, time_of_build
from regionsite.preview import readable
from regionsite.settings import setting, standing_site
from regionsite.whole import gaps
from tests.building import PROJECT, SMALL, build, files_of, small_region
from tests.test_publish import run

NOW = datetime(2026, 11, 21, 9, 3, 7, 500, tzinfo=LONDON)
LATER = str(int(datetime(2026, 11, 23, 16, 5, tzinfo=UTC).timestamp()))


def test_a_live_site_for_this_moment_was_built_now() -> None:
    assert time_of_build(SMALL, {}, NOW) == NOW.replace(microsecond=0)


@pytest.mark.parametrize(("root", "environment"), [(PROJECT, {}), (SMALL, {"SOURCE_DATE_EPOCH": LATER})])
def test_a_site_for_a_chosen_moment_does_not_say(root: Path, environment: dict[str, str]) -> None:
    assert time_of_build(root, environment, NOW) is None


def test_what_goes_live_always_says() -> None:
    told = {"SOURCE_DATE_EPOCH": "0", BUILT_ON: LATER}
    assert time_of_build(PROJECT, told, NOW) == datetime(2026, 11, 23, 16, 5, tzinfo=LONDON)


def test_a_given_moment_stands_in_for_the_clock() -> None:
    assert clock_of({"SOURCE_DATE_EPOCH": LATER}) == datetime(2026, 11, 23, 16, 5, tzinfo=UTC)
    assert abs(clock_of({}) - datetime.now(UTC)).total_seconds() < 60


@pytest.mark.parametrize("written", ["", "yesterday", "²", "-1", "1e9", "99999999999999999999", "2026-11-21"])
def test_what_is_no_moment_is_wrong_use(
    written: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", written)
    for command in ("validate", "build", "late"):
        assert main([command, str(SMALL)]) == 2
        said = f"SOURCE_DATE_EPOCH is `{written}`, and no number of seconds since 1970. Set it anew, or unset it.\n"
        assert capsys.readouterr() == ("", said)


def told(site: Path) -> tuple[str, str | None]:
    """`as_of` and `built` of the status file."""
    status = json.loads((site / "api" / "v1" / "status.json").read_text(encoding="utf-8"))
    return status["as_of"], status["items"][0]["built"]


def words_in_every_foot(site: Path, words: str) -> bool:
    pages = [content.decode() for path, content in files_of(site).items() if path.endswith(".html")]
    whole = [page for page in pages if "rs-foot" in page]
    return len(whole) > 10 and all(words in page for page in whole)


def test_a_published_site_names_both_moments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = small_region(tmp_path / "region")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", LATER)
    done = run(root, "build", "--publish", "--as-of", "2026-11-21")
    assert done.code == 0, done.err
    assert told(root / "site") == ("2026-11-21T09:00:00+00:00", "2026-11-23T16:05:00+00:00")
    words = "Made for Saturday 21 November 2026, 9am, and built on Monday 23 November 2026, 4:05pm."
    assert words_in_every_foot(root / "site", words)


def test_a_site_made_for_a_day_names_that_day_only(tmp_path: Path) -> None:
    root = small_region(tmp_path / "region")
    site = build(root, root / "site", as_of="2026-11-21")
    assert told(site) == ("2026-11-21T09:00:00+00:00", None)
    assert words_in_every_foot(site, "Made for Saturday 21 November 2026, 9am.")


# What a build needs beside


def test_settings_are_read_without_mkdocs(tmp_path: Path) -> None:
    lines = "site_name: A\n# site_dir: no\nsite_url: 'https://example.org/' # here\nnested:\n  site_dir: no\n"
    (tmp_path / "mkdocs.yml").write_text(lines, encoding="utf-8")
    assert setting(tmp_path, "site_url") == "https://example.org/"
    assert (setting(tmp_path, "site_dir"), standing_site(tmp_path)) == (None, tmp_path / "site")
    (tmp_path / "mkdocs.yml").write_text("site_dir: public\n", encoding="utf-8")
    assert standing_site(tmp_path) == tmp_path / "public"


def test_a_site_with_a_gap_is_told_apart(tmp_path: Path) -> None:
    files = (
        "index.html",
        "vacancies/index.html",
        "404.html",
        "sitemap.xml",
        "api/v1/status.json",
        "about/index.html",
    )
    for file in files:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("whole", encoding="utf-8")
    written = dict.fromkeys(files[:5], 5)
    assert list(gaps(tmp_path, written, ["about/"])) == []
    (tmp_path / "index.html").write_text("who", encoding="utf-8")
    (tmp_path / "404.html").unlink()
    (tmp_path / "about/index.html").write_text("", encoding="utf-8")
    assert list(gaps(tmp_path, written, ["about/"])) == [
        "/index.html has 3 bytes on the disk, and 5 were written.",
        "/404.html has no bytes on the disk, and 5 were written.",
        "/404.html is not there, or is empty.",
        "/about/ is not there, or is empty.",
    ]


@pytest.mark.parametrize(
    ("link", "from_a_folder"),
    [
        ("vacancies/", "vacancies/index.html"),
        ("../../", "../../index.html"),
        ("..", "../index.html"),
        ("./", "./index.html"),
        ("../glossary/#asye", "../glossary/index.html#asye"),
        ("../a/?b=c#d", "../a/index.html?b=c#d"),
        ("#main", "#main"),
        ("feed.xml", "feed.xml"),
        ("/about/", "/about/"),
        ("https://example.org/a/", "https://example.org/a/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_a_preview_can_be_read_from_its_folder(link: str, from_a_folder: str) -> None:
    assert readable(f'<a class="x" href="{link}">') == f'<a class="x" href="{from_a_folder}">'
