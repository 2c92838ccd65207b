"""The swap: a new site is made beside the old one and takes its place in one last step (decision 11).

Four names lie side by side: the site that stands; `.new`, which a build fills; `.old`, there only between two
renames; and `.gone`, which is on its way to being deleted and never comes back. So what a killed build left
behind tells by its name what it is.
"""

import ctypes
import errno
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from regionsite import urls
from regionsite.lock import Lock

_HERE = -100
"""Linux's AT_FDCWD: paths count from where the process is."""
_EXCHANGE = 2
"""Linux's RENAME_EXCHANGE."""


_OURS = urls.api("status")
"""A file of every site that a build has made, and hardly of any other: a home page has every website."""


class SwapError(Exception):
    """Why no site can be made here, in words for a person."""


def disk_words(error: OSError) -> str:
    """What the disk said, for a person; the site that stands has not been touched."""
    if error.errno == errno.ENOSPC:
        return "the disk is full. The old site stands. Make room, then run the command again."
    return f"{error.strerror or error} ({error.filename}). The old site stands."


class Swap:
    """The site's folder and what lies beside it while a build lasts."""

    def __init__(self, site: Path, *, at_once: bool = True) -> None:
        """`at_once` exchanges the two folders in one step where the system can; else by two renames."""
        self.site = site
        self._at_once = at_once
        self._new, self._old, self._gone = (
            site.with_name(f".{site.name}.{part}") for part in ("new", "old", "gone")
        )
        self._lock = Lock(site.with_name(f".{site.name}.lock"))

    def begin(self) -> Path:
        """An empty folder to build in. What an interrupted build left behind is mended first."""
        self.site.parent.mkdir(parents=True, exist_ok=True)
        if not self._lock.take():
            raise SwapError(
                f"Another build is writing to {self.site.name}. Wait until it has finished, then try again."
            )
        self._mend()
        if wrong := self._is_something_else():
            self._lock.release()
            raise SwapError(f"{self.site.name} {wrong}. Name an empty folder, or one that a build has made.")
        self._new.mkdir()
        return self._new

    def finish(self) -> None:
        """Let the new site take the old one's place."""
        if not self.site.exists():
            self._new.rename(self.site)
        elif not (self._at_once and _exchanged(self._new, self.site)):
            self._rename_twice()
        self._clear()
        self._lock.release()

    def abandon(self) -> None:
        """Throw the unfinished site away; what stood before goes on standing."""
        if self._lock.held:
            # What cannot be put right on a failing disk is left for the next command.
            with suppress(OSError):
                self._mend()
            self._lock.release()

    def mend(self) -> None:
        """Put right what an interrupted build left behind, unless a build is under way."""
        if self._left_over() and self._lock.take():
            self._mend()
            self._lock.release()

    def _mend(self) -> None:
        if not self.site.exists() and self._old.exists():
            # Killed between two renames: by then the new site was whole and checked.
            (self._new if self._new.exists() else self._old).rename(self.site)
        self._clear()

    def _left_over(self) -> list[Path]:
        return [folder for folder in (self._new, self._old, self._gone) if folder.exists()]

    def _is_something_else(self) -> str:
        """Why the place is no site's, if so. Where there is no folder, there may be a device of the system."""
        if not self.site.is_dir():
            return "is no folder" if self.site.exists() else ""
        if (self.site / _OURS).exists() or not any(self.site.iterdir()):
            return ""
        return "holds files that no build has made, and a build would delete them"

    def _rename_twice(self) -> None:
        self.site.rename(self._old)
        try:
            self._new.rename(self.site)
        except OSError:
            self._old.rename(self.site)
            raise

    def _clear(self) -> None:
        """Delete all but the site. A folder is named `.gone` first, so that half of one is never kept."""
        shutil.rmtree(self._gone, ignore_errors=True)
        for folder in (self._new, self._old):
            # Windows renames nothing that somebody has open; the next build tries again.
            with suppress(OSError):
                folder.rename(self._gone)
                shutil.rmtree(self._gone, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Let two folders change places in a single step; False where the system or the disk has no such step."""
    if sys.platform != "linux":
        return False
    try:
        exchange = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    done: int = exchange(_HERE, os.fsencode(one), _HERE, os.fsencode(other), ctypes.c_uint(_EXCHANGE))
    return done == 0
