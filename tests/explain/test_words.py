"""Whatever pydantic finds, a person reads plain English about it."""

from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError
from pydantic_core._pydantic_core import list_all_errors
from pydantic_core.core_schema import ErrorType

from regionsite.explain import judged, problems_of
from regionsite.explain.paste import example
from regionsite.explain.problem import REASONS
from regionsite.explain.shape import authored_fields
from regionsite.explain.words import _EXPLAINED
from regionsite.model.term import Vocabularies
from regionsite.model.vacancy import Vacancy
from regionsite.source.document import Document
from tests.model.test_described import authored_models
from tests.wordings import library_words

ERRORS = {str(error["type"]): error for error in list_all_errors()}
OWN = REASONS.keys() | {"indent", "missing-space", "unknown-term"}
VALUES: list[Any] = [
    "x",
    "",
    "a\nb",
    ["x"],
    ["x", "y"],
    [],
    {"a": "b"},
    {"A b": "c"},
    {},
    [{"a": "b"}],
    {"a": ["b"]},
]


def raised(type_: str, loc: tuple[str | int, ...], value: Any) -> ValidationError:
    context = ERRORS[type_].get("example_context") or {}
    detail = InitErrorDetails(type=type_, loc=loc, input=value, ctx=context)
    return ValidationError.from_exception_data("Vacancy", [detail])


def test_the_list_of_types_is_complete() -> None:
    assert ERRORS.keys() <= set(get_args(ErrorType))


@pytest.mark.parametrize("type_", ERRORS)
def test_every_error_type_has_words_of_our_own(type_: str) -> None:
    for loc in (
        ("title",),
        ("essential", 0),
        ("locations", 0, "place"),
        ("contact",),
        ("caseload", "most"),
        (),
    ):
        for value in VALUES:
            for problem in problems_of(raised(type_, loc, value), Vacancy, "vacancy"):
                assert problem.rule in OWN
                assert library_words(problem.message, problem.hint) == []


def kinds_of_checks(schema: Any) -> set[str]:
    """The kinds of checks in pydantic's description of a record, however deep."""
    if isinstance(schema, dict):
        own = {schema["type"]} if isinstance(schema.get("type"), str) else set()
        return own.union(*(kinds_of_checks(part) for part in schema.values()))
    if isinstance(schema, list | tuple):
        return set().union(*(kinds_of_checks(part) for part in schema))
    return set()


RAISED_BY = {
    "str": {"string_type", "string_too_short", "string_too_long", "string_pattern_mismatch"},
    "int": {"int_type", "greater_than_equal", "less_than_equal"},
    "decimal": {"decimal_type", "greater_than_equal", "less_than_equal"},
    "bool": {"bool_type"},
    "date": {"date_type"},
    "tuple": {"tuple_type", "too_short"},
    "dict": {"dict_type"},
    "literal": {"literal_error"},
    "model": {"model_type", "model_attributes_type"},
    "model-fields": {"missing", "extra_forbidden"},
    "dataclass": {"dataclass_type"},
    "is-instance": {"is_instance_of"},
}
"""The errors that a check can raise for text, lists and fields, which is all a file can hold."""

GENERAL = {
    "string_type", "int_type", "decimal_type", "bool_type", "date_type", "dataclass_type", "is_instance_of",
    "string_pattern_mismatch",
}  # fmt: skip
"""Those that the shape of what was written explains better than their own name."""


def test_every_check_our_records_use_is_explained() -> None:
    used = set().union(*(kinds_of_checks(model.__pydantic_core_schema__) for model in authored_models()))
    errors = set().union(*(RAISED_BY[kind] for kind in used & RAISED_BY.keys()))
    assert errors - GENERAL <= _EXPLAINED.keys()


def test_our_own_errors_are_told_as_they_are() -> None:
    error = PydanticCustomError("date", "there is no such day", {"write": "2026-12-04"})
    detail = InitErrorDetails(type=error, loc=("closes",), input="x")
    (problem,) = problems_of(ValidationError.from_exception_data("Vacancy", [detail]), Vacancy, "vacancy")
    assert (problem.rule, problem.message, problem.hint) == (
        "date",
        "`closes`: there is no such day",
        "write `closes: 2026-12-04`",
    )


def sound(model: type[BaseModel]) -> dict[str, Any]:
    fields = authored_fields(model)
    given = {name: example(field) for name, field in fields.items() if field.is_required()}
    return given | dict.fromkeys(model.model_fields.keys() - fields.keys(), "norfolk")


