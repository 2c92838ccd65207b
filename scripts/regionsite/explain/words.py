"""What pydantic says of one value, in words for the person who wrote it. None of its own words are used."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core.core_schema import ErrorType

from regionsite.explain.paste import example, filled, item_lines, lines_of, list_of, needed
from regionsite.explain.problem import At, Problem, named, shown
from regionsite.explain.shape import (
    authored_fields,
    field_at,
    fields_at,
    is_list,
    item_of,
    kind_at,
    record_of,
)
from regionsite.source.writing import paste, quoted, scalar
from regionsite.wording import joined, nearest, number, plural

Context = Mapping[str, Any]
Model = type[BaseModel]


def library_problem(type_: str, at: At, value: Any, told: Context, model: Model) -> Problem:
    """The problem behind one of pydantic's error types; every type has words, if only general ones."""
    explain = _EXPLAINED.get(type_)
    if explain:
        return explain(at, value, told, model)
    if isinstance(value, list | dict):
        return _not_text(at, value, told, model)
    return _problem(at, "wrong-form", "this is not written as it must be", _as_in_the_guide(at, model))


def is_library_type(type_: str) -> bool:
    """Whether an error type is pydantic's, and not one of our own models' with words meant for people."""
    return type_ in _LIBRARY_TYPES


_LIBRARY_TYPES = frozenset(get_args(ErrorType))


def _problem(at: At, rule: str, message: str, hint: str | None) -> Problem:
    return Problem(at, "value", rule, about(at, message), hint)


def about(at: At, message: str) -> str:
    """The message with the name of its field before it."""
    return f"`{named(at)}`: {message}" if at else message


def instead(at: At, value: str) -> str:
    """The hint to write this value in the place of what stands there."""
    in_list = bool(at) and isinstance(at[-1], int)
    return f"write `{value}` instead" if in_list else paste(f"{named(at)}: {value}")


def _as_in_the_guide(at: At, model: Model) -> str | None:
    field = field_at(model, at)
    right = example(field) if field else None
    if right is None or not at:
        return None
    if isinstance(at[-1], int) and isinstance(right, list) and right:
        right = right[0]
        if isinstance(right, str):
            return f"write it like `{scalar(right)}`"
        return "\n".join(["write it like this:", *item_lines(right, 0)])
    lines = list(lines_of(named(at), right))
    return f"write it like `{lines[0]}`" if len(lines) == 1 else paste(*lines)


def _not_text(at: At, value: Any, told: Context, model: Model) -> Problem:
    """A list or fields where one value stands."""
    if isinstance(value, list):
        words = [item for item in value if isinstance(item, str)]
        hint = instead(at, scalar(words[0])) if len(value) == len(words) == 1 else _as_in_the_guide(at, model)
        return _problem(at, "not-text", "one value stands here, not a list", hint)
    if isinstance(value, dict) and len(value) == 1:
        ((name, inner),) = value.items()
        in_list = bool(at) and isinstance(at[-1], int)
        if isinstance(inner, str) and (in_list or not name.islower() or " " in name):
            # `- Registration: Social Work England` was meant as words.
            mended = quoted(f"{name}: {inner}")
            hint = f"write `- {mended}`" if in_list else paste(f"{named(at)}: {mended}")
            return _problem(at, "not-text", "words with a colon must stand in quotation marks", hint)
        if isinstance(inner, str):
            return _problem(
                at, "not-text", "one value stands here, without a name of its own", instead(at, scalar(inner))
            )
    return _problem(at, "not-text", "one value stands here, not fields", _as_in_the_guide(at, model))


def _not_a_list(at: At, value: Any, told: Context, model: Model) -> Problem:
    kind = kind_at(model, at)
    if isinstance(value, dict) and is_list(kind) and (record := record_of(item_of(kind))):
        items: list[Any] = [value if value.keys() & authored_fields(record).keys() else needed(record)]
    elif is_list(kind) and isinstance(value, str):
        items = list_of(kind, value)
    else:
        return _problem(at, "not-a-list", "this must be a list", _as_in_the_guide(at, model))
    return _problem(at, "not-a-list", "this must be a list", paste(*lines_of(named(at), items)))


