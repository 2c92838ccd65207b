"""Lines of YAML to paste, made from the guide's own examples or from what was written."""

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from regionsite.explain.shape import (
    annotation_of,
    authored_fields,
    bare,
    has_own_words,
    is_list,
    item_of,
    record_of,
)
from regionsite.source.document import parsed
from regionsite.source.writing import scalar


def example(field: FieldInfo) -> Any:
    """The value the guide shows for a field, as data; None when it shows none."""
    told = field.json_schema_extra
    right = told.get("right") if isinstance(told, dict) else None
    return (parsed(f"value: {right}".encode()).data or {}).get("value") if right else None


def lines_of(name: str, value: Any, column: int = 0) -> Iterator[str]:
    """A field in block style: `name: value`, with lists and records on lines of their own below."""
    space = " " * column
    if isinstance(value, str):
        yield from _text(f"{space}{name}:", value, column)
        return
    yield f"{space}{name}:"
    yield from _below(value, column + 2)


def _text(before: str, value: str, column: int) -> Iterator[str]:
    if "\n" not in value.strip():
        yield f"{before} {scalar(value.strip())}"
        return
    yield f"{before} |"
    for line in value.strip().split("\n"):
        yield f"{' ' * (column + 2)}{line}".rstrip()


def _below(value: Any, column: int) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield from lines_of(name, part, column)
    elif isinstance(value, list):
        for item in value:
            yield from item_lines(item, column)


def item_lines(item: Any, column: int = 2) -> Iterator[str]:
    """An item of a list: a hyphen, and what belongs to it below in the same column."""
    space = " " * column
    if isinstance(item, str):
        yield f"{space}- {scalar(item.strip())}"
        return
    lines = list(_below(item, column + 2))
    yield f"{space}- {lines[0].lstrip()}" if lines else f"{space}-"
    yield from lines[1:]


def needed(model: type[BaseModel]) -> dict[str, Any]:
    """The fields a record cannot do without, each with the guide's example; its first field if it needs none."""
    fields = authored_fields(model)
    names = [name for name, field in fields.items() if field.is_required()] or list(fields)[:1]
    return {name: example(fields[name]) for name in names}


def filled(record: type[BaseModel], written: Any) -> dict[str, Any] | None:
    """The record with what was written as the one field it needs, where it fits there; else None."""
    parts = needed(record)
    if not isinstance(written, str) or len(parts) != 1:
        return None
    name = next(iter(parts))
    kind = annotation_of(authored_fields(record)[name])
    return {name: corrected(kind, written)} if _fits(kind, corrected(kind, written)) else None


def _fits(kind: Any, written: str) -> bool:
    try:
        TypeAdapter(kind).validate_python(written)
    except ValidationError:
        return False
    return True


def list_of(kind: Any, written: str) -> list[Any]:
    """The list that a text in a list's place was meant to be, as far as it can be told."""
    item = item_of(kind)
    if record := record_of(item):
        return [filled(record, written) or needed(record)]
    return [written] if is_list(bare(item)) else _items(item, written)


def _items(kind: Any, written: str) -> list[Any]:
    text = written.strip()
    if "\n" in text:
        parts = [line.lstrip("-*\u2022\u2013 ") for line in text.split("\n")]
    elif has_own_words(kind) or not _is_text(kind):
        parts = text.replace(";", ",").split(",")
    elif text.startswith("-"):
        parts = text.lstrip("- ").split(" -")
    else:
        parts = [text]
    return [corrected(kind, part.strip()) for part in parts if part.strip()] or [text]


def _is_text(kind: Any) -> bool:
    return kind is str or (get_origin(kind) is Annotated and _is_text(get_args(kind)[0]))


def corrected(kind: Any, written: str) -> str:
    """The text as its kind of value wants it, where that is plain: `2026-12-14` for `14/12/2026`."""
    try:
        TypeAdapter(kind).validate_python(written)
    except ValidationError as error:
        told = error.errors(include_url=False)[0].get("ctx", {})
        return str(told.get("write", written)).strip('"')
    return written
