"""The site that stands is the old one or the new one, whole, wherever a build is stopped."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from regionsite import urls
from regionsite.swap import Swap, SwapError
from tests.building import files_of, small_region
from tests.stopping import environment, hooked

STATUS = urls.api("status")
OLD = {f"page-{number}/index.html": b"old" for number in range(3)} | {STATUS: b"old"}
NEW = {f"page-{number}/index.html": b"new" for number in range(1, 4)} | {STATUS: b"new"}

NOW = str(int(datetime(2026, 11, 21, 9, tzinfo=UTC).timestamp()))

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")


def write(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def beside(site: Path) -> list[str]:
    """What lies beside the site."""
    return sorted(path.name for path in site.parent.iterdir() if path != site)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "sites" / "site"


@pytest.fixture(params=[True, False], ids=["at-once", "two-renames"])
def at_once(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def test_a_first_site_appears_whole(site: Path, at_once: bool) -> None:
    swap = Swap(site, at_once=at_once)
    write(swap.begin(), NEW)
    assert not site.exists()
    swap.finish()
    assert (files_of(site), beside(site)) == (NEW, [])


def test_a_new_site_takes_the_place_of_the_old_one(site: Path, at_once: bool) -> None:
    write(site, OLD)
    swap = Swap(site, at_once=at_once)
    write(swap.begin(), NEW)
    assert files_of(site) == OLD
    swap.finish()
    assert (files_of(site), beside(site)) == (NEW, [])


def test_an_abandoned_site_leaves_the_old_one(site: Path) -> None:
    write(site, OLD)
    swap = Swap(site)
    write(swap.begin(), {"index.html": b"half"})
    swap.abandon()
    assert (files_of(site), beside(site)) == (OLD, [])


def test_one_build_at_a_time(site: Path) -> None:
    first, second = Swap(site), Swap(site)
    write(first.begin(), NEW)
    with pytest.raises(SwapError, match=r"Another build is writing to site\. Wait until it has finished"):
        second.begin()
    second.abandon()
    second.mend()
    first.finish()
    assert files_of(site) == NEW
    second.begin()
    second.abandon()


@pytest.mark.parametrize("name", ["letter.docx", "photos/a.jpg", "index.html"])
def test_a_folder_of_something_else_is_not_replaced(site: Path, name: str) -> None:
    write(site, {name: b"mine"})
    with pytest.raises(SwapError, match="site holds files that no build has made"):
        Swap(site).begin()
    assert (files_of(site), beside(site)) == ({name: b"mine"}, [])


@pytest.mark.parametrize("make", [Path.touch, getattr(os, "mkfifo", Path.touch)], ids=["file", "pipe"])
def test_what_is_no_folder_is_not_replaced(site: Path, make: Callable[[Path], None]) -> None:
    """As the administrator, a build could put a site in the place of a device that the whole system uses."""
    site.parent.mkdir()
    make(site)
    with pytest.raises(SwapError, match=r"site is no folder\. Name an empty folder"):
        Swap(site).begin()
    assert (site.exists(), site.is_dir(), beside(site)) == (True, False, [])


def test_when_the_second_rename_fails_the_old_site_comes_back(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(site, OLD)
    swap = Swap(site, at_once=False)
    shutil.rmtree(swap.begin())  # So that there is nothing to rename, as when somebody deleted it.
    with pytest.raises(FileNotFoundError):
        swap.finish()
    swap.abandon()
    assert (files_of(site), beside(site)) == (OLD, [])


# Killed at every step


def swapped(site: Path, at_once: bool) -> None:
    """A whole build in small."""
    swap = Swap(site, at_once=at_once)
    write(swap.begin(), NEW)
    swap.finish()


def in_child(work: Callable[[], None]) -> int:
    """Do something in a process of its own; the signal that killed it, or 0 when it came to its end."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def killed_at_each_step(site: Path, at_once: bool) -> Iterator[int]:
    """Kill a build at its first step on the disk, at its second, and so on until one comes to its end."""
    step = 0
    while True:
        step += 1
        shutil.rmtree(site.parent, ignore_errors=True)
        write(site, OLD)

        def work(step: int = step) -> None:
            hooked(site.parent, step, "kill")
            swapped(site, at_once)

        if in_child(work) != signal.SIGKILL:
            assert files_of(site) == NEW
            return
        yield step


