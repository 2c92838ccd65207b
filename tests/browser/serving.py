"""A built site on a port of its own, at the root or below a folder, as a plain host would serve it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves a folder below a path; what is not there is answered with the site's own page for the lost."""

    protocol_version = "HTTP/1.1"
    # Windows reads these from the registry, where another program may have spoiled them.
    extensions_map = {  # noqa: RUF012
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".svg": "image/svg+xml",
        ".json": "application/json",
        ".xml": "application/xml",
        ".txt": "text/plain; charset=utf-8",
        "": "application/octet-stream",
    }

    def __init__(self, base: str, *args: Any, **more: Any) -> None:
        self.base = base
        super().__init__(*args, **more)

    def translate_path(self, path: str) -> str:
        """The file below the base path; nothing at all for a path outside it."""
        inside = path.removeprefix(self.base) if path.startswith(self.base) else "outside-the-site"
        return super().translate_path(f"/{inside}")

    def end_headers(self) -> None:
        """Let the browser keep assets, whose names hold a hash of their content."""
        if "/assets/" in self.path:
            self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The page for the lost, in place of the server's own words."""
        lost = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not lost.is_file():
            super().send_error(code, message, explain)
            return
        content = lost.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", self.extensions_map[".html"])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the tests look for themselves."""


@contextmanager
def served(folder: Path, base: str) -> Iterator[str]:
    """The address of a built site; `base` is the path it lies at, such as `/region/`."""
    handler = partial(SiteHandler, base, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{base}"
        finally:
            server.shutdown()
