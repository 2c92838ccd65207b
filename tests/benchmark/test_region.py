"""The made-up regions of the benchmark: always the same, sound, and long-winded enough to be honest."""

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
import yaml

from benchmarks.adverts import AS_OF
from benchmarks.ground import councils
from benchmarks.hugo_site import write_hugo
from benchmarks.region import SIZES, Made, Size, write_region
from benchmarks.words import WORDS
from benchmarks.yaml_text import as_yaml
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.model.moment import LONDON
from regionsite.now import morning
from tests.building import files_of

FEW = Size("few", 3, 50)
"""Fifty adverts of one authority are in every state that there is."""


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("made") / "region"
    write_region(Made(FEW), root)
    return root


def records(root: Path) -> dict[str, bytes]:
    return files_of(root / "authorities")


def test_the_same_seed_gives_the_same_files(region: Path, tmp_path: Path) -> None:
    write_region(Made(FEW), tmp_path / "again")
    write_region(Made(FEW, seed=7), tmp_path / "other")
    assert files_of(tmp_path / "again") == files_of(region)
    assert records(tmp_path / "other") != records(region)


def test_an_advert_is_the_same_in_a_larger_region() -> None:
    small, large = Made(Size("small", 2, 3)), Made(Size("large", 20, 30))
    assert small.adverts(small.councils[1]) == large.adverts(large.councils[1])[:3]


def test_the_same_seed_gives_hugo_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_hugo(Made(Size("two", 2, 3)), tmp_path / name)
    assert files_of(tmp_path / "one") == files_of(tmp_path / "other")


def test_nothing_is_wrong_with_it(region: Path) -> None:
    assert load(region, morning(AS_OF)).report.diagnostics == ()


def test_it_is_live_and_in_every_state(region: Path) -> None:
    now = datetime(AS_OF.year, AS_OF.month, AS_OF.day, 9, tzinfo=LONDON)
    made = load(region, now).region
    assert made is not None
    edition = Edition(made, now, "https://jobs.example.org/")
    assert not edition.demonstration
    assert Counter(map(edition.state, made.vacancies)) == {
        "open": 132,
        "scheduled": 9,
        "closed": 6,
        "filled": 3,
    }


def test_sizes() -> None:
    assert {name: (size.authorities, size.adverts) for name, size in SIZES.items()} == {
        "S": (11, 220),
        "M": (153, 7_650),
        "L": (153, 76_500),
    }


def test_there_are_names_for_every_authority() -> None:
    towns = [town.id for council in councils(160) for town in council.towns]
    assert len(set(towns)) == 640


def test_the_vocabulary_is_large_and_much_of_it_is_used(region: Path) -> None:
    assert len(set(WORDS)) == len(WORDS) >= 3_000
    used = {word.strip(b".,*#") for text in records(region).values() for word in text.lower().split()}
    assert len(used & {word.encode() for word in WORDS}) > 2_500


def test_yaml_reads_back_as_it_was_written() -> None:
    record = {
        "title": "Social worker",
        "code": "01632 960123",
        "answer": "no",
        "colon": "first: second",
        "text": "One.\n\n- two",
        "flag": True,
        "number": 37,
        "list": ["one", "two # three"],
        "parts": [{"kind": "pension", "text": "Yes."}, {"kind": "leave", "inner": {"deep": [1]}}],
    }
    read = yaml.safe_load(as_yaml(record))
    assert read == record | {"text": "One.\n\n- two\n"}
