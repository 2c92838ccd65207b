"""A lock that one process holds at a time. The system gives it back when its holder dies, however it dies."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _taken(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _taken(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """The lock whose file is `path`; the file is there only while somebody holds or has left it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this process holds it."""
        return self._handle is not None

    def take(self) -> bool:
        """Take it; False when another process holds it."""
        while self._handle is None:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT)
            try:
                _taken(handle)
            except OSError:
                os.close(handle)
                return False
            if self._stands(handle):
                self._handle = handle
            else:
                os.close(handle)
        return True

    def _stands(self, handle: int) -> bool:
        """Whether the file is still the one at `path`: its last holder may have deleted it meanwhile."""
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Give it back; nothing happens when it is not held."""
        if self._handle is None:
            return
        if sys.platform != "win32":  # There an open file cannot be deleted; the empty file stays.
            self.path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None