def told(vocabularies: Vocabularies, **fields: Any) -> list[str]:
    data = {name: value for name, value in (sound(Vacancy) | fields).items() if value is not None}
    blank = frozenset(name for name, value in fields.items() if value is None)
    document = Document(data, (), frozenset(), blank)
    found = judged(Vacancy, "vacancy", document, {}, vocabularies)
    return [f"{'.'.join(map(str, p.at))} {p.rule}: {p.message} -> {p.hint}" for p in found.problems]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"title": "x" * 80},
         "title too-long: `title`: this has 80 characters and may have at most 75 -> shorten it by 5 characters"),
        ({"title": ["Social worker"]},
         "title not-text: `title`: one value stands here, not a list -> write `title: Social worker`"),
        ({"summary": {"text": "A good team."}},
         "summary not-text: `summary`: one value stands here, without a name of its own -> "
         "write `summary: A good team.`"),
        ({"essential": "registration"},
         "essential not-a-list: `essential`: this must be a list -> write it like this:\n"
         "essential:\n  - registration"),
        ({"working_patterns": "full_time, part_time"},
         "working_patterns not-a-list: `working_patterns`: this must be a list -> write it like this:\n"
         "working_patterns:\n  - full_time\n  - part_time"),
        ({"interview_dates": "14/12/2026"},
         "interview_dates not-a-list: `interview_dates`: this must be a list -> write it like this:\n"
         "interview_dates:\n  - 2026-12-14"),
        ({"locations": {"place": "norwich"}},
         "locations not-a-list: `locations`: this must be a list -> write it like this:\n"
         "locations:\n  - place: norwich"),
        ({"locations": ["norwich"]},
         "locations.0 not-fields: `locations`: this holds fields of its own, on the lines below it -> "
         "write it like this, with your own words:\nlocations:\n  - place: norwich"),
        ({"contact": "the manager"},
         "contact not-fields: `contact`: this holds fields of its own, on the lines below it -> "
         "write it like this, with your own words:\ncontact:\n  role: the manager"),
        ({"essential": ["a car", {"Registration": "Social Work England"}]},
         "essential.1 not-text: `essential`: words with a colon must stand in quotation marks -> "
         'write `- "Registration: Social Work England"`'),
        ({"locations": [{"place": "norwich", "nam": "County Hall"}]},
         "locations.0.nam unknown-field: `locations` has no field called `nam` -> did you mean `name`?"),
        ({"status": "Open"},
         "status unknown-word: `status`: `Open` is not one of the words for this field -> write `status: open`"),
        ({"status": "gone"},
         "status unknown-word: `status`: `gone` is not one of the words for this field -> "
         "use one of: open, filled or withdrawn"),
        ({"hours_per_week": "80"},
         "hours_per_week out-of-range: `hours_per_week`: this must be 48 or less -> check the number"),
        ({"career_stage": []},
         "career_stage too-short: `career_stage`: this list must have at least 1 item -> "
         "write it like this:\ncareer_stage:\n  - social_worker"),
        ({"title": None},
         "title missing-field: this vacancy has no `title`. The job, in the words people search "
         "for; no place, pay, date or reference. -> "
         "add a line such as `title: Social worker, children in care`"),
    ],
)  # fmt: skip
def test_what_is_said(fields: dict[str, Any], said: str, vocabularies: Vocabularies) -> None:
    assert told(vocabularies, **fields) == [said]


def test_what_is_missing_is_said_once(vocabularies: Vocabularies) -> None:
    (said,) = told(vocabularies, status=None, posted=None)
    assert said.startswith(
        "posted missing-field: this vacancy has no `posted` or `status` -> add these lines"
    )
    assert said.endswith("posted: 2026-11-16\nstatus: open")


ANYTHING = st.recursive(
    st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=300)
@given(data=st.data(), value=ANYTHING)
def test_nothing_in_any_field_is_told_in_words_of_a_library(
    data: st.DataObject, value: Any, vocabularies: Vocabularies
) -> None:
    model = data.draw(st.sampled_from(authored_models()))
    name = data.draw(st.sampled_from(sorted(authored_fields(model))))
    document = Document(sound(model) | {name: value})
    found = judged(model, "record", document, {}, vocabularies)
    for problem in found.problems:
        assert problem.rule in OWN
        assert library_words(problem.message, problem.hint) == []
    assert found.record is not None
