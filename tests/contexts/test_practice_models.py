"""All practice models, and who uses which."""

import pytest

from regionsite.contexts.practice_models import UNNAMED, first_sentence, practice_models_context
from regionsite.contexts.shapes import Link, MatrixCell, MatrixRow, SourceWords
from tests.contexts.stated import EVERYTHING, view

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
    context = practice_models_context(view("practice-models/", **PAPER, statements=[statement]))
    assert context.matrix is None
    both = practice_models_context(view("practice-models/", **USED, statements=[statement]))
    assert both.matrix is not None
    assert both.matrix.rows[0].note is None


def test_the_note_names_its_source() -> None:
    from regionsite.contexts.practice_models import _unnamed

    seen = view("practice-models/", **PAPER, statements=EVERYTHING["statements"])
    assert _unnamed(seen, seen.region.authorities["exampleshire"]) == (
        "About practice.",
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


def test_evidence_is_counted_and_nothing_ranked() -> None:
    context = practice_models_context(view("practice-models/"))
    assert (context.label, context.evidence) == ("One model", "No of the one have evidence recorded here.")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One team. It shares.", "One team."),
        ("One team around the family", "One team around the family"),
    ],
)
def test_the_idea_is_the_first_sentence(text: str, first: str) -> None:
    assert first_sentence(text) == first
