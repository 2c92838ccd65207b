"""How often posts were read, from the access logs of the host. Nothing about a reader is kept, not even in passing.

A line of a log is looked at for its day and the page it asks for; its address and everything else are let go.
Only whole days are counted, and none twice, so that the command may run as often as one likes. Logs may overlap:
a line that stands in two of them is one time that a page was read.
"""

import gzip
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import blake2b
from pathlib import Path
from secrets import token_bytes
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
_KEY = token_bytes(16)
"""Another one in each run, so that a mark cannot be compared with anything outside it."""


@dataclass(frozen=True)
class Reading:
    """One time that a page was read: the day, its path, and a mark that only an equal line has.

    Nobody can tell from the mark what stood in the line, and it means nothing after the run.
    """

    day: date
    path: str
    mark: bytes


def counted(
    region: Region, before: ViewsFile | None, logs: Iterable[Path], site_url: str, today: date
) -> ViewsFile:
    """The views of every post, and of each voice that wants them, with the whole days of these logs added.

    Days that `before` has counted already, and today, are left out.
    """
    pages = _pages(region, urlsplit(site_url).path)
    last = max((views.as_at for views in before.views.values()), default=None) if before else None
    days: set[date] = set()
    lines: Counter[tuple[str, bytes]] = Counter()
    for log in logs:
        here: Counter[tuple[str, bytes]] = Counter()
        for read in readings(log):
            if read.day < today and (last is None or read.day > last):
                days.add(read.day)
                if id := pages.get(read.path):
                    here[id, read.mark] += 1
        # Two equal lines of one log are two requests; the same lines in another log are the same two.
        lines |= here
    found: Counter[str] = Counter()
    for (id, _), times in lines.items():
        found[id] += times
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
                    mark = blake2b(line.rstrip(), digest_size=16, key=_KEY).digest()
                    yield Reading(day, _path(found["path"]), mark)


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
