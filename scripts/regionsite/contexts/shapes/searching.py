"""The search box at the top of every page."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SearchBox:
    """Where the box leads without scripts; the root of the site and the script that answers, for those with them."""

    action: str
    root: str
    panel: str
