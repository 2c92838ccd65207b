"""Every field is described with a right value and a wrong one, and both are what they claim to be."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from pydantic import ValidationError

import regionsite.model
from regionsite.explain import judged
from regionsite.explain.paste import example
from regionsite.explain.shape import authored_fields
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies
from regionsite.rules.parts import markdown_texts
from regionsite.rules.refused import refused
from regionsite.source.document import Document, parsed


def authored_models() -> list[type[Authored]]:
    """Every record, and every part of one, that people write."""
    for module in pkgutil.iter_modules(regionsite.model.__path__):
        import_module(f"regionsite.model.{module.name}")

    def below(model: type[Authored]) -> Iterator[type[Authored]]:
        for kind in model.__subclasses__():
            yield kind
            yield from below(kind)

    # A base that only says what its kinds have in common has no field that anybody writes.
    written = {model for model in below(Authored) if authored_fields(model)}
    return sorted(written, key=lambda model: model.__name__)


FIELDS = [(model, name) for model in authored_models() for name in authored_fields(model)]


def told(model: type[Authored], name: str) -> dict[str, str]:
    extra = model.model_fields[name].json_schema_extra
    assert isinstance(extra, dict)
    return {side: str(extra[side]) for side in ("right", "wrong")}


def from_path(model: type[Authored]) -> dict[str, str]:
    return dict.fromkeys(model.model_fields.keys() - authored_fields(model).keys(), "norfolk")


def in_order(model: type[Authored]) -> dict[str, Any]:
    """A record with every field it needs, each with the value the guide shows."""
    return {name: example(field) for name, field in authored_fields(model).items() if field.is_required()}


@pytest.mark.parametrize(
    ("model", "name"), FIELDS, ids=[f"{model.__name__}.{name}" for model, name in FIELDS]
)
def test_right_is_accepted(model: type[Authored], name: str, vocabularies: Vocabularies) -> None:
    written = parsed(f"{name}: {told(model, name)['right']}\n".encode())
    assert written.flaws == ()
    assert written.data
    record = model.model_validate(in_order(model) | from_path(model) | written.data, context=vocabularies)
    assert getattr(record, name) is not None


@pytest.mark.parametrize(
    ("model", "name"), FIELDS, ids=[f"{model.__name__}.{name}" for model, name in FIELDS]
)
def test_wrong_is_refused_at_the_field(model: type[Authored], name: str, vocabularies: Vocabularies) -> None:
    written = parsed(f"{name}: {told(model, name)['wrong']}\n".encode())
    document = Document(in_order(model) | (written.data or {}), (), frozenset(), written.blank)
    found = judged(model, "record", document, from_path(model), vocabularies)
    at_field = [problem for problem in found.problems if problem.at[:1] == (name,)]
    # HTML in a text with Markdown is found by a rule, which knows the line it stands on.
    texts = dict(markdown_texts(found.record)) if isinstance(found.record, Authored) else {}
    assert written.flaws or at_field or refused(texts.get(name, ""))


@pytest.mark.parametrize("model", authored_models(), ids=lambda model: model.__name__)
def test_all_rights_together_make_a_record(model: type[Authored], vocabularies: Vocabularies) -> None:
    data = {name: example(field) for name, field in authored_fields(model).items()} | from_path(model)
    try:
        model.model_validate(data, context=vocabularies)
    except ValidationError as error:
        pytest.fail(str(error))