@needs_fork
def test_killed_at_every_step_the_old_or_the_new_site_stands_whole(site: Path, at_once: bool) -> None:
    steps = 0
    for step in killed_at_each_step(site, at_once):
        steps = step
        # Between two renames nothing stands, and both sites lie beside it, whole, until the next command.
        assert files_of(site) in (OLD, NEW) if at_once or site.exists() else beside(site)
        Swap(site).mend()
        assert files_of(site) in (OLD, NEW), f"after step {step}"
        assert [name for name in beside(site) if not name.endswith(".lock")] == [], f"after step {step}"
    assert steps > 20


@needs_fork
def test_killed_again_while_mending_a_site_still_stands_whole(site: Path) -> None:
    for _ in killed_at_each_step(site, at_once=False):
        left = site.parent.with_name("left")
        shutil.rmtree(left, ignore_errors=True)
        shutil.copytree(site.parent, left)
        for step in range(1, 9):
            shutil.rmtree(site.parent)
            shutil.copytree(left, site.parent)

            def work(step: int = step) -> None:
                hooked(site.parent, step, "kill")
                Swap(site).mend()

            in_child(work)
            Swap(site).mend()
            assert files_of(site) in (OLD, NEW)


@needs_fork
def test_on_a_disk_that_is_full_from_any_step_on_the_old_or_the_new_site_stands_whole(
    site: Path, at_once: bool
) -> None:
    for step in range(1, 40):
        shutil.rmtree(site.parent, ignore_errors=True)
        write(site, OLD)

        def work(step: int = step) -> None:
            hooked(site.parent, step, "full")
            swap = Swap(site, at_once=at_once)
            try:
                write(swap.begin(), NEW)
                swap.finish()
            except OSError:
                swap.abandon()

        in_child(work)
        assert files_of(site) in (OLD, NEW), f"from step {step} on"
        assert beside(site) == [], f"from step {step} on"


