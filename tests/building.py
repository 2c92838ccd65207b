"""Building a region as people do, in a process of its own: for tests of the finished site."""

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from regionsite import urls
from regionsite.parts import Content, made

PROJECT = Path(__file__).parents[1]
SMALL = PROJECT / "tests" / "regions" / "small"
"""A small live region: other names and colours than the committed one's, and no demonstration."""


@cache
def _small() -> dict[str, bytes]:
    return files_of(SMALL)


def small_copy(root: Path) -> Path:
    """The small region's own files in `root`: written from memory, for a thousand tests ask for them."""
    for folder in {(root / path).parent for path in _small()}:
        folder.mkdir(parents=True, exist_ok=True)
    for path, content in _small().items():
        (root / path).write_bytes(content)
    return root


def small_region(root: Path) -> Path:
    """The small region in `root`, in the committed theme, which no region has to change."""
    small_copy(root)
    shutil.copytree(PROJECT / "theme", root / "theme")
    return root


def build(root: Path, site: Path, *, as_of: str | None = None, **environment: str) -> Path:
    """Build the region in `root` into `site`; variables of the environment may be given by name."""
    command = [sys.executable, "-m", "regionsite", "build", "--site-dir", str(site)]
    command += ["--as-of", as_of] if as_of else []
    done = subprocess.run(
        command,
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return site


def standing_site(site: Path) -> dict[str, bytes]:
    """A site that an earlier build has made, as far as a build can tell: what it holds."""
    file = site / urls.api("status")
    file.parent.mkdir(parents=True)
    file.write_bytes(b"old")
    return files_of(site)


def whole(content: Content) -> bytes:
    """The content of a file of ours, made anew."""
    return b"".join(made(content))


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a built site by its path from the root."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }
