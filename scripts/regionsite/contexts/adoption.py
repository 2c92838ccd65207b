"""Who uses which practice model, and how that is said. Nothing here ranks one above another."""

from collections.abc import Iterator
from typing import Literal

from regionsite.contexts.shapes.links import Link
from regionsite.contexts.shapes.models import MatrixKind, PracticeEntry
from regionsite.contexts.shapes.sources import SourceWords
from regionsite.contexts.sourced import cited_and_read, period_words
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.practice_model import PracticeModel
from regionsite.model.region import Region
from regionsite.model.statement import Practice
from regionsite.wording import joined

ROLES: dict[Literal["main", "part", "before"], str] = {
    "main": "Main way of working",
    "part": "Part of how they work",
    "before": "Used before",
}
LEGEND = (
    MatrixKind("main", ROLES["main"]),
    MatrixKind("part", "Part of it"),
    MatrixKind("before", ROLES["before"]),
)


def how(practice: Practice) -> str:
    """`Main way of working, since October 2017`; a main model without a start says that too."""
    since = period_words(practice.since) if practice.since else None
    until = period_words(practice.until) if practice.until else None
    if since and until:
        return f"{ROLES[practice.role]}, {since} to {until}"
    if since or until:
        return f"{ROLES[practice.role]}, {f'since {since}' if since else f'until {until}'}"
    return f"{ROLES[practice.role]}{', start not stated' if practice.role == 'main' else ''}"


def year(practice: Practice) -> str | None:
    """`2017` for one that began then, `to 2019` for one that ended; None when the source does not say."""
    if practice.role == "before":
        return f"to {practice.until.year}" if practice.until else None
    return str(practice.since.year) if practice.since else None


def now_used(authority: Authority) -> tuple[Practice, ...]:
    """The models an authority uses now, as its profile lists them."""
    return tuple(practice for practice in authority.practices if practice.role != "before")


def practice_words(view: View, authority: Authority) -> str | None:
    """The main model or models, else all that are part of the work; None when no source names one."""
    current = now_used(authority)
    main = [practice for practice in current if practice.role == "main"] or current
    names = dict.fromkeys(view.region.practice_models[practice.model].name for practice in main)
    return joined(list(names)) or None


def users(region: Region, model: PracticeModel) -> Iterator[tuple[Authority, Practice]]:
    """Every authority that uses or used a model, by the date it began there; A to Z where none is known."""
    found = [
        (authority, practice)
        for authority in region.authorities.values()
        for practice in authority.practices
        if practice.model == model.id
    ]
    return iter(sorted(found, key=_by_start))


def _by_start(user: tuple[Authority, Practice]) -> tuple[bool, bool, int, int, int, str]:
    authority, practice = user
    since = practice.since
    began = (since.year, since.month or 0, since.day or 0) if since else (0, 0, 0)
    return (practice.role == "before", since is None, *began, authority.name)


def sources_of(view: View, authority: Authority, practice: Practice) -> tuple[SourceWords, ...]:
    """The source of an authority's using a model."""
    source = view.region.source(authority.id, practice.source)
    return cited_and_read(view, source, practice.said, practice.checked_on)


def words(practice: Practice) -> str | None:
    """What the source says of it here: its local name, where it is used, and what it means."""
    told = (
        f"Called {practice.local_name} here." if practice.local_name else None,
        f"{practice.scope.rstrip('.')}." if practice.scope else None,
        practice.text,
    )
    return " ".join(part for part in told if part) or None


def entry(view: View, authority: Authority, practice: Practice, name: str, url: str) -> PracticeEntry:
    """A model on an authority's page, or an authority on a model's: `name` and `url` are the other one's."""
    return PracticeEntry(
        name=Link(name, url),
        kind=practice.role,
        how=how(practice),
        text=words(practice),
        need=practice.local_need,
        sources=sources_of(view, authority, practice),
    )
