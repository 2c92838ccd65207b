"""A made-up region in our own format: its folder as a person would find it, one file an advert."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.adverts import advert
from benchmarks.ground import Council, Vocabularies, councils, hexes, untyped
from benchmarks.profiles import profile
from benchmarks.words import Writer
from benchmarks.yaml_text import as_yaml

PROJECT = Path(__file__).resolve().parents[2]
SEED = 2026
SITE_URL = "https://jobs.example.org/"


@dataclass(frozen=True)
class Size:
    """How large a region is."""

    name: str
    authorities: int
    adverts_each: int

    @property
    def adverts(self) -> int:
        """Adverts of all authorities together."""
        return self.authorities * self.adverts_each

    def __str__(self) -> str:
        return f"{self.name} {self.authorities}×{self.adverts_each}"


SIZES = {size.name: size for size in (Size("S", 11, 20), Size("M", 153, 50), Size("L", 153, 500))}
"""A region of today; the whole country on a day like any other; the country with ten times the adverts."""


class Made:
    """The records of a made-up region, written one by one, so that none has to be held."""

    def __init__(self, size: Size, seed: int = SEED) -> None:
        self.size = size
        self.seed = seed
        self.region = PROJECT / "authorities" / "_region"
        self.words = Vocabularies(self.region / "vocabularies")
        self.models = sorted(file.stem for file in (self.region / "practice-models").glob("*.yml"))
        self.councils = list(councils(size.authorities))
        self._drawn = [
            file
            for file in sorted((self.region / "drawings").glob("*.svg"))
            if not file.stem.endswith("-strip")
        ]

    def profile(self, council: Council) -> dict[str, Any]:
        """An authority's profile."""
        return profile(self.seed, council, self.words, self.models)

    def adverts(self, council: Council) -> list[tuple[str, dict[str, Any]]]:
        """An authority's adverts, each with its id."""
        numbers = range(self.size.adverts_each)
        return [advert(self.seed, council, number, self.words) for number in numbers]

    def drawing(self, council: Council) -> tuple[Path | None, Path | None]:
        """An authority's drawing and its wide strip: the committed ones, round and round."""
        if not self._drawn:
            return None, None
        tile = self._drawn[council.number % len(self._drawn)]
        strip = tile.with_name(f"{tile.stem}-strip.svg")
        return tile, strip if strip.is_file() else None

    @property
    def places(self) -> dict[str, Any]:
        """Every town."""
        return {
            town.id: {
                "name": town.name,
                "authority": council.id,
                "latitude": town.latitude,
                "longitude": town.longitude,
            }
            for council in self.councils
            for town in council.towns
        }


def write_region(made: Made, root: Path) -> None:
    """Write it below `root`, which must not be there yet, with the committed prose and theme around it."""
    _surroundings(root)
    region = root / "authorities" / "_region"
    for part in ("vocabularies", "practice-models", "accessibility.yml", "glossary.yml", "sources.yml"):
        _copy(made.region / part, region / part)
    write_file(region / "region.yml", as_yaml(region_profile(made)))
    write_file(region / "places.yml", as_yaml({"source": "outcodes-2017", "places": made.places}))
    _drawings(made, region / "drawings")
    for council in made.councils:
        folder = root / "authorities" / council.id
        write_file(folder / "authority.yml", as_yaml(made.profile(council)))
        for id, record in made.adverts(council):
            write_file(folder / "vacancies" / f"{id}.yml", as_yaml(record))


def _surroundings(root: Path) -> None:
    _copy(PROJECT / "theme", root / "theme")
    # The committed news is made of examples, which a live region may not show.
    shutil.copytree(PROJECT / "docs", root / "docs", ignore=shutil.ignore_patterns("decisions", "posts"))
    # This page names the committed region's councils.
    about = f"---\ndescription: Who runs it.\n---\n# Who runs this site\n\n{Writer('about').paragraph()}\n"
    write_file(root / "docs" / "about" / "index.md", about)
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    write_file(root / "mkdocs.yml", re.sub(r"(?m)^site_url:.*", f"site_url: {SITE_URL}", settings))


def region_profile(made: Made) -> dict[str, Any]:
    """The committed region's own profile, live and with the map of the made-up country."""
    profile = untyped(made.region / "region.yml")
    for name in ("demonstration", "demonstration_note", "as_of"):
        profile.pop(name, None)
    return profile | {"hexes": hexes(made.councils)}


def _drawings(made: Made, folder: Path) -> None:
    for council in made.councils:
        for drawing, name in zip(made.drawing(council), (council.id, f"{council.id}-strip"), strict=True):
            if drawing:
                _copy(drawing, folder / f"{name}.svg")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.is_file():
        shutil.copyfile(source, target)


def write_file(file: Path, text: str) -> None:
    """A file of a region, with the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
