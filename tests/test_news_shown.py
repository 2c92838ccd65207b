"""What of the news is on a finished site: posts and voices whose day has come, everywhere; all others, nowhere."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from regionsite.cli import main
from tests.building import build, files_of, small_region

DAY = "2026-11-21"

POST = """---
title: {word} post
summary: What {word} did to us.
date: {date}
category: reflection
tags: [caseloads, social_work]
author: {word} manager
{more}---

The {word} was on the wall. See [the vacancies](/vacancies/).

## The first {word} quarter

It was worse.
"""

VOICE = """title: {word} voice
summary: On {word}.
side: family
who: A {word} parent
date: {date}
text: The {word} was kind.
consent_on: {consent}
review_by: {review}
"""

RESPONSES = """responses:
  - by: Social worker
    date: 2026-11-19
    rating: 4
    text: Whose {word}?
  - by: A reader
    date: 2026-11-25
    rating: 1
    text: The later0 word.
"""

SHOWN, HIDDEN = ("alder", "birch"), ("later", "draft", "withheld", "early")
"""Words that stand in every text of a post or a voice."""


def news_region(root: Path) -> Path:
    """The small region with two posts and a voice that are shown, and four records that are not."""
    root = small_region(root)
    posts, kept = root / "docs" / "news" / "posts", root / "authorities" / "_region"
    first = (
        "first_published:\n  name: Example Review\n  url: https://www.example.net/alder\n  date: 2026-09-20\n"
    )
    files = {
        root / "docs" / "news" / "index.md": "# News\n",
        posts / "alder.md": POST.format(word="alder0", date="2026-10-01", more=first),
        posts / "birch.md": POST.format(
            word="birch0", date="2026-11-21", more="authority: northfen\nupdated: 2026-11-29\n"
        ),
        posts / "later.md": POST.format(word="later0", date="2026-11-22", more=""),
        posts / "draft.md": POST.format(word="draft0", date="2026-10-01", more="draft: true\n"),
        kept / "responses" / "alder.yml": RESPONSES.format(word="alder0"),
        kept / "voices" / "elm.yml": VOICE.format(
            word="elm0", date="2026-10-16", consent="2026-10-01", review="2026-11-21"
        ),
        kept / "voices" / "withheld.yml": VOICE.format(
            word="withheld0", date="2025-10-16", consent="2025-10-01", review="2026-11-20"
        ),
        kept / "voices" / "early.yml": VOICE.format(
            word="early0", date="2026-11-22", consent="2026-10-01", review="2027-10-01"
        ),
    }
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return root


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of the finished site."""
    folder = tmp_path_factory.mktemp("news")
    return files_of(build(news_region(folder / "root"), folder / "site", as_of=DAY))


@pytest.mark.parametrize("name", HIDDEN)
def test_what_is_not_shown_is_in_no_file(name: str, site: dict[str, bytes]) -> None:
    word = f"{name}0".encode()
    assert [path for path, content in site.items() if word in content] == []
    addresses = (f"news/{name}/".encode(), f"voices/{name}/".encode())
    assert [path for path, content in site.items() if any(one in content for one in addresses)] == []
    assert [path for path in site if name in path] == []


def test_a_post_that_is_shown_is_in_every_place_for_posts(site: dict[str, bytes]) -> None:
    places = {path for path, content in site.items() if b"alder0" in content and path.startswith("news/")}
    assert places == {
        "news/index.html", "news/feed.xml", "news/feed.json", "news/alder/index.html", "news/birch/index.html",
        "news/category/reflection/index.html", "news/tag/caseloads/index.html",
        "news/tag/social-work/index.html", "news/archive/2026/index.html",
    }  # fmt: skip
    elsewhere = {path for path, content in site.items() if b"alder0" in content} - places
    assert elsewhere == {"index.html", "search/index.json", "api/v1/news.json"}
    assert b"https://example.org/news/birch/" in site["sitemap.xml"]
    assert b"https://example.org/news/alder/" not in site["sitemap.xml"]  # Search engines keep the first one.


def test_a_change_of_a_post_that_is_to_come_is_told_nowhere(site: dict[str, bytes]) -> None:
    dates = (b"2026-11-29", b"29 November 2026")
    assert [path for path, content in site.items() if any(date in content for date in dates)] == []


def test_a_voice_is_on_its_page_and_in_the_search_and_in_nothing_that_is_copied(
    site: dict[str, bytes],
) -> None:
    told = {path for path, content in site.items() if b"elm0" in content}
    assert told == {"voices/index.html", "voices/elm/index.html", "search/index.json"}
    assert b"The elm0 was kind" not in site["search/index.json"]


