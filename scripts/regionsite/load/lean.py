"""Records made as small as they can be kept: a whole country's are held at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from regionsite.explain.shape import bare, is_list, model_of
from regionsite.model.authored import Authored
from regionsite.model.vacancy import Vacancy
from regionsite.set_aside import SetAside

Record = TypeVar("Record", bound=Authored)

_UNLISTED: Mapping[type[Authored], frozenset[str]] = {
    Vacancy: frozenset({
        "summary", "description", "responsibilities", "essential", "desirable",
        "hours_note", "office_note", "pay_note", "visit_offered", "apply_url",
    })
}  # fmt: skip
"""What no list shows of a record: most of an advert's words, asked for only where all of it is told."""

_NOTHING = object()
_BESIDE = (
    ("__pydantic_fields_set__", set[str]()),
    ("__pydantic_extra__", None),
    ("__pydantic_private__", None),
)
"""What pydantic keeps beside the fields: names of given ones, a third of a record, for which nobody asks."""

_MOST = 1_000
"""Things kept to be found again."""

_FEW = 30
"""Of so many names Python keeps one table for all objects of a class, if they were set one by one."""

_put = object.__setattr__


class Lean:
    """What the records of one reading have in common, kept once.

    Adverts of one team say the same of supervision, caseload or pay scale. A record is frozen, so that those
    that say the same may hold the same part. What no list shows waits in `aside`, if there is one.
    """

    def __init__(self, aside: SetAside | None = None) -> None:
        self._kept: dict[Any, Any] = {}
        self._aside = aside

    def made(self, record: Record, mark: bytes = b"") -> Record:
        """A record that says the same as one that has just been read, and is smaller; `mark` is its file's digest."""
        # Those that say the same are mostly of one council, and councils are read one after the other.
        if len(self._kept) > _MOST:
            self._kept.clear()
        told = self._told(record)
        if self._aside and (unlisted := _UNLISTED.get(type(record))):
            number = self._aside.keep({name: told.pop(name) for name in unlisted & told.keys()}, mark)
            # Made anew: a dictionary keeps the room of what was taken out of it.
            told = {**told, "_aside": self._aside, "_number": number}
        return _saying(type(record), told)

    def _told(self, record: Authored) -> dict[str, Any]:
        """What a record says that its class does not: nearly half of an advert's fields are not given."""
        shape = _shape(type(record))
        default = shape.defaults.get
        told = {name: value for name, value in vars(record).items() if value is not default(name, _NOTHING)}
        for name in shape.holding_more:
            if name in told:
                told[name] = self._held(told[name])
        return told

    def _held(self, value: Any) -> Any:
        """A list, a record or named records that one of those fields holds."""
        if isinstance(value, tuple):
            if value and isinstance(value[0], Authored):
                return tuple(_saying(type(part), self._told(part)) for part in value)
            return self._kept.setdefault(value, value)
        if isinstance(value, Authored):
            # By its words: 8000 and 8000.00 are equal, and are not written alike.
            key = type(value), repr(vars(value))
            return self._kept.get(key) or self._kept.setdefault(key, _saying(type(value), self._told(value)))
        return {key: self._held(part) for key, part in value.items()} if isinstance(value, dict) else value


def mark_of(vacancy: Vacancy) -> bytes:
    """The digest of the file of an advert that was read for a build."""
    told = vars(vacancy)
    mark: bytes = told["_aside"].mark(told["_number"])
    return mark


def packed(record: Authored) -> tuple[Any, ...]:
    """How pickle takes a record apart: its model, and what it says that its class does not.

    To ask an object for its dictionary would leave it with one, which is as large as all the rest of it.
    """
    model, shape = type(record), _shape(type(record))
    if shape.many:
        told = {name: value for name, value in vars(record).items() if name != "_aside"}
    else:
        default = shape.defaults.get
        held = ((name, getattr(record, name)) for name in model.model_fields)
        told = {name: value for name, value in held if value is not default(name, _NOTHING)}
    return _saying, (model, told)


def number_of(record: Authored) -> int | None:
    """The number of what an advert has set aside; None of any other record."""
    number: int | None = vars(record).get("_number") if isinstance(record, Vacancy) else None
    return number


def put_beside(record: Authored, aside: SetAside) -> None:
    """Let a record that was unpacked have again what it had set aside."""
    told = vars(record)
    if "_number" in told:
        told["_aside"] = aside


def prepare() -> None:
    """Let each class have what its fields hold that are not given: before any record is read back."""
    waiting: list[type[Authored]] = [Authored]
    while waiting:
        model = waiting.pop()
        waiting += model.__subclasses__()
        _shape(model)


def _saying(model: type[Record], told: Mapping[str, Any]) -> Record:
    """The record of a model that says this."""
    record = model.__new__(model)
    for name, value in _BESIDE:
        _put(record, name, value)
    if _shape(model).many:
        _put(record, "__dict__", told)
        return record
    for name, value in told.items():
        _put(record, name, value)
    return record


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a field holds that is not given, which fields hold lists or records, and whether there are many."""

    defaults: Mapping[str, Any]
    holding_more: tuple[str, ...]
    many: bool


@cache
def _shape(model: type[Authored]) -> _Shape:
    """The shape of a model. From now on its class has what each field holds that is not given."""
    fields = model.model_fields
    defaults = {
        name: field.default
        for name, field in fields.items()
        if not field.is_required() and field.default_factory is None
    }
    for name, default in defaults.items():
        setattr(model, name, default)
    for name in _UNLISTED.get(model, ()):
        setattr(model, name, _Unlisted(name, defaults.get(name)))
    kinds = {name: field.annotation for name, field in fields.items()}
    holding_more = tuple(name for name, kind in kinds.items() if is_list(bare(kind)) or model_of(kind))
    return _Shape(defaults, holding_more, len(fields) > _FEW)


class _Unlisted:
    """A field that is not in a record itself: it is read from where the record has set it aside."""

    def __init__(self, name: str, default: Any) -> None:
        self._name, self._default = name, default

    def __get__(self, record: Authored | None, model: type[Authored]) -> Any:
        if record is None:
            # To pydantic a field is nothing that its class has.
            raise AttributeError(self._name)
        told = vars(record)
        unlisted = told["_aside"].read(told["_number"]) if "_aside" in told else {}
        return unlisted.get(self._name, self._default)
