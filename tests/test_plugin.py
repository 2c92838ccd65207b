"""Building and serving as people do it: through MkDocs, in a copy of the committed region."""

import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.building import files_of, standing_site

PROJECT = Path(__file__).parents[1]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the committed region, so that a test may break it."""
    for folder in ("authorities", "docs", "theme"):
        shutil.copytree(PROJECT / folder, tmp_path / folder)
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
    return tmp_path


def regionsite(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "regionsite", *words]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)


def an_advert(root: Path) -> Path:
    return min((root / "authorities" / "essex" / "vacancies").glob("*.yml"))


def break_it(advert: Path) -> None:
    text = advert.read_text(encoding="utf-8")
    pay = next(line for line in text.splitlines() if line.startswith("salary_min:"))
    advert.write_text(text.replace(pay, "salary_min: £38,626"), encoding="utf-8", newline="\n")


def test_a_build_says_where_the_site_is_and_what_it_holds(root: Path) -> None:
    built = regionsite(root, "build")
    assert (built.returncode, built.stderr) == (0, "")
    assert built.stdout.startswith("Building the site.\nSite at site: ")
    assert (root / "site" / "index.html").is_file()


def test_broken_data_keeps_the_old_site_and_says_where_the_slip_is(root: Path) -> None:
    old = standing_site(root / "site")
    break_it(an_advert(root))
    built = regionsite(root, "build")
    assert built.returncode == 1
    assert "error[pounds]" in built.stderr
    assert "write `salary_min: 38626`" in built.stderr
    assert "Traceback" not in built.stderr
    assert files_of(root / "site") == old
    assert not (root / ".site.new").exists()


def test_a_page_in_docs_may_not_take_an_address_of_the_records(root: Path) -> None:
    page = root / "docs" / "vacancies" / "index.md"
    page.parent.mkdir()
    page.write_text("# Mine\n", encoding="utf-8")
    built = regionsite(root, "build")
    assert built.returncode == 1
    assert "Two hands claim /vacancies/index.html" in built.stderr
    assert not (root / "site").exists()


def test_links_in_prose_are_relative_and_never_lead_to_a_list_that_is_empty_today(root: Path) -> None:
    page = root / "docs" / "about" / "index.md"
    page.write_text(
        "# About\n\n[All](/vacancies/) [none](/vacancies/stage/trainee/) "
        "[part](/glossary/#asye) [away](//example.org/)\n",
        encoding="utf-8",
    )
    # The one build here that is told where to go.
    built = regionsite(root, "build", "--as-of", "2028-01-01", "--site-dir", "elsewhere")
    assert (built.returncode, (root / "site").exists()) == (0, False)
    html = (root / "elsewhere" / "about" / "index.html").read_text(encoding="utf-8")
    assert (
        '<p><a href="../vacancies/">All</a> <a href="../vacancies/">none</a> '
        '<a href="../glossary/#asye">part</a> <a href="//example.org/">away</a></p>'
    ) in html


def test_a_wrong_root_is_wrong_use(tmp_path: Path) -> None:
    asked = regionsite(tmp_path, "build")
    assert asked.returncode == 2
    assert asked.stderr == ". is not a region: it has no mkdocs.yml and authorities/ side by side.\n"


needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")


@pytest.fixture
def serve(root: Path) -> Iterator[Callable[[], str]]:
    """Starts a server over `root` and gives its address; it ends with the test."""
    children: list[subprocess.Popen[bytes]] = []

    def start() -> str:
        address, child = started(root)
        children.append(child)
        return f"http://{address}/"

    yield start
    for child in children:
        child.terminate()
        child.wait()


def started(root: Path) -> tuple[str, "subprocess.Popen[bytes]"]:
    """A server over `root`: its host and port, and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "regionsite", "serve", "--address", address]
    return address, subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def page_with(address: str, words: str | None, without: str | None = None) -> str:
    """The page at an address once it holds `words` and not `without`; fails after a minute."""
    deadline = time.monotonic() + 60
    html = ""
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address) as answer:
                html = answer.read().decode()
        except urllib.error.HTTPError as answer:
            html = answer.read().decode()
        except OSError:
            html = ""
        if html and (words is None or words in html) and (without is None or without not in html):
            return html
        time.sleep(0.2)
    raise AssertionError(f"{address} never showed {words!r} without {without!r}: {html[:2000]}")


def test_a_server_shows_a_slip_above_the_last_sound_version_and_recovers(
    root: Path, serve: Callable[[], str]
) -> None:
    address = serve()
    vacancies, news, link = address + "vacancies/", address + "news/", "news/counting-cases-aloud/"
    page_with(vacancies, "<h1", without="rs-trouble")
    page_with(news, link)
    advert, post = an_advert(root), root / "docs" / "news" / "posts" / "counting-cases-aloud.md"
    sound, sound_post = advert.read_bytes(), post.read_bytes()
    post.write_bytes(sound_post.replace(b"category: ", b"categories: "))
    break_it(advert)
    broken = page_with(vacancies, "write `salary_min: 38626`")
    assert "<h1" in broken
    # A post that cannot be read has no page, so no list leads to it.
    page_with(news, "did you mean `category`?", without=link)
    page_with(address + link, "counting-cases-aloud.md", without="rs-post__kind")
    post.write_bytes(sound_post)
    advert.write_bytes(sound)
    page_with(vacancies, "<h1", without="rs-trouble")
    page_with(news, link)


@needs_signals
def test_a_server_that_is_told_to_end_leaves_nobody_serving(root: Path) -> None:
    address, server = started(root)
    page_with(f"http://{address}/", "<h1")
    server.terminate()
    assert server.wait() == 128 + signal.SIGTERM
    with pytest.raises(OSError):
        urllib.request.urlopen(f"http://{address}/")


def test_a_server_that_starts_on_a_slip_shows_it_everywhere_and_recovers(
    root: Path, serve: Callable[[], str]
) -> None:
    advert = an_advert(root)
    sound = advert.read_bytes()
    break_it(advert)
    vacancies = serve() + "vacancies/"
    page_with(vacancies, "write `salary_min: 38626`", without="rs-masthead")
    advert.write_bytes(sound)
    page_with(vacancies, "rs-masthead", without="salary_min")
