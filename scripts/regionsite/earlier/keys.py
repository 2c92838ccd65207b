"""By what a build knows that part of a file would come out the same as in the site that stands."""

from functools import cached_property
from hashlib import sha256
from typing import Any

from regionsite import urls
from regionsite.contexts.advert import closes_soon
from regionsite.edition import Edition
from regionsite.load.lean import mark_of
from regionsite.model.event import EventState
from regionsite.model.vacancy import Vacancy
from regionsite.model.venue import BookingState
from regionsite.parts import Part, Shows


class Keys:
    """Digests of everything that a part of a page can be made from.

    That is all that is no advert, the address of the site, the day, how many adverts are open in each list, how
    events stand and, of every advert that is shown, the digest of its file, its address, its state and whether it
    closes soon. `others` is the digest of all that is no advert.
    """

    def __init__(self, edition: Edition, others: bytes) -> None:
        self._edition, self._others = edition, others
        self._last: tuple[Shows | None, Any] = (None, None)

    def of(self, part: Part) -> bytes:
        """The key of one part of a file."""
        digest = self._of(part.shows).copy()
        digest.update(part.what.encode())
        return str(digest.hexdigest()).encode()

    def _of(self, shows: Shows) -> Any:
        """The digest of all but what a part is called: the parts of a page show the same adverts."""
        if self._last[0] is not shows:
            digest = self._beside.copy()
            for vacancy in shows():
                digest.update(self._told(vacancy))
            self._last = shows, digest
        return self._last[1]

    def _told(self, vacancy: Vacancy) -> bytes:
        edition = self._edition
        told = f"{urls.vacancy(vacancy)} {edition.state(vacancy)} {closes_soon(edition, vacancy)}"
        return mark_of(vacancy) + told.encode()

    @cached_property
    def _beside(self) -> Any:
        edition = self._edition
        counts = " ".join(str(len(listing.vacancies)) for listing in edition.listings)
        told = f"{edition.site_url} {edition.now.date()} {counts} {events_as_they_stand(edition)}"
        return sha256(self._others + told.encode())


def events_as_they_stand(edition: Edition) -> list[tuple[str, EventState, BookingState | None]]:
    """Each event's id, its state, and whether places can be booked at this moment."""
    now = edition.now
    return [
        (event.id, event.state(now), event.booking.state(now) if event.booking else None)
        for event in edition.events
    ]
