"""Each check on a small sound site: it finds nothing there, and what is wrong when one thing is spoiled."""

import shutil
from pathlib import Path

import pytest

from regionsite.sitecheck import CHECKS, as_text, check_site, described, named
from regionsite.sitecheck.__main__ import main
from tests.sitecheck.spoiled import ADVERT, ATOM, CALENDAR, CASES, EVENT, HOME, JSON, LIST, LOST, URL, Spoiled

SOUND = Path(__file__).with_name("sound")

DEMONSTRATION = (
    ('<html lang="en-GB">', '<html lang="en-GB" data-as-of="2026-11-21T09:00:00+00:00">'),
    ("</header>", '</header>\n<aside aria-label="Demonstration">None of this is real.</aside>'),
    ("<title>", '<meta name="robots" content="noindex, follow">\n<title>'),
)
"""What makes a page one of a demonstration."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SOUND, tmp_path / "site"))


def found_in(folder: Path) -> list[str]:
    """Each finding as a line: the check, the page and what is wrong."""
    _, findings = check_site(folder, URL)
    return [f"{one.check}: /{one.problem.page}: {one.problem.message}" for one in findings]


def replace(file: Path, *changes: tuple[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, f"{file} has no {old}"
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8", newline="\n")


def test_a_sound_site_is_clean(folder: Path) -> None:
    assert found_in(folder) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.check}-{case.found[:20]}")
def test_a_spoiled_site_is_found_out(folder: Path, case: Spoiled) -> None:
    replace(folder / case.file, (case.old, case.new))
    found = found_in(folder)
    assert [line for line in found if line.startswith(f"{case.check}: ") and case.found in line], found


def in_a_demonstration(folder: Path) -> None:
    """The advert says that it is an example, and machines are told of none."""
    for file in (HOME, LIST, ADVERT, EVENT):
        replace(folder / file, *DEMONSTRATION)
    replace(folder / LOST, *DEMONSTRATION[:2])
    replace(folder / LIST, ("fostering</a></h2>", "fostering</a></h2> <p>Example</p>"))
    replace(
        folder / ADVERT,
        ("<h1>", "<p>Example</p><h1>"),
        ('og:title" content="', 'og:title" content="Example: '),
    )
    for file in (ADVERT, EVENT):
        text = (folder / file).read_text(encoding="utf-8")
        start, end = text.index('<script type="application/ld+json">'), text.index("</script>\n</head>")
        (folder / file).write_text(text[:start] + text[end + 10 :], encoding="utf-8", newline="\n")
    replace(folder / "vacancies/jobs.xml", (f"<job><url>{URL}vacancies/essex/e-1/</url></job>", ""))
    replace(folder / ATOM, ("<title>Social", "<title>Example: Social"))
    replace(folder / JSON, ('"title": "Social', '"title": "Example: Social'))
    replace(folder / CALENDAR, ("SUMMARY:Apply", "SUMMARY:Example: Apply"))


def test_a_sound_demonstration_is_clean(folder: Path) -> None:
    in_a_demonstration(folder)
    assert found_in(folder) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        (HOME, 'aria-label="Demonstration"', 'aria-label="Hello"', "one-demonstration: /: it does not say"),
        (HOME, "noindex", "all", "one-demonstration: /: it does not say that this is a demonstration"),
        (LIST, "<p>Example</p>", "", "examples-say-so: /vacancies/: “Social worker, fostering” is shown"),
        (ADVERT, "<p>Example</p>", "", "examples-say-so: /vacancies/essex/e-1/: the advert does not say"),
        (
            ADVERT,
            "Example: ",
            "",
            "examples-say-so-when-shared: /vacancies/essex/e-1/: its preview does not say",
        ),
        (ATOM, "Example: ", "", "examples-say-so-in-feeds: /vacancies/feed.xml: the entry “Social worker"),
        (CALENDAR, "Example: ", "", "examples-say-so-in-calendars: /vacancies/calendar.ics: the entry “App"),
    ],
)
def test_a_spoiled_demonstration_is_found_out(
    folder: Path, file: str, old: str, new: str, found: str
) -> None:
    in_a_demonstration(folder)
    replace(folder / file, (old, new))
    assert [line for line in found_in(folder) if line.startswith(found)], found_in(folder)


@pytest.mark.parametrize(
    ("file", "found"),
    [
        ("decisions/0001-first/index.html", "nothing-from-the-workshop"),
        ("components/tag/macro.html", "nothing-from-the-workshop"),
        ("authorities/essex/authority.yml", "nothing-from-the-workshop"),
        ("assets/javascripts/bundle.0a1b2c3d.min.js", "no-script-of-the-theme"),
        ("search/search_index.json", "no-script-of-the-theme"),
    ],
)
def test_a_file_too_many_is_found_out(folder: Path, file: str, found: str) -> None:
    (folder / file).parent.mkdir(parents=True, exist_ok=True)
    (folder / file).write_text("", encoding="utf-8")
    assert [
        line for line in found_in(folder) if line.startswith(f"{found}: /{file.removesuffix('index.html')}")
    ]


def test_a_missing_page_is_found_out(folder: Path) -> None:
    (folder / LOST).unlink()
    assert "pages-of-a-site: /404.html: this page is not there" in found_in(folder)


def test_the_gallery_is_not_linked(folder: Path) -> None:
    gallery = folder / "gallery" / "index.html"
    gallery.parent.mkdir()
    shutil.copy(folder / LIST, gallery)
    replace(gallery, ("vacancies/", "gallery/"), ("<title>Vacancies", "<title>Gallery"))
    replace(folder / HOME, ('"vacancies/"', '"gallery/"'))
    assert [line for line in found_in(folder) if line.startswith("unlisted")] == [
        "unlisted-stay-unlisted: /gallery/: search engines may list it",
        "unlisted-stay-unlisted: /gallery/: a link on the site leads here",
    ]


def test_every_check_has_been_seen_to_find_something() -> None:
    here = Path(__file__).read_text(encoding="utf-8")
    seen = {case.check for case in CASES}
    assert [named(check) for check in CHECKS if named(check) not in seen and named(check) not in here] == []


def test_every_check_says_what_it_holds_a_site_to() -> None:
    assert [named(check) for check in CHECKS if not described(check).endswith(".")] == []
    assert len({named(check) for check in CHECKS}) == len(CHECKS)


def test_the_command_prints_what_to_do(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(folder / HOME, ('"vacancies/"', '"vacancy/"'))
    assert main([str(folder), "--site-url", URL.rstrip("/")]) == 1
    out = capsys.readouterr().out
    assert out.startswith(
        "/vacancies/: no-orphans: no way leads here from the home page (and on 1 more page)\n"
    )
    assert (
        "/: resolving-links: the link vacancy/ leads nowhere\n  = hint: mend the link, or make the page\n"
        in out
    )
    assert "\n\n5 pages, 11 other files: 3 problems. " in out


def test_the_command_is_content_with_a_sound_site(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(SOUND), "--site-url", URL]) == 0
    assert capsys.readouterr().out.startswith("5 pages, 11 other files: no problem. ")


def test_the_command_wants_a_folder(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main([str(tmp_path / "gone"), "--site-url", URL]) == 2
    assert capsys.readouterr().err.endswith("gone is not a folder.\n")


def test_one_slip_on_many_pages_is_said_once(folder: Path) -> None:
    for file in (HOME, LIST):
        replace(folder / file, (' lang="en-GB"', ""))
    assert as_text(check_site(folder, URL)[1]) == (
        "/: language: the page does not say its language (and on 1 more page)\n"
        '  = hint: write <html lang="en-GB">'
    )
