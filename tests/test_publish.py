"""One authority never blocks another: what is wrong is shown at its last good version, the rest as edited."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from regionsite.load import load
from regionsite.publish import Publication, outcome, publication
from regionsite.source.paths import authority_path, event_path, forum_path, region_path, vacancy_path
from tests.building import PROJECT, files_of, small_copy, standing_site
from tests.repository import Repository
from tests.test_cases import NOW

EX = vacancy_path("exampleshire", "exs-101")
NF = vacancy_path("northfen", "nf-7")
PLACES = region_path("places.yml")
PLACES_BEGIN = "places:\n"
PAY, WORSE, WORST = "salary_min: 39000", "salary_min: £39,000", "salary_min: 39k"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The small region, committed once and in order."""
    small_copy(tmp_path / "region")
    made = Repository.made(tmp_path / "region")
    made.commit("2026-11-02")
    return made


def published(repository: Repository) -> Publication:
    found = publication(repository.root, NOW, repository.root.with_name("scratch"))
    if not found.refused:
        assert load(found.root, NOW).report.errors == ()
    return found


def held(found: Publication) -> list[str]:
    assert not found.refused
    return [str(folder) for folder in found.held]


def text(found: Publication, path: str) -> str:
    return (found.root / path).read_text(encoding="utf-8")


def line_of(root: Path, path: str, begin: str) -> tuple[int, str]:
    lines = (root / path).read_text(encoding="utf-8").splitlines()
    return next((number, line) for number, line in enumerate(lines, 1) if line.startswith(begin))


def test_a_region_in_order_goes_out_as_it_stands(repository: Repository) -> None:
    found = published(repository)
    assert (found.root, found.held, outcome(found, failed=False)) == (repository.root, (), "")


def test_a_broken_authority_steps_back_and_another_goes_out_as_edited(repository: Repository) -> None:
    repository.edit(NF, "closes: 2026-12-11 12:00", "closes: 2026-12-18 12:00")
    good = repository.commit("2026-11-10")
    repository.edit(NF, PAY, WORSE)
    repository.commit("2026-11-11")
    repository.edit(NF, WORSE, WORST)
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    repository.commit("2026-11-12")
    found = published(repository)
    assert held(found) == [
        "authorities/northfen is shown as it was on Tuesday 10 November 2026 "
        f"(version {good}). To mend: {NF}:{line_of(repository.root, NF, 'salary_min: ')[0]}"
    ]
    assert PAY in text(found, NF)
    assert "closes: 2026-12-18 12:00" in text(found, NF)
    assert "closes: 2026-12-05" in text(found, EX)


def test_what_nobody_has_committed_counts_as_edited(repository: Repository) -> None:
    repository.edit(NF, PAY, WORSE)
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/northfen"]
    assert "closes: 2026-12-05" in text(found, EX)


def test_so_does_a_file_that_git_ignores(repository: Repository) -> None:
    (repository.root / ".gitignore").write_text("*-draft.yml\n", encoding="utf-8")
    repository.edit(NF, "closes: 2026-12-11 12:00", "closes: 2026-12-18 12:00")
    repository.commit("2026-11-10")
    shutil.copy(repository.root / NF, repository.root / NF.replace("nf-7", "nf-7-draft"))
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/northfen"]
    assert "closes: 2026-12-18 12:00" in text(found, NF)


def test_two_broken_authorities_step_back_each_on_its_own(repository: Repository) -> None:
    repository.edit(NF, PAY, WORSE)
    repository.commit("2026-11-11")
    repository.edit(EX, "status: open", "status: closed")
    repository.commit("2026-11-12")
    repository.edit(EX, "status: closed", "status: shut")
    repository.commit("2026-11-13")
    found = published(repository)
    assert [(folder.path, folder.version and folder.version.day.day) for folder in found.held] == [
        ("authorities/exampleshire", 2),
        ("authorities/northfen", 2),
    ]


