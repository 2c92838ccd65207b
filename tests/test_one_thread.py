"""From a job to what staff asked for, the figures and the next event, and from each of them back again."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest

from regionsite import urls
from tests.sites import BuiltSite, Sites

KINDS = {
    "advert": r"/vacancies/(?!stage|service|pattern)[a-z-]+/(?!page)[a-z0-9-]+/",
    "list": r"/vacancies/[a-z-]+/",
    "issue": r"/forum/(?!theme|with|positions|send|we-did)[a-z0-9-]+/",
    "position": r"/forum/positions/[a-z0-9-]+/",
    "theme": r"/forum/theme/[a-z-]+/",
    "forum": r"/forum/with/[a-z-]+/",
    "measure": r"/outcomes/(?!stories)[a-z-]+/",
    "measure of a place": r"/outcomes/(?!stories)[a-z-]+/[a-z-]+/",
    "change story": r"/outcomes/stories/[a-z0-9-]+/",
    "session": r"/events/[a-z0-9-]+/sessions/[a-z0-9-]+/",
    "event": r"/events/(?!archive|month|kind|authority|audience|online)[a-z0-9-]+/",
    "post": r"/news/(?!page|category|tag|archive)[a-z0-9-]+/",
    "voice": r"/voices/[a-z0-9-]+/",
    "story": r"/people/stories/[a-z0-9-]+/",
    "model": r"/practice-models/(?!compare)[a-z-]+/",
    "place": r"/authorities/[a-z-]+/",
}

BOTH_WAYS = (
    ("issue", "position"),
    ("issue", "measure"),
    ("issue", "session"),
    ("issue", "theme"),
    ("issue", "forum"),
    ("position", "session"),
    ("position", "theme"),
    ("change story", "measure"),
    ("change story", "place"),
    ("measure of a place", "place"),
    ("session", "model"),
    ("session", "place"),
    ("voice", "theme"),
    ("voice", "issue"),
    ("voice", "position"),
    ("post", "position"),
    ("story", "place"),
    ("story", "model"),
    ("forum", "place"),
    ("model", "place"),
)
"""Where the first links to the second, the second links back."""


@pytest.fixture(scope="module")
def demonstration(sites: Sites) -> BuiltSite:
    return sites["demonstration"]


@cache
def links_of(folder: Path, path: str) -> frozenset[str]:
    """Where the main part of a page leads, as paths from the root."""
    html = (folder / urls.file_of(path.removeprefix("/"))).read_text(encoding="utf-8")
    main = html.partition("<main")[2].partition("</main>")[0]
    return frozenset(urljoin(path, link) for link in re.findall(r'href="([^"#?:]+)', main))


def kind_of(path: str) -> str | None:
    return next((kind for kind, pattern in KINDS.items() if re.fullmatch(pattern, path)), None)


def links(site: BuiltSite, kind: str, other: str) -> list[tuple[str, str]]:
    """Every link from a page of one kind to one of another."""
    pages = [f"/{path}" for path in site.paths if kind_of(f"/{path}") == kind]
    return [
        (page, to) for page in pages for to in sorted(links_of(site.folder, page)) if kind_of(to) == other
    ]


@pytest.mark.parametrize(("one", "other"), BOTH_WAYS, ids="-".join)
def test_what_leads_to_a_page_is_led_to_by_it(demonstration: BuiltSite, one: str, other: str) -> None:
    found = links(demonstration, one, other)
    assert found
    alone = [link for link in found if link[0] not in links_of(demonstration.folder, link[1])]
    assert alone == []


def test_each_job_leads_to_what_staff_asked_for_and_to_an_event(demonstration: BuiltSite) -> None:
    open_now = [f"/{urls.vacancy(vacancy)}" for vacancy in demonstration.edition.open]
    for kind in ("issue", "event"):
        assert sorted({page for page, _ in links(demonstration, "advert", kind)}) == sorted(open_now)


def test_what_a_job_leads_to_leads_to_the_jobs_of_its_place(demonstration: BuiltSite) -> None:
    for advert, issue in links(demonstration, "advert", "issue"):
        assert f"/vacancies/{advert.split('/')[2]}/" in links_of(demonstration.folder, issue)
    for advert, measure in links(demonstration, "advert", "measure of a place"):
        assert f"/authorities/{advert.split('/')[2]}/" in links_of(demonstration.folder, measure)


def test_jobs_that_are_examples_are_counted_as_such(demonstration: BuiltSite) -> None:
    count = len(demonstration.edition.open_by_authority["norfolk"])
    page = (demonstration.folder / "forum/norfolk-2026-01/index.html").read_text(encoding="utf-8")
    assert f">{count} example vacancies in Norfolk</a>" in page
    page = (demonstration.folder / "outcomes/caseload/norfolk/index.html").read_text(encoding="utf-8")
    assert f">{count} example vacancies open. <a" in page
