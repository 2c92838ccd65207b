"""The finished sites as a visitor meets them: the demonstration, and the small live one at two addresses."""

import gzip

import html5lib
import pytest

from regionsite import urls
from regionsite.sitecheck import as_text, check_site
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
