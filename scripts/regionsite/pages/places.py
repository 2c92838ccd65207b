"""The authorities, and the pages that set them side by side."""

from collections.abc import Iterator
from functools import partial

from regionsite import urls
from regionsite.contexts.authorities import authorities_context
from regionsite.contexts.authority import authority_context
from regionsite.contexts.compare import compare_context, split
from regionsite.contexts.fit import fit_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.authority import Authority
from regionsite.pages.page import PLACES_TAB, Page


def place_pages(edition: Edition) -> Iterator[Page]:
    """Every authority, and all of them side by side."""
    yield authorities_page(edition)
    for authority in edition.region.authorities.values():
        yield authority_page(edition, authority)
    yield from compare_pages(edition)
    yield fit_page(edition)


def authorities_page(edition: Edition) -> Page:
    """All authorities, A to Z."""
    view = View(edition, urls.AUTHORITIES)
    return Page(view.path, PLACES_TAB, "authorities", partial(authorities_context, view))


def authority_page(edition: Edition, authority: Authority) -> Page:
    """One authority, whether or not it has anything open."""
    view = View(edition, urls.authority(authority))
    return Page(
        view.path,
        PLACES_TAB,
        "authority",
        partial(authority_context, view, authority),
        changed=authority.reviewed_on.isoformat(),
        shows=lambda: edition.open_by_authority[authority.id],
    )


def compare_pages(edition: Edition) -> Iterator[Page]:
    """All authorities side by side; in a region of many some at a time, and any of them by choice."""
    view = View(edition, urls.COMPARE)
    yield Page(view.path, PLACES_TAB, "compare", partial(compare_context, view))
    parts = len(split(list(edition.region.authorities.values())))
    for part in range(parts) if parts > 1 else ():
        view = View(edition, urls.compared(part))
        yield Page(view.path, PLACES_TAB, "compare", partial(compare_context, view, part))


def fit_page(edition: Edition) -> Page:
    """The authorities in a reader's own order."""
    view = View(edition, urls.FIT)
    return Page(view.path, PLACES_TAB, "fit", partial(fit_context, view))
