"""What a build has from the one before it, and leaves for the next one: records, prose, and parts of files."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from regionsite.earlier.inputs import digest_of_others, digest_of_program, digests_of_records
from regionsite.earlier.keys import Keys
from regionsite.earlier.prose import ProseNotes, StandingProse, read_notes, sealed, standing_prose
from regionsite.earlier.takeover import Takeover, read_ledger
from regionsite.edition import Edition
from regionsite.load import Loaded, load
from regionsite.load.lasting import lay_down, recalled
from regionsite.render import Renderer
from regionsite.source.paths import AUTHORITIES, POSTS
from regionsite.stamps import stamps

KEPT = Path(".cache", "regionsite", "earlier")
"""Where a build keeps what the next one may use, below the project's folder; it may be deleted at any time."""


def load_again(root: Path, now: datetime) -> Loaded:
    """Read and check everything, as `load` does; what a build before has read, and nobody has edited, is remembered."""
    file, program = root / KEPT / "records", digest_of_program()
    before = _looked_at(root / AUTHORITIES, root / POSTS)
    digests = digests_of_records(root)
    memory = recalled(file, program, digests)
    loaded = load(root, now, memory=memory)
    outdated = memory.has_read or not memory.read.keys() <= digests.keys()
    # What is edited meanwhile must not be known by what was there before.
    if outdated and _looked_at(root / AUTHORITIES, root / POSTS) == before:
        lay_down(memory, file, program, digests)
    return loaded


class Earlier:
    """The build before this one, of the project in `root`, and the site that stands in `site`.

    Nothing in it need be trusted: what was made from something else, or is not as it was written, is made anew.
    """

    def __init__(self, root: Path, theme: Path, site: Path) -> None:
        self._site = site
        self._prose, self._ledger = root / KEPT / "prose", root / KEPT / "ledger"
        self._places = (root / AUTHORITIES, root / "docs", theme, root / "mkdocs.yml")
        self._before = _looked_at(*self._places)
        self._others = digest_of_others(root, theme)

    def prose(self, renderer: Renderer) -> StandingProse | None:
        """The prose of the site that stands, if it may be taken over."""
        return standing_prose(read_notes(self._prose, self._others), self._site, renderer)

    def takeover(self, edition: Edition) -> Takeover:
        """The other files of the site that stands, for a build of this edition."""
        return Takeover(self._site, Keys(edition, self._others), read_ledger(self._ledger))

    def leave(self, takeover: Takeover, notes: ProseNotes | None) -> None:
        """Leave the new site's ledger for the next build, and notes of its prose when there are new ones."""
        if _looked_at(*self._places) != self._before:
            return
        keep(self._ledger, takeover.ledger)
        if notes:
            keep(self._prose, sealed(notes, self._others))


def _looked_at(*places: Path) -> int:
    """The files in some places as they are now, in one number: there may be a whole country's."""
    return hash(frozenset(stamps(*places).items()))


def keep(file: Path, content: Iterable[bytes]) -> None:
    """Write a file that the next build may use. That there is no room for it stops nothing."""
    # Should two builds write it at once, what they leave will be found not to be whole.
    unfinished = file.with_name(f"{file.name}.new")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as opened:
            opened.writelines(content)
        unfinished.replace(file)
