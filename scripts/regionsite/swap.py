"""The swap: a new site is made beside the old one and takes its place in one last step (decision 11)."""

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Swap:
    """A site's folder and the two beside it that a build uses."""

    site: Path

    @property
    def _new(self) -> Path:
        return self.site.with_name(f".{self.site.name}.new")

    @property
    def _old(self) -> Path:
        return self.site.with_name(f".{self.site.name}.old")

    def begin(self) -> Path:
        """An empty folder to build in; what an interrupted build left behind is mended first."""
        if not self.site.exists() and self._old.exists():
            self._old.rename(self.site)
        for left_over in (self._new, self._old):
            shutil.rmtree(left_over, ignore_errors=True)
        self._new.mkdir(parents=True)
        return self._new

    def finish(self) -> None:
        """Let the new site take the old one's place by two renames."""
        if self.site.exists():
            self.site.rename(self._old)
        self._new.rename(self.site)
        shutil.rmtree(self._old, ignore_errors=True)

    def abandon(self) -> None:
        """Throw the unfinished site away."""
        shutil.rmtree(self._new, ignore_errors=True)
