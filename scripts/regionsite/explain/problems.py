"""Pydantic's errors → problems: which field, what is wrong, what to write instead."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from regionsite.explain.paste import example, lines_of
from regionsite.explain.problem import At, Problem, named
from regionsite.explain.shape import fields_at
from regionsite.explain.words import about, instead, is_library_type, library_problem
from regionsite.source.paths import region_path
from regionsite.wording import joined

MOST_CHOICES = 12


def problems_of(error: ValidationError, model: type[BaseModel], noun: str) -> Iterator[Problem]:
    """Every problem of one record, whose kind is called `noun` in messages (`vacancy`)."""
    missing: dict[At, list[str]] = {}
    for detail in error.errors(include_url=False):
        if _is_counted_short(detail):
            continue
        if detail["type"] == "missing":
            at = _place(detail)
            missing.setdefault(at[:-1], []).append(named(at))
        else:
            yield _problem(detail, model)
    for parent, names in missing.items():
        yield _all_missing(parent, names, model, noun)


def _is_counted_short(detail: ErrorDetails) -> bool:
    """Whether a list is called too short only because items of it could not be read, which is told of each."""
    written, least = detail["input"], detail.get("ctx", {}).get("min_length", 0)
    return detail["type"] == "too_short" and isinstance(written, list) and len(written) >= least


def _place(detail: ErrorDetails) -> At:
    return tuple(step for step in detail["loc"] if step != "[key]")


def _problem(detail: ErrorDetails, model: type[BaseModel]) -> Problem:
    at, told = _place(detail), detail.get("ctx", {})
    if is_library_type(detail["type"]):
        problem = library_problem(detail["type"], at, detail["input"], told, model)
    elif isinstance(detail["input"], list | dict):
        problem = library_problem("string_type", at, detail["input"], told, model)
    else:
        # Raised by our own model, in words meant for people.
        rule, message = detail["type"], about(at, detail["msg"])
        problem = Problem(
            at,
            "value",
            rule,
            message,
            own_hint(at, told),
            line_in_text=told.get("line"),
            said=told.get("said"),
        )
    if "[key]" in detail["loc"]:
        return Problem(at, "key", problem.rule, problem.message, None)
    return problem


def own_hint(at: At, told: Mapping[str, Any]) -> str | None:
    """The one thing to do that a model's own error carries: words to write, words to choose from, advice."""
    if "write" in told:
        return instead(at, str(told["write"]))
    if "choices" in told:
        choices = list(map(str, told["choices"]))
        if len(choices) > MOST_CHOICES and "vocabulary" in told:
            file = region_path(f"vocabularies/{told['vocabulary']}.yml")
            return f"use one of: {', '.join(choices[:MOST_CHOICES])} … (all are in {file})"
        return f"use one of: {joined(choices, 'or')}"
    return str(told["advice"]) if "advice" in told else None


def _all_missing(parent: At, names: list[str], model: type[BaseModel], noun: str) -> Problem:
    """What a record lacks, said once, with lines to paste."""
    where = f"`{named(parent)}`" if parent else f"this {noun}"
    fields = fields_at(model, parent)
    described = {name: fields[name] for name in names if name in fields}
    lines = [line for name, field in described.items() for line in lines_of(name, example(field))]
    why = f". {described[names[0]].description}" if len(names) == 1 and described else ""
    message = f"{where} has no {joined([f'`{name}`' for name in names], 'or')}{why}"
    if len(lines) == 1:
        hint = f"add a line such as `{lines[0]}`"
    else:
        hint = "\n".join(["add these lines, with your own words after the colons:", *lines])
    return Problem((*parent, names[0]), "key", "missing-field", message, hint, absent=True)
