"""Ways from one list of open adverts to another: by place, service, level and pattern; and to follow it."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.contexts.shapes.narrowing import Facet, FacetLink
from regionsite.contexts.view import View
from regionsite.listings import FACET_VOCABULARIES, Listing
from regionsite.model.region_profile import EmailAlerts

FOLLOWING = "follow"
"""The place on a list's page where the ways to follow it begin."""

_HEADINGS = {"service": "Work with", "stage": "Level", "pattern": "Working pattern"}


def short_name(view: View, listing: Listing) -> str:
    """The list's own name: a term's short label where it has one."""
    vocabulary = FACET_VOCABULARIES.get(listing.facet or "")
    if vocabulary is None or listing.term is None:
        return listing.label
    return view.region.vocabularies[vocabulary][listing.term].short or listing.label


def facets(view: View, listing: Listing, path: str, *, places: bool) -> Iterator[Facet]:
    """Links to every list that holds an advert, and the ways to follow the list at `path`.

    Without `places` the lists of single councils are left to the page of all places.
    """
    if view.edition.open:
        yield _places(view, listing) if places else _all_places(view)
    yield from narrower(view, listing)
    yield _calendar(view, listing, path)
    yield _feeds(view, path)
    if alerts := view.region.profile.email_alerts:
        yield _email(alerts)


def _places(view: View, current: Listing) -> Facet:
    """The same places as on the map, in words; one without open adverts leads to its own page."""
    links = tuple(
        FacetLink(
            view.region.authorities[id].name,
            view.to(urls.listing("authority", id))
            if vacancies
            else view.authority(view.region.authorities[id]),
            len(vacancies),
            (current.facet, current.term) == ("authority", id),
        )
        for id, vacancies in view.edition.open_by_authority.items()
    )
    return Facet("Places", None, links)


def _all_places(view: View) -> Facet:
    count = len(view.region.authorities)
    return Facet("Places", None, (FacetLink("All places, A to Z", view.to(urls.AUTHORITIES), count),))


def narrower(view: View, current: Listing) -> Iterator[Facet]:
    """The lists of one service, level or pattern that hold an advert."""
    for facet, heading in _HEADINGS.items():
        links = _narrower(view, facet, current)
        if links:
            yield Facet(heading, None, links)


def _narrower(view: View, facet: str, current: Listing) -> tuple[FacetLink, ...]:
    return tuple(
        FacetLink(
            short_name(view, found),
            view.to(urls.listing(facet, found.term)),
            len(found.vacancies),
            (found.facet, found.term) == (current.facet, current.term),
        )
        for found in view.edition.narrowed(facet)
    )


def _calendar(view: View, listing: Listing, path: str) -> Facet:
    """A phone and most programs subscribe by the first address; Google and Outlook ask for the second."""
    return Facet(
        "Follow in your calendar",
        "Closing and interview dates come by themselves, with a reminder two days before. "
        "What is new can take up to a day to arrive.",
        (
            *_calendar_links(view, urls.calendar(path), _FOR_ALL),
            *_newly_qualified(view, listing),
            FacetLink("How to subscribe", view.to("data/"), None),
        ),
        id=FOLLOWING,
    )


_FOR_ALL = ("Subscribe on iPhone, iPad or Mac", "Address for Android, Google or Outlook")
_FOR_NEWLY_QUALIFIED = ("Newly qualified only: subscribe", "Newly qualified only: address")


def _calendar_links(view: View, calendar: str, labels: tuple[str, str]) -> Iterator[FacetLink]:
    """The two addresses of a calendar: that which subscribes, and that to copy."""
    addresses = (urls.webcal(view.edition.site_url, calendar), view.to(calendar))
    return (FacetLink(label, address, None) for label, address in zip(labels, addresses, strict=True))


def _newly_qualified(view: View, listing: Listing) -> Iterator[FacetLink]:
    """For whoever looks for a first post at one authority."""
    if listing.facet == "authority" and listing.term:
        yield from _calendar_links(view, urls.newly_qualified_calendar(listing.term), _FOR_NEWLY_QUALIFIED)


def _feeds(view: View, path: str) -> Facet:
    return Facet(
        "Follow in a feed reader",
        "A feed reader is a free app. It shows you each new advert on this list.",
        (
            FacetLink("Atom feed", view.to(urls.atom(path)), None),
            FacetLink("JSON feed", view.to(urls.json_feed(path)), None),
        ),
    )


def _email(alerts: EmailAlerts) -> Facet:
    return Facet(
        "Follow by email",
        f"{alerts.name} sends the emails and keeps your address. This site never sees it.",
        (FacetLink(f"Sign up with {alerts.name}", alerts.url, None),),
    )