# The same with the real build


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small region with the committed theme, and a site that stands."""
    root = small_region(tmp_path_factory.mktemp("small") / "region")
    write(root / "site", OLD)
    return root


@pytest.fixture
def root(region: Path, tmp_path: Path) -> Path:
    """A copy of it, to work in."""
    return Path(shutil.copytree(region, tmp_path / "region"))


def run(root: Path, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": NOW, **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


BUILD = ("mkdocs", "build", "--strict", "--quiet")


@pytest.fixture(scope="module")
def steps(region: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], dict[str, bytes]]:
    """Every step on the disk of one whole build, and the site it makes."""
    folder = tmp_path_factory.mktemp("whole")
    root = Path(shutil.copytree(region, folder / "region"))
    (folder / "start").mkdir()
    told = folder / "steps.txt"
    # By two renames, so that these are among the steps.
    variables = environment(folder / "start", root, 0, "count", told, at_once=False)
    done = run(root, *BUILD, **variables)
    assert (done.returncode, done.stderr) == (0, "")
    return told.read_text(encoding="utf-8").splitlines(), files_of(root / "site")


def chosen(steps: list[str]) -> dict[str, int]:
    """Steps to stop at, by what they do: all that are not writing a page, and writing some pages."""
    writing = [number for number, step in enumerate(steps, 1) if step.startswith("open ") and ".new/" in step]
    moving = {number: step for number, step in enumerate(steps, 1) if step.startswith("os.rename")}
    kept = [number for number, step in moving.items() if "/.cache/" in step]
    renames = [number for number in moving if number not in kept]
    deleting = [
        number for number, step in enumerate(steps, 1) if number > renames[-1] and "/.cache/" not in step
    ]
    return {
        "taking the lock": 1,
        "making the folder": next(n for n, step in enumerate(steps, 1) if step.startswith("os.mkdir")),
        "the first file": writing[0],
        "in the middle": writing[len(writing) // 2],
        "the last file": writing[-1],
        "the first rename": renames[0],
        "the second rename": renames[1],
        "the first deletion": deleting[0],
        "the last deletion": deleting[-1],
        "keeping what was read": kept[0],
        "keeping the ledger": kept[-1],
    }


STEPS = (
    "taking the lock", "making the folder", "the first file", "in the middle", "the last file",
    "the first rename", "the second rename", "the first deletion", "the last deletion",
    "keeping what was read", "keeping the ledger",
)  # fmt: skip
NEXT = {
    "taking the lock": BUILD,
    "in the middle": ("regionsite", "build"),
    "the second rename": BUILD,
    "the first deletion": ("regionsite", "build", "--as-of", "2026-11-21"),
    "keeping the ledger": BUILD,
}
"""The next command, where it is run in full; elsewhere only its first step, the mending."""


@needs_fork
@pytest.mark.parametrize("where", STEPS)
def test_a_killed_build_leaves_a_whole_site_and_the_next_command_mends_the_rest(
    root: Path, tmp_path: Path, steps: tuple[list[str], dict[str, bytes]], where: str
) -> None:
    every, new = steps
    (tmp_path / "start").mkdir()
    variables = environment(
        tmp_path / "start", root, chosen(every)[where], "kill", tmp_path / "steps.txt", at_once=False
    )
    killed = run(root, *BUILD, **variables)
    assert killed.returncode == -signal.SIGKILL
    site = root / "site"
    if where != "the second rename":
        assert files_of(site) == (new if "deletion" in where or "ledger" in where else OLD)
    if where in NEXT:
        assert run(root, *NEXT[where]).returncode == 0
        assert files_of(site) == new
        assert [name for name in beside(site) if name.startswith(".site")] == []
    else:
        Swap(site).mend()
        assert files_of(site) in (OLD, new)
        assert [name for name in beside(site) if name.startswith(".site.") and "lock" not in name] == []


def test_serving_mends_what_a_killed_build_left_as_well(root: Path) -> None:
    site = root / "site"
    site.rename(root / ".site.old")
    write(root / ".site.new", NEW)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "regionsite", "serve", "--address", address]
    server = subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 60
        while not site.exists() or (root / ".site.old").exists():
            assert time.monotonic() < deadline
            time.sleep(0.1)
        assert files_of(site) == NEW
    finally:
        server.terminate()
        server.wait()


FULL = "Nothing was published: the disk is full. The old site stands. Make room, then run the command again."


@needs_fork
@pytest.mark.parametrize("where", ["taking the lock", "the first file", "in the middle", "the last file"])
def test_a_full_disk_keeps_the_old_site_and_says_so(
    root: Path, tmp_path: Path, steps: tuple[list[str], dict[str, bytes]], where: str
) -> None:
    (tmp_path / "start").mkdir()
    at = chosen(steps[0])[where]
    variables = environment(tmp_path / "start", root, at, "full", tmp_path / "steps.txt")
    full = run(root, *BUILD, **variables)
    assert full.returncode == 1
    assert FULL in full.stderr
    assert "Traceback" not in full.stderr
    assert files_of(root / "site") == OLD
    assert [name for name in beside(root / "site") if name.startswith(".site")] == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for 600 kB, where the system lets us have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("making a small disk needs the system administrator's rights")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_really_full(root: Path, small_disk: Path) -> None:
    site = small_disk / "site"
    write(site, OLD)
    full = run(root, *BUILD, "--site-dir", str(site))
    assert (full.returncode, FULL in full.stderr) == (1, True)
    assert (files_of(site), beside(site)) == (OLD, [])


def test_a_warning_about_a_page_keeps_the_old_site(root: Path) -> None:
    page = root / "docs" / "working-here" / "index.md"
    page.write_text("# Here\n\n[nowhere](nowhere.md)\n", encoding="utf-8")
    built = run(root, "regionsite", "build")
    assert built.returncode == 1
    assert "Nothing was published: 1 warning about the pages in docs/, told above." in built.stderr
    assert (files_of(root / "site"), (root / ".site.new").exists()) == (OLD, False)


def test_two_builds_at_once(root: Path) -> None:
    first = Swap(root / "site")
    first.begin()
    second = run(root, "regionsite", "build")
    first.abandon()
    assert second.returncode == 1
    assert "Nothing was published. Another build is writing to site." in second.stderr
    assert "Traceback" not in second.stderr
    assert files_of(root / "site") == OLD
