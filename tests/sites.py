"""The finished sites that tests look at, each built once: the demonstration, and a small live one."""

import re
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from regionsite.edition import Edition
from regionsite.load import load
from regionsite.model.moment import parsed_day
from regionsite.now import morning
from tests.building import PROJECT, build, small_region
from tests.conferences import write_conferences

DAY = "2026-11-21"
"""The day every site of the tests is made for; the demonstration stands still at it."""

NOW = morning(parsed_day(DAY))


@dataclass(frozen=True)
class BuiltSite:
    """A site in a folder, the address it is made for, and the region it was made from."""

    folder: Path
    site_url: str
    root: Path

    @property
    def base(self) -> str:
        """The path it lies at on its host."""
        return urlsplit(self.site_url).path

    @cached_property
    def edition(self) -> Edition:
        """What its pages were made from."""
        loaded = load(self.root, NOW)
        assert loaded.region is not None, loaded.report
        return Edition(loaded.region, NOW, self.site_url)

    @cached_property
    def paths(self) -> list[str]:
        """Every page's path, sorted; but for old addresses, which lead on at once."""
        files = (file for file in self.folder.rglob("*.html") if not self._leads_on(file))
        return sorted(file.relative_to(self.folder).as_posix().removesuffix("index.html") for file in files)

    def _leads_on(self, file: Path) -> bool:
        return 'http-equiv="refresh"' in file.read_text(encoding="utf-8")


def demonstration(folder: Path) -> BuiltSite:
    """The committed region."""
    return BuiltSite(build(PROJECT, folder / "site", as_of=DAY), site_url(PROJECT), PROJECT)


def small_live_site(folder: Path, base: str) -> BuiltSite:
    """The small live region, made for a host where it lies at `base`."""
    root = small_region(folder / "root")
    # The guide is the same in every region.
    shutil.copytree(PROJECT / "docs" / "for-authorities", root / "docs" / "for-authorities")
    settings = root / "mkdocs.yml"
    told = re.sub(r"(?m)^site_url: .*$", f"site_url: https://example.org{base}", settings.read_text("utf-8"))
    settings.write_text(told, encoding="utf-8", newline="\n")
    return BuiltSite(build(root, folder / "site", as_of=DAY), site_url(root), root)


def conference_site(folder: Path) -> BuiltSite:
    """The small live region with an invented conference in each state."""
    root = small_region(folder / "root")
    write_conferences(root)
    return BuiltSite(build(root, folder / "site", as_of=DAY), site_url(root), root)


def site_url(root: Path) -> str:
    """The address that `mkdocs.yml` gives a site."""
    found = re.search(r"(?m)^site_url: (\S+)$", (root / "mkdocs.yml").read_text(encoding="utf-8"))
    assert found, f"{root} has no site_url"
    return found[1].rstrip("/") + "/"


SITES = ("demonstration", "live", "live-below")


class Sites:
    """The sites by name, each built when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._built: dict[str, BuiltSite] = {}

    def __getitem__(self, name: str) -> BuiltSite:
        if name not in self._built:
            self._built[name] = self._build(name, self._folder / name)
        return self._built[name]

    def _build(self, name: str, folder: Path) -> BuiltSite:
        folder.mkdir()
        if name == "demonstration":
            return demonstration(folder)
        if name == "conferences":
            return conference_site(folder)
        return small_live_site(folder, "/" if name == "live" else "/region/")
