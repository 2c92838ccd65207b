"""The region's files while they are served: a page is made when a browser first asks for it.

Whoever edits an advert looks at one page or two. Of 10,000 pages the rest need not be made.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path, PurePosixPath
from typing import Any

from regionsite import urls
from regionsite.assets import Assets
from regionsite.build import Artifact, every_page, machine_artifacts, page_artifact, still_artifacts, write
from regionsite.edition import Edition
from regionsite.outputs.search_index import Entry
from regionsite.prose import Prose
from regionsite.render import Renderer

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""What answers requests, as Python's servers know it (PEP 3333)."""


class OnDemand:
    """The files of one edition below the folder `site`, of which only those asked for are there."""

    def __init__(
        self,
        site: Path,
        edition: Edition,
        renderer: Renderer,
        assets: Assets,
        prose: Sequence[Prose],
        found: Sequence[Entry],
    ) -> None:
        self._pages = {urls.file_of(page.path): page for page in every_page(edition, renderer.theme)}
        there = {file.relative_to(site).as_posix() for file in site.rglob("*.html")}
        self.claimed = sorted(there & self._pages.keys())
        """Pages whose address MkDocs has taken already."""
        self.edition = edition
        self._site = site
        self._renderer = renderer
        self._assets, self._prose, self._found = assets, prose, found
        self._machine = machine_artifacts(edition, [*self._pages.values()], prose, found)
        self._written: set[str] = set()
        self._write(still_artifacts(edition, assets))
        # The server answers with this file when there is no other.
        self.bring(urls.NOT_FOUND)

    def bring(self, path: str) -> None:
        """See that the file at a path of the site is in the folder, if it is one of ours."""
        for file in (path, f"{path}/index.html"):
            if file in self._written or (self._site / file).is_file():
                return
            if file in self._pages:
                self._write([page_artifact(self._renderer, self._pages[file])])
                return
        # Neither a page nor there: perhaps a feed or a data file. They are made together, once; but not for an
        # address without an ending, such as a page asks each minute whether there is something new.
        if PurePosixPath(path).suffix:
            self._write(self._machine)

    def showing(self, edition: Edition) -> "OnDemand":
        """The same site and frame with another edition; what was written goes, for no page outlives its edition."""
        for file in self._written:
            (self._site / file).unlink(missing_ok=True)
        renderer = self._renderer.showing(edition)
        return OnDemand(self._site, edition, renderer, self._assets, self._prose, self._found)

    def _write(self, artifacts: Iterable[Artifact]) -> None:
        self._written |= write(iter(artifacts), self._site).keys()


def bringing(
    answer: Application, mount: str, bring: Callable[[str], None], busy: AbstractContextManager[Any]
) -> Application:
    """`answer`, with the file that is asked for put in its place before; `mount` is where the site begins.

    It waits while the site is `busy` being built.
    """

    def answered(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
        if path.startswith(mount):
            with busy:
                bring(urls.file_of(path.removeprefix(mount)))
        return answer(environ, start_response)

    return answered
