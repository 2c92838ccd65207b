"""Whether a site that was just written is whole: asked of every build before the site may be shown.

It costs one look at each file. `sitecheck` reads every page as a visitor would, which takes most of the time
of a build again; when that is done is told in docs/decisions/0021-checked-before-the-swap.md.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from regionsite import urls

ALWAYS_THERE = (urls.HOME, urls.VACANCIES, urls.NOT_FOUND, urls.SITEMAP, urls.api("status"))
"""Addresses without which no site is one."""


def gaps(site: Path, written: Mapping[str, int], prose: Iterable[str]) -> Iterator[str]:
    """What the site in a folder lacks, a sentence each.

    `written` has the bytes of every file that comes from records, `prose` the addresses of MkDocs' pages.
    """
    for file, size in written.items():
        if (found := _size(site / file)) != size:
            yield f"/{file} has {found or 'no'} bytes on the disk, and {size} were written."
    for path in (*ALWAYS_THERE, *prose):
        if not _size(site / urls.file_of(path)):
            yield f"/{path} is not there, or is empty."


def _size(file: Path) -> int | None:
    try:
        return file.stat().st_size
    except OSError:
        return None
