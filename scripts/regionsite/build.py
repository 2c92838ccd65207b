"""The region's artifacts, one at a time: every page, feed, data file and asset as a path and its bytes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from regionsite import urls
from regionsite.assets import Assets
from regionsite.earlier.takeover import Takeover
from regionsite.edition import Edition
from regionsite.outputs.changes import last_changes
from regionsite.outputs.host import headers
from regionsite.outputs.machine_files import machine_files
from regionsite.outputs.photos import photos
from regionsite.outputs.search_index import Entry, search_index
from regionsite.outputs.sitemap import robots, sitemap
from regionsite.pages import Page, gallery_page, pages
from regionsite.parts import Content, Part, Shows, made
from regionsite.prose import Prose
from regionsite.render import POLICY, Cut, Renderer


@dataclass(frozen=True)
class Artifact:
    """One file of the site: its path from the root, and its content."""

    path: str
    content: Content


class ClaimedError(Exception):
    """A file of ours is there already, by another hand (decision 4); `path` is where."""

    def __init__(self, path: str) -> None:
        super().__init__(f"/{path} is there already.")
        self.path = path


def artifacts(
    edition: Edition, renderer: Renderer, assets: Assets, prose: Sequence[Prose], found: Sequence[Entry]
) -> Iterator[Artifact]:
    """Everything that comes from records, in the order it is written.

    `prose` is for the sitemap only, `found` is what may be searched in it.
    """
    done = []
    for page in every_page(edition, renderer.theme):
        yield page_artifact(renderer, page)
        done.append(page.once_made())
    edition.let_go()
    yield from machine_artifacts(edition, done, prose, found)
    yield from still_artifacts(edition, assets)


def every_page(edition: Edition, theme: Path) -> Iterator[Page]:
    """Every page of ours, none of them made yet."""
    yield from pages(edition)
    yield gallery_page(edition, theme)


def page_artifact(renderer: Renderer, page: Page) -> Artifact:
    """A page, made now; or in parts, if it need not be."""
    path = urls.file_of(page.path)
    if page.shows is None:
        return Artifact(path, renderer.page(page).encode())
    return Artifact(path, _parts(renderer.cut(page), page.shows))


def _parts(cut: Cut, shows: Shows) -> Sequence[bytes | Part]:
    """A page's own head and body between the parts of its frame, in which stands when it was built."""
    frame = cut.frame
    return (
        frame.open.encode(),
        Part("head", shows, lambda: cut.head().encode()),
        frame.between.encode(),
        Part("body", shows, lambda: cut.body().encode()),
        frame.close.encode(),
    )


def machine_artifacts(
    edition: Edition, made: Sequence[Page], prose: Sequence[Prose], found: Sequence[Entry]
) -> Iterator[Artifact]:
    """What machines read, and what hosts do."""
    for path, content in machine_files(edition):
        yield Artifact(path, content)
    yield Artifact(urls.SEARCH_INDEX, search_index(edition, found))
    yield Artifact(urls.SITEMAP, sitemap(edition.site_url, _listed(edition, made, prose)))
    yield Artifact(urls.ROBOTS, robots(edition.site_url).encode())
    every = {page.path for page in prose} | {page.path for page in made}
    yield Artifact(urls.HEADERS, headers(edition.site_url, POLICY, every).encode())


def _listed(edition: Edition, made: Sequence[Page], prose: Sequence[Prose]) -> dict[str, str | None]:
    """The day each page of the sitemap last changed, where it is known."""
    lists = last_changes(edition)
    listed = {page.path: page.updated for page in prose if page.listed}
    for page in made:
        if page.listed:
            day = lists.get(page.path)
            listed[page.path] = day.isoformat() if day else page.changed
    return listed


def still_artifacts(edition: Edition, assets: Assets) -> Iterator[Artifact]:
    """Stylesheets, scripts and photos: what every page shows and no advert changes."""
    for path, content in (*assets.files.items(), *photos(edition)):
        yield Artifact(path, content)


def write(found: Iterator[Artifact], folder: Path, takeover: Takeover | None = None) -> dict[str, int]:
    """Write artifacts below `folder`: each path and its bytes. Two under one path are a mistake of ours.

    Parts that would come out the same as in the site that stands are taken over from there.
    """
    written: dict[str, int] = {}
    for artifact in found:
        path, content = artifact.path, artifact.content
        if path in written:
            raise ValueError(f"two artifacts claim {path}")
        pieces = takeover.content(path, content) if takeover else made(content)
        try:
            written[path] = _write(folder / path, pieces)
        except FileExistsError as error:
            raise ClaimedError(path) from error
    return written


def _write(target: Path, pieces: Iterator[bytes]) -> int:
    with _opened(target) as file:
        return sum(map(file.write, pieces))


def _opened(target: Path) -> BinaryIO:
    """A new file to write; its folder is made when it is not there yet."""
    try:
        return target.open("xb")
    except FileNotFoundError:
        target.parent.mkdir(parents=True, exist_ok=True)
        return target.open("xb")
