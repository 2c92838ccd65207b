"""Whether files have changed, as far as the disk tells without reading them."""

import os
from contextlib import suppress
from pathlib import Path

Stamps = dict[str, tuple[int, int]]
"""When each file of some places last changed, and how large it is."""


def stamps(*places: Path) -> Stamps:
    """When each file of some places last changed, and how large it is."""
    found: Stamps = {}
    for place in places:
        if place.is_dir():
            _stamp_all(place, found)
        else:
            _stamp(place, found)
    return found


def _stamp_all(folder: str | Path, found: Stamps) -> None:
    # A folder may go while it is looked through.
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                _stamp_all(entry.path, found)
            else:
                _stamp(entry, found)


def _stamp(file: Path | os.DirEntry[str], found: Stamps) -> None:
    # A listing on Windows has told both already.
    with suppress(OSError):
        status = file.stat()
        found[os.fspath(file)] = status.st_mtime_ns, status.st_size
