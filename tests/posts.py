"""Posts and voices as tests need them, made without files."""

from datetime import date
from typing import Any

from regionsite.model.post import Post
from regionsite.model.voice import Voice


def post(id: str, **fields: Any) -> Post:
    """A post with the fields given, and the rest filled in."""
    told: dict[str, Any] = {
        "id": id,
        "file": f"docs/news/posts/{id}.md",
        "body": "\n\nWe wrote it on the wall.\n",
        "title": f"Post {id}",
        "summary": "What a year of counting did to us.",
        "date": "2026-10-01",
        "category": "reflection",
        "tags": ["social_work"],
        "author": "Service manager",
    }
    return Post.model_validate(told | fields)


def voice(id: str, **fields: Any) -> Voice:
    """A voice with the fields given, and the rest filled in."""
    told: dict[str, Any] = {
        "id": id,
        "title": f"Voice {id}",
        "summary": "A parent on being asked to begin again.",
        "side": "family",
        "who": "A parent",
        "date": "2026-10-16",
        "text": "Read it back to me.",
        "consent_on": "2026-10-01",
        "review_by": "2027-10-01",
    }
    return Voice.model_validate(told | fields)


def on(day: str) -> date:
    """A day as it is written."""
    return date.fromisoformat(day)
