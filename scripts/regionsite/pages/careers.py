"""Roles, routes and whom to ask."""

from collections.abc import Iterator
from functools import partial

from regionsite import urls
from regionsite.contexts.role import role_context
from regionsite.contexts.roles import roles_context
from regionsite.contexts.talk import talk_context
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.listings import Listing
from regionsite.pages.page import NO_TAB, Page


def career_pages(edition: Edition) -> Iterator[Page]:
    """Every career stage, the routes in, and whom to ask."""
    yield roles_page(edition)
    for listing in edition.listings:
        if listing.facet == "stage":
            yield role_page(edition, listing)
    yield talk_page(edition)


def roles_page(edition: Edition) -> Page:
    """Every role and route in."""
    view = View(edition, urls.ROLES)
    return Page(view.path, NO_TAB, "roles", partial(roles_context, view))


def role_page(edition: Edition, listing: Listing) -> Page:
    """One career stage, whether or not an advert for it is open."""
    view = View(edition, urls.role(listing.term or ""))
    return Page(view.path, NO_TAB, "role", partial(role_context, view, listing))


def talk_page(edition: Edition) -> Page:
    """Whom to ask at each council."""
    view = View(edition, urls.TALK)
    return Page(view.path, NO_TAB, "talk", partial(talk_context, view))
