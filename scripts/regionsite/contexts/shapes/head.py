"""What stands in a page's head."""

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup


@dataclass(frozen=True)
class FeedLink:
    """A feed that a page tells browsers about."""

    kind: Literal["application/atom+xml", "application/feed+json"]
    title: str
    url: str


@dataclass(frozen=True)
class Head:
    """What stands in a page's head; `canonical` is a full address, `refresh` one to go on to at once.

    `title` ends with the site's name, `subject` is the page's own part of it. `scripts` are the names of those
    that this page has beside the scripts of every page, like `vacancy-browser.js`.
    """

    title: str
    subject: str
    site_name: str
    description: str
    canonical: str
    indexed: bool
    feeds: tuple[FeedLink, ...] = ()
    json_ld: Markup | None = None
    kind: Literal["website", "article"] = "website"
    refresh: str | None = None
    scripts: tuple[str, ...] = ()