def test_a_broken_folder_of_the_region_steps_back(repository: Repository) -> None:
    repository.edit(PLACES, "name: Exampleton", "nam: Exampleton")
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    repository.commit("2026-11-12")
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/_region"]
    assert "closes: 2026-12-05" in text(found, EX)


def test_an_authority_in_order_does_not_pay_for_what_the_region_took_away(repository: Repository) -> None:
    repository.edit(PLACES, "  north-quay:", "  south-quay:")
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    repository.commit("2026-11-12")
    found = published(repository)
    assert held(found) == [
        "authorities/_region is shown as it was on Monday 2 November 2026 "
        f"(version {repository.git('rev-parse', '--short=7', 'HEAD~1').strip()}). "
        f"To mend: {NF}:{line_of(repository.root, NF, '  - place: ')[0]}"
    ]
    assert "closes: 2026-12-05" in text(found, EX)


def test_nor_when_it_was_corrected_afterwards(repository: Repository) -> None:
    repository.edit(PLACES, "  north-quay:", "  south-quay:")
    repository.commit("2026-11-11")
    repository.edit(NF, "closes: 2026-12-11 12:00", "closes: 2026-12-18 12:00")
    repository.commit("2026-11-12")
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/_region"]
    assert "closes: 2026-12-18 12:00" in text(found, NF)


def test_an_authority_with_a_slip_of_its_own_does_not_take_the_region_back(repository: Repository) -> None:
    repository.edit(NF, PAY, WORSE)
    repository.commit("2026-11-11")
    repository.edit(PLACES, "name: Exampleton", "name: Exampleton on Sea")
    repository.commit("2026-11-12")
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/northfen"]
    assert "Exampleton on Sea" in text(found, PLACES)


def test_folders_that_were_changed_together_step_back_together(repository: Repository) -> None:
    repository.edit(PLACES, "  north-quay:", "  south-quay:")
    repository.edit(NF, "place: north-quay", "place: south-quay")
    repository.edit(NF, PAY, WORSE)
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    repository.commit("2026-11-12")
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/_region", "authorities/northfen"]
    assert "closes: 2026-12-05" in text(found, EX)


def test_an_authority_that_never_was_in_order_is_left_out(repository: Repository) -> None:
    profile = repository.root / authority_path("northfen")
    newcomer = repository.root / authority_path("newtown")
    newcomer.parent.mkdir()
    newcomer.write_text(profile.read_text(encoding="utf-8") + "colour: red\n", encoding="utf-8")
    found = published(repository)
    assert [(folder.path, folder.version) for folder in found.held] == [("authorities/newtown", None)]
    assert "authorities/newtown is left out, for no version of it is in order. To mend: " in held(found)[0]


def test_one_that_had_been_deleted_is_not_said_to_be_shown(repository: Repository) -> None:
    profile = (repository.root / authority_path("northfen")).read_text(encoding="utf-8")
    newcomer = repository.root / authority_path("newtown")
    newcomer.parent.mkdir()
    newcomer.write_text(profile, encoding="utf-8")
    repository.commit("2026-11-09")
    newcomer.unlink()
    repository.commit("2026-11-10")
    newcomer.write_text(profile + "colour: red\n", encoding="utf-8")
    (told,) = held(published(repository))
    assert told.startswith("authorities/newtown is left out, as it was on Tuesday 10 November 2026 (version ")


