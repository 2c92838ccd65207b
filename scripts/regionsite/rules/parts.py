"""Walking through a record: every part of it that is a record too, and every text that people read."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import get_args, get_type_hints

from regionsite.explain.shape import model_of
from regionsite.model.authored import Authored
from regionsite.model.text import Email, Line, Markdown, Paragraph
from regionsite.rules.rule import Step

At = tuple[Step, ...]


def parts(record: Authored, at: At = ()) -> Iterator[tuple[At, Authored]]:
    """The record itself and every record inside it, each with the path that leads to it."""
    yield at, record
    for name in _holding_records(type(record)):
        held = getattr(record, name)
        if isinstance(held, Authored):
            yield from parts(held, (*at, name))
        elif held:
            for step, item in _entries(held):
                yield from parts(item, (*at, name, step))


def _entries(held: tuple[Authored, ...] | Mapping[str, Authored]) -> Iterator[tuple[Step, Authored]]:
    yield from held.items() if isinstance(held, Mapping) else enumerate(held)


def texts(record: Authored) -> Iterator[tuple[At, str]]:
    """Every text of a record and its parts that a person wrote for people, with its path."""
    for at, part in parts(record):
        for name in _holding_text(type(part)):
            held = getattr(part, name)
            if isinstance(held, str):
                yield (*at, name), held
            elif held:
                yield from (((*at, name, number), line) for number, line in enumerate(held))


def markdown_texts(record: Authored) -> Iterator[tuple[str, str]]:
    """The texts of a record in Markdown, with the names of their fields; no part of a record holds one."""
    for name in _holding_markdown(type(record)):
        held = getattr(record, name)
        if held is not None:
            yield name, held


def emails(record: Authored) -> Iterator[tuple[At, str]]:
    """Every e-mail address of a record and its parts that has a field of its own, with its path."""
    for at, part in parts(record):
        for name in _holding_email(type(part)):
            if held := getattr(part, name):
                yield (*at, name), held


@cache
def _holding_records(model: type[Authored]) -> tuple[str, ...]:
    return tuple(name for name, field in model.model_fields.items() if model_of(field.annotation))


@cache
def _holding_text(model: type[Authored]) -> tuple[str, ...]:
    return _holding(model, (Line, Paragraph, Markdown))


@cache
def _holding_markdown(model: type[Authored]) -> tuple[str, ...]:
    return _holding(model, (Markdown,))


@cache
def _holding_email(model: type[Authored]) -> tuple[str, ...]:
    return _holding(model, (Email,))


def _holding(model: type[Authored], kinds: tuple[object, ...]) -> tuple[str, ...]:
    """The fields that hold one of these kinds of text, alone or in a list."""
    hints = get_type_hints(model, include_extras=True)
    return tuple(
        name for name in model.model_fields if any(kind in _alternatives(hints[name]) for kind in kinds)
    )


def _alternatives(hint: object) -> tuple[object, ...]:
    return (hint, *get_args(hint))
