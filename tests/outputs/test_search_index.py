"""What the search box can find: records, and the prose that MkDocs' search plugin read."""

import json
from pathlib import Path
from typing import Any

from regionsite.outputs.search_index import Entry, prose_entries, search_index
from tests.building import build, small_region
from tests.contexts.two_councils import advert, edition
from tests.sites import DAY, Sites


def prose(*sections: tuple[str, str, str]) -> bytes:
    docs = [{"location": location, "title": title, "text": text} for location, title, text in sections]
    return json.dumps({"config": {"lang": ["en"]}, "docs": docs}).encode()


def entries(kind: str, *adverts: Any, found: tuple[Entry, ...] = ()) -> list[list[str]]:
    told = json.loads(search_index(edition(*adverts), found))
    return next(group["entries"] for group in told["kinds"] if group["kind"] == kind)


def test_a_section_of_prose_is_plain_words_under_the_name_of_its_page() -> None:
    found = prose_entries(
        prose(
            ("applying/", "Applying", "<p>You apply to a council.</p>"),
            (
                "applying/#checks",
                "Checks &amp; forms",
                "<ul><li>A <b>DBS</b> check</li><li>Two references</li></ul>",
            ),
        )
    )
    assert found == (
        Entry("Applying", "applying/", "", "You apply to a council."),
        Entry("Checks & forms", "applying/#checks", "Applying", "A DBS check Two references"),
    )


def test_the_guide_for_authorities_is_not_found() -> None:
    found = prose_entries(
        prose(
            ("for-authorities/", "For authorities", ""),
            ("for-authorities/x/#a", "A", ""),
            ("about/", "About", ""),
        )
    )
    assert [entry.path for entry in found] == ["about/"]


def test_kinds_stand_in_the_order_that_results_do() -> None:
    told = json.loads(search_index(edition(advert()), ()))
    assert [(group["kind"], group["heading"]) for group in told["kinds"]] == [
        ("places", "Places"),
        ("practice", "Practice"),
        ("figures", "Published figures"),
        ("events", "Events"),
        ("news", "News and voices"),
        ("forum", "Working together"),
        ("people", "People"),
        ("words", "Words explained"),
        ("pages", "Pages"),
    ]


def test_only_lists_with_an_advert_are_found() -> None:
    assert [title for title, path, *_ in entries("pages", advert()) if path.startswith("vacancies/")] == [
        "Exampleshire: 1 vacancy",
        "Social worker: 1 vacancy",
        "Children’s services: 1 vacancy",
        "Full time: 1 vacancy",
    ]
    assert [path for _, path, *_ in entries("pages") if path.startswith("vacancies/")] == []


def test_prose_comes_after_records() -> None:
    about = Entry("About", "about/", "", "Who runs this site.")
    assert entries("pages", found=(about,))[-1] == ["About", "about/", "", "Who runs this site."]


def test_every_address_found_is_there(sites: Sites) -> None:
    site = sites["demonstration"]
    told = json.loads((site.folder / "search" / "index.json").read_bytes())
    paths = {path.partition("#")[0] for group in told["kinds"] for _, path, *_ in group["entries"]}
    assert paths <= set(site.paths)
    assert not [path for path in paths if path.startswith("for-authorities/")]


def test_without_the_plugin_everything_but_prose_is_found(tmp_path: Path) -> None:
    root = small_region(tmp_path / "root")
    settings = root / "mkdocs.yml"
    told = settings.read_text(encoding="utf-8").replace("  - search\n", "")
    settings.write_text(told, encoding="utf-8", newline="\n")
    site = build(root, tmp_path / "site", as_of=DAY)
    found = json.loads((site / "search" / "index.json").read_bytes())
    paths = [path for group in found["kinds"] for _, path, *_ in group["entries"]]
    assert "authorities/exampleshire/" in paths
    assert "about/" not in paths


def test_nothing_of_the_search_plugin_is_published(sites: Sites) -> None:
    folder = sites["demonstration"].folder / "search"
    assert sorted(file.name for file in folder.iterdir()) == ["index.html", "index.json"]