def test_of_many_places_the_first_are_named(repository: Repository) -> None:
    """A host takes no longer issue, and nobody would be told."""
    advert = (repository.root / NF).read_text(encoding="utf-8")
    for number in range(30):
        text = advert.replace("NF-7", f"NF-{number + 100}")
        path = repository.root / vacancy_path("northfen", f"nf-{number + 100}")
        path.write_text(text, encoding="utf-8", newline="\n")
    repository.commit("2026-11-10")
    repository.edit(PLACES, "  north-quay:", "  south-quay:")
    found = published(repository)
    (told,) = held(found)
    assert (told.count("vacancies/nf-"), told.endswith(f" and {len(found.report.errors) - 10} more")) == (
        10,
        True,
    )
    refused = outcome(replace(found, refused="There is no history."), failed=True)
    assert (refused.count("vacancies/nf-"), refused.endswith(" more\n")) == (10, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no file that cannot be copied")
def test_a_copy_that_cannot_be_made_is_told_in_words(repository: Repository) -> None:
    repository.edit(NF, PAY, WORSE)
    os.mkfifo(repository.root / "docs" / "pipe")
    refused = published(repository).refused
    assert refused.startswith(f"The files could not be copied to {repository.root.parent}: ")
    assert refused.endswith(" is a named pipe. Make room there, or set TMPDIR to another folder.")


def test_a_deleted_authority_comes_back_while_the_region_still_names_it(repository: Repository) -> None:
    shutil.rmtree(repository.root / "authorities" / "northfen")
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    repository.commit("2026-11-12")
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/northfen"]
    assert held(found)[0].count(f"{PLACES}:") == 1
    assert PAY in text(found, NF)
    assert "closes: 2026-12-05" in text(found, EX)


@pytest.mark.parametrize("everywhere", [False, True], ids=["its folder alone", "the region too"])
def test_so_does_one_that_was_renamed_with_an_error(repository: Repository, everywhere: bool) -> None:
    repository.git("mv", "authorities/northfen", "authorities/northmoor")
    repository.edit(NF.replace("northfen", "northmoor"), PAY, WORSE)
    files = (repository.root / "authorities" / "_region").rglob("*.yml") if everywhere else ()
    for file in files:
        file.write_text(
            file.read_text("utf-8").replace("northfen", "northmoor"), encoding="utf-8", newline="\n"
        )
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    repository.commit("2026-11-12")
    found = published(repository)
    assert {"authorities/northfen", "authorities/northmoor"} <= {folder.path for folder in found.held}
    assert PAY in text(found, NF)
    assert "closes: 2026-12-05" in text(found, EX)


@pytest.mark.parametrize("edited", [False, True])
def test_what_two_councils_took_from_under_the_region_comes_back(
    repository: Repository, edited: bool
) -> None:
    """A regional position names an issue of each, since its first version: it has no other to step back to."""
    for council, issue in {"exampleshire": "exampleshire-2026-03", "northfen": "northfen-2026-01"}.items():
        (repository.root / forum_path(council, issue)).unlink()
        repository.commit("2026-11-11")
    position = forum_path(None, "time-to-write")
    if edited:
        repository.edit(position, "title: ", "# Both councils agreed.\ntitle: ")
        repository.commit("2026-11-12")
    line, _ = line_of(repository.root, position, "    issue: northfen-2026-01")
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/exampleshire", "authorities/northfen"]
    assert held(found)[1].endswith(f"To mend: {position}:{line}")
    assert text(found, position) == (repository.root / position).read_text(encoding="utf-8")


@pytest.mark.parametrize("at_once", [True, False])
def test_what_a_council_took_from_under_another_comes_back(repository: Repository, at_once: bool) -> None:
    event = event_path("northfen", "good-records-2026-10")
    repository.edit(
        forum_path("exampleshire", "exampleshire-2026-01"), "meet-the-teams-2026-12", Path(event).stem
    )
    repository.commit("2026-11-10")
    (repository.root / event).unlink()
    if not at_once:
        repository.commit("2026-11-11")
    repository.edit(EX, "closes: 2026-12-04", "closes: 2026-12-05")
    repository.commit("2026-11-12")
    found = published(repository)
    assert [folder.path for folder in found.held] == ["authorities/northfen"]
    assert "closes: 2026-12-05" in text(found, EX)


def test_two_that_need_each_other_go_out_together(repository: Repository) -> None:
    """The region steps back first for what a council took away, and with it whoever uses the region's new name."""
    (repository.root / forum_path("northfen", "northfen-2026-01")).unlink()
    repository.edit(PLACES, "  exampleton:", "  newton:")
    for council in ("exampleshire", "_region"):
        for file in (repository.root / "authorities" / council).rglob("*.yml"):
            text = file.read_text(encoding="utf-8").replace("place: exampleton", "place: newton")
            file.write_text(text, encoding="utf-8", newline="\n")
    repository.commit("2026-11-12")
    assert [folder.path for folder in published(repository).held] == ["authorities/northfen"]


def test_who_waits_for_another_goes_out_after_it(repository: Repository) -> None:
    """Exampleshire comes before the region, whose new place it names; and two others are wrong."""
    (repository.root / forum_path("northfen", "northfen-2026-01")).unlink()
    repository.edit(authority_path("harbour-bay"), "name: ", "nam: ")
    new = (
        PLACES_BEGIN
        + "  newton:\n    name: Newton\n    authority: exampleshire\n    latitude: 52\n    longitude: 1\n"
    )
    repository.edit(PLACES, PLACES_BEGIN, new)
    repository.edit(EX, "place: exampleton", "place: newton")
    repository.commit("2026-11-12")
    held_back = ["authorities/harbour-bay", "authorities/northfen"]
    assert [folder.path for folder in published(repository).held] == held_back


def test_who_takes_an_address_that_another_has_steps_back(repository: Repository) -> None:
    taken = forum_path("northfen", "northfen-2026-01")
    shutil.copy(repository.root / taken, repository.root / taken.replace("northfen/", "exampleshire/"))
    repository.commit("2026-11-12")
    assert [folder.path for folder in published(repository).held] == ["authorities/exampleshire"]


@pytest.mark.skipif(Path(__file__.upper()).exists(), reason="this disk takes capital letters for small ones")
def test_a_copy_in_capital_letters_does_not_take_the_authority_away(repository: Repository) -> None:
    shutil.copytree(repository.root / "authorities/northfen", repository.root / "authorities/Northfen")
    assert [folder.path for folder in published(repository).held] == ["authorities/Northfen"]


def test_a_stray_file_is_left_out(repository: Repository) -> None:
    (repository.root / "authorities" / "notes.yml").write_text("a: b\n", encoding="utf-8")
    assert [folder.path for folder in published(repository).held] == ["authorities/notes.yml"]


def test_a_version_inside_a_merged_branch_was_never_published(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "-b", "change")
    repository.edit(NF, "closes: 2026-12-11 12:00", "closes: 2026-12-12 12:00")
    repository.commit("2026-11-09")
    repository.edit(NF, PAY, WORSE)
    repository.commit("2026-11-10")
    repository.git("checkout", "--quiet", "main")
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "change", day="2026-11-11")
    assert "closes: 2026-12-11 12:00" in text(published(repository), NF)


