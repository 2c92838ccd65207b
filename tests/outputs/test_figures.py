"""Figures for download and as data: what is given can be imported again, and nothing is nought that is missing."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from regionsite import urls
from regionsite.edition import Edition
from regionsite.figures.reading import figures_in
from regionsite.figures.table import read_table
from regionsite.load import load
from regionsite.outputs.api import api_files
from regionsite.outputs.figures import figures_files
from regionsite.outputs.search_index import search_index
from tests.building import SMALL, whole
from tests.sites import NOW


def edition() -> Edition:
    region = load(SMALL, NOW).region
    assert region is not None
    profile = region.profile.model_copy(update={"gss_code": "E12000099"})
    return Edition(replace(region, profile=profile), NOW, "https://example.org/")


def files() -> Mapping[str, bytes]:
    return dict(figures_files(edition()))


def test_the_table_for_a_spreadsheet() -> None:
    text = files()["outcomes/re-referrals/figures.csv"].decode("utf-8-sig")
    lines = text.split("\r\n")
    assert lines[0] == "measure_id,level,code,name,period,value,status,n,d"
    assert lines[1] == "re-referrals,national,E92000001,England,2022,21.5,ok,2150,10000"
    assert "re-referrals,region,E12000099,Exampleshire and its neighbours,2025,19.0,ok,475,2500" in lines
    assert [line.partition("Harbour Bay,")[2] for line in lines if "Harbour Bay" in line] == [
        "2022,,low,low,40",
        "2025,,c,c,44",
    ]


def test_what_is_given_for_download_is_read_back_as_it_was(tmp_path: Path) -> None:
    shown = edition()
    for path, content in figures_files(shown):
        file = tmp_path / "figures.csv"
        file.write_bytes(content)
        [(id, found)] = figures_in(read_table(file), shown.region).items()
        assert path == urls.figures(shown.region.outcomes.measures[id])
        assert found == shown.region.outcomes.files[id].figures


def test_figures_as_data() -> None:
    content = dict(api_files(edition()))["api/v1/outcomes.json"]
    items = json.loads(whole(content))["items"]
    assert [(item["id"], item["unit"], item["url"], item["csv"]) for item in items] == [
        ("caseload", "cases", "https://example.org/outcomes/caseload/", "https://example.org/outcomes/caseload/figures.csv"),
        ("re-referrals", "percent", "https://example.org/outcomes/re-referrals/",
         "https://example.org/outcomes/re-referrals/figures.csv"),
    ]  # fmt: skip
    harbour = [figure for figure in items[1]["figures"] if figure["place"] == "harbour-bay"]
    assert [
        (figure["year"], figure["value"], figure["numerator"], figure["denominator"]) for figure in harbour
    ] == [
        (2022, "rounds_to_nought", "rounds_to_nought", 40),
        (2025, "suppressed", "suppressed", 44),
    ]


def test_measures_and_stories_are_found() -> None:
    kinds = json.loads(search_index(edition(), ()))["kinds"]
    [found] = [kind for kind in kinds if kind["kind"] == "figures"]
    assert [entry[:2] for entry in found["entries"]] == [
        ["Cases for each social worker", "outcomes/caseload/"],
        ["Families referred again", "outcomes/re-referrals/"],
        ["A new front door, and fewer families sent back to it", "outcomes/stories/new-front-door/"],
    ]
