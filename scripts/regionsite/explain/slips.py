"""Fields under a wrong name or at the wrong depth: put right in memory, so that their values are judged as well."""

import re
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from regionsite.explain.meant import meant
from regionsite.explain.paste import lines_of
from regionsite.explain.problem import At, Problem, named, shown
from regionsite.explain.shape import authored_fields, is_list, item_of, kind_at, record_of
from regionsite.source.writing import paste
from regionsite.wording import article, joined

Data = dict[str, Any]


@dataclass
class Righted:
    """A record's data with every field under its own name, what was said about it, and what stood where.

    `written` leads from where a value belongs to where it was written; `moved` names the record's own
    fields that hold such values.
    """

    data: Data
    problems: list[Problem] = field(default_factory=list)
    written: dict[At, At] = field(default_factory=dict)

    @property
    def moved(self) -> frozenset[str]:
        """The record's own fields whose value was written elsewhere."""
        return frozenset(str(step[0]) for at in self.written.items() for step in at if step)

    def place(self, at: At) -> At:
        """Where a value that belongs at `at` was really written."""
        for length in range(len(at), 0, -1):
            if at[:length] in self.written:
                return self.written[at[:length]] + at[length:]
        return at


def righted(model: type[BaseModel], data: Data, noun: str, blank: frozenset[str]) -> Righted:
    """The data of a record called `noun`, with misspelt and misplaced fields put right.

    `blank` names the fields that stand in the file with nothing after their colon.
    """
    found = Righted({})
    _Righting(found, noun, blank).fields(model, data, (), found.data)
    _swallowed(found, model)
    return found


