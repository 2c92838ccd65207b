"""Stylesheets, scripts and the icon, each named with a hash of its content, so caches never lie."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from regionsite import urls


@dataclass(frozen=True)
class Assets:
    """Every asset's content by its path in the site, and the path each is known by inside the theme."""

    files: Mapping[str, bytes]
    paths: Mapping[str, str]

    def path(self, name: str) -> str:
        """The path of `regionsite.css`, `region.css`, `prose.css`, `embed.css`, `icon.svg` or a script in the site."""
        return self.paths[name]


def read_assets(theme: Path, region_stylesheet: str, icon: str) -> Assets:
    """Read the theme's stylesheets and scripts, and set the region's own colours and icon beside them."""
    sheets, scripts = theme / "assets" / "css", theme / "assets" / "js"
    found = {
        "region.css": region_stylesheet,
        "regionsite.css": _bundle(
            [
                *(sheets / name for name in ("tokens.css", "base.css", "layout.css")),
                *sorted((theme / "components").glob("*/style.css")),
            ]
        ),
        "prose.css": _text(sheets / "prose.css"),
        "embed.css": _bundle([sheets / "tokens.css", sheets / "embed.css"]),
        **dict(_scripts({script.name: _text(script) for script in sorted(scripts.glob("*.js"))})),
        "icon.svg": icon,
    }
    named = {name: (_hashed(name, text), text.encode()) for name, text in found.items()}
    return Assets(
        files=dict(named.values()),
        paths={name: path for name, (path, _) in named.items()},
    )


_IMPORT = re.compile(r'^((?:import|export) [^;]*from "\./)([a-z-]+\.js)(?=";)', re.MULTILINE)
"""A script's own imports, each at the start of a line; not those that its first comment shows."""


def _scripts(sources: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each script with the names that those it imports have in the site; the imported ones come first."""
    done: dict[str, str] = {}

    def settled(name: str) -> str:
        if name not in done:
            done[name] = _IMPORT.sub(
                lambda found: found[1] + _published(found[2], settled(found[2])), sources[name]
            )
        return done[name]

    for name in sources:
        settled(name)
    yield from done.items()


def _published(name: str, text: str) -> str:
    return _hashed(name, text).removeprefix(urls.ASSETS)


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8").replace("\r\n", "\n") if path.is_file() else ""


def _bundle(paths: list[Path]) -> str:
    return "\n".join(_text(path) for path in paths)


def _hashed(name: str, text: str) -> str:
    stem, _, ending = name.rpartition(".")
    return f"{urls.ASSETS}{stem}.{hashlib.sha256(text.encode()).hexdigest()[:10]}.{ending}"
