"""The forums as data: issues and regional positions, each as far as it is known."""

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from regionsite import urls
from regionsite.edition import Edition
from regionsite.model.forum_history import IssueState, PositionState
from regionsite.model.regional_position import Raised
from regionsite.outputs.plain import plain


def _added(states: Any) -> Mapping[str, Any]:
    return {
        "url": {"type": "string", "format": "uri", "description": "Its page on this site."},
        "state": {
            "enum": list(get_args(states)),
            "description": "What it is at `as_of`, by the last step of its history.",
        },
        "due": {
            "type": ["string", "null"],
            "format": "date",
            "description": "By when the answer or the next news was promised; null when it is closed or none was.",
        },
        "late": {"type": "boolean", "description": "Whether that day has passed at `as_of`."},
    }


ISSUES_ADDED, POSITIONS_ADDED = _added(IssueState), _added(PositionState)
"""What an issue and a position have in the data beside the fields of their files."""


def issues(edition: Edition) -> Iterator[dict[str, Any]]:
    """Every issue that is shown, without anything dated after `as_of`; those with the latest news first."""
    for issue in edition.forums.issues:
        yield _item(edition, issue, urls.forum_issue(issue))


def positions(edition: Edition) -> Iterator[dict[str, Any]]:
    """Every regional position that is shown, without anything dated after `as_of`."""
    for position in edition.forums.positions:
        yield _item(edition, position, urls.position(position))


def _item(edition: Edition, one: Raised, path: str) -> dict[str, Any]:
    told: dict[str, Any] = plain(one)
    return told | {
        "url": urls.absolute(edition.site_url, path),
        "state": one.state,
        "due": one.due.isoformat() if one.due else None,
        "late": edition.forums.late(one),
    }
