"""Stopping a program at one of its steps on the disk, from outside: nothing in the program knows of it.

Python tells an audit hook of every file it opens, renames or deletes before it does so. `hooked` installs one
that counts these steps within a folder and, at the one asked for, kills the process or fills the disk.
"""

import errno
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree"}
GROWS = {"open", "os.mkdir"}
"""Steps that a full disk refuses."""


class Steps:
    """The steps of this process within `folder`: told to `tell` one by one, and stopped at the step `at`."""

    def __init__(self, folder: str, at: int, by: str, tell: str | None = None) -> None:
        self.folder, self.at, self.by = folder, at, by
        self.tell = os.open(tell, os.O_WRONLY | os.O_CREAT | os.O_APPEND) if tell else None
        self.count = 0
        self._inside = False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._inside or not self._concerns(event, arguments):
            return
        self._inside = True
        self.count += 1
        if self.tell is not None:
            os.write(self.tell, f"{event} {arguments[0]}\n".encode())
        self._inside = False
        if self.by == "kill" and self.count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)
        if self.by == "full" and self.count >= self.at and event in GROWS:
            raise OSError(errno.ENOSPC, "No space left on device", str(arguments[0]))

    def _concerns(self, event: str, arguments: tuple[object, ...]) -> bool:
        if event == "open":
            return isinstance(arguments[2], int) and bool(arguments[2] & WRITING) and self._within(arguments)
        # `rmtree` deletes by names inside a folder that it holds open; the last argument tells.
        return event in CHANGES and (self._within(arguments) or arguments[-1] not in (None, -1))

    def _within(self, arguments: tuple[object, ...]) -> bool:
        path = arguments[0]
        return isinstance(path, str | bytes | os.PathLike) and os.fsdecode(path).startswith(self.folder)


def hooked(folder: Path, at: int, by: str, tell: Path | None = None) -> None:
    """From here on, stop this process at its step `at` within a folder; `by` is `kill`, `full` or `count`."""
    sys.addaudithook(Steps(str(folder), at, by, str(tell) if tell else None))


def environment(
    start: Path, folder: Path, at: int, by: str, tell: Path, *, at_once: bool = True
) -> Mapping[str, str]:
    """Variables that have a Python process hooked as it starts; `start` is an empty folder for what it reads.

    Without `at_once` the system says that it has no single step for exchanging two folders.
    """
    lines = [
        "import sys",
        f"sys.path.append({str(Path(__file__).parents[1])!r})",
        "from pathlib import Path",
        "from tests.stopping import hooked",
        # Only the build itself, not the command that starts it, nor Python's own tools.
        "if '-m' in sys.orig_argv and 'mkdocs' in sys.orig_argv:",
        *(() if at_once else ("    import regionsite.swap", "    regionsite.swap._EXCHANGE = 64")),
        f"    hooked(Path({str(folder)!r}), {at}, {by!r}, Path({str(tell)!r}))",
    ]
    (start / "sitecustomize.py").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    before = os.environ.get("PYTHONPATH", "")
    return {"PYTHONPATH": f"{start}{os.pathsep}{before}", "PYTHONDONTWRITEBYTECODE": "1"}
