"""Records → the plain values of JSON, and those as text: for files, and inside a page."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, TypeVar

from markupsafe import Markup
from pydantic import BaseModel

from regionsite.model.clock import in_zone
from regionsite.model.moment import LONDON, Closing, Period

Line = TypeVar("Line")
"""A finished line, or what becomes one."""

_PLAIN_ALREADY = frozenset({str, int, float, bool, type(None)})
"""Most fields of a record: asked about first, and about all at once."""

_IN_ONE_LINE = json.JSONEncoder(ensure_ascii=False)

_UNSAFE_IN_HTML = [(character, f"\\u{ord(character):04x}") for character in "<>&\u2028\u2029"]


def plain(value: Any, zone: str = LONDON.key) -> Any:
    """A record as JSON says it: fields by their YAML names in the model's order, closings as full moments.

    Moments that are written as the clocks of a place show them get the offset of its `zone`.
    """
    if type(value) in _PLAIN_ALREADY:
        return value
    match value:
        case BaseModel():
            return {name: plain(getattr(value, name), zone) for name in type(value).model_fields}
        case Closing():
            return value.moment.isoformat()
        case Period():
            return str(value)
        case Decimal():
            return plain_number(value)
        case datetime(tzinfo=None):
            return in_zone(value, zone).isoformat()
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case Mapping():
            return {key: plain(part, zone) for key, part in value.items()}
        case tuple() | list():
            return [plain(part, zone) for part in value]
    return value


def plain_number(amount: Decimal) -> int | float:
    """38626 for 38626.00, 17.5 for 17.50. At most 15 digits are exact; no amount of ours has more."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def json_lines(head: Mapping[str, Any], items: Iterable[Line]) -> Iterator[bytes | Line]:
    """A JSON file, piece by piece: `items`, each finished, stand after the keys of `head`, one a line.

    So it is small, and readable in a diff.
    """
    told = "".join(f"{json_text(name)}: {json_text(value)},\n" for name, value in head.items())
    yield f'{{\n{told}"items": [\n'.encode()
    for number, item in enumerate(items):
        if number:
            yield b",\n"
        yield item
    yield b"\n]\n}\n"


def json_document(value: Any) -> bytes:
    """A JSON file laid out for reading."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def json_in_page(value: Any) -> Markup:
    """JSON that may stand in a `<script>` element: no character in it can end the element or begin a tag."""
    text = json_text(value)
    # One after the other is ten times as fast as `str.translate` on text beyond ASCII.
    for character, escaped in _UNSAFE_IN_HTML:
        text = text.replace(character, escaped)
    return Markup(text)


def json_text(value: Any) -> str:
    """JSON in one line, with letters beyond ASCII as they are."""
    return _IN_ONE_LINE.encode(value)