class _Righting:
    def __init__(self, found: Righted, noun: str, blank: frozenset[str]) -> None:
        self.found = found
        self.noun = noun
        self.blank = blank

    def fields(self, model: type[BaseModel], data: Data, at: At, into: Data) -> Data:
        """Copy the fields of one record `into` a new one; what belongs to the record around it is returned."""
        for name, value in data.items():
            if name in model.model_fields:
                into[name] = self._value(model, name, value, (*at, name), into)
        strays = {name: value for name, value in data.items() if name not in model.model_fields}
        if not at:
            strays = self._below_blank(model, strays, into)
        return {
            name: value for name, value in strays.items() if not self._renamed(model, name, value, at, into)
        }

    def _value(self, model: type[BaseModel], name: str, value: Any, at: At, around: Data) -> Any:
        kind = kind_at(model, (name,))
        if record := record_of(kind):
            return self._record(record, value, at, model, around)
        if is_list(kind) and isinstance(value, list) and (record := record_of(item_of(kind))):
            return [
                self._record(record, item, (*at, place), model, around) for place, item in enumerate(value)
            ]
        if isinstance(value, dict) and kind is not None and not is_list(kind) and (record := _entry(kind)):
            return {
                key: self._record(record, entry, (*at, key), None, around) for key, entry in value.items()
            }
        return value

    def _record(
        self, model: type[BaseModel], value: Any, at: At, outer: type[BaseModel] | None, around: Data
    ) -> Any:
        if not isinstance(value, dict):
            return value
        record: Data = {}
        for name, part in self.fields(model, value, at, record).items():
            outside = outer is not None and name in authored_fields(outer) and name not in around
            if outside and all(isinstance(step, str) for step in at):
                self._outdented(name, part, at, around)
            else:
                self._unknown(model, name, (*at, name))
        return record

    def _outdented(self, name: str, value: Any, at: At, around: Data) -> None:
        around[name] = value
        self.found.written[*at[:-1], name] = (*at, name)
        line = next(lines_of(name, value, 2 * (len(at) - 1)))
        where = "without spaces in front" if len(at) == 1 else f"with {2 * (len(at) - 1)} spaces in front"
        self._add(
            (*at, name), "indent", f"`{name}` does not belong to `{named(at)}`, so it begins further to the left",
            f"{paste(line)}, {where}",
        )  # fmt: skip

    def _below_blank(self, model: type[BaseModel], strays: Data, into: Data) -> Data:
        """Fields below `contact:` that are not moved in, so that `contact` seems to be empty; returns the others."""
        for owner in sorted(self.blank & authored_fields(model).keys()):
            kind = kind_at(model, (owner,))
            record = record_of(item_of(kind)) if is_list(kind) else record_of(kind)
            own = {name: strays[name] for name in strays if record and name in authored_fields(record)}
            if not own:
                continue
            into[owner] = [own] if is_list(kind) else own
            place: At = (owner, 0) if is_list(kind) else (owner,)
            self.found.written.update({(*place, name): (name,) for name in own})
            first = next(iter(own))
            message = f"`{first}` belongs to `{owner}`, so it begins two spaces further to the right"
            self._add((first,), "indent", message, paste(*lines_of(owner, into[owner])))
            strays = {name: value for name, value in strays.items() if name not in own}
        return strays

    def _renamed(self, model: type[BaseModel], name: str, value: Any, at: At, into: Data) -> bool:
        """A field under a name that is nearly right, or that other job boards use; reported if nothing else fits."""
        known = authored_fields(model)
        near = meant(name.partition(":")[0], known)
        if near and near not in into:
            into[near] = value
            self.found.written[*at, near] = (*at, name)
            if ":" in name and name.startswith(near):
                line = f"{near}: {name[len(near) + 1 :].strip()}: {value}"
                self._add((*at, name), "missing-space", "a space must follow the first colon", paste(line))
            else:
                self._add((*at, name), "unknown-field", self._no_field(name, at), f"did you mean `{near}`?")
            return True
        if at and near is None:
            return False
        self._unknown(model, name, (*at, name), near)
        return True

    def _unknown(self, model: type[BaseModel], name: str, at: At, near: str | None = None) -> None:
        known = authored_fields(model)
        if name.lower() in ("id", "key") and "id" in model.model_fields:
            hint = "delete this line: the file's name is the id"
        elif near:
            hint = f"delete this line, for `{near}` is there already"
        elif len(known) <= 12:
            hint = f"its fields are {joined(list(known))}"
        else:
            hint = "delete this line" + (", or say it in `description`" if "description" in known else "")
        self._add(at, "unknown-field", self._no_field(name, at[:-1]), hint)

    def _no_field(self, name: str, owner: At) -> str:
        who = f"`{named(owner)}`" if owner else article(self.noun)
        return f"{who} has no field called `{shown(name)}`"

    def _add(self, at: At, rule: str, message: str, hint: str) -> None:
        self.found.problems.append(Problem(at, "key", rule, message, hint))


def _entry(kind: Any) -> type[BaseModel] | None:
    """The record type of the entries of `dict[Line, Source]`."""
    return record_of(item_of(kind)) if getattr(kind, "__origin__", None) is dict else None


def _swallowed(found: Righted, model: type[BaseModel]) -> None:
    """Fields that begin so far to the right that they have become lines of the text above them."""
    fields = authored_fields(model)
    texts = {name: text for name, text in found.data.items() if isinstance(text, str) and "\n" in text}
    for name in [name for name in fields if name not in found.data and fields[name].is_required()]:
        for owner, text in texts.items():
            lines = text.lstrip("\n").split("\n")
            number = next((n for n, line in enumerate(lines) if re.match(rf"\s*{name}:(\s|$)", line)), None)
            if number is not None:
                _taken_out(found, name, owner, number, lines[number].strip())
                break


def _taken_out(found: Righted, name: str, owner: str, number: int, line: str) -> None:
    """Tell of a line within a text that was meant as a field, and read it as that field."""
    message = f"this line is part of the text of `{owner}`, so `{name}` is missing"
    hint = f"{paste(line)}, without spaces in front, below the text"
    found.problems.append(Problem((owner,), "value", "indent", message, hint, line_in_text=number))
    if value := line.partition(":")[2].strip():
        found.data[name] = value
        found.written[name,] = (owner,)
