"""Which fields a record may hold at a path inside it, and what kind of value stands there."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import AfterValidator, BaseModel
from pydantic.fields import FieldInfo

from regionsite.model.term import InVocabulary

Path = Sequence[str | int]


@cache
def authored_fields(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """The fields people write; those the loader fills from the file's path are left out."""
    return {
        name: field
        for name, field in model.model_fields.items()
        if not (isinstance(field.json_schema_extra, dict) and field.json_schema_extra.get("from_path"))
    }


def fields_at(model: type[BaseModel], path: Path) -> Mapping[str, FieldInfo]:
    """The fields of the part of `model` that `path` leads to; none where it leads to no record."""
    found = record_of(kind_at(model, path))
    return authored_fields(found) if found else {}


def field_at(model: type[BaseModel], path: Path) -> FieldInfo | None:
    """The field that `path` leads to, or of which it leads to an item."""
    names = [place for place, step in enumerate(path) if isinstance(step, str)]
    for place in reversed(names):
        if field := fields_at(model, path[:place]).get(str(path[place])):
            return field
    return None


def kind_at(model: type[BaseModel], path: Path) -> Any:
    """The annotation of what stands at `path`; None where the path leads out of the model."""
    kind: Any = model
    for step in path:
        kind = _within(bare(kind), step)
    return bare(kind)


def _within(kind: Any, step: str | int) -> Any:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = kind.model_fields.get(str(step))
        return annotation_of(field) if field else None
    if get_origin(kind) in (tuple, list) and isinstance(step, int):
        return get_args(kind)[0]
    return get_args(kind)[1] if get_origin(kind) is dict else None


def annotation_of(field: FieldInfo) -> Any:
    """A field's annotation, with what pydantic has taken out of it."""
    kind: Any = field.annotation
    for extra in field.metadata:
        kind = Annotated[kind, extra]
    return kind


def bare(kind: Any) -> Any:
    """The annotation without `| None`."""
    if get_origin(kind) in (Union, UnionType):
        return next(part for part in get_args(kind) if part is not NoneType)
    if get_origin(kind) is Annotated and get_origin(get_args(kind)[0]) in (
        tuple,
        list,
        dict,
        Union,
        UnionType,
    ):
        return bare(get_args(kind)[0])
    return kind


def record_of(kind: Any) -> type[BaseModel] | None:
    """The record type that a kind of value is; None for text, lists and the like."""
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def model_of(kind: Any) -> type[BaseModel] | None:
    """The record type somewhere inside an annotation such as `tuple[Location, ...]` or `Start | None`."""
    return next(_models_in(kind), None)


def is_list(kind: Any) -> bool:
    """Whether a kind of value is a list."""
    return get_origin(kind) in (tuple, list)


def item_of(kind: Any) -> Any:
    """The kind of the items of a list, or of the values of named entries."""
    return bare(get_args(kind)[0 if is_list(kind) else 1])


def has_own_words(kind: Any) -> bool:
    """Whether a value comes from a list of words, so that a comma in it can only separate two of them."""
    if get_origin(kind) is Literal:
        return True
    return any(
        isinstance(extra, AfterValidator) and isinstance(extra.func, InVocabulary) for extra in _extras(kind)
    )


def _extras(kind: Any) -> Iterator[Any]:
    if get_origin(kind) is Annotated:
        yield from get_args(kind)[1:]
        yield from _extras(get_args(kind)[0])


def field_names(*models: type[BaseModel]) -> frozenset[str]:
    """Every name that a field can have in these records or in the records within them."""
    names: set[str] = set()
    seen: set[type[BaseModel]] = set()
    waiting = list(models)
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        names |= authored_fields(model).keys()
        waiting += [found for field in model.model_fields.values() for found in _models_in(field.annotation)]
    return frozenset(names)


def _models_in(kind: Any) -> Iterator[type[BaseModel]]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
    for part in get_args(kind):
        yield from _models_in(part)
