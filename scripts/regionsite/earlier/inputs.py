"""What a site is made from, as digests of content."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from regionsite.set_aside import MARK
from regionsite.source.paths import AUTHORITIES, POSTS

_PACKAGE = Path(__file__).parents[1]


def digests_of_records(root: Path) -> dict[str, bytes]:
    """The digest of every file of `authorities/` and of every post, MARK bytes each, by its path from the root."""
    return {
        path: _digest(file)[:MARK]
        for place, linked in ((AUTHORITIES, False), (POSTS, True))
        for path, file in _files(root, place, linked=linked)
    }


def digest_of_others(root: Path, theme: Path) -> bytes:
    """The digest of all that is no advert: other records, prose, settings, the theme, the program."""
    digest = sha256(digest_of_program())
    for path, file in _files(root, AUTHORITIES, linked=False):
        if not _is_advert(path):
            _add(digest, path, file)
    for place, name in ((root, "docs"), (root, "mkdocs.yml"), (theme, "")):
        for path, file in _files(place, name):
            _add(digest, path, file)
    return digest.digest()


@cache
def digest_of_program() -> bytes:
    """The digest of our code, with the versions of Python and of the libraries."""
    digest = sha256(f"{sys.version}\n{_libraries()}\n".encode())
    for path, file in _files(_PACKAGE, ""):
        _add(digest, path, file)
    return digest.digest()


def _libraries() -> str:
    """The libraries there are, by the folders in which installers note names and versions."""
    noted = [
        name
        for place in sys.path
        if os.path.isdir(place)  # noqa: PTH112
        for name in os.listdir(place)  # noqa: PTH208
        if name.endswith(".dist-info")
    ]
    return "\n".join(sorted(noted))


def _add(digest: Any, path: str, file: str) -> None:
    digest.update(f"{path}\n".encode() + _digest(file))


def _is_advert(path: str) -> bool:
    parts = path.split("/")
    return len(parts) == 4 and parts[2] == "vacancies" and path.endswith(".yml")


def _files(root: Path, place: str, *, linked: bool = True) -> Iterator[tuple[str, str]]:
    """Every file at or below a place in `root`, in the order of their names: its path from the root, and itself.

    What Python compiled is left out.
    """
    start = root / place
    if start.is_file():
        yield place, str(start)
    for folder, inner, names in os.walk(start, followlinks=linked):
        inner[:] = sorted(name for name in inner if name != "__pycache__")
        below = Path(folder).relative_to(root).as_posix()
        yield from ((f"{below}/{name}", f"{folder}/{name}") for name in sorted(names))


def _digest(file: str) -> bytes:
    # Opened by a plain name and without a buffer: there are thousands.
    with open(file, "rb", buffering=0) as opened:  # noqa: PTH123
        return sha256(opened.read()).digest()
