"""What the guide says about taking something down: where it was on the built site, it is not any more."""

import shutil
from pathlib import Path

import pytest

from regionsite.earlier import KEPT
from regionsite.model.moment import parsed_day
from regionsite.now import morning
from regionsite.publish import publication
from regionsite.source.paths import authority_path, vacancy_path
from tests.building import build, files_of, small_region
from tests.repository import Repository

EX = vacancy_path("exampleshire", "exs-101")
NF = authority_path("northfen")
PAGE = "vacancies/exampleshire/exs-101/index.html"
DAY = "2026-11-21"

CONTACT = "unmistakable.mailbox@example.org"
TITLE = "Social worker, unmistakable title"
APPLY = "https://www.example.org/unmistakable-application"
SAID = "I stayed because my manager knows every family I work with."


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small region, whose first advert has words that stand nowhere else; its site has been built once."""
    root = small_region(tmp_path_factory.mktemp("built") / "region")
    lines = (root / EX).read_text(encoding="utf-8").splitlines()
    begins = {
        "title: ": f"title: {TITLE}",
        "apply_url: ": f"apply_url: {APPLY}",
        "  email: ": f"  email: {CONTACT}",
    }
    changed = [next((new for old, new in begins.items() if line.startswith(old)), line) for line in lines]
    (root / EX).write_text("\n".join(changed) + "\n", encoding="utf-8", newline="\n")
    build(root, root / "site", as_of=DAY)
    return root


@pytest.fixture
def region(built: Path, tmp_path: Path) -> Repository:
    """A copy of it with its site, to work in."""
    return Repository(Path(shutil.copytree(built, tmp_path / "region")))


def holding(region: Repository, words: str) -> set[str]:
    """Every file of the site that stands which has these words."""
    return {path for path, content in files_of(region.root / "site").items() if words.encode() in content}


def kept(region: Repository, words: str) -> bool:
    """Whether what is kept for the next build has these words."""
    return any(words.encode() in content for content in files_of(region.root / KEPT).values())


def built_again(region: Repository) -> None:
    build(region.root, region.root / "site", as_of=DAY)


FEEDS_AND_DATA = {
    "vacancies/feed.xml", "vacancies/feed.json", "vacancies/jobs.xml", "api/v1/vacancies.json",
}  # fmt: skip


def test_it_was_everywhere_before(region: Repository) -> None:
    assert {PAGE, "vacancies/index.html", "index.html", *FEEDS_AND_DATA} <= holding(region, TITLE)
    assert (PAGE in holding(region, CONTACT), kept(region, CONTACT)) == (True, True)
    assert (PAGE in holding(region, APPLY), kept(region, APPLY)) == (True, True)
    assert "sitemap.xml" in holding(region, "/vacancies/exampleshire/exs-101/")


def test_a_withdrawn_advert_keeps_its_page_and_nothing_else(region: Repository) -> None:
    gone = "status: withdrawn\nchanges:\n  - on: 2026-11-20\n    what: The post was withdrawn.\n"
    region.edit(EX, "status: open\n", gone)
    built_again(region)
    assert holding(region, CONTACT) == set()
    assert holding(region, APPLY) == set()
    assert holding(region, TITLE) == {PAGE}
    assert "sitemap.xml" not in holding(region, "/vacancies/exampleshire/exs-101/")
    assert "JobPosting" not in (region.root / "site" / PAGE).read_text(encoding="utf-8")


def test_a_deleted_advert_leaves_no_trace(region: Repository) -> None:
    (region.root / EX).unlink()
    built_again(region)
    for words in (TITLE, CONTACT, APPLY, "exs-101", "EXS-101"):
        assert (holding(region, words), kept(region, words)) == (set(), False), words


def test_what_a_colleague_said_and_every_picture_go_with_their_lines_and_files(region: Repository) -> None:
    pictures = {path for path in files_of(region.root / "site") if path.endswith((".jpg", ".webp"))}
    assert (bool(holding(region, SAID)), bool(pictures)) == (True, True)
    profile = region.root / NF
    text = profile.read_text(encoding="utf-8")
    profile.write_text(text[: text.index("photo:")], encoding="utf-8", newline="\n")
    shutil.rmtree(profile.parent / "photos")
    event = profile.parent / "events" / "good-records-2026-10.yml"
    before, photos, after = event.read_text(encoding="utf-8").partition("  photos:\n")
    event.write_text(before + after[after.index("  told:") :], encoding="utf-8", newline="\n")
    assert photos
    built_again(region)
    assert holding(region, SAID) == set()
    assert {path for path in files_of(region.root / "site") if path.endswith((".jpg", ".webp"))} == set()


def test_words_of_the_general_pages_go(region: Repository) -> None:
    page = region.root / "docs" / "working-here" / "index.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\nunmistakable words\n", encoding="utf-8", newline="\n")
    built_again(region)
    assert holding(region, "unmistakable words") == {"working-here/index.html", "search/index.json"}
    page.write_text(text, encoding="utf-8", newline="\n")
    built_again(region)
    assert holding(region, "unmistakable words") == set()


def test_only_files_whose_name_is_their_content_are_kept_for_long(region: Repository) -> None:
    """A page, a feed or a data file is asked for again, so that what was taken out of it is gone."""
    headers = (region.root / "site" / "_headers").read_text(encoding="utf-8")
    kept = [block.partition("\n")[0] for block in headers.split("\n\n") if "Cache-Control" in block]
    assert kept == ["/assets/*"]
    below = [path for path in files_of(region.root / "site") if path.startswith("assets/")]
    assert [path for path in below if path.endswith((".html", ".json", ".xml"))] == []


def test_while_a_folder_has_an_error_what_was_taken_out_is_still_shown(
    region: Repository, tmp_path: Path
) -> None:
    """The trap that the guide warns of: the check must be green for the whole folder."""
    Repository.made(region.root).commit()
    region.edit(EX, f"title: {TITLE}", "title: Social worker")
    region.edit(authority_path("exampleshire"), "kind: county", "kind: shire")
    shown = publication(region.root, morning(parsed_day(DAY)), tmp_path / "scratch")
    assert TITLE in (shown.root / EX).read_text(encoding="utf-8")
