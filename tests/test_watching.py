"""A server hears of an edit from the system; where the system is silent it finds the edit by looking."""

import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest
from watchdog.events import FileSystemEvent, FileSystemEventHandler

from regionsite import watching
from regionsite.serving import Serving
from regionsite.watching import Watching

PATIENCE = 60
"""Seconds after which something that was not told is taken for missed."""


class Server(FileSystemEventHandler):
    """Stands for the server of MkDocs, which builds again when it is told."""

    def __init__(self) -> None:
        self.told: Queue[FileSystemEvent] = Queue()

    def on_any_event(self, event: FileSystemEvent) -> None:
        self.told.put(event)


def edits(folder: Path, beside: Path) -> Iterator[None]:
    """Edits of each kind, in one step of the disk each: made beside the folder, and then put in its place."""
    advert, council = beside / "advert.yml", beside / "council"
    for text in ("one", "another"):
        advert.write_text(text, encoding="utf-8")
        advert.replace(folder / "advert.yml")
        yield
    council.mkdir()
    (council / "first.yml").write_text("one", encoding="utf-8")
    council.rename(folder / "council")
    yield
    advert.write_text("one", encoding="utf-8")
    advert.replace(folder / "council" / "second.yml")
    yield
    (folder / "council" / "first.yml").unlink()
    yield
    (folder / "council").rename(folder / "borough")
    yield
    (folder / "borough").rename(beside / "borough")
    yield


def refused() -> None:
    raise OSError("inotify instance limit reached")


@pytest.mark.parametrize("system", ["tells", "is silent", "refuses"])
def test_every_edit_is_told_once(tmp_path: Path, system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "EVERY", 2 * PATIENCE if system == "tells" else 0.01)
    if system == "refuses":
        monkeypatch.setattr(watching, "Observer", refused)
    folder, beside = tmp_path / "folder", tmp_path / "beside"
    folder.mkdir()
    beside.mkdir()
    before = threading.enumerate()
    serving, server = Serving(), Server()
    serving.begin(folder)
    made = edits(folder, beside)
    next(made)
    observer = Watching([folder if system == "tells" else folder / "nowhere"], serving.outdated)
    observer.schedule(server, str(folder), recursive=True)
    observer.start()
    server.told.get(timeout=PATIENCE)  # It was made before anybody listened.
    for _ in made:
        server.told.get(timeout=PATIENCE)
    observer.stop()
    observer.join(PATIENCE)
    assert server.told.empty()
    assert threading.enumerate() == before