def test_a_region_may_lie_deep_in_a_repository(tmp_path: Path) -> None:
    small_copy(tmp_path / "sites" / "east")
    Repository.made(tmp_path).commit()
    below = Repository(tmp_path / "sites" / "east")
    below.edit(NF, PAY, WORSE)
    assert PAY in text(published(below), NF)


def test_a_shallow_copy_says_so_and_what_to_do(repository: Repository, tmp_path: Path) -> None:
    repository.edit(NF, PAY, WORSE)
    repository.commit("2026-11-12")
    copy = Repository(tmp_path / "copy")
    repository.git("clone", "--quiet", "--depth=1", repository.root.as_uri(), str(copy.root))
    found = published(copy)
    assert found.refused == (
        "No version of authorities/northfen in this copy of the repository is in order, and its older history "
        "was not fetched. Fetch it with `git fetch --unshallow`; in a workflow, check out with `fetch-depth: 0`."
    )
    copy.git("fetch", "--quiet", "--unshallow")
    shutil.rmtree(tmp_path / "scratch")
    assert PAY in text(publication(copy.root, NOW, tmp_path / "scratch"), NF)


@pytest.mark.parametrize(
    ("kept", "reason"),
    [
        (
            False,
            "These files have no history: the folder is not a git repository. Clone the repository instead.",
        ),
        (True, "These files have no history yet: nothing has been committed."),
    ],
)
def test_no_history_says_so_and_what_to_do(tmp_path: Path, kept: bool, reason: str) -> None:
    small_copy(tmp_path / "region")
    region = Repository.made(tmp_path / "region") if kept else Repository(tmp_path / "region")
    region.edit(NF, PAY, WORSE)
    line, _ = line_of(region.root, NF, "salary_min: ")
    found = published(region)
    assert outcome(found, failed=True) == (
        f"Nothing was published. {reason}\n\n- {NF}:{line}: {found.report.errors[0].message}\n"
    )


