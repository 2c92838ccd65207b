"""The JSON Schema of what we publish, from the records themselves: every field, as `plain` writes it."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from regionsite.model.moment import Closing, Period

_TEXTS: dict[type[Any], JsonSchemaValue] = {
    Closing: {"type": "string", "format": "date-time"},
    Period: {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"},
}
_FOR_WRITERS = ("right", "wrong", "from_path")
"""What the fields of a record tell people who edit YAML; nothing to a reader of data."""

_LIMITS = {"ge": "minimum", "le": "maximum"}

Parts = Mapping[type[BaseModel], Mapping[str, JsonSchemaValue]]

_ENVELOPE = {
    "version": {"type": "string", "description": "The version of this form of the data."},
    "as_of": {
        "type": "string",
        "format": "date-time",
        "description": "The moment the data is true for.",
    },
    "licence": {"type": "string", "description": "Whose the data is, in a sentence."},
}


def published_schema(
    address: str,
    title: str,
    record: type[BaseModel],
    added: Mapping[str, JsonSchemaValue],
    parts: Parts | None = None,
) -> dict[str, Any]:
    """The schema, at the address where it will stand, of one envelope of records with some fields `added`.

    `parts` are records that stand inside those fields, each with the fields added to it.
    """
    definitions: dict[str, Any] = {}
    for part, more in {**(parts or {}), record: added}.items():
        item = part.model_json_schema(schema_generator=_Published, mode="serialization")
        definitions |= item.pop("$defs", {})
        item["properties"] |= more
        item["required"] = list(item["properties"])
        definitions[part.__name__] = item
    items = {"type": "array", "items": {"$ref": f"#/$defs/{record.__name__}"}}
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        "$id": address,
        "title": title,
        "type": "object",
        "properties": {**_ENVELOPE, "items": items},
        "required": [*_ENVELOPE, "items"],
        "$defs": {name: _for_readers(part) for name, part in sorted(definitions.items())},
    }


def _for_readers(part: Any) -> Any:
    """A part of a schema without what is only for writers.

    Unknown fields are let through: the next version of a file may have one more, and must still fit the
    schema that someone kept.
    """
    if isinstance(part, list):
        return [_for_readers(inner) for inner in part]
    if not isinstance(part, dict):
        return part
    dropped = {"additionalProperties"} if part.get("additionalProperties") is False else set()
    if "properties" not in part:
        dropped |= set(_FOR_WRITERS)
    kept = {name: _for_readers(inner) for name, inner in part.items() if name not in dropped}
    return {_LIMITS.get(name, name): inner for name, inner in kept.items()}


class _Published(GenerateJsonSchema):
    """Amounts are numbers, days and moments text; every field is there, null when it is not stated."""

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:
        """An amount as `plain_number` writes it."""
        limits: dict[str, Any] = {name: schema.get(name) for name in _LIMITS}
        return {"type": "number"} | {
            name: float(limit) for name, limit in limits.items() if limit is not None
        }

    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> JsonSchemaValue:
        """A closing or a period as the text it is written as."""
        return dict(_TEXTS[schema["cls"]])

    def time_schema(self, schema: core_schema.TimeSchema) -> JsonSchemaValue:
        """An hour of the clock as it is written."""
        return {"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"}

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """No defaults: what is not stated is published as null."""
        return self.generate_inner(schema["schema"])

    def field_is_required(self, *_: Any, **__: Any) -> bool:
        """Every field is published."""
        return True

    def field_title_should_be_set(self, *_: Any, **__: Any) -> bool:
        """No titles made from names."""
        return False
