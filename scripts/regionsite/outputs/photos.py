"""The photos that pages show, as files of the site; one whose consent has ended is not among them."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.edition import Edition
from regionsite.model.authority import Authority
from regionsite.model.people import Photo
from regionsite.source.paths import REGION, photo_path


def photos(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Each photo once, as a path and its content."""
    found: dict[str, bytes] = {}
    for authority in edition.region.authorities.values():
        for photo in _shown(edition.agreed(authority)):
            picture = edition.region.photos.get(photo_path(authority.id, photo.file))
            if picture:
                found[urls.photo(authority.id, photo.file, picture.content)] = picture.content
    for event in edition.events:
        host = event.authority or REGION
        for photo in edition.event_photos(event):
            if picture := edition.region.photos.get(photo_path(host, photo.file)):
                found[urls.photo(host, photo.file, picture.content)] = picture.content
    for post in edition.news.posts:
        host = post.authority or REGION
        if post.image and (picture := edition.region.photos.get(photo_path(host, post.image.file))):
            found[urls.photo(host, post.image.file, picture.content)] = picture.content
    for story in edition.staff_stories:
        if story.photo and (
            picture := edition.region.photos.get(photo_path(story.authority, story.photo.file))
        ):
            found[urls.photo(story.authority, story.photo.file, picture.content)] = picture.content
    yield from found.items()


def _shown(authority: Authority) -> Iterator[Photo]:
    yield from (
        photo for photo in (authority.photo, *(said.photo for said in authority.testimonials)) if photo
    )
