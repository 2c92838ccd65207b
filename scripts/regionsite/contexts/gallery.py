"""Every component with every example of its `examples.yml`, on one unlisted page for the browser tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import yaml
from markupsafe import Markup

from regionsite.contexts.shapes.head import Head
from regionsite.contexts.view import View

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # The compiled one, where there is one.


@dataclass(frozen=True)
class Example:
    """One call of a component's macro: its arguments by name, and what stands inside it, if anything does."""

    name: str
    args: dict[str, Any]
    body: Markup | None


@dataclass(frozen=True)
class Component:
    """One component: the file and the name of its macro, and its examples in their order."""

    name: str
    file: str
    macro: str
    examples: tuple[Example, ...]


@dataclass(frozen=True)
class GalleryContext:
    """What `gallery.html` shows."""

    head: Head
    title: str
    lead: str
    components: tuple[Component, ...]


def gallery_context(view: View, components: Path) -> GalleryContext:
    """The gallery of the components in a folder; search engines are told to leave it out."""
    lead = "Every part that the pages of this site are made of, with its examples. All of them are invented."
    return GalleryContext(
        head=view.head("Gallery of components", lead, indexed=False),
        title="Gallery",
        lead=lead,
        components=tuple(read_components(components)),
    )


def read_components(folder: Path) -> Iterator[Component]:
    """Every component of a folder, by name."""
    for macro in sorted(folder.glob("*/macro.html")):
        name = macro.parent.name
        yield Component(
            name,
            f"{folder.name}/{name}/macro.html",
            name.replace("-", "_"),
            tuple(_examples(macro.parent / "examples.yml")),
        )


def _examples(file: Path) -> Iterator[Example]:
    for written in yaml.load(file.read_text(encoding="utf-8"), _Loader):
        body = Markup(written["body"]) if "body" in written else None
        args = {name: _value(value) for name, value in written["args"].items()}
        yield Example(written["name"], args, body)


def _value(written: Any) -> Any:
    """What an example stands for: a mapping is a shape, or with the one key `markup` markup; else as written."""
    if isinstance(written, dict):
        if written.keys() == {"markup"}:
            return Markup(written["markup"])
        return SimpleNamespace(**{key: _value(value) for key, value in written.items()})
    return [_value(value) for value in written] if isinstance(written, list) else written
