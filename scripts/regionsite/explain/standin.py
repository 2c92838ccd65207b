"""Harmless values for fields that could not be read, so that the rest of a record can still be judged."""

from typing import Any

from pydantic import ValidationError

from regionsite.explain.paste import example
from regionsite.explain.shape import authored_fields
from regionsite.model.authored import Authored


def completed(
    model: type[Authored], data: dict[str, Any], context: Any
) -> tuple[Authored | None, frozenset[str]]:
    """The record with its bad fields left out or, where they are required, given the guide's own example.

    Returns the record (None when even that fails) and the names of the fields that are not the writer's.
    """
    known = authored_fields(model)
    given = {name: value for name, value in data.items() if name in model.model_fields}
    spoiled: set[str] = set(data) - set(given)
    for _ in range(len(known) + 1):
        try:
            return model.model_validate(given, context=context), frozenset(spoiled)
        except ValidationError as error:
            bad = {str(detail["loc"][0]) for detail in error.errors(include_url=False) if detail["loc"]}
        if not bad or bad & spoiled:
            # The example itself is refused: the region has other words than the guide.
            return None, frozenset(spoiled)
        for name in bad:
            spoiled.add(name)
            given.pop(name, None)
            if name in known and known[name].is_required():
                given[name] = example(known[name])
    return None, frozenset(spoiled)
