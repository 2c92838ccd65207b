"""Pages that people write in `docs/`: MkDocs renders them, and here they are given the same frame."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path

from markupsafe import Markup, escape

from regionsite import urls
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.post import Post
from regionsite.outputs.api import is_absent
from regionsite.outputs.search_index import Entry, prose_entries
from regionsite.pages.news import news_post_page
from regionsite.render import Frame, Renderer


@dataclass(frozen=True)
class Prose:
    """A page of `docs/`: `path` from the site's root, `updated` the day its author says it last changed.

    One that search engines should keep from elsewhere is not `listed` for them.
    """

    path: str
    title: str
    description: str
    updated: str | None = None
    listed: bool = True


def found_in(site: Path) -> tuple[Entry, ...]:
    """What the search plugin found in prose. Its file is taken away: ours has the same words, and the records."""
    file = site / "search" / "search_index.json"
    if not file.is_file():
        return ()
    found = prose_entries(file.read_bytes())
    file.unlink()
    return found


_LINK = re.compile(r'<a [^>]*?\bhref="/(?!/)([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_ROOT_LINK = re.compile(r'(?<=\shref=")/(?!/)([^"]*)')


@dataclass(frozen=True)
class ProseFrame:
    """The pieces that `main.html` sets around a page's own text; all of it is finished HTML."""

    open: Markup
    between: Markup
    close: Markup
    title: str
    home_url: str
    body: Markup | None = None
    """Of a post: everything within the frame."""


def post_frame(renderer: Renderer, post: Post, html: str, stylesheets: Sequence[str]) -> ProseFrame:
    """A post in the frame, with its words as MkDocs rendered them."""
    page = news_post_page(renderer.edition, post, Markup(html))
    context = page.context()
    frame = _framed(renderer, View(renderer.edition, page.path), context.head, stylesheets)
    return replace(frame, body=Markup(renderer.body(page.template, context)))


def prose_page(renderer: Renderer, prose: Prose, stylesheets: Sequence[str]) -> ProseFrame:
    """The frame around one page; `stylesheets` are Material's own, which only prose needs."""
    view = View(renderer.edition, prose.path)
    return _framed(renderer, view, view.head(prose.title, prose.description), stylesheets)


def frame_of(renderer: Renderer, path: str) -> Frame:
    """The frame of the page of prose at a path."""
    section = f"/{path.split('/')[0]}/" if path else "/"
    return renderer.frame("../" * urls.depth(path), section, True)


def _framed(renderer: Renderer, view: View, head: Head, stylesheets: Sequence[str]) -> ProseFrame:
    prefix = "../" * urls.depth(view.path)
    frame = frame_of(renderer, view.path)
    links = "".join(f'<link rel="stylesheet" href="{view.to(sheet)}">\n' for sheet in stylesheets)
    # Material's rules come first, so that ours, in the frame, have the last word.
    opened = frame.open.replace('<link rel="stylesheet"', f'{links}<link rel="stylesheet"', 1)
    opened += renderer.head(head, prefix)
    return ProseFrame(Markup(opened), Markup(frame.between), Markup(frame.close), head.subject, view.home)


def linked(html: str, view: View) -> str:
    """A page's text with links from the site's root (`/vacancies/`) made relative to the page, and its tables
    made ready for a phone.

    A list that is empty today has no page; a link to it leads to the nearest page that is there. Of a link
    into a section that holds nothing, or to data that has no item, only the words stay.
    """
    html = _LINK.sub(lambda found: found[2] if _leads_nowhere(view.edition, found[1]) else found[0], html)
    gone = {path: view.to(nearest) for path, nearest in empty_lists(view.edition).items()}

    def relative(found: re.Match[str]) -> str:
        path, mark, rest = found[1].partition("#")
        return gone.get(path, view.to(path)) + mark + rest

    return columns_named(_ROOT_LINK.sub(relative, html))


_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_COLUMN = re.compile(r"<th\b[^>]*>(.*?)</th>")
_CELL = re.compile(r"<td\b")


def columns_named(html: str) -> str:
    """A text in which each cell of a wide table of words knows the name of its column.

    A phone has no room for three columns of words, and shows each row as lines, with that name before them.
    Two columns fit, and so do numbers, whose columns are set to the right.
    """
    return _TABLE.sub(_with_its_columns, html)


def _with_its_columns(table: re.Match[str]) -> str:
    columns = [escape(Markup(name).striptags()) for name in _COLUMN.findall(table[0])]
    if len(columns) < 3 or 'align="right"' in table[0]:
        return table[0]
    names = cycle(columns)
    return _CELL.sub(lambda _: f'<td data-column="{next(names)}"', table[0])


def _leads_nowhere(edition: Edition, address: str) -> bool:
    return address.startswith(tuple(edition.empty_sections)) or is_absent(edition, address.partition("#")[0])


def empty_lists(edition: Edition) -> dict[str, str]:
    """The lists that are empty and so have no page, each with the nearest page that is there."""
    return {
        urls.listing(listing.facet, listing.term): f"{urls.AUTHORITIES}{listing.term}/"
        if listing.facet == "authority"
        else urls.VACANCIES
        for listing in edition.listings
        if not listing.vacancies
    }
