"""Posts as data, with what readers made of each. Voices are not in it: a copy could not be taken down."""

from collections.abc import Iterator, Mapping
from typing import Any

from regionsite import urls
from regionsite.edition import Edition
from regionsite.model.response import Ratings
from regionsite.outputs.plain import plain, plain_number

_DAY = {"type": "string", "format": "date"}
_COUNT = {"type": "integer", "minimum": 0}


def _or_null(words: str, **fields: Mapping[str, Any]) -> dict[str, Any]:
    told = {"type": "object", "properties": fields, "required": list(fields)}
    return {"anyOf": [told, {"type": "null"}], "description": words}


ADDED: Mapping[str, Any] = {
    "url": {"type": "string", "format": "uri", "description": "Its page on this site."},
    "minutes": {**_COUNT, "description": "How long it takes to read."},
    "responses": {**_COUNT, "description": "Responses with words that a moderator accepted."},
    "ratings": _or_null(
        "Marks from 1 to 5; the average is null for fewer than five. Null when nobody gave one.",
        count=_COUNT,
        average={"type": ["number", "null"]},
        as_at=_DAY,
    ),
    "views": _or_null(
        "How often its page was read, by the server's log. Null when not counted.", n=_COUNT, as_at=_DAY
    ),
}
"""What a post has in the data beside the fields of its file."""


def news(edition: Edition) -> Iterator[dict[str, Any]]:
    """Every post that is shown, newest first; drafts and posts of a later day are not there at all."""
    for post in edition.news.posts:
        yield plain(post) | {
            "body": post.body.strip(),
            "url": urls.absolute(edition.site_url, urls.post(post)),
            "minutes": post.minutes,
            "responses": sum(response.text is not None for response in edition.responses(post.id)),
            "ratings": _told(edition.ratings(post.id)),
            "views": plain(edition.views(post.id)),
        }


def _told(ratings: Ratings | None) -> dict[str, Any] | None:
    if ratings is None:
        return None
    average = plain_number(ratings.average) if ratings.average is not None else None
    return {"count": ratings.count, "average": average, "as_at": ratings.as_at.isoformat()}
