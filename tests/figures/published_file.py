"""Small files as a publisher gives them, and the small region to import them into."""

from collections.abc import Sequence
from pathlib import Path

from regionsite.figures.importing import import_figures
from regionsite.figures.reading import figures_in
from regionsite.figures.table import read_table
from regionsite.load import load
from regionsite.model.figures import Figure
from regionsite.model.region import Region
from tests.building import SMALL, small_region
from tests.sites import NOW

HEAD = (
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
    "old_la_code,new_la_code,la_name,cases,caseload_fte,case_holders_fte"
)
ENGLAND = "Reporting year,National,E92000001,England,,,,,"
PLACE = "Reporting year,Local authority,E92000001,England,E12000099,Examples,1,E10000099,Exampleshire"
ELSEWHERE = "Reporting year,Local authority,E92000001,England,E12000099,Examples,2,E10000001,Elsewhere"


def lines(*rows: str) -> str:
    """A file in the layout of Explore Education Statistics: its columns and these rows."""
    return "\n".join([HEAD, *rows]) + "\n"


def small() -> Region:
    """The small region as it stands in the repository."""
    region = load(SMALL, NOW).region
    assert region is not None
    return region


def read(folder: Path, content: str | bytes, region: Region | None = None) -> Sequence[Figure]:
    """The caseloads that are read from a file with this content."""
    file = folder / "published.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return figures_in(read_table(file), region or small())["caseload"]


def imported(folder: Path, content: str, *, write: bool = True) -> tuple[str, str]:
    """What the import of a file into a copy of the small region prints, and the figures' file after it."""
    root = folder / "root"
    if not root.exists():
        small_region(root)
    file = folder / "published.csv"
    file.write_text(content, encoding="utf-8", newline="\n")
    region = load(root, NOW).region
    assert region is not None
    told = import_figures(root, region, file, on=NOW.date(), write=write)
    return told, (root / "authorities" / "_region" / "figures" / "caseload.yml").read_text(encoding="utf-8")
