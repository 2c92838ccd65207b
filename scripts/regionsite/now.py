"""The moment a site is made for: read once, at the edge; everything inside takes it as an argument."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

from pydantic_core import PydanticCustomError

from regionsite.model.moment import LONDON, parsed_day
from regionsite.source import read_document
from regionsite.source.paths import region_path
from regionsite.wording import shortened

EPOCH = "SOURCE_DATE_EPOCH"
"""The variable that chooses the moment of a build, in seconds since 1970, as for other programs."""

_SECONDS = re.compile(r"[0-9]{1,10}")

START_OF_WORK = time(9)
"""A date alone means nine in the morning in London."""


def morning(day: date) -> datetime:
    """Nine o'clock of a day, London time."""
    return datetime.combine(day, START_OF_WORK, tzinfo=LONDON)


def chosen_moment(
    root: Path, as_of: date | None, environment: Mapping[str, str], clock: Callable[[], datetime]
) -> datetime:
    """The moment from `--as-of`, else SOURCE_DATE_EPOCH, else a demonstration's `as_of`, else the clock."""
    if as_of:
        return morning(as_of)
    if given := _given(environment, EPOCH):
        return given
    stands_still = _demonstration_day(root)
    return morning(stands_still) if stands_still else clock().astimezone(LONDON)


def misgiven(environment: Mapping[str, str]) -> str | None:
    """Why SOURCE_DATE_EPOCH gives no moment, and what to do; None when it gives one, or is not set."""
    written = environment.get(EPOCH)
    if written is None or _SECONDS.fullmatch(written):
        return None
    return (
        f"{EPOCH} is `{shortened(written)}`, and no number of seconds since 1970. Set it anew, or unset it."
    )


def _given(environment: Mapping[str, str], name: str) -> datetime | None:
    """The moment in a variable, in London; None when there is none in it."""
    written = environment.get(name, "")
    if not _SECONDS.fullmatch(written):
        return None
    return datetime.fromtimestamp(int(written), UTC).astimezone(LONDON)


BUILT_ON = "REGIONSITE_BUILT"
"""The variable in which `build --publish` tells MkDocs when the build began, in seconds since 1970."""


def time_of_build(root: Path, environment: Mapping[str, str], now: datetime) -> datetime | None:
    """When the site is being built, if it may say so; None for a site made for a moment of one's choice.

    Such a site must come out the same on every day. One made for this very moment says that it was built now;
    and what goes live says both, in the foot of each page and in `api/v1/status.json`.
    """
    if told := _given(environment, BUILT_ON):
        return told
    chosen = _given(environment, EPOCH) or _demonstration_day(root)
    return None if chosen else now.replace(microsecond=0)


def clock_of(environment: Mapping[str, str]) -> datetime:
    """What time it is; SOURCE_DATE_EPOCH stands in for the clock, as it does for everything else."""
    return _given(environment, EPOCH) or datetime.now(UTC).astimezone(LONDON)


def _demonstration_day(root: Path) -> date | None:
    """The day a demonstration stands still at; what is wrong with it is told when the region is loaded."""
    file = root / region_path()
    data = read_document(file).data if file.is_file() else None
    if not data or data.get("demonstration") != "true" or not isinstance(data.get("as_of"), str):
        return None
    try:
        return parsed_day(data["as_of"])
    except PydanticCustomError:
        return None
