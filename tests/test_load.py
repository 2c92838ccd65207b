"""Sources become a region, or a report of everything that is wrong; nothing that people write crashes it."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regionsite.diagnostics.formats import FORMATS
from regionsite.load import Loaded, load
from regionsite.model.moment import LONDON
from regionsite.source.writing import scalar
from tests.building import small_copy
from tests.wordings import library_words

SMALL = Path(__file__).parent / "regions" / "small"
NOW = datetime(2026, 11, 21, 9, tzinfo=LONDON)
ADVERT = "authorities/exampleshire/vacancies/exs-101.yml"
FILES = sorted(path.relative_to(SMALL).as_posix() for path in (SMALL / "authorities").rglob("*.yml"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_copy(tmp_path)


def checked(root: Path) -> Loaded:
    """Load, print the report in every format, and look at its words and places."""
    loaded = load(root, NOW)
    for printed in FORMATS.values():
        printed(loaded.report)
    assert (loaded.region is None) == bool(loaded.report.errors)
    for found in loaded.report.diagnostics:
        assert library_words(found.message, found.hint) == []
        assert found.span.line >= 1
        assert found.span.column >= 1
    return loaded


def test_the_small_region_is_read(root: Path) -> None:
    region = checked(root).region
    assert region
    assert list(region.authorities) == ["exampleshire", "harbour-bay", "northfen"]
    assert [vacancy.authority for vacancy in region.vacancies] == ["exampleshire", "northfen"]


def test_adverts_that_say_the_same_hold_the_same_part_and_equal_numbers_stay_as_written(root: Path) -> None:
    advert = (root / ADVERT).read_text(encoding="utf-8")
    for name, most in (("exs-201", "8000"), ("exs-202", "8000"), ("exs-203", "8000.00")):
        text = f"{advert.replace('EXS-101', name.upper())}relocation: {{most: {most}}}\n"
        (root / ADVERT).with_name(f"{name}.yml").write_text(text, encoding="utf-8", newline="\n")
    region = checked(root).region
    assert region
    told = {vacancy.id: vacancy.relocation for vacancy in region.vacancies}
    first, second, third = (told[name] for name in ("exs-201", "exs-202", "exs-203"))
    assert first is second
    assert first == third
    assert [str(each and each.most) for each in (first, third)] == ["8000", "8000.00"]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    "raw",
    [b"", b"# nothing\n", b"just words\n", b"- a\n- b\n", b"\xff\x00\xff",
     b"[" * 50_000, b"a: &a [*a]\n", b"a: b: c\n]\n"],
    ids=["empty", "note", "words", "list", "bytes", "brackets", "alias", "syntax"],
)  # fmt: skip
def test_no_file_that_cannot_be_read_crashes_anything(file: str, raw: bytes, root: Path) -> None:
    (root / file).write_bytes(raw)
    assert any(found.path == file for found in checked(root).report.errors)


@pytest.mark.parametrize("file", FILES)
def test_no_file_that_is_gone_crashes_anything(file: str, root: Path) -> None:
    (root / file).unlink()
    checked(root)


def test_a_region_without_any_file(tmp_path: Path) -> None:
    assert checked(tmp_path).region is None


LINES = (SMALL / ADVERT).read_text(encoding="utf-8").split("\n")
FIELDS = [number for number, line in enumerate(LINES) if ": " in line]


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.sampled_from(FIELDS), text=st.text(max_size=60), quoted=st.booleans())
def test_no_text_in_any_field_crashes_the_loader(number: int, text: str, quoted: bool, root: Path) -> None:
    name = LINES[number].partition(": ")[0]
    written = scalar(text) if quoted else text
    lines = [*LINES[:number], f"{name}: {written}", *LINES[number + 1 :]]
    (root / ADVERT).write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    checked(root)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=st.binary(max_size=300))
def test_no_bytes_crash_the_loader(raw: bytes, root: Path) -> None:
    (root / ADVERT).write_bytes(raw)
    checked(root)


def test_the_last_days_there_are_crash_nothing(root: Path) -> None:
    advert = "\n".join(LINES).replace("2026-12-04", "9999-12-31").replace("2026-11-02", "0001-01-01")
    (root / ADVERT).write_text(advert, encoding="utf-8", newline="\n")
    assert checked(root).region is None