def _not_fields(at: At, value: Any, told: Context, model: Model) -> Problem:
    kind = kind_at(model, at)
    record = record_of(kind)
    if record is None:
        return _problem(at, "not-fields", "this holds named entries of its own", _as_in_the_guide(at, model))
    in_list = bool(at) and isinstance(at[-1], int)
    parts = _parts(at, record, value, model)
    lines = list(item_lines(parts)) if in_list else list(lines_of(named(at), parts))
    hint = ["write it like this, with your own words:", *([f"{named(at)}:"] if in_list else []), *lines]
    message = "this holds fields of its own, on the lines below it"
    return _problem(at, "not-fields", message, "\n".join(hint))


def _parts(at: At, record: Model, value: Any, model: Model) -> Any:
    """What was written, as the one field it can only be; else what the guide shows."""
    field = field_at(model, at)
    right = example(field) if field else None
    right = right[0] if isinstance(right, list) and right else right
    return filled(record, value) or (right if isinstance(right, dict) else needed(record))


def _missing(at: At, value: Any, told: Context, model: Model) -> Problem:
    field = fields_at(model, at[:-1]).get(named(at))
    why = f" {field.description}" if field and field.description else ""
    where = f"`{named(at[:-1])}`" if len(at) > 1 else "this file"
    right = example(field) if field else None
    lines = list(lines_of(named(at), right)) if right is not None else [f"{named(at)}:"]
    hint = (
        f"add a line such as `{lines[0]}`" if len(lines) == 1 else "\n".join(["add lines such as:", *lines])
    )
    return Problem(at, "key", "missing-field", f"{where} has no `{named(at)}`.{why}", hint, absent=True)


def _unknown(at: At, value: Any, told: Context, model: Model) -> Problem:
    message = f"there is no field called `{shown(named(at))}` here"
    return Problem(at, "key", "unknown-field", message, "delete this line")


def _not_a_choice(at: At, value: Any, told: Context, model: Model) -> Problem:
    if isinstance(value, list | dict):
        return _not_text(at, value, told, model)
    listed = str(told.get("expected", "")).replace(" or ", ", ").split(",")
    choices = [choice.strip().strip("'") for choice in listed]
    # A word with another meaning is worse than none: a `parent` is no `partner`, and `partly agreed` not `agreed`.
    near = nearest(str(value), choices, likeness=0.85)
    hint = instead(at, scalar(near)) if near else f"use one of: {joined(choices, 'or')}"
    return _problem(at, "unknown-word", f"`{shown(value)}` is not one of the words for this field", hint)


def _too_long(at: At, value: Any, told: Context, model: Model) -> Problem:
    most = told.get("max_length")
    length = len(value.strip()) if isinstance(value, str) else 0
    return _problem(
        at,
        "too-long",
        f"this has {length:,} characters and may have at most {most:,}",
        f"shorten it by {plural(max(1, length - int(most or 0)), 'character')}",
    )


def _too_short(at: At, value: Any, told: Context, model: Model) -> Problem:
    least = plural(int(told.get("min_length") or 1), "character")
    return _problem(at, "too-short", f"this must have at least {least}", _as_in_the_guide(at, model))


def _too_few(at: At, value: Any, told: Context, model: Model) -> Problem:
    least = plural(int(told.get("min_length") or 1), "item")
    return _problem(at, "too-short", f"this list must have at least {least}", _as_in_the_guide(at, model))


def _too_many(at: At, value: Any, told: Context, model: Model) -> Problem:
    most = plural(int(told.get("max_length") or 1), "item")
    return _problem(at, "too-long", f"this list may have at most {most}", "delete those that matter least")


def _bound(words: str, name: str) -> Callable[[At, Any, Context, Model], Problem]:
    def explain(at: At, value: Any, told: Context, model: Model) -> Problem:
        message = words.format(number(Decimal(str(told.get(name, 0)))))
        return _problem(at, "out-of-range", message, "check the number")

    return explain


_EXPLAINED: Mapping[str, Callable[[At, Any, Context, Model], Problem]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "literal_error": _not_a_choice,
    "enum": _not_a_choice,
    **dict.fromkeys(("tuple_type", "list_type", "set_type", "frozen_set_type", "iterable_type"), _not_a_list),
    **dict.fromkeys(("model_type", "model_attributes_type", "dict_type", "mapping_type"), _not_fields),
    "string_too_long": _too_long,
    "string_too_short": _too_short,
    "too_short": _too_few,
    "too_long": _too_many,
    "greater_than_equal": _bound("this must be {} or more", "ge"),
    "less_than_equal": _bound("this must be {} or less", "le"),
    "greater_than": _bound("this must be more than {}", "gt"),
    "less_than": _bound("this must be less than {}", "lt"),
}
