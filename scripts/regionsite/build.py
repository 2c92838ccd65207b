"""The region's artifacts, one at a time: every page, feed, data file and asset as a path and its bytes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from regionsite import urls
from regionsite.assets import Assets
from regionsite.edition import Edition
from regionsite.outputs.changes import last_changes
from regionsite.outputs.host import headers
from regionsite.outputs.machine_files import machine_files
from regionsite.outputs.photos import photos
from regionsite.outputs.plain import Content
from regionsite.outputs.sitemap import robots, sitemap
from regionsite.pages import gallery_page, pages
from regionsite.prose import Prose
from regionsite.render import POLICY, Renderer


@dataclass(frozen=True)
class Artifact:
    """One file of the site: its path from the root, and its content."""

    path: str
    content: Content


def artifacts(
    edition: Edition, renderer: Renderer, assets: Assets, prose: Sequence[Prose]
) -> Iterator[Artifact]:
    """Everything that comes from records, in the order it is written; `prose` is for the sitemap only."""
    listed = {page.path: page.updated for page in prose}
    lists = last_changes(edition)
    for page in (*pages(edition), gallery_page(edition, renderer.theme)):
        yield Artifact(urls.file_of(page.path), renderer.page(page).encode())
        if page.listed:
            day = lists.get(page.path)
            listed[page.path] = day.isoformat() if day else page.changed
    for path, content in machine_files(edition):
        yield Artifact(path, content)
    yield Artifact(urls.SITEMAP, sitemap(edition.site_url, listed))
    yield Artifact(urls.ROBOTS, robots(edition.site_url).encode())
    yield Artifact(urls.HEADERS, headers(edition.site_url, POLICY).encode())
    for path, content in (*assets.files.items(), *photos(edition)):
        yield Artifact(path, content)


def write(found: Iterator[Artifact], folder: Path) -> dict[str, int]:
    """Write artifacts below `folder`: each path and its bytes. Two under one path are a mistake of ours."""
    written: dict[str, int] = {}
    made: set[Path] = set()
    for artifact in found:
        if artifact.path in written:
            raise ValueError(f"two artifacts claim {artifact.path}")
        target = folder / artifact.path
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        written[artifact.path] = _write(target, artifact.content)
    return written


def _write(target: Path, content: Content) -> int:
    if isinstance(content, bytes):
        return target.write_bytes(content)
    with target.open("wb") as file:
        return sum(map(file.write, content))
