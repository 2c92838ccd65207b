"""Photos."""

import re
from collections.abc import Iterator

from regionsite.model.people import Photo
from regionsite.rules.parts import At, parts
from regionsite.rules.records import Judged, Records
from regionsite.rules.rule import Finding, error, found, warning
from regionsite.source.paths import REGION, authority_path, photo_path, region_path
from regionsite.source.picture import ENDINGS, LARGEST, Picture
from regionsite.wording import joined, nearest

_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|webp|gif)", re.IGNORECASE)
_WIDEST = 4_000


@error
def image_without_alt(records: Records) -> Iterator[Finding]:
    """Every photo says in words what it shows.

    People who cannot see it hear these words instead. A file's name is no description.
    """
    for _, record, at, photo in _photos(records):
        if photo.alt is None or _FILE_NAME.fullmatch(photo.alt):
            hint = "add a line such as `alt: Four colleagues at a table by a window`"
            yield found(record, (*at, "alt"), f"the photo `{photo.file}` is not described", hint)


@error
def photo_missing(records: Records) -> Iterator[Finding]:
    """A photo is a file in the folder `photos` of the authority that shows it, or of the region.

    An authority answers for its own pictures, and nothing from elsewhere on a computer may reach the site.
    """
    for host, record, at, photo in _photos(records):
        if photo_path(host, photo.file) not in records.photos:
            own = photo_path(host, "")
            near = nearest(photo.file, (path.removeprefix(own) for path in records.photos if own in path))
            hint = f"did you mean `{near}`?" if near else f"put it into {own}photos/ and write its name here"
            yield found(record, (*at, "file"), f"there is no photo `{photo.file}` in its folder", hint)


@error
def photo_unfit(records: Records) -> Iterator[Finding]:
    """A photo is a whole JPEG, PNG or WebP picture, as its name says, within 400 kB and 4,000 pixels a side.

    A browser shows no other kind, and a larger one takes long to come on a telephone.
    """
    for host, record, at, photo in _photos(records):
        known = records.photos.get(photo_path(host, photo.file))
        if known is not None and (unfit := _unfit(photo.file, known)):
            yield found(record, (*at, "file"), *unfit)


def _unfit(file: str, known: Picture | bytes) -> tuple[str, str] | None:
    """What is wrong with a photo as a file, and what to do about it."""
    smaller = "make it smaller, such as 1,600 pixels wide (in Windows: Photos, Resize image)"
    if len(known.content if isinstance(known, Picture) else known) > LARGEST:
        return f"the photo `{file}` is larger than 400 kB", smaller
    if not isinstance(known, Picture):
        return f"the photo `{file}` is not a whole picture", "save it again as a JPEG picture"
    if max(known.width, known.height) > _WIDEST:
        return f"the photo `{file}` has {known.width} × {known.height} pixels", smaller
    if ENDINGS[file.rpartition(".")[2]] != known.form:
        return f"the photo `{file}` is in truth a {known.form} picture", "save it again as a JPEG picture"
    return None


@error
def photo_tells_more(records: Records) -> Iterator[Finding]:
    """A photo carries nothing but the picture.

    Cameras and telephones write the place, the hour and often the owner into the file, for all to read.
    Nothing takes it out for you, because the file itself is public as soon as it is sent in.
    """
    hint = (
        "open it in Paint, press Ctrl+A and Ctrl+C, begin a new picture, press Ctrl+V, and save that as a JPEG "
        "under the same name"
    )
    for host, record, at, photo in _photos(records):
        known = records.photos.get(photo_path(host, photo.file))
        # A file that was too large was not read to its end.
        if isinstance(known, Picture) and known.carries and len(known.content) <= LARGEST:
            more = f"more than the picture, perhaps where and when it was taken: {joined(known.carries)}"
            message = f"the photo `{photo.file}` carries {more}"
            yield found(record, (*at, "file"), message, hint)


@warning
def photo_unused(records: Records) -> Iterator[Finding]:
    """A photo that nothing shows is deleted.

    Nobody knows any more who is in it, or whether they agreed.
    """
    shown = {photo_path(host, photo.file) for host, _, _, photo in _photos(records)}
    for id in (*records.authorities, REGION):
        for path in records.photos:
            if path.startswith(photo_path(id, "")) and path not in shown:
                file = path.removeprefix(photo_path(id, ""))
                message = f"nothing shows the photo `{file}`"
                where = region_path() if id == REGION else authority_path(id)
                yield Finding(where, (), message, f"delete {path}, or name it in a `photo`")


def _photos(records: Records) -> Iterator[tuple[str, Judged, At, Photo]]:
    """Every photo that a record names, with the folder of its host and where it stands in the record."""
    named: list[tuple[str, Judged]] = [
        (authority.id, authority) for authority in records.authorities.values()
    ]
    named += [(event.authority or REGION, event) for event in records.events]
    named += [(story.authority, story) for story in records.staff_stories]
    named += [(told.authority or REGION, told) for told in records.speakers.values()]
    named += [(post.authority or REGION, post) for post in records.posts]
    for host, record in named:
        for at, part in parts(record):
            if isinstance(part, Photo):
                yield host, record, at, part
