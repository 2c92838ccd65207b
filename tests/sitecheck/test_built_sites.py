"""The finished sites as a visitor meets them: the demonstration, and the small live one at two addresses."""

import gzip
import re
from html import unescape

import html5lib
import pytest

from regionsite import urls
from regionsite.sitecheck import as_text, check_site
from regionsite.source import read_document
from tests.sites import SITES, Sites


@pytest.mark.parametrize("name", SITES)
def test_nothing_is_wrong_with_the_site(sites: Sites, name: str) -> None:
    site = sites[name]
    _, findings = check_site(site.folder, site.site_url)
    assert as_text(findings) == ""


@pytest.mark.parametrize("name", SITES)
def test_html_is_well_formed_to_a_browser(sites: Sites, name: str) -> None:
    """Our own reader is stricter about closing; this one knows all of HTML's own rules of parsing."""
    site = sites[name]
    wrong = []
    for file in sorted(site.folder.rglob("*.html")):
        parser = html5lib.HTMLParser()
        parser.parse(file.read_text(encoding="utf-8"))
        path = file.relative_to(site.folder).as_posix()
        wrong += [f"{path}:{line}: {code} {more}" for (line, _), code, more in parser.errors]
    assert wrong == []


def test_an_advert_is_light_enough_for_a_poor_signal(sites: Sites) -> None:
    """10 kB for the page of an advert, however much a council has to say of a post."""
    site = sites["demonstration"]
    pages = {
        path: gzip.compress((site.folder / urls.file_of(path)).read_bytes(), 6, mtime=0)
        for path in map(urls.vacancy, site.edition.kept)
    }
    assert {path: len(page) for path, page in pages.items() if len(page) > 10_000} == {}


STEP = re.compile(r'<li class="rs-trail__step"[^>]*>(?:<a [^>]*href="([^"]*)">)?(.*?)(?:</a>)?</li>')


def test_the_trail_of_prose_names_each_page_by_its_title(sites: Sites) -> None:
    """From the first page by the section to the page itself, which needs no link."""
    site = sites["demonstration"]
    docs = site.root / "docs"
    titles = {
        file.relative_to(docs).as_posix().removesuffix("index.md").replace(".md", "/"): data["title"]
        for file in docs.rglob("*.md")
        if (data := read_document(file).data) and "news" not in file.parts
    }
    told = {}
    for path in titles:
        steps = STEP.findall((site.folder / urls.file_of(path)).read_text(encoding="utf-8"))
        told[path] = [(address, unescape(words)) for address, words in steps]
    assert len(titles) > 50
    assert told == {
        path: [
            ("../" * urls.depth(path), "Home"),
            *([("../", titles[section])] if (section := f"{path.split('/')[0]}/") != path else []),
            ("", title),
        ]
        for path, title in titles.items()
    }
