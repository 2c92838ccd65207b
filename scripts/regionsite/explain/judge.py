"""A file's data → a record, with everything that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from regionsite.explain.problem import Problem
from regionsite.explain.problems import problems_of
from regionsite.explain.slips import Righted, righted
from regionsite.explain.standin import completed
from regionsite.model.authored import Authored
from regionsite.source.document import Document


@dataclass(frozen=True)
class Judged:
    """A record, sound or with stand-ins (None when hopeless), its problems, and its fields nobody may judge further."""

    record: Authored | None
    problems: tuple[Problem, ...] = ()
    spoiled: frozenset[str] = frozenset()


def judged(
    model: type[Authored], noun: str, document: Document, from_path: Mapping[str, str], context: Any
) -> Judged:
    """The record that a document holds; `from_path` is what the file's place says about it."""
    data = {**(document.data or {}), **from_path}
    try:
        return Judged(model.model_validate(data, context=context), (), document.lost)
    except ValidationError:
        # Only now is it worth the time to look for misspelt and misplaced fields.
        found = righted(model, data, noun, document.blank)
    problems = [*found.problems, *_problems(model, noun, found, context)]
    record, spoiled = completed(model, found.data, context)
    return Judged(
        record,
        tuple(problem for problem in problems if not problem.at or problem.at[0] not in document.lost),
        spoiled | found.moved | document.lost,
    )


def _problems(model: type[Authored], noun: str, found: Righted, context: Any) -> list[Problem]:
    try:
        model.model_validate(found.data, context=context)
    except ValidationError as error:
        return [replace(problem, at=found.place(problem.at)) for problem in problems_of(error, model, noun)]
    return []
