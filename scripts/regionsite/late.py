"""How long ago the site that stands was built: asked of the site itself, from anywhere."""

import json
import urllib.request
from dataclasses import dataclass
from datetime import datetime, timedelta
from http.client import HTTPException

from regionsite import urls
from regionsite.wording import clock, long_day, plural


@dataclass(frozen=True)
class Age:
    """Whether a site is late, and a sentence about it."""

    late: bool
    words: str


def age(site_url: str, now: datetime, allowed: timedelta) -> Age:
    """Whether the site at an address was built longer ago than is allowed; one that does not answer is late."""
    address = urls.absolute(site_url.rstrip("/") + "/", urls.api("status"))
    if not address.startswith(("https://", "http://")):
        return Age(True, f"{site_url} is not a web address.")
    try:
        # A cache on the way may hold an answer for ten minutes; the number is there to get past it.
        with urllib.request.urlopen(f"{address}?at={int(now.timestamp())}", timeout=30) as answer:
            (status,) = json.load(answer)["items"]
        if status["built"] is None:
            return Age(
                True, f"{address} does not say when the site was built: `build --publish` writes it there."
            )
        return _judged(datetime.fromisoformat(status["built"]), now, allowed)
    except (OSError, HTTPException, ValueError, KeyError, TypeError):
        return Age(True, f"{address} could not be read.")


def _judged(built: datetime, now: datetime, allowed: timedelta) -> Age:
    when = f"on {long_day(built.date())}, {clock(built)}"
    if built - now > allowed:
        # Otherwise nobody would hear of it before that day, however old the site becomes.
        return Age(True, f"The site says that it was built {when}, which is yet to come: a clock is wrong.")
    hours = max(0, (now - built) // timedelta(hours=1))
    return Age(now - built > allowed, f"The site was built {when}, {plural(hours, 'hour')} ago.")
