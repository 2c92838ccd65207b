"""A walk over every page of a site, in two tabs at a time, light and dark, on a phone and on a desk."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from playwright.sync_api import Browser, Page

from tests.browser import axe
from tests.browser.hosting import Hosted
from tests.browser.watching import INLINE_SCRIPT_RUNS, SIDEWAYS, STORED, Watch

TABS = 2


@dataclass(frozen=True)
class Look:
    """One way to look at a page, and the rules it is held to that way."""

    width: int
    scheme: Literal["light", "dark"]
    rules: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.width} px {self.scheme}"


LOOKS = (
    Look(1280, "light", axe.EVERY_RULE),
    Look(1280, "dark", axe.COLOUR_RULES),
    Look(320, "dark", axe.EVERY_RULE),
    Look(320, "light", axe.COLOUR_RULES),
)
"""Every rule at both widths and every rule about colour in both schemes: no other rule sees the scheme."""


@dataclass
class Walk:
    """What was found, a line each, by what it is about; `pages` and `runs` of axe are counted."""

    pages: int = 0
    runs: int = 0
    violations: list[str] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    noted: list[str] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)
    unguarded: list[str] = field(default_factory=list)


def walk(browser: Browser, hosted: Hosted, paths: Iterable[str]) -> Walk:
    """Visit these pages. While one tab is busy with axe the other is served: two processors do the work."""
    walk, waiting = Walk(), iter(paths)
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(axe.SCRIPT)
    busy = [_visits(walk, context.new_page(), hosted, waiting) for _ in range(TABS)]
    while busy:
        busy = [tab for tab in busy if next(tab, "done") != "done"]
    context.close()
    return walk


def _visits(walk: Walk, page: Page, hosted: Hosted, waiting: Iterator[str]) -> Iterator[None]:
    watch = Watch(page, hosted.origin)
    for path in waiting:
        yield from _visit(walk, page, watch, hosted, path)


def _visit(walk: Walk, page: Page, watch: Watch, hosted: Hosted, path: str) -> Iterator[None]:
    """One page in every look; it steps aside whenever axe has begun."""
    here = f"/{path}"
    page.set_viewport_size({"width": LOOKS[0].width, "height": 900})
    page.emulate_media(color_scheme=LOOKS[0].scheme)
    page.goto(hosted.address + path)
    walk.pages += 1
    for look in LOOKS:
        page.set_viewport_size({"width": look.width, "height": 900})
        page.emulate_media(color_scheme=look.scheme)
        axe.start(page, look.rules)
        yield
        walk.runs += 1
        walk.violations += (f"{here}, {look}: {found}" for found in axe.violations(page))
        walk.sideways += (f"{here}, {look}: {wide}" for wide in page.evaluate(SIDEWAYS))
    walk.noted += (f"{here}: {found}" for found in watch.noted())
    walk.stored += (f"{here}: {name}" for name in page.evaluate(STORED))
    if page.evaluate(INLINE_SCRIPT_RUNS):
        walk.unguarded.append(here)
    watch.noted()  # The browser rightly complains of what was just tried.
