"""A publisher's file as rows, whichever of two layouts it has, or the reason why it is none of them."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from regionsite.wording import joined

Level = Literal["local", "regional", "national"]

EXPLORE = ("time_period", "geographic_level", "region_code", "new_la_code")
"""What the files of Explore Education Statistics have, beside a column for each figure."""

REFERENCE = ("measure_id", "level", "code", "period", "value", "status", "n", "d")
"""One row for each figure: what a site like this gives for download."""

_LEVELS: Mapping[str, Level] = {
    "local authority": "local",
    "regional": "regional",
    "national": "national",
    "la": "local",
    "region": "regional",
}
_NOT_TEXT = (
    (b"PK\x03\x04", "it is a workbook of Excel or a ZIP: open it, and save or take out the CSV file inside"),
    (b"%PDF", "it is a PDF: download the data as CSV"),
    (b"\xff\xfe", "it was saved as Unicode text: save it as “CSV UTF-8”"),
    (b"\xfe\xff", "it was saved as Unicode text: save it as “CSV UTF-8”"),
)


class WrongFileError(Exception):
    """A file that holds no figures we can read; the message says why, for whoever chose it."""


@dataclass(frozen=True)
class Row:
    """One row: what area, which year, and its cells by column; `line` is where it stands in the file."""

    line: int
    level: Level
    code: str
    year: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Table:
    """A publisher's file: its name, the columns it has, and its rows."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def explore(self) -> bool:
        """Whether it has the layout of Explore Education Statistics; else a figure a row."""
        return "geographic_level" in self.columns


def read_table(file: Path) -> Table:
    """Read a file; raises `WrongFileError` in plain words when it is not one of ours."""
    if not file.is_file():
        raise WrongFileError("there is no such file")
    text = _text(file.read_bytes())
    lines = csv.reader(io.StringIO(text, newline=""))
    columns = tuple(name.strip() for name in next(lines, []))
    _check(columns)
    return Table(file.name, columns, tuple(_rows(columns, lines)))


def _text(content: bytes) -> str:
    for start, why in _NOT_TEXT:
        if content.startswith(start):
            raise WrongFileError(why)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel on Windows saves a plain CSV so; every byte means something there.
        text = content.decode("cp1252", errors="replace")
    if text.lstrip()[:1] == "<":
        raise WrongFileError("it is a web page: use the link that downloads the CSV file")
    return text


def _check(columns: Sequence[str]) -> None:
    if len(columns) == 1 and re.search(r"[;\t]", columns[0]):
        raise WrongFileError("its columns are not separated by commas: download it again, without Excel")
    for layout in (EXPLORE, REFERENCE):
        if set(layout) <= set(columns):
            return
    near = min((EXPLORE, REFERENCE), key=lambda layout: len(set(layout) - set(columns)))
    lacking = joined([f"`{name}`" for name in near if name not in columns])
    raise WrongFileError(f"its first line has no column {lacking}: it is not a file of figures we know")


def _rows(columns: Sequence[str], lines: Iterator[list[str]]) -> Iterator[Row]:
    for line, values in enumerate(lines, start=2):
        if not any(values):
            continue
        if len(values) != len(columns):
            raise WrongFileError(f"line {line} has {len(values)} cells, and the first line {len(columns)}")
        cells = dict(zip(columns, (value.strip() for value in values), strict=True))
        level = _LEVELS.get(cells.get("geographic_level", cells.get("level", "")).lower())
        if level is not None:
            year = _year(cells.get("time_period", cells.get("period", "")), line)
            yield Row(line, level, _code(cells, level), year, cells)


def _code(cells: Mapping[str, str], level: Level) -> str:
    if "code" in cells:
        return cells["code"]
    return cells[{"local": "new_la_code", "regional": "region_code"}.get(level, "geographic_level")]


def _year(period: str, line: int) -> int:
    """2025 for `2025`, and for `202425` or `2024/25`, a year that ends in 2025."""
    found = re.fullmatch(r"([0-9]{4})(?:[/-]?([0-9]{2}))?", period)
    if not found or (found[2] and int(found[2]) != (int(found[1]) + 1) % 100):
        raise WrongFileError(f"line {line}: `{period}` is no year such as 2025 or 202425")
    return int(found[1]) + (1 if found[2] else 0)
