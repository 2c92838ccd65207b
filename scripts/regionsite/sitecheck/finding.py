"""What a check found, and how all of it is printed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from regionsite.wording import plural


@dataclass(frozen=True)
class Problem:
    """Something a visitor would trip over: on which page or file, what it is, and what to do about it.

    `page` is the path from the site's root; the home page is the empty path.
    """

    page: str
    message: str
    hint: str


@dataclass(frozen=True)
class Finding:
    """A problem, and the name of the check that found it."""

    check: str
    problem: Problem


def as_text(findings: Iterable[Finding]) -> str:
    """Each problem once, with its first page and how many more have it: a slip of the frame is on all."""
    ordered = sorted(findings, key=lambda found: (*_words(found), found.problem.page))
    return "\n".join(_lines(ordered))


def _lines(findings: list[Finding]) -> Iterator[str]:
    for (check, message, hint), found in groupby(findings, _words):
        pages = [one.problem.page for one in found]
        more = f" (and on {plural(len(pages) - 1, 'more page')})" if len(pages) > 1 else ""
        yield f"/{pages[0]}: {check}: {message}{more}\n  = hint: {hint}"


def _words(found: Finding) -> tuple[str, str, str]:
    return (found.check, found.problem.message, found.problem.hint)
