"""What the check says about one value of one field."""

from typing import Any

from regionsite.explain import judged
from regionsite.explain.shape import authored_fields
from regionsite.model.authored import Authored
from regionsite.model.term import Vocabularies
from regionsite.rules.parts import markdown_texts
from regionsite.rules.refused import refused
from regionsite.source.document import parsed

Said = tuple[str, str | None]
"""The message, and what to do."""


def verdict(model: type[Authored], name: str, typed: str, vocabularies: Vocabularies) -> Said | None:
    """What the check says about `name: typed` in a record that is right otherwise; None if it is content."""
    document = parsed(_file(model, name, typed).encode())
    if document.flaws:
        return document.flaws[0].message, document.flaws[0].hint
    from_path = dict.fromkeys(model.model_fields.keys() - authored_fields(model).keys(), "any-name")
    found = judged(model, "record", document, from_path, vocabularies)
    if found.problems:
        return found.problems[0].message, found.problems[0].hint
    assert isinstance(found.record, Authored)
    text = dict(markdown_texts(found.record)).get(name, "")
    return next(((problem.message, problem.hint) for problem in refused(text)), None)


def _file(model: type[Authored], name: str, typed: str) -> str:
    """A file with every field that is needed, as the guide writes it, and the one in question."""
    needed = {
        field: example(described.json_schema_extra, "right")
        for field, described in authored_fields(model).items()
        if described.is_required()
    }
    return "".join(f"{field}: {value}\n" for field, value in (needed | {name: typed}).items())


def example(told: Any, side: str) -> str:
    """The right or the wrong value that a field is described with."""
    return str(told[side])
