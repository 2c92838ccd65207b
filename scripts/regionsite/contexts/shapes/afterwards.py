"""What stays of an event: recordings, files, and what came of it."""

from dataclasses import dataclass

from regionsite.contexts.shapes.links import Link


@dataclass(frozen=True)
class KeptThing:
    """A recording, a file, or a session that has some. `missing` says why it lacks captions or a transcript."""

    title: str
    url: str
    form: str
    words: str | None
    also: Link | None = None
    missing: str | None = None


@dataclass(frozen=True)
class CameOfIt:
    """One thing that came of an event; `url` is None when no page of this site is about it."""

    words: str
    url: str | None
