"""The forums: the board, issues, positions, themes, and a brief for each."""

from collections.abc import Iterator
from functools import partial

from regionsite import urls
from regionsite.contexts.forum import forum_context
from regionsite.contexts.forum_brief import forum_brief_context
from regionsite.contexts.forum_issue import forum_issue_context
from regionsite.contexts.forum_position import forum_position_context
from regionsite.contexts.forum_send import forum_send_context
from regionsite.contexts.forum_we_did import (
    forum_archive_context,
    forum_theme_context,
    forum_we_did_context,
    forum_with_context,
)
from regionsite.contexts.view import View
from regionsite.edition import Edition
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.regional_position import Raised, RegionalPosition
from regionsite.pages.page import FORUM_TAB, Page


def forum_pages(edition: Edition) -> Iterator[Page]:
    """Everything of the forums; nothing in a region that has none."""
    forums = edition.forums
    if not forums.there:
        return
    yield forum_page(edition)
    yield from forum_we_did_pages(edition)
    if forums.forums or edition.region.region_forums.routes:
        yield forum_send_page(edition)
    for issue in forums.issues:
        yield forum_issue_page(edition, issue)
        yield forum_brief_page(edition, issue)
    for position in forums.positions:
        yield forum_position_page(edition, position)
        yield forum_brief_page(edition, position)


def forum_page(edition: Edition) -> Page:
    """The board."""
    view = View(edition, urls.FORUM)
    return Page(view.path, FORUM_TAB, "forum", partial(forum_context, view), changed=_changed(edition))


def forum_we_did_pages(edition: Edition) -> Iterator[Page]:
    """You said, we did: of the region, of each forum, of each year that is over, and about each theme."""
    forums, template = edition.forums, "forum_we_did"
    changed = _changed(edition)
    view = View(edition, urls.FORUM_WE_DID)
    yield Page(view.path, FORUM_TAB, template, partial(forum_we_did_context, view), changed=changed)
    for authority in edition.region.authorities.values():
        if authority.id in forums.forums or forums.of(authority.id):
            view = View(edition, urls.forum_with(authority.id))
            context = partial(forum_with_context, view, authority)
            yield Page(view.path, FORUM_TAB, template, context, changed=changed)
    for year in forums.archive:
        view = View(edition, urls.forum_archive(year))
        closed = partial(forum_archive_context, view, year)
        yield Page(view.path, FORUM_TAB, template, closed, changed=changed)
    for theme in forums.themes:
        view = View(edition, urls.forum_theme(theme.theme))
        about = partial(forum_theme_context, view, theme.theme)
        yield Page(view.path, FORUM_TAB, template, about, changed=changed)


def forum_send_page(edition: Edition) -> Page:
    """How to send something in, and what goes somewhere else."""
    view = View(edition, urls.FORUM_SEND)
    return Page(
        view.path, FORUM_TAB, "forum_send", partial(forum_send_context, view), changed=_changed(edition)
    )


def forum_issue_page(edition: Edition, issue: ForumIssue) -> Page:
    """One issue."""
    view = View(edition, urls.forum_issue(issue))
    context = partial(forum_issue_context, view, issue)
    return Page(view.path, FORUM_TAB, "forum_issue", context, changed=issue.changed_on.isoformat())


def forum_position_page(edition: Edition, position: RegionalPosition) -> Page:
    """One regional position."""
    view = View(edition, urls.position(position))
    context = partial(forum_position_context, view, position)
    return Page(view.path, FORUM_TAB, "forum_position", context, changed=position.changed_on.isoformat())


def forum_brief_page(edition: Edition, raised: Raised) -> Page:
    """An issue or a position on one side of paper."""
    view = View(edition, urls.brief(raised))
    context = partial(forum_brief_context, view, raised)
    return Page(view.path, FORUM_TAB, "forum_brief", context, changed=raised.changed_on.isoformat())


def _changed(edition: Edition) -> str | None:
    """The day of the latest news of any forum."""
    days = [one.changed_on for one in edition.forums.raised]
    return max(days).isoformat() if days else None
