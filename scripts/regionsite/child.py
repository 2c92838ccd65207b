"""MkDocs as a child of the command: it ends when the command is told to end, so that nobody is left serving."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType


def mkdocs(root: Path, told: Mapping[str, str], *words: str) -> int:
    """Run MkDocs over `root` with further environment variables; its exit code, 128 and more for a signal.

    The plugin there does the work and prints the outcome.
    """
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", **told}
    command = [sys.executable, "-m", "mkdocs", *words]
    with subprocess.Popen(command, cwd=root, env=environment) as child, _ended_with_us(child):
        code = child.wait()
    return code if code >= 0 else 128 - code


@contextmanager
def _ended_with_us(child: subprocess.Popen[bytes]) -> Iterator[None]:
    """Pass on the request to end: a supervisor sends it to the command alone, Ctrl+C goes to both."""

    def end(signal_: int, frame: FrameType | None) -> None:
        child.terminate()

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
