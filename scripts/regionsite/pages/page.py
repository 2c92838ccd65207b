"""What a page is, and the tabs of the main navigation."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from sys import intern
from typing import Any

from regionsite import urls
from regionsite.parts import Shows

HOME_TAB, VACANCIES_TAB, PLACES_TAB, PRACTICE_TAB, EVENTS_TAB = (
    "/",
    f"/{urls.VACANCIES}",
    f"/{urls.AUTHORITIES}",
    f"/{urls.PRACTICE_MODELS}",
    f"/{urls.EVENTS}",
)

NO_TAB = ""
"""For pages that no tab leads to."""

FORUM_TAB = f"/{urls.FORUM}"
"""Of the forums, in a region that gives them a tab."""

NEWS_TAB = f"/{urls.NEWS}"
"""Of the news, in a region that gives it a tab."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it is, under which tab, its template, and how its context is made when it is needed.

    `changed` is the day its content last changed, for the sitemap; None keeps it out of the sitemap.
    `frame` is the template around it: that of the site, or one with nothing but the page itself.
    `shows` is for a page that stays the same while the adverts it shows do, with their states, and while as many
    are open, on the same day, in the same region and with events that stand the same; None for one that is made
    at every build.
    """

    path: str
    tab: str
    template: str
    context: Callable[[], Any]
    changed: str | None = None
    listed: bool = True
    frame: str = "frame.html"
    shows: Shows | None = None

    def once_made(self) -> "Page":
        """What is still asked about a page that has been made; the records behind it are let go."""
        # Thousands of pages changed on the same few days.
        return replace(self, context=_made, shows=None, changed=self.changed and intern(self.changed))


def _made() -> None:
    """Stands for a context that nobody asks for again."""
