"""What a person waits for: an advert edited, and the site built again or refreshed in the browser."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from benchmarks.measuring import Cost
from benchmarks.programs import Program

PATIENCE = 600
"""Seconds after which a server is taken for dead."""


def edited(region: Path, word: str) -> str:
    """Give the first advert of the first authority another summary; the path of its page."""
    file = sorted((region / "authorities").glob("[a-z]*/vacancies/*.yml"))[0]
    text = file.read_text(encoding="utf-8")
    changed = re.sub(r"(?m)^summary: .*", f"summary: Now it says {word} in a sentence.", text)
    file.write_text(changed, encoding="utf-8", newline="\n")
    return f"vacancies/{file.parts[-3]}/{file.stem}/"


def rebuilt(program: Program) -> dict[str, Cost]:
    """A build with one advert edited since the last, and one with nothing edited."""
    edited(program.source, "differently")
    one = program.run_again()
    return {"build, one advert edited": one, "build, nothing edited": program.run_again()}


def refreshed(program: Program) -> float:
    """Seconds from saving one advert until a server of the site shows the change."""
    with _served(program.source) as address:
        page = edited(program.source, "beforehand")
        _wait_for(f"{address}{page}", "beforehand")
        began = time.monotonic()
        edited(program.source, "afterwards")
        _wait_for(f"{address}{page}", "afterwards")
        return time.monotonic() - began


@contextmanager
def _served(region: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "regionsite", "serve", str(region), "--address", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


def _wait_for(address: str, word: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with urlopen(address, timeout=PATIENCE) as answer:
                if word in answer.read().decode():
                    return
        except (URLError, ConnectionError):
            pass
        time.sleep(0.02)
    raise TimeoutError(f"{address} never said {word!r}")
