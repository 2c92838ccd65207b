"""A photo as a page shows it."""

from regionsite import urls
from regionsite.contexts.shapes.places import Photograph
from regionsite.contexts.view import View
from regionsite.model.authority import Authority
from regionsite.model.people import Photo
from regionsite.source.folder import photo_path


def photograph(view: View, authority: Authority, photo: Photo | None) -> Photograph | None:
    """One photo of an authority, or None; callers have asked `Edition.agreed` what may be shown."""
    picture = photo and view.region.photos.get(photo_path(authority.id, photo.file))
    if not photo or not picture:
        return None
    address = view.to(urls.photo(authority.id, photo.file, picture.content))
    return Photograph(address, photo.alt or "", picture.width, picture.height)
