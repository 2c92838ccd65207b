"""Records made as small as they can be kept: a whole country's are held at once."""

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from regionsite.explain.shape import bare, is_list, model_of
from regionsite.model.authored import Authored

Record = TypeVar("Record", bound=Authored)

_NOTHING = object()
_BESIDE: Mapping[str, Any] = {
    "__pydantic_fields_set__": set(),
    "__pydantic_extra__": None,
    "__pydantic_private__": None,
}
"""What pydantic keeps beside the fields: names of given ones, a third of a record, for which nobody asks."""

_MOST = 1_000
"""Things kept to be found again."""

_FEW = 30
"""Of so many names Python keeps one table for all objects of a class, if they were set one by one."""


class Lean:
    """What the records of one reading have in common, kept once.

    Adverts of one team say the same of supervision, caseload or pay scale. A record is frozen, so that those
    that say the same may hold the same part.
    """

    def __init__(self) -> None:
        self._kept: dict[Any, Any] = {}

    def made(self, record: Record) -> Record:
        """A record that says the same as one that has just been read, and is smaller."""
        # Those that say the same are mostly of one council, and councils are read one after the other.
        if len(self._kept) > _MOST:
            self._kept.clear()
        return _saying(type(record), self._told(record))

    def _told(self, record: Authored) -> dict[str, Any]:
        """What a record says that its class does not: nearly half of an advert's fields are not given."""
        model, fields = type(record), vars(record)
        defaults = _defaults(model)
        told = {name: value for name, value in fields.items() if value is not defaults.get(name, _NOTHING)}
        for name in _holding_more(model) & told.keys():
            told[name] = self._held(told[name])
        return told

    def _held(self, value: Any) -> Any:
        """A value of one of those fields."""
        if isinstance(value, tuple):
            texts = bool(value) and isinstance(value[0], str)
            return self._kept.setdefault(value, value) if texts else tuple(map(self._held, value))
        if isinstance(value, Authored):
            told = self._told(value)
            # By its words: 8000 and 8000.00 are equal, and are not written alike.
            key = type(value), repr(told)
            return self._kept.get(key) or self._kept.setdefault(key, _saying(type(value), told))
        return {key: self._held(part) for key, part in value.items()} if isinstance(value, dict) else value


def _saying(model: type[Record], told: Mapping[str, Any]) -> Record:
    """The record of a model that says this."""
    record = model.__new__(model)
    own = told if len(model.model_fields) <= _FEW else {"__dict__": told}
    for name, value in {**_BESIDE, **own}.items():
        object.__setattr__(record, name, value)
    return record


@cache
def _defaults(model: type[Authored]) -> Mapping[str, Any]:
    """What each field of a model holds that is not given. From now on it is found on the class."""
    defaults = {
        name: field.default
        for name, field in model.model_fields.items()
        if not field.is_required() and field.default_factory is None
    }
    for name, default in defaults.items():
        setattr(model, name, default)
    return defaults


@cache
def _holding_more(model: type[Authored]) -> frozenset[str]:
    """The fields that hold lists or records."""
    kinds = {name: field.annotation for name, field in model.model_fields.items()}
    return frozenset(name for name, kind in kinds.items() if is_list(bare(kind)) or model_of(kind))
