"""Sending something to a forum: each forum's own way in, the routes that are not for a forum, and a form to print."""

from dataclasses import dataclass

from regionsite import urls
from regionsite.contexts.forum_talk import badge
from regionsite.contexts.shapes.facts import TermWords
from regionsite.contexts.shapes.head import Head
from regionsite.contexts.shapes.links import Link, Step
from regionsite.contexts.shapes.maps import PlaceBadge
from regionsite.contexts.view import View
from regionsite.model.forum import Forum, SeparateRoute
from regionsite.wording import long_day


@dataclass(frozen=True)
class SendRow:
    """How to reach one forum, who reads it and how long it is kept."""

    id: str
    badge: PlaceBadge
    ways: tuple[Link, ...]
    post: str | None
    read_by: str | None
    kept_for: str | None
    next_meeting: str | None
    example: bool


@dataclass(frozen=True)
class ForumSendContext:
    """What `forum_send.html` shows."""

    head: Head
    trail: tuple[Step, ...]
    title: str
    lead: str
    routes: tuple[TermWords, ...]
    rows: tuple[SendRow, ...]
    example: bool


def forum_send_context(view: View) -> ForumSendContext:
    """The page for sending something in; the site itself collects nothing."""
    forums = view.region.forums
    return ForumSendContext(
        head=view.head(
            "Send something to your forum", "How to reach each forum, and what goes somewhere else."
        ),
        trail=(
            Step("Home", view.home),
            Step("Working together", view.to(urls.FORUM)),
            Step("Send something in"),
        ),
        title="Send something to your forum",
        lead="It goes to your own council’s forum, not to this site. This site collects nothing.",
        routes=tuple(_route(route) for route in view.region.region_forums.routes),
        rows=tuple(_row(view, forums[id]) for id in view.region.authorities if id in forums),
        example=any(forum.example for forum in forums.values()),
    )


def _route(route: SeparateRoute) -> TermWords:
    link = Link(route.label or "Read more", route.url) if route.url else None
    return TermWords(None, route.about, None, route.text, link)


def _row(view: View, forum: Forum) -> SendRow:
    send = forum.send
    coming = forum.next_meeting(view.edition.forums.today)
    return SendRow(
        id=forum.authority,
        badge=badge(view, forum.authority, view.to(urls.forum_with(forum.authority))),
        ways=_ways(forum),
        post=send.post if send else None,
        read_by=send.read_by if send else None,
        kept_for=send.kept_for if send else None,
        next_meeting=long_day(coming.on) if coming else None,
        example=forum.example,
    )


def _ways(forum: Forum) -> tuple[Link, ...]:
    if forum.send is None:
        return ()
    ways = [Link("Use the council’s form", forum.send.url)] if forum.send.url else []
    if forum.send.email:
        ways.append(Link(forum.send.email, f"mailto:{forum.send.email}"))
    return tuple(ways)
