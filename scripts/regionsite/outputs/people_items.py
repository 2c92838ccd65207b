"""Staff stories and who uses which practice model, as items of the data files."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from regionsite import urls
from regionsite.edition import Edition
from regionsite.outputs.plain import plain

STORIES_ADDED: Final[Mapping[str, Any]] = {
    "url": {"type": "string", "format": "uri", "description": "Its page on this site."}
}
ADOPTIONS_ADDED: Final[Mapping[str, Any]] = {
    "authority": {"type": "string", "description": "The id of the authority."},
    "url": {"type": "string", "format": "uri", "description": "The page of the practice model."},
}


def stories(edition: Edition) -> Iterator[dict[str, Any]]:
    """Every story that may be shown. One whose teller took it back, or must be asked again, is simply gone."""
    for story in edition.staff_stories:
        yield plain(story) | {"url": urls.absolute(edition.site_url, urls.staff_story(story))}


def adoptions(edition: Edition) -> Iterator[dict[str, Any]]:
    """Which authority uses or used which practice model, one item each, with its source; never ranked."""
    models = edition.region.practice_models
    for authority in edition.region.authorities.values():
        for practice in authority.practices:
            url = urls.absolute(edition.site_url, urls.practice_model(models[practice.model]))
            yield plain(practice) | {"authority": authority.id, "url": url}
