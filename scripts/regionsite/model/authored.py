"""What every record that people write in YAML has in common."""

from collections.abc import Callable
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

REQUIRED: Final = ...


class Authored(BaseModel):
    """A record, or a part of one, that a person writes: frozen once read, unknown fields refused."""

    # Most models are parts of others and never read by themselves, so none is built before it is asked for.
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True)


def described(
    why: str,
    *,
    right: str,
    wrong: str,
    default: Any = REQUIRED,
    default_factory: Callable[[], Any] | None = None,
    **constraints: Any,
) -> Any:
    """A field of a record, with the words the guide prints about it.

    `why` is one sentence; `right` and `wrong` are the value as someone would type it in YAML. The tests
    run both, so an example in the guide is never untrue.
    """
    told: JsonDict = {"right": right, "wrong": wrong}
    if default_factory is not None:
        return Field(default_factory=default_factory, description=why, json_schema_extra=told, **constraints)
    return Field(default, description=why, json_schema_extra=told, **constraints)


def from_path(why: str, *, default: Any = REQUIRED) -> Any:
    """A field that the loader fills from where the file stands; nobody may write it inside the file."""
    return Field(default, description=why, json_schema_extra={"from_path": True})
