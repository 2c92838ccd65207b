"""A walk over many pages of a site in two tabs at a time: light and dark, on a phone and on a desk."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from playwright.sync_api import Browser, Page

from regionsite import urls
from tests.browser import axe
from tests.browser.asking import ask
from tests.browser.hosting import Hosted
from tests.browser.watching import INLINE_SCRIPT_RUNS, STORED, Watch

TABS = 2


class Look(NamedTuple):
    """One way to look at a page."""

    width: int
    scheme: Literal["light", "dark"]

    def __str__(self) -> str:
        return f"{self.width} px {self.scheme}"


DESK_BY_DAY, DESK_AT_NIGHT = Look(1280, "light"), Look(1280, "dark")
PHONE_BY_DAY, PHONE_AT_NIGHT = Look(320, "light"), Look(320, "dark")

Looks = tuple[tuple[Look, dict[str, Any] | None], ...]
"""How to look at a page, each time with what axe is asked, or without axe."""

IN_EVERY_WAY: Looks = (
    (DESK_BY_DAY, axe.EVERY_RULE),
    (DESK_AT_NIGHT, axe.COLOUR_RULES),
    (PHONE_AT_NIGHT, axe.EVERY_RULE),
    (PHONE_BY_DAY, axe.COLOUR_RULES),
)
"""How the main pages are looked at. At one width light and dark differ in their colours alone."""

IN_BOTH_SCHEMES: Looks = IN_EVERY_WAY[::2]
"""How one page of each other type is looked at: each width once, each scheme once."""

IN_TURN: tuple[Looks, ...] = tuple(((look, axe.ALL_BUT_COLOURS),) for look, _ in IN_EVERY_WAY)
"""How another page with something new on it is looked at."""

AT_A_GLANCE: tuple[Looks, ...] = tuple(((look, None),) for look, _ in IN_EVERY_WAY)
"""How the rest is looked at: axe has seen each kind of element on it, and only the words are others."""

LEFT = f"async () => ({{ stored: await ({STORED})(), unguarded: ({INLINE_SCRIPT_RUNS})() }})"
"""What a page is asked when it is left, in one question."""

_ELEMENT = re.compile(r"<([a-z][a-z0-9-]*)([^<>]*)>")
_CLASS = re.compile(r'\bclass="([^"]*)"')
_ATTRIBUTE = re.compile(r'([a-z-]+)(?==")')


@dataclass
class Walk:
    """What was found, a line each, by what it is about; pages and runs of axe are counted."""

    pages: int = 0
    runs: int = 0
    violations: list[str] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    noted: list[str] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)
    unguarded: list[str] = field(default_factory=list)


def walk(
    browser: Browser,
    hosted: Hosted,
    paths: Iterable[str],
    of_each_type: Mapping[str, Looks],
    seen: frozenset[str] = frozenset(),
) -> Walk:
    """Visit these pages; of `seen` are the kinds of elements that bring no news.

    While one tab is busy with axe the other is served: two processors do the work.
    """
    walk = Walk()
    visits = iter(_planned(hosted, paths, of_each_type, set(seen)))
    context = browser.new_context()
    busy = [_visits(walk, context.new_page(), hosted, visits) for _ in range(TABS)]
    while busy:
        busy = [tab for tab in busy if next(tab, "done") != "done"]
    context.close()
    return walk


def _planned(
    hosted: Hosted, paths: Iterable[str], of_each_type: Mapping[str, Looks], seen: set[str]
) -> list[tuple[str, Looks]]:
    """Each page with how it is looked at: those of a type in full, the others closely where they bring news."""
    ordered = sorted(paths, key=lambda path: path not in of_each_type)
    visits = []
    for turn, path in enumerate(ordered):
        on_page = kinds(_html(hosted, path))
        usual = AT_A_GLANCE if on_page <= seen else IN_TURN
        visits.append((path, of_each_type.get(path, usual[turn % len(usual)])))
        seen |= on_page
    # A tab that takes on another size lays its page out anew, so the pages of one look follow each other.
    return sorted(visits, key=lambda visit: visit[1][0][0])


def kinds_of(hosted: Hosted) -> frozenset[str]:
    """The kinds of elements on all pages of a site."""
    return frozenset(kind for path in hosted.site.paths for kind in kinds(_html(hosted, path)))


def _html(hosted: Hosted, path: str) -> str:
    return (hosted.site.folder / urls.file_of(path)).read_text(encoding="utf-8")


def kinds(html: str) -> set[str]:
    """The kinds of elements on a page: their names with their classes and the names of their attributes."""
    return {
        f"{name}.{','.join(_CLASS.findall(rest))}[{','.join(sorted(_ATTRIBUTE.findall(rest)))}]"
        for name, rest in _ELEMENT.findall(html)
    }


def _visits(walk: Walk, page: Page, hosted: Hosted, visits: Iterator[tuple[str, Looks]]) -> Iterator[None]:
    """What one tab does: it steps aside whenever axe has begun."""
    watch = Watch(page, hosted.origin)
    now: Look | None = None
    for path, looks in visits:
        # Begin as the page before was left: to take on another size costs as much as to open the page.
        in_order = sorted(looks, key=lambda one: one[0] != now)
        now = _look(page, in_order[0][0], now)
        page.goto(hosted.address + path)
        walk.pages += 1
        for look, rules in in_order:
            now = _look(page, look, now)
            if rules:
                axe.start(page, rules)
                yield
                walk.runs += 1
                walk.violations += (f"/{path}, {look}: {found}" for found in axe.violations(page))
            walk.sideways += (f"/{path}, {look}: {wide}" for wide in ask(page, "sideways"))
        _leave(walk, page, watch, path)


def _look(page: Page, look: Look, now: Look | None) -> Look:
    """Let a page look so, which looks another way now."""
    if look != now:
        page.set_viewport_size({"width": look.width, "height": 900})
        page.emulate_media(color_scheme=look.scheme)
    return look


def _leave(walk: Walk, page: Page, watch: Watch, path: str) -> None:
    walk.noted += (f"/{path}: {found}" for found in watch.noted())
    left = page.evaluate(LEFT)
    walk.stored += (f"/{path}: {name}" for name in left["stored"])
    if left["unguarded"]:
        walk.unguarded.append(f"/{path}")
    watch.noted()  # The browser rightly complains of what was just tried.
