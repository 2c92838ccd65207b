"""Records as YAML, written as a person writes it: no quotation marks where none are needed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_PLAIN = re.compile(r"[A-Za-z0-9£][^\n]*")
_MISLEADING = re.compile(r": |:$| #|^(?:yes|no|true|false|null|on|off|~)$|^[0-9][0-9 .:]*$", re.IGNORECASE)


def as_yaml(record: Mapping[str, Any]) -> str:
    """The text of a file that holds one record."""
    return "\n".join([*_fields(record, ""), ""])


def _fields(record: Mapping[str, Any], margin: str) -> Iterator[str]:
    for name, value in record.items():
        yield from _entry(f"{margin}{name}:", value, margin)


def _entry(lead: str, value: Any, margin: str) -> Iterator[str]:
    """A value after its name or its hyphen: on the same line, or on the lines below."""
    if isinstance(value, Mapping):
        yield lead
        yield from _fields(value, f"{margin}  ")
    elif isinstance(value, str):
        yield from _text(lead, value, f"{margin}  ")
    elif isinstance(value, Sequence):
        yield lead
        for item in value:
            yield from _item(item, f"{margin}  ")
    else:
        yield f"{lead} {_plain(value)}"


def _item(item: Any, margin: str) -> Iterator[str]:
    if not isinstance(item, Mapping):
        yield from _entry(f"{margin}-", item, margin)
        return
    first, *rest = _fields(item, f"{margin}  ")
    yield f"{margin}- {first.lstrip()}"
    yield from rest


def _text(lead: str, text: str, margin: str) -> Iterator[str]:
    if "\n" in text:
        yield f"{lead} |"
        yield from (f"{margin}{line}" if line else "" for line in text.split("\n"))
    elif _PLAIN.fullmatch(text) and not _MISLEADING.search(text):
        yield f"{lead} {text}"
    else:
        yield lead + ' "' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
