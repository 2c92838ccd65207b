"""Records made as small as they can be kept: a whole country's are held at once."""

from typing import Any

from regionsite.model.authored import Authored
from regionsite.rules.parts import parts

_NOTHING: set[str] = set()


class Lean:
    """What the records of one reading have in common, kept once.

    Adverts of one team say the same of supervision, caseload or pay scale. A record is frozen, so that those
    that say the same may hold the same part.
    """

    def __init__(self) -> None:
        self._kept: dict[Any, Any] = {}

    def made(self, record: Authored) -> None:
        """Make a record that has just been read smaller; it goes on saying the same."""
        for _, part in parts(record):
            # Pydantic keeps the names of given fields with each: a third of a record, and nobody asks for them.
            object.__setattr__(part, "__pydantic_fields_set__", _NOTHING)
        told = vars(record)
        for name, value in told.items():
            if isinstance(value, Authored):
                # By its words: 8000 and 8000.00 are equal, and are not written alike.
                told[name] = self._kept.setdefault((type(value), repr(vars(value))), value)
            elif type(value) is tuple and value and type(value[0]) is str:
                told[name] = self._kept.setdefault(value, value)
