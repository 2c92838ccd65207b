"""Atom and JSON Feed → one shape that checks can compare."""

import json
from dataclasses import dataclass
from datetime import datetime
from xml.etree import ElementTree

_ATOM = "{http://www.w3.org/2005/Atom}"
_JSON_FEED = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed."""

    id: str
    url: str
    title: str
    changed: str


@dataclass(frozen=True)
class Feed:
    """A feed in either format: its file, the address it gives itself, its title and entries."""

    file: str
    own_url: str
    title: str
    entries: tuple[Entry, ...]


def read_feed(file: str, text: str) -> Feed | None:
    """What a feed says; None when it does not keep to its format."""
    try:
        return (_json_feed if file.endswith(".json") else _atom_feed)(file, text)
    except (ValueError, KeyError, TypeError, AttributeError, ElementTree.ParseError):
        return None


def is_moment(text: str) -> bool:
    """Whether this is a day and time with its offset, as both formats want it."""
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _atom_feed(file: str, text: str) -> Feed:
    root = ElementTree.fromstring(text)
    if root.tag != f"{_ATOM}feed" or not _said(root, "id") or not is_moment(_said(root, "updated")):
        raise ValueError("not an Atom feed, or without its id and moment")
    entries = tuple(_atom_entry(entry) for entry in root.findall(f"{_ATOM}entry"))
    return Feed(file, _link(root, "self"), _said(root, "title"), entries)


def _atom_entry(entry: ElementTree.Element) -> Entry:
    return Entry(
        _said(entry, "id"), _link(entry, "alternate"), _said(entry, "title"), _said(entry, "updated")
    )


def _said(element: ElementTree.Element, name: str) -> str:
    return (element.findtext(f"{_ATOM}{name}") or "").strip()


def _link(element: ElementTree.Element, relation: str) -> str:
    links = element.findall(f"{_ATOM}link")
    return next((link.get("href", "") for link in links if link.get("rel", "alternate") == relation), "")


def _json_feed(file: str, text: str) -> Feed:
    data = json.loads(text)
    if data["version"] != _JSON_FEED:
        raise ValueError(data["version"])
    entries = tuple(
        Entry(item["id"], item["url"], item["title"], item.get("date_modified") or item["date_published"])
        for item in data["items"]
    )
    return Feed(file, data["feed_url"], data["title"], entries)
