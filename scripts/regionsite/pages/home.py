"""The first page."""

from functools import partial

from regionsite import urls
from regionsite.contexts.home import home_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.pages.page import HOME_TAB, Page


def home_page(edition: Edition) -> Page:
    """The first page."""
    view = View(edition, urls.HOME)
    changed = max((vacancy.changed_on.isoformat() for vacancy in edition.open), default=None)
    return Page(view.path, HOME_TAB, "home", partial(home_context, view), changed=changed)
