"""All practice models, and who uses which."""

import pytest

from regionsite.contexts.practice_models import UNNAMED, first_sentence, practice_models_context
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.models import MatrixCell, MatrixRow
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.model.practice_model import PracticeModel
from tests.contexts.stated import EVERYTHING, also, authority, view

PAPER = {"sources": EVERYTHING["sources"]}
USED = PAPER | {"practices": EVERYTHING["practices"]}
BEFORE = EVERYTHING["practices"][0] | {"role": "before", "until": "2019"}


def test_who_uses_what() -> None:
    matrix = practice_models_context(view("practice-models/", **USED)).matrix
    assert matrix is not None
    assert matrix.models == (Link("Systemic practice", "../practice-models/systemic/"),)
    cell = MatrixCell("main", "Systemic practice", "Main way of working, since October 2017", "2017")
    assert matrix.rows == (
        MatrixRow(Link("Exampleshire", "../authorities/exampleshire/"), (cell,), None, ()),
        MatrixRow(Link("Farshire", "../authorities/farshire/"), (None,), UNNAMED, ()),
    )


def test_a_council_whose_model_is_not_named_says_what_the_source_does() -> None:
    statement = EVERYTHING["statements"][0] | {"text": "A new model. Inspectors did not name it."}
    seen = view("practice-models/", **PAPER, statements=[statement])
    assert practice_models_context(seen).matrix is None
    user = authority(id="farshire", name="Farshire", **USED)
    matrix = practice_models_context(also(seen, farshire=user)).matrix
    assert matrix is not None
    assert matrix.rows[0] == MatrixRow(
        Link("Exampleshire", "../authorities/exampleshire/"),
        (None,),
        "A new model. Inspectors did not name it.",
        (SourceWords("The Paper, undated", "https://www.example.org/news"),),
    )


@pytest.mark.parametrize(
    ("practices", "who", "marked"),
    [
        (EVERYTHING["practices"], "Exampleshire", [True, False]),
        ([BEFORE], "Before: Exampleshire", [False, False]),
        ([], None, [False, False]),
    ],
)
def test_a_map_marks_who_uses_it_now(
    practices: list[dict[str, str]], who: str | None, marked: list[bool]
) -> None:
    (entry,) = practice_models_context(view("practice-models/", **PAPER, practices=practices)).models
    assert (entry.name, entry.idea, entry.who) == ("Systemic practice", "Looks between people.", who)
    assert [cell.marked for cell in entry.mark.hexes] == marked


def model(id: str, *, evidence: bool) -> PracticeModel:
    found = {"body": "A body", "finding": "Little.", "source": "dfe", "said": "2021"}
    told = {"id": id, "name": id, "core_idea": "One.", "key_parts": ["x"], "checked_on": "2026-11-01"}
    return PracticeModel.model_validate(told | ({"evidence": [found]} if evidence else {}))


@pytest.mark.parametrize(
    ("models", "words"),
    [
        ((), "No evidence is recorded here yet."),
        ((model("a", evidence=True),), "One of the two has evidence recorded here."),
        ((model("systemic", evidence=True),), "Every model here has evidence recorded."),
    ],
)
def test_evidence_is_counted_and_nothing_ranked(models: tuple[PracticeModel, ...], words: str) -> None:
    assert practice_models_context(also(view("practice-models/"), *models)).evidence == words


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One team. It shares.", "One team."),
        ("One team around the family", "One team around the family"),
    ],
)
def test_the_idea_is_the_first_sentence(text: str, first: str) -> None:
    assert first_sentence(text) == first