def test_every_count_on_a_list_is_the_length_of_the_list_it_leads_to(site: dict[str, bytes]) -> None:
    listed = site["news/index.html"].decode()
    found = re.findall(r'rs-facet__link" href="\.\./(news/[^"]+)".*?rs-facet__count">(\d+)<', listed)
    assert [address for address, _ in found] == [
        "news/tag/caseloads/", "news/tag/social-work/", "news/category/reflection/", "news/archive/2026/",
    ]  # fmt: skip
    for address, count in found:
        rows = site[f"{address}index.html"].decode().count('class="rs-post-row"')
        assert rows == int(count)


def test_the_feeds_and_the_data_hold_the_same_posts(site: dict[str, bytes]) -> None:
    atom = ElementTree.fromstring(site["news/feed.xml"])
    titles = [entry.findtext("{*}title") for entry in atom.findall("{*}entry")]
    assert titles == ["birch0 post", "alder0 post"]
    assert [item["title"] for item in json.loads(site["news/feed.json"])["items"]] == titles
    data = json.loads(site["api/v1/news.json"])["items"]
    assert [item["title"] for item in data] == titles
    told = {name: data[1][name] for name in ("minutes", "responses", "ratings", "views", "first_published")}
    assert told == {
        "minutes": 1,
        "responses": 1,
        "ratings": {"count": 1, "average": None, "as_at": "2026-11-19"},
        "views": None,
        "first_published": {
            "name": "Example Review",
            "url": "https://www.example.net/alder",
            "date": "2026-09-20",
        },
    }


def test_the_data_keeps_to_its_schema(site: dict[str, bytes]) -> None:
    data, schema = (json.loads(site[f"api/v1/news{ending}.json"]) for ending in ("", ".schema"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema, format_checker=jsonschema.FormatChecker())
    assert [list(item) for item in data["items"]] == [schema["$defs"]["Post"]["required"]] * 2


def test_a_post_that_appeared_elsewhere_says_so_to_readers_and_to_search_engines(
    site: dict[str, bytes],
) -> None:
    page = site["news/alder/index.html"].decode()
    assert '<link rel="canonical" href="https://www.example.net/alder">' in page
    assert "First published by Example Review, 20 September 2026." in page
    other = site["news/birch/index.html"].decode()
    assert '<link rel="canonical" href="https://example.org/news/birch/">' in other


def test_a_post_is_one_page_in_the_frame_of_the_site(site: dict[str, bytes]) -> None:
    page = site["news/alder/index.html"].decode()
    assert re.findall(r"<h1[^>]*>([^<]*)</h1>", page) == ["alder0 post"]
    assert '<a href="../../vacancies/">the vacancies</a>' in page
    assert 'id="the-first-alder0-quarter"' in page
    assert page.count("<main") == 1
    assert 'property="og:type" content="article"' in page
    assert [path for path in site if path.startswith("news/posts")] == []


def test_without_a_post_to_show_there_is_no_news_and_nothing_is_written_into_docs(tmp_path: Path) -> None:
    root = news_region(tmp_path / "root")
    before = sorted(path.relative_to(root) for path in (root / "docs").rglob("*"))
    site = files_of(build(root, tmp_path / "site", as_of="2025-09-01"))
    assert [path for path in site if path.startswith(("news/", "voices/"))] == []
    assert b"news/" not in site["index.html"]
    assert sorted(path.relative_to(root) for path in (root / "docs").rglob("*")) == before


def test_unknown_words_and_authorities_are_told_at_their_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = news_region(tmp_path / "root")
    post = root / "docs" / "news" / "posts" / "birch.md"
    slips = {
        "tags: [caseloads, social_work]": "tags: [caselods, social_work]",
        "category: reflection": "category: gossip",
        "authority: northfen": "authority: nothfen\nimage: {file: photos/team.jpg, consent_on: 2026-03-02, "
        "review_by: 2027-03-02}",
    }
    text = post.read_text(encoding="utf-8")
    for right, wrong in slips.items():
        text = text.replace(right, wrong)
    post.write_text(text, encoding="utf-8", newline="\n")
    main(["validate", str(root), "--format", "json", "--as-of", DAY])
    found = json.loads(capsys.readouterr().out)
    told = [(one["line"], one["rule"]) for one in found if one["path"].endswith("birch.md")]
    assert told == [
        (5, "unknown-term"),
        (6, "unknown-term"),
        (8, "undefined-authority"),
        (9, "image-without-alt"),
        (9, "photo-missing"),
    ]
