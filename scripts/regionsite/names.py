"""What a record may be called: its id is its file's name, and part of its address."""

import re
import unicodedata

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

LONGEST_ID = 60

RESERVED_IDS = frozenset(
    {"stage", "service", "pattern", "page", "feed", "api", "assets", "con", "prn", "aux", "nul"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
)
"""Words an id may not be: parts of our own addresses, and names Windows keeps for devices."""


def slug_problem(text: str) -> str | None:
    """Why `text` cannot be an id, in words that finish "this name …"; None when it can."""
    if len(text) > LONGEST_ID:
        return f"is longer than {LONGEST_ID} characters"
    if not _SLUG.fullmatch(text):
        return "may hold only lower-case letters, digits and single hyphens"
    if text in RESERVED_IDS:
        return "is a word the website or Windows keeps for itself"
    return None


def slugged(text: str) -> str:
    """The id nearest to `text`, as a suggestion; always one that may be used."""
    # é → e: Windows and web addresses disagree about accented letters, so ids do without.
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    id = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ID].strip("-") or "name"
    return f"{id}-1" if id in RESERVED_IDS else id
