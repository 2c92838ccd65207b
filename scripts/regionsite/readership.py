"""How often posts were read, from the access logs of the host. Nothing about a reader is kept, not even in passing.

A line of a log is looked at once, for its day and the page it asks for; its address and everything else are let
go. Only whole days are counted, and none twice, so that the command may run as often as one likes.
"""

import gzip
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from regionsite import urls
from regionsite.model.moment import LONDON
from regionsite.model.region import Region
from regionsite.model.views import Views, ViewsFile
from regionsite.source.paths import region_path

FILE = Path(region_path("views.yml"))

_LINE = re.compile(
    r'\S+ \S+ \S.*? \[(?P<when>[^\]]+)\] "GET (?P<path>\S+)[^"]*" (?P<status>[0-9]{3}) \S+'
    r'(?: "(?:[^"\\]|\\.)*" "(?P<agent>(?:[^"\\]|\\.)*)")?'
)
"""A line of the common log format, or of the combined one, which also names the browser."""

_MACHINES = re.compile(
    r"bot|crawl|spider|slurp|archiver|preview|monitor|feed|curl|wget|python|go-http|java/|headless|scan",
    re.IGNORECASE,
)
_SEEN = ("200", "304")


@dataclass(frozen=True)
class Reading:
    """One time that a page was read: the day and its path, and nothing else."""

    day: date
    path: str


def counted(
    region: Region, before: ViewsFile | None, logs: Iterable[Path], site_url: str, today: date
) -> ViewsFile:
    """The views of every post, and of each voice that wants them, with the whole days of these logs added.

    Days that `before` has counted already, and today, are left out.
    """
    pages = _pages(region, urlsplit(site_url).path)
    last = max((views.as_at for views in before.views.values()), default=None) if before else None
    found: Counter[str] = Counter()
    days: set[date] = set()
    for read in (one for log in logs for one in readings(log)):
        if read.day < today and (last is None or read.day > last):
            days.add(read.day)
            if id := pages.get(read.path):
                found[id] += 1
    as_at = max(days, default=last)
    if as_at is None:
        return ViewsFile(views={})
    known = before.views if before else {}
    total = {id: found[id] + (known[id].n if id in known else 0) for id in sorted(set(pages.values()))}
    return ViewsFile(views={id: Views(n=n, as_at=as_at) for id, n in total.items() if n})


def _pages(region: Region, base: str) -> Mapping[str, str]:
    """The path of each page that is counted, as a log has it, with the id it is counted under."""
    paths = {urls.post(post): post.id for post in region.posts}
    paths |= {urls.voice(voice): voice.id for voice in region.voices if voice.views}
    return {base + path: id for path, id in paths.items()}


def readings(log: Path) -> Iterator[Reading]:
    """Every time that a person, as far as the log tells, read a page."""
    with gzip.open(log) if log.suffix == ".gz" else log.open("rb") as lines:
        for line in lines:
            found = _LINE.match(line.decode("utf-8", "replace"))
            if found and found["status"] in _SEEN and not _MACHINES.search(found["agent"] or ""):
                day = _day(found["when"])
                if day:
                    yield Reading(day, _path(found["path"]))


def _day(written: str) -> date | None:
    """The day in London of a moment as logs write it: `20/Nov/2026:23:30:00 +0000`."""
    try:
        return datetime.strptime(written, "%d/%b/%Y:%H:%M:%S %z").astimezone(LONDON).date()
    except ValueError:
        return None


def _path(written: str) -> str:
    """The path of a page without a query, and without the name that servers add to it."""
    return unquote(written.partition("?")[0]).removesuffix("index.html")


_OPENING = "# Written by `regionsite views` from the host's access logs. No address of a reader is kept."


def as_text(views: ViewsFile) -> str:
    """The file as it is written: one post after another, in the order of their names."""
    entries = (f"  {id}:\n    n: {one.n}\n    as_at: {one.as_at}\n" for id, one in views.views.items())
    return f"{_OPENING}\nviews:\n{''.join(entries)}"
