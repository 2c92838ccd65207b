"""Practice models side by side, and the matrix, against a count by hand."""

from typing import Any

from regionsite.contexts.models_compared import is_compared, models_compared_context
from regionsite.contexts.practice_models import practice_models_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.load import load
from regionsite.model.practice_model import PracticeModel
from tests.building import PROJECT
from tests.contexts.stated import EVERYTHING, also, view
from tests.sites import NOW

CLAIM = {"text": "Two days.", "source": "dfe", "said": "2021"}


def model(id: str, **fields: Any) -> PracticeModel:
    told = {
        "id": id,
        "name": id.capitalize(),
        "core_idea": "One.",
        "key_parts": ["x"],
        "checked_on": "2026-11-01",
    }
    return PracticeModel.model_validate(told | fields)


def seen(*models: PracticeModel) -> View:
    used = {"sources": EVERYTHING["sources"], "practices": EVERYTHING["practices"]}
    return also(view("practice-models/compare/", **used), *models)


def test_two_models_are_the_least() -> None:
    assert not is_compared(seen().edition)
    assert is_compared(seen(model("another")).edition)


def test_every_model_answers_the_same_questions_in_one_order() -> None:
    found = models_compared_context(seen(model("zebra", training=[CLAIM]), model("ape")))
    assert [place.id for place in found.table.places] == ["ape", "systemic", "zebra"]
    rows = {row.id: row for group in found.table.groups for row in group.rows}
    assert all(len(row.cells) == 3 for row in rows.values())
    assert [cell.value for cell in rows["used"].cells] == [None, "1 of 2 places", None]
    assert rows["used"].cells[1].note == "Exampleshire"
    assert [[said.text for said in cell.said] for cell in rows["training"].cells] == [[], [], ["Two days."]]
    assert rows["training"].silent == "Ape and Systemic practice"


def test_what_no_model_has_is_named_once() -> None:
    groups = models_compared_context(seen(model("ape"))).table.groups
    assert [group.nobody for group in groups] == [
        ("Tools", "Your week", "Training"),
        ("Evidence", "What people value", "What people question", "To be careful about, in our own words"),
    ]


def test_evidence_keeps_its_body_its_scale_and_the_time_it_counted() -> None:
    evidence = {
        "body": "A body", "finding": "Fewer.", "rating": "Level 2", "scale": "Its own", "period": "2015 to 2016",
        "place": "Ely", "source": "dfe", "said": "2021",
    }  # fmt: skip
    found = models_compared_context(seen(model("ape", evidence=[evidence])))
    (said,) = next(row for row in found.table.groups[1].rows if row.id == "evidence").cells[0].said
    assert (said.heading, said.text) == ("A body: Level 2", "Fewer. When: 2015 to 2016. Where: Ely.")


def test_the_matrix_the_maps_and_the_profiles_agree() -> None:
    region = load(PROJECT, NOW).region
    assert region is not None
    edition = Edition(region, NOW, "https://example.org/")
    page = practice_models_context(View(edition, "practice-models/"))
    assert page.matrix is not None
    names = {model.id: model.name for model in edition.region.practice_models.values()}
    by_hand = {
        (authority.name, names[practice.model], practice.role)
        for authority in edition.region.authorities.values()
        for practice in authority.practices
    }
    in_matrix = {
        (row.place.label, cell.model, cell.kind)
        for row in page.matrix.rows
        for cell in row.cells
        if cell is not None
    }
    assert in_matrix == by_hand
    assert {(entry.name, sum(cell.marked for cell in entry.mark.hexes)) for entry in page.models} == {
        (name, sum(used == name and role != "before" for _, used, role in by_hand)) for name in names.values()
    }
    counted = models_compared_context(View(edition, "practice-models/compare/")).table
    used = next(row for group in counted.groups for row in group.rows if row.id == "used")
    assert [cell.value for cell in used.cells] == [
        f"{count} of 11 places"
        if (count := sum(m == name and role != "before" for _, m, role in by_hand))
        else None
        for name in sorted(names.values())
    ]
