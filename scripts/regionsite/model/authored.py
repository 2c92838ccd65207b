"""What every record that people write in YAML has in common."""

from collections.abc import Callable, Generator, Iterable
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

REQUIRED: Final = ...


class Authored(BaseModel):
    """A record, or a part of one, that a person writes: frozen once read, unknown fields refused.

    One that was read leaves to its class what it was not given (`load/lean.py`): pydantic does not know that, so
    nothing here is asked of `model_dump`.
    """

    # Most models are parts of others and never read by themselves, so none is built before it is asked for.
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, defer_build=True)

    def __iter__(self) -> Generator[tuple[str, Any], None, None]:
        """Each field with what it holds."""
        for name in type(self).model_fields:
            yield name, getattr(self, name)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and dict(self) == dict(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr_args__(self) -> Iterable[tuple[str, Any]]:
        return iter(self)


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