# The whole story, with the real region and the command


@dataclass(frozen=True)
class Told:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


def run(root: Path, *words: str) -> Told:
    done = subprocess.run(
        [sys.executable, "-m", "regionsite", *words],
        cwd=root,
        env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Told(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def east(tmp_path: Path) -> Repository:
    """The committed region in a repository of its own."""
    root = tmp_path / "east"
    for folder in ("authorities", "docs", "theme"):
        shutil.copytree(PROJECT / folder, root / folder)
    shutil.copy(PROJECT / "mkdocs.yml", root)
    (root / ".gitignore").write_text("/site/\n/held-back.md\n", encoding="utf-8")
    return Repository.made(root)


def test_luton_breaks_a_file_while_essex_corrects_a_date(east: Repository) -> None:
    good = east.commit("2026-11-20")
    luton = vacancy_path("luton", "lbc-3305")
    essex = next(
        path.relative_to(east.root).as_posix()
        for path in sorted((east.root / "authorities" / "essex" / "vacancies").glob("*.yml"))
        if "\nstatus: open" in path.read_text(encoding="utf-8")
        and "\ncloses: 2026-12" in path.read_text("utf-8")
    )
    number, pay = line_of(east.root, luton, "salary_min: ")
    _, closes = line_of(east.root, essex, "closes: ")
    east.edit(luton, pay, "salary_min: £41k")
    east.commit("2026-11-21")
    east.edit(essex, closes, "closes: 2027-01-15")
    east.commit("2026-11-21")

    refused = run(east.root, "build")
    assert refused.code == 1
    assert not (east.root / "site").exists()

    told = run(east.root, "build", "--publish", "--report", "held-back.md")
    assert told.code == 3
    assert f"{luton}:{number}:13: error[" in told.err
    words = (
        "1 folder is held back; everything else is as edited.\n\n"
        f"- authorities/luton is shown as it was on Friday 20 November 2026 (version {good}). "
        f"To mend: {luton}:{number}\n"
    )
    assert told.out.startswith("Site at site: ")
    assert told.err.endswith(words)
    assert (east.root / "held-back.md").read_text(encoding="utf-8") == words
    pages = east.root / "site" / "vacancies"
    assert "15 January 2027" in (pages / "essex" / Path(essex).stem / "index.html").read_text(
        encoding="utf-8"
    )
    amount = f"£{int(pay.split()[1]):,}"
    assert amount in (pages / "luton" / "lbc-3305" / "index.html").read_text(encoding="utf-8")

    east.edit(luton, "salary_min: £41k", "salary_min: 41000")
    mended = run(east.root, "build", "--publish", "--report", "held-back.md")
    assert mended.code == 0, mended.err
    assert not (east.root / "held-back.md").exists()
    assert "£41,000" in (pages / "luton" / "lbc-3305" / "index.html").read_text(encoding="utf-8")


def test_without_a_good_version_the_old_site_stands(east: Repository) -> None:
    old = standing_site(east.root / "site")
    number, pay = line_of(east.root, vacancy_path("luton", "lbc-3305"), "salary_min: ")
    east.edit(vacancy_path("luton", "lbc-3305"), pay, "salary_min: £41k")
    told = run(east.root, "build", "--publish", "--report", "held-back.md")
    assert (told.code, told.out) == (1, "")
    assert "Nothing was published. These files have no history yet: nothing has been committed." in told.err
    assert f"lbc-3305.yml:{number}" in (east.root / "held-back.md").read_text(encoding="utf-8")
    assert files_of(east.root / "site") == old
