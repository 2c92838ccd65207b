"""XML files: written as text, escaped, and without the characters that XML does not allow."""

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
# Between quotation marks a line break or a tab would be read as a space.
_IN_ATTRIBUTES = {'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#09;"}


def element(tag: str, text: str | None = None, **attributes: str) -> str:
    """An element that holds a text, or nothing."""
    opened = tag + _attributes(attributes)
    return f"<{opened} />\n" if text is None else f"<{opened}>{_allowed(escape(text))}</{tag}>\n"


def group(tag: str, *elements: str, **attributes: str) -> str:
    """An element that holds finished ones, one a line."""
    return f"<{tag}{_attributes(attributes)}>\n{''.join(elements)}</{tag}>\n"


def xml_file(root: str, attributes: Mapping[str, str], elements: Iterable[str]) -> Iterator[bytes]:
    """A whole file, piece by piece: finished elements inside one called `root`."""
    yield opening(root, attributes)
    for finished in elements:
        yield finished.encode()
    yield closing(root)


def opening(root: str, attributes: Mapping[str, str]) -> bytes:
    """The beginning of a file, up to the first element inside one called `root`."""
    return f'<?xml version="1.0" encoding="utf-8"?>\n<{root}{_attributes(attributes)}>\n'.encode()


def closing(root: str) -> bytes:
    """The end of a file."""
    return f"</{root}>\n".encode()


def _attributes(told: Mapping[str, str]) -> str:
    return "".join(f' {name}="{_allowed(escape(text, _IN_ATTRIBUTES))}"' for name, text in told.items())


def _allowed(text: str) -> str:
    return _FORBIDDEN.sub("", text)
