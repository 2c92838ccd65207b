"""Contexts → HTML: our own Jinja environment, and the frame that every page of the site wears."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from regionsite import urls
from regionsite.assets import Assets
from regionsite.contexts.frame import frame_context
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.pages import Page
from regionsite.templates import templates

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'"
)
"""The Content-Security-Policy of every built page: nothing inline, nothing from elsewhere."""

_HEAD, _BODY = "<!--head-->", "<!--body-->"


@dataclass(frozen=True)
class Frame:
    """The frame cut open: before the page's own head, between head and body, after the body."""

    open: str
    between: str
    close: str


@dataclass(frozen=True, slots=True)
class Cut:
    """A page: its frame, and how what is its own is made."""

    frame: Frame
    head: Callable[[], str]
    body: Callable[[], str]


class Renderer:
    """Sets pages of one edition into its frame.

    `live` leaves the policy out, for a server that reloads pages by a script of its own; `trouble` is what
    such a server shows above each page while the files on disk have errors; in the folder `compiled` templates
    are kept ready for the next build.
    """

    def __init__(
        self,
        theme: Path,
        edition: Edition,
        assets: Assets,
        *,
        live: bool = False,
        trouble: str | None = None,
        compiled: Path | None = None,
    ) -> None:
        self.edition = edition
        self.theme = theme
        self._assets = assets
        self._live = live
        self._trouble = trouble
        self._environment = templates(theme, compiled)
        self._head = self._environment.get_template("head.html")
        self.frame: Callable[..., Frame] = cache(self._frame)

    def showing(self, edition: Edition) -> "Renderer":
        """A renderer for another edition, with the templates and assets of this one."""
        other = copy(self)
        other.edition = edition
        other.frame = cache(other._frame)
        return other

    def page(self, page: Page) -> str:
        """The whole HTML of a page of ours."""
        cut = self.cut(page)
        return "".join((cut.frame.open, cut.head(), cut.frame.between, cut.body(), cut.frame.close))

    def cut(self, page: Page) -> "Cut":
        """A page of ours, not made yet, in its frame."""
        context = cache(page.context)
        # A page served at any depth has a frame of its own, with addresses from the site's root.
        prefix = page.path if page.path == urls.NOT_FOUND else "../" * urls.depth(page.path)
        frame = self.frame(prefix, page.tab, False, page.frame)
        return Cut(
            frame, lambda: self.head(context().head, prefix), lambda: self.body(page.template, context())
        )

    def body(self, template: str, context: Any) -> str:
        """What stands inside the frame: a template of `pages/`, filled from a context."""
        # A context is a dataclass; its fields are the template's variables.
        told = {name: getattr(context, name) for name in context.__dataclass_fields__}
        return self._environment.get_template(f"pages/{template}.html").render(told)

    def head(self, head: Head, prefix: str) -> str:
        """A page's own part of the head; `prefix` leads from the page to the site's root."""
        return self._head.render(
            head=head, scripts=[prefix + self._assets.path(name) for name in head.scripts]
        )

    def _frame(self, prefix: str, tab: str, prose: bool, template: str = "frame.html") -> Frame:
        """The frame for one depth of folder and one current tab; rendered once and cut at its markers."""
        view = View(self.edition, prefix.replace("../", "x/"))
        context = frame_context(view, self._assets, tab, prose=prose, policy=None if self._live else POLICY)
        html = self._environment.get_template(template).render(frame=context, trouble=self._trouble)
        opened, rest = html.split(_HEAD)
        between, closed = rest.split(_BODY)
        return Frame(opened, between, closed)
