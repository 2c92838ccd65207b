"""Notices an edit at once: the system tells of it, and in case it does not, somebody looks every second."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

EVERY = 1.0
"""Seconds between two looks while the system says nothing, as of network drives and in some containers."""

# To read a file is an event too, and to list a folder changes it on Windows: both would have us look again.
_EDITS: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileDeletedEvent,
    DirCreatedEvent,
    DirMovedEvent,
    DirDeletedEvent,
]


class Watching(threading.Thread):
    """Stands where MkDocs' server has an observer, and tells it when what is shown is `outdated`.

    What the system says is a reason to look and no more: Windows speaks of files that were only read, macOS of
    edits made before anybody listened. `outdated` says True once after each edit.
    """

    def __init__(self, places: Iterable[Path], outdated: Callable[[], bool]) -> None:
        super().__init__(name="watching", daemon=True)
        self._places = [*places]
        self._outdated = outdated
        self._told: set[FileSystemEventHandler] = set()
        self._heard = threading.Event()
        self._ended = False

    def schedule(self, handler: FileSystemEventHandler, path: str, *, recursive: bool) -> None:
        """Tell a handler of each edit, whatever its path: the places are known already."""
        self._told.add(handler)

    def stop(self) -> None:
        """End soon."""
        self._ended = True
        self._heard.set()

    def run(self) -> None:
        """Look for what was edited before anybody listened, and then whenever there is a reason."""
        with _listening(self._places, self._heard):
            while not self._ended:
                if self._outdated():
                    self._tell()
                self._heard.wait(EVERY)
                self._heard.clear()

    def _tell(self) -> None:
        for handler in self._told:
            handler.dispatch(FileModifiedEvent(str(self._places[0])))


class _Ear(FileSystemEventHandler):
    """Hears of an edit, whatever it is."""

    def __init__(self, heard: threading.Event) -> None:
        self._heard = heard

    def on_any_event(self, event: FileSystemEvent) -> None:
        self._heard.set()


@contextmanager
def _listening(places: Iterable[Path], heard: threading.Event) -> Iterator[None]:
    """While `heard` is set by the system at each edit in these places, as far as it will."""
    ear = _Ear(heard)
    with ExitStack() as stack:
        # It may refuse: there is a limit to what it watches for all programs. Looking finds what it does not tell.
        with suppress(Exception):
            system = stack.enter_context(Observer())
            for place in places:
                with suppress(Exception):
                    system.schedule(ear, str(place), recursive=True, event_filter=_EDITS)
        yield
