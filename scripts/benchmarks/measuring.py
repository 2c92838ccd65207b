"""Running a program and weighing it: what the operating system says it cost."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_IN_KILOBYTES = 1 if sys.platform == "darwin" else 1024


class RunFailedError(Exception):
    """A program that was to be measured did not do its work."""


@dataclass(frozen=True)
class Cost:
    """What one run of a program and of all its children cost.

    `peak` is the memory in megabytes of the largest of its processes at its largest.
    """

    cpu: float
    wall: float
    peak: float


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder to its end. What it prints goes nowhere, unless it fails."""
    began = time.monotonic()
    with subprocess.Popen(
        command, cwd=folder, env=_variables(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as child:
        printed = child.stdout.read() if child.stdout else b""
        # `wait4` counts the child and every process that it waited for.
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - began
    if child.returncode:
        raise RunFailedError(f"{' '.join(command)}\n{printed.decode(errors='replace')[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss * _IN_KILOBYTES / 1e6)


def median(costs: Sequence[Cost]) -> Cost:
    """Of several runs the one in the middle, by CPU time."""
    return sorted(costs, key=lambda cost: cost.cpu)[len(costs) // 2]


def pages(site: Path) -> tuple[int, int]:
    """How many pages a site has, and their bytes together."""
    sizes = [file.stat().st_size for file in site.rglob("*.html")]
    return len(sizes), sum(sizes)


def _variables() -> dict[str, str]:
    # Where Python keeps no compiled modules it compiles ours, but not installed ones, anew in each run.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "NO_MKDOCS_2_WARNING": "1"}
