"""What a server shows between the builds of MkDocs: each page when it is asked for, and edited adverts at once."""

import gc
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from regionsite.collector import without_collector
from regionsite.diagnostics import Report
from regionsite.edition import Edition
from regionsite.load import Loaded, load
from regionsite.load.memory import Memory
from regionsite.model.region import Region
from regionsite.ondemand import Application, OnDemand, bringing
from regionsite.outcome import tell_diagnostics, tell_outcome
from regionsite.prose import empty_lists
from regionsite.stamps import Stamps, stamps

Again = Callable[[], tuple[Report, Edition | None]]
"""Reads the region once more: what is wrong with it and, when nothing is an error, the region as it now is."""


class Serving:
    """What a server shows from the last sound region, and what it remembers from one reading to the next."""

    def __init__(self) -> None:
        self._memory = Memory()
        self._busy = threading.Lock()
        self._records, self._still = Path(), tuple[Path, ...]()
        self._seen: tuple[Stamps, Stamps] = {}, {}
        self._built: Stamps = {}
        self._shown: OnDemand | None = None
        self._in_order = False

    def begin(self, records: Path, *still: Path) -> None:
        """MkDocs begins a build: what lies in the other places is `still` the same while records alone are edited."""
        self._records, self._still = records, still
        self._seen = self._look()
        _, self._built = self._seen

    def load(self, root: Path, now: datetime) -> Loaded:
        """Read what was edited since the last time; the rest is remembered."""
        return load(root, now, memory=self._memory)

    @property
    def places(self) -> tuple[Path, ...]:
        """Everything that is read to make the site."""
        return self._records, *self._still

    def outdated(self) -> bool:
        """Whether a file has been edited since this was last asked, or since MkDocs began a build."""
        before, self._seen = self._seen, self._look()
        return self._seen != before

    def _look(self) -> tuple[Stamps, Stamps]:
        return stamps(self._records), stamps(*self._still)

    def show(self, shown: OnDemand, report: Report) -> None:
        """From here on these pages are shown; `report` says what stands above them."""
        self._shown, self._in_order = shown, not report.errors
        _pass_over_what_is_there()

    def answering(self, answer: Application, mount: str) -> Application:
        """`answer`, with each page made before it is asked for; `mount` is where the site begins."""
        return bringing(answer, mount, self._bring, self._busy)

    def _bring(self, path: str) -> None:
        if self._shown:
            self._shown.bring(path)

    def rebuild(self, again: Again, build: Callable[[], None]) -> None:
        """After an edit: of adverts alone, or of anything else, for which MkDocs builds all of it again."""
        with self._busy, without_collector():
            if not self._only_adverts_edited(again):
                build()

    def _only_adverts_edited(self, again: Again) -> bool:
        """Whether new adverts in the old frame are all it takes; then they are shown from here on."""
        started = time.perf_counter()
        shown = self._shown
        # The frame of a region in disorder tells what to mend.
        if shown is None or not self._in_order or self._frame_edited():
            return False
        report, edition = self._settled(again)
        if edition is None or self._frame_edited() or not _same_but_for_adverts(shown.edition, edition):
            return False
        self._shown = shown.showing(edition)
        if self._shown.claimed:
            return False  # MkDocs' build says what has taken the address.
        tell_diagnostics(report)
        tell_outcome(edition, report, edition.site_url, time.perf_counter() - started)
        return True

    def _frame_edited(self) -> bool:
        _, frame = self._seen
        return frame != self._built

    def _settled(self, again: Again) -> tuple[Report, Edition | None]:
        """What the files hold; errors are believed only while nobody saves or deletes a file."""
        while True:
            try:
                report, edition = again()
                if edition or not self.outdated():
                    return report, edition
            except FileNotFoundError:
                if not self.outdated():
                    raise


def _same_but_for_adverts(one: Edition, other: Edition) -> bool:
    """Whether the frame fits both: prose too, which leads to lists, and elsewhere while they are empty."""
    same = _without_adverts(one.region) == _without_adverts(other.region)
    return same and empty_lists(one) == empty_lists(other)


def _without_adverts(region: Region) -> Region:
    return replace(region, vacancies=())


def _pass_over_what_is_there() -> None:
    """Let the search for rings of objects pass over all records: it takes as long as reading what was edited."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
