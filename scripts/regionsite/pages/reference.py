"""What the site says of itself: sources, words, accessibility, search, and what stands at no address."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from regionsite import urls
from regionsite.contexts.accessibility import accessibility_context
from regionsite.contexts.gallery import gallery_context
from regionsite.contexts.glossary import glossary_context
from regionsite.contexts.not_found import not_found_context
from regionsite.contexts.search import search_context
from regionsite.contexts.sources import sources_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.pages.page import NO_TAB, Page


def reference_pages(edition: Edition) -> Iterator[Page]:
    """What stands behind the other pages: where facts come from, what words mean, how accessible the site is."""
    yield sources_page(edition)
    yield glossary_page(edition)
    yield accessibility_page(edition)


def search_page(edition: Edition) -> Page:
    """What the search box finds; without scripts, the ways in."""
    view = View(edition, urls.SEARCH)
    return Page(view.path, NO_TAB, "search", partial(search_context, view), listed=False)


def sources_page(edition: Edition) -> Page:
    """Every source with its licence."""
    view = View(edition, urls.SOURCES)
    return Page(view.path, NO_TAB, "sources", partial(sources_context, view))


def glossary_page(edition: Edition) -> Page:
    """Every word explained."""
    view = View(edition, urls.GLOSSARY)
    return Page(view.path, NO_TAB, "glossary", partial(glossary_context, view))


def accessibility_page(edition: Edition) -> Page:
    """The accessibility statement."""
    view = View(edition, urls.ACCESSIBILITY)
    return Page(
        view.path,
        NO_TAB,
        "accessibility",
        partial(accessibility_context, view),
        changed=edition.region.accessibility.reviewed_on.isoformat(),
    )


def not_found_page(edition: Edition) -> Page:
    """What a server sends for an address that is not there."""
    view = View(edition, urls.NOT_FOUND)
    return Page(view.path, NO_TAB, "not_found", partial(not_found_context, view), listed=False)


def gallery_page(edition: Edition, theme: Path) -> Page:
    """Every component with its examples: a page for those who make the site, linked from nowhere."""
    view = View(edition, urls.GALLERY)
    return Page(
        view.path, NO_TAB, "gallery", partial(gallery_context, view, theme / "components"), listed=False
    )
