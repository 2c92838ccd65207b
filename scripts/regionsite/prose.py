"""Pages that people write in `docs/`: MkDocs renders them, and here they are given the same frame."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from regionsite import urls
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.render import Renderer


@dataclass(frozen=True)
class Prose:
    """A page of `docs/`: `path` from the site's root, `updated` the day its author says it last changed."""

    path: str
    title: str
    description: str
    updated: str | None = None


_ROOT_LINK = re.compile(r'(?<=\shref=")/(?!/)([^"]*)')


@dataclass(frozen=True)
class ProseFrame:
    """The pieces that `main.html` sets around a page's own text; all of it is finished HTML."""

    open: Markup
    between: Markup
    close: Markup
    title: str
    home_url: str


def prose_page(renderer: Renderer, prose: Prose, stylesheets: Sequence[str]) -> ProseFrame:
    """The frame around one page; `stylesheets` are Material's own, which only prose needs."""
    view = View(renderer.edition, prose.path)
    section = f"/{prose.path.split('/')[0]}/" if prose.path else "/"
    prefix = "../" * urls.depth(prose.path)
    frame = renderer.frame(prefix, section, True)
    links = "".join(f'<link rel="stylesheet" href="{view.to(sheet)}">\n' for sheet in stylesheets)
    head = renderer.head(view.head(prose.title, prose.description), prefix)
    # Material's rules come first, so that ours, in the frame, have the last word.
    opened = frame.open.replace('<link rel="stylesheet"', f'{links}<link rel="stylesheet"', 1)
    return ProseFrame(
        Markup(opened + head), Markup(frame.between), Markup(frame.close), prose.title, view.home
    )


def linked(html: str, view: View) -> str:
    """A page's text with links from the site's root (`/vacancies/`) made relative to the page.

    A list that is empty today has no page; a link to it leads to the nearest page that is there.
    """
    gone = {path: view.to(nearest) for path, nearest in empty_lists(view.edition).items()}

    def relative(found: re.Match[str]) -> str:
        path, mark, rest = found[1].partition("#")
        return gone.get(path, view.to(path)) + mark + rest

    return _ROOT_LINK.sub(relative, html)


def empty_lists(edition: Edition) -> dict[str, str]:
    """The lists that are empty and so have no page, each with the nearest page that is there."""
    return {
        urls.listing(listing.facet, listing.term): f"{urls.AUTHORITIES}{listing.term}/"
        if listing.facet == "authority"
        else urls.VACANCIES
        for listing in edition.listings
        if not listing.vacancies
    }
