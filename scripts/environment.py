"""The Python environment in `.venv` that the scripts beside this file make once and then run in.

It is made of layers. What decides a layer is hashed into its stamp, and the stamp is written last: a layer
whose stamp is missing or differs is made again, so an interrupted set-up mends itself. This file needs only
the standard library, and Python 3.8 can read it, so that an old Python is told what is missing.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Iterator, NamedTuple, Sequence

OLDEST_PYTHON = (3, 11)
THIS_PYTHON = ".".join(map(str, sys.version_info[:3]))


class Layer(NamedTuple):
    """One part of the environment: what it brings, the file that decides it, what pip is told to install."""

    name: str
    brings: str
    source: str
    pip: Sequence[str]


HASHED = ["--only-binary", ":all:", "--require-hashes", "--requirement"]
# regionsite goes on its own, because pip takes no local project once it is asked for hashes.
LOCAL = ["--no-deps", "--no-build-isolation", "--editable", "."]

PACKAGES = Layer("packages", "the packages it needs", "requirements.txt", [*HASHED, "requirements.txt"])
REGIONSITE = Layer("regionsite", "regionsite itself", "pyproject.toml", LOCAL)
TESTS = Layer("tests", "the packages of its tests", "requirements-dev.txt", [*HASHED, "requirements-dev.txt"])

RUN_TIME = (PACKAGES, REGIONSITE)
TEST_TIME = (PACKAGES, REGIONSITE, TESTS)

# What pip prints, in lower case, and what a person is told instead. The first match counts.
REASONS = (
    (
        ("certificate_verify_failed", "sslerror"),
        "The packages could not be downloaded: this network's certificate is not trusted.\n"
        "Ask for your organisation's certificate file, set PIP_CERT to its path and run the command again.",
    ),
    (
        ("connection broken by", "max retries exceeded", "failed to establish a new connection"),
        "The packages could not be downloaded: is this computer online?\n"
        "Behind a proxy, set HTTPS_PROXY to its address. Then run the command again.",
    ),
    (
        ("do not match the hashes",),
        "A downloaded package is not the one that was reviewed, so it was not installed.\n"
        "Run the command again. If it happens twice, tell the people who look after this repository.",
    ),
    (
        ("no matching distribution found",),
        f"A package was not found for Python {THIS_PYTHON} on this kind of computer. Either the place that\n"
        "packages come from is out of reach, or this Python has none: Python 3.13 on Linux, on Windows\n"
        "(Intel or AMD) or on a Mac (Apple silicon) will do.",
    ),
    (
        # Before 3.13 Python reads the file that leads to regionsite in the system's own encoding.
        ("unicodeencodeerror",),
        "The name of this folder, or of one above it, has letters that this Python cannot read here.\n"
        "Use Python 3.13, or move the folder to a path of plain letters.",
    ),
    (("no space left on device",), "The disk is full. Make room, then run the command again."),
)


@dataclass(frozen=True)
class Environment:
    """The environment of the repository at `root`."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where it lives."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def run(self, *module: str, layers: Sequence[Layer] = RUN_TIME) -> int:
        """Run `python -m MODULE [ARGUMENT ...]` from the root, making the layers first; the exit code."""
        self.prepare(layers)
        command = [str(self.python), "-m", *module]
        with subprocess.Popen(command, cwd=str(self.root), env=variables()) as child:
            signal.signal(signal.SIGTERM, lambda number, frame: child.terminate())
            try:
                return exit_code(child.wait())
            except KeyboardInterrupt:
                raise SystemExit(exit_code(stopped(child))) from None

    def prepare(self, layers: Sequence[Layer]) -> None:
        """Make those of the layers that are missing or out of date, and say so meanwhile."""
        refuse_old_python(sys.version_info[:2])
        stale = [layer for layer in layers if not self.is_current(layer)]
        if not stale:
            return
        began = time.monotonic()
        try:
            self.make(layers if PACKAGES in stale else stale)
        except KeyboardInterrupt:
            say("\nStopped. The next command makes the environment again.")
            raise SystemExit(130) from None
        say(f"The environment is ready ({time.monotonic() - began:.0f} s).")

    def make(self, layers: Sequence[Layer]) -> None:
        """Make the layers; from nothing when the first of all is among them."""
        if PACKAGES in layers:
            say("Making the environment in .venv (once, about a minute):")
            self.clear()
        else:
            say("Bringing the environment in .venv up to date:")
        for layer in layers:
            say(f"  {layer.brings}")
            self.stamp(layer).unlink(missing_ok=True)
            self.install(layer)
            self.stamp(layer).write_text(self.digest(layer), "utf-8")

    def is_current(self, layer: Layer) -> bool:
        """Whether the layer was made to the end, from what its source says today."""
        stamp = self.stamp(layer)
        return self.python.exists() and stamp.is_file() and stamp.read_text("utf-8") == self.digest(layer)

    def stamp(self, layer: Layer) -> Path:
        """The file that says the layer is complete."""
        return self.folder / f"{layer.name}.stamp"

    def digest(self, layer: Layer) -> str:
        """A hash of all that decides the layer; a repository that was moved needs a new environment too."""
        place = f"{sys.version_info[:2]} {self.root}\n".encode("utf-8", "surrogateescape")
        return hashlib.sha256(place + (self.root / layer.source).read_bytes()).hexdigest()

    def clear(self) -> None:
        """Put an empty virtual environment in place of whatever is there."""
        refuse_python_without_venv()
        command = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
        made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=variables())
        if made.returncode:
            raise SystemExit(
                f"{last_lines(made.stdout.decode('utf-8', 'replace'))}\n"
                "The environment in .venv could not be made, for the reason above.\n"
                "Close what may still use it (a running `serve`, an editor), then run the command again."
            )

    def install(self, layer: Layer) -> None:
        """Let pip install what the layer lists."""
        command = [str(self.python), "-m", "pip", "install", *layer.pip]
        with subprocess.Popen(
            command, cwd=str(self.root), env=variables(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as pip:
            try:
                output = "".join(counted(line.decode("utf-8", "replace") for line in pip.stdout or ()))
            except KeyboardInterrupt:
                stopped(pip)
                raise
        if pip.returncode:
            raise SystemExit(explained(output))


PROJECT = Environment(Path(__file__).resolve().parent.parent)


def variables() -> dict[str, str]:
    """The variables a child process sees: ours, less those that lead out of the environment."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    ours = {
        "NO_MKDOCS_2_WARNING": "1",  # Material's notice about its host; decision record 0001 is our answer
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PIP_PROGRESS_BAR": "off",
        "PIP_USER": "0",  # the default on some machines, and an error inside an environment
        "PYTHONUTF8": "1",  # a Windows console may not know how to print a pound sign
    }
    return {"PIP_RETRIES": "2", **kept, **ours}


def refuse_old_python(version: tuple[int, int]) -> None:
    """Stop where regionsite cannot run."""
    if version < OLDEST_PYTHON:
        raise SystemExit(
            f"regionsite needs Python 3.11 or newer, and this is Python {THIS_PYTHON} ({sys.executable}).\n"
            "Install a newer Python and put its name first, for instance: python3.13 scripts/serve"
        )


def refuse_python_without_venv() -> None:
    """Stop where Python came without what makes virtual environments, as on a fresh Debian."""
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        raise SystemExit(
            "This Python cannot make a virtual environment yet.\n"
            "On Debian or Ubuntu: sudo apt install python3-venv (on Fedora: sudo dnf install python3-pip).\n"
            "Then run the command again."
        )


def explained(output: str) -> str:
    """Why pip gave up, in words for a person; its own last lines where the reason is not one we know."""
    printed = output.lower()
    for signs, sentence in REASONS:
        if any(sign in printed for sign in signs):
            return sentence
    return f"{last_lines(output)}\nThe packages could not be installed, for the reason above."


def last_lines(output: str) -> str:
    """The end of what a program printed, where it says why it stopped."""
    return "\n".join(output.strip().splitlines()[-12:])


def counted(lines: Iterable[str]) -> Iterator[str]:
    """The lines of pip's output; meanwhile a terminal shows how many packages it has come to."""
    packages = 0
    for line in lines:
        if line.startswith("Collecting ") and sys.stdout.isatty():
            packages += 1
            print(f"\r    {packages}", end="", flush=True)
        yield line
    if packages:
        print("\r         ", end="\r", flush=True)


def stopped(child: subprocess.Popen[bytes]) -> int:
    """The return code of a child after Ctrl-C. A terminal tells it too, so it has time to end by itself."""
    try:
        return child.wait(timeout=5)
    except (KeyboardInterrupt, subprocess.TimeoutExpired):
        child.terminate()
        return child.wait()


def exit_code(returned: int) -> int:
    """The exit code for a child's return code; an end by a signal counts as shells count it."""
    return returned if returned >= 0 else 128 - returned


def say(sentence: str) -> None:
    """Print at once: a child prints next, and the output may be a pipe."""
    print(sentence, flush=True)
