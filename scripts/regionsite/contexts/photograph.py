"""A photo as a page shows it."""

from regionsite import urls
from regionsite.contexts.shapes.places import Photograph
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.event import Event
from regionsite.model.people import Photo
from regionsite.model.post import Post
from regionsite.source.paths import REGION, photo_path


def photograph(view: View, authority: Authority, photo: Photo | None) -> Photograph | None:
    """One photo of an authority, or None; callers have asked `Edition.agreed` what may be shown."""
    return _photograph(view, authority.id, photo)


def event_photograph(view: View, event: Event, photo: Photo | None) -> Photograph | None:
    """One photo of an event, from the folder of its host; callers have asked the edition what may be shown."""
    return _photograph(view, event.authority or REGION, photo)


def post_photograph(view: View, post: Post, photo: Photo | None) -> Photograph | None:
    """The picture of a post, from the folder of its authority or of the region."""
    return _photograph(view, post.authority or REGION, photo)


def _photograph(view: View, host: str, photo: Photo | None) -> Photograph | None:
    picture = photo and view.region.photos.get(photo_path(host, photo.file))
    if not photo or not picture:
        return None
    address = view.to(urls.photo(host, photo.file, picture.content))
    return Photograph(address, photo.alt or "", picture.width, picture.height)
