"""A publisher's file: two layouts, several encodings, and what is said of a file that is none."""

from decimal import Decimal
from pathlib import Path

import pytest

from regionsite.figures.table import WrongFileError, read_table
from regionsite.model.figures import SYMBOLS
from tests.figures.published_file import ELSEWHERE, ENGLAND, PLACE, lines, read, small

ONE = lines(f"2026,{PLACE},1400,14.0,100")


def test_only_our_places_are_read(tmp_path: Path) -> None:
    found = read(
        tmp_path, lines(f"2026,{PLACE},1400,14.0,100", f"2026,{ELSEWHERE},1,1,1", f"2026,{ENGLAND},9,9,1")
    )
    assert [(one.place, one.year, one.value, one.numerator, one.denominator) for one in found] == [
        ("country", 2026, Decimal(9), Decimal(9), Decimal(1)),
        ("exampleshire", 2026, Decimal("14.0"), Decimal(1400), Decimal(100)),
    ]


@pytest.mark.parametrize(("symbol", "word"), SYMBOLS.items())
def test_a_withheld_figure_is_kept_as_a_word(symbol: str, word: str, tmp_path: Path) -> None:
    [found] = read(tmp_path, lines(f"2026,{PLACE},{symbol},{symbol},100"))
    assert (found.value, found.numerator, found.denominator, found.given) == (word, word, Decimal(100), None)


def test_an_empty_cell_is_no_figure(tmp_path: Path) -> None:
    assert read(tmp_path, lines(f"2026,{PLACE},,,")) == ()


def test_parts_of_a_denominator_are_added_up(tmp_path: Path) -> None:
    region = small()
    measure = region.outcomes.measures["caseload"]
    both = measure.columns.model_copy(update={"denominator": ("cases", "case_holders_fte")})
    region.outcomes.measures["caseload"] = measure.model_copy(update={"columns": both})  # type: ignore[index]
    assert read(tmp_path, ONE, region)[0].denominator == Decimal(1500)
    withheld = lines(f"2026,{PLACE},x,14.0,100")
    assert read(tmp_path, withheld, region)[0].denominator == "unavailable"


@pytest.mark.parametrize("period", ["2026", "202526", "2025/26", "2025-26"])
def test_a_year_is_named_by_its_end(period: str, tmp_path: Path) -> None:
    assert [one.year for one in read(tmp_path, lines(f"{period},{PLACE},1,1,1"))] == [2026]


def test_the_other_layout_has_a_figure_a_row(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "measure_id,level,code,name,period,value,status,n,d\n"
        "caseload,la,E10000099,Exampleshire,2026,14.0,ok,1400,100\n"
        "caseload,la,E10000099,Exampleshire,2027,,c,c,100\n"
        "re-referrals,la,E10000099,Exampleshire,2026,20.0,ok,2,10\n",
    )
    assert [(one.year, one.value) for one in found] == [(2026, Decimal("14.0")), (2027, "suppressed")]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + ONE.encode(),
        ONE.replace("\n", "\r\n").encode(),
        ONE.replace("Elsewhere", "Sée").encode("cp1252"),
    ],
    ids=["byte order mark", "Windows line ends", "Windows letters"],
)
def test_files_as_windows_leaves_them_are_read(content: bytes, tmp_path: Path) -> None:
    assert len(read(tmp_path, content)) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04rest", "it is a workbook of Excel or a ZIP: open it, and save or take out the CSV file inside"),
        (b"%PDF-1.7", "it is a PDF: download the data as CSV"),
        ("x".encode("utf-16"), "it was saved as Unicode text: save it as “CSV UTF-8”"),
        (b"<!DOCTYPE html>", "it is a web page: use the link that downloads the CSV file"),
        (b"time_period;geographic_level\n",
         "its columns are not separated by commas: download it again, without Excel"),
        (b"", "its first line has no column `time_period`, `geographic_level`, `region_code` and `new_la_code`: "
              "it is not a file of figures we know"),
        (b"time_period,geographic_level,region_code,la_name\n",
         "its first line has no column `new_la_code`: it is not a file of figures we know"),
        (ONE.replace(",1400,", ",1400,5,").encode(), "line 2 has 14 cells, and the first line 13"),
        (ONE.replace("2026,", "last year,").encode(), "line 2: `last year` is no year such as 2025 or 202425"),
        (ONE.replace("2026,", "202527,").encode(), "line 2: `202527` is no year such as 2025 or 202425"),
        (ONE.replace("14.0", "14 %").encode(),
         "line 2, `caseload_fte`: `14 %` is no number and none of c, low, u, x, z"),
        (ONE.replace("caseload_fte", "caseload").encode(),
         "it holds none of the region's measures: no column `caseload_fte` for caseload, "
         "`rereferral_percent` for re-referrals"),
        (lines(f"2026,{PLACE},1,1,1", f"2026,{PLACE},2,1,1").encode(),
         "lines 2 and 3 are both for exampleshire in 2026. They differ first in `cases`. Say which to take in the "
         "measure's file, caseload.yml, under `columns: only`"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_told_why(content: bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(WrongFileError) as told:
        read(tmp_path, content)
    assert str(told.value) == words


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(WrongFileError, match="there is no such file"):
        read_table(tmp_path / "none.csv")


def test_only_rows_with_a_word_are_taken_where_the_measure_says_so(tmp_path: Path) -> None:
    region = small()
    measure = region.outcomes.measures["caseload"]
    only = measure.columns.model_copy(update={"only": {"time_identifier": "Reporting year"}})
    region.outcomes.measures["caseload"] = measure.model_copy(update={"columns": only})  # type: ignore[index]
    other = f"2026,{PLACE},2,2,1".replace("Reporting year", "Calendar year")
    assert [one.value for one in read(tmp_path, lines(f"2026,{PLACE},1,1,1", other), region)] == [Decimal(1)]
