"""One page of each type, by what it is called in the tests."""

from regionsite import urls
from regionsite.model.event import Event
from regionsite.model.vacancy import Vacancy
from tests.sites import BuiltSite

ON_EVERY_SITE = (
    "home", "list of all", "narrowed list", "advert", "places", "place", "practice models", "practice model",
    "sources", "glossary", "accessibility", "saved", "lost", "prose", "guide", "gallery",
    "compare", "fit", "search", "roles", "role", "whom to ask", "lines for other sites", "list for other sites",
)  # fmt: skip
ONLY_IN_THE_DEMONSTRATION = (
    "second page of a list", "advert until filled", "advert closed", "advert filled", "advert withdrawn",
    "events", "conference", "conference over", "event cancelled", "session", "session cancelled",
)  # fmt: skip
ONLY_LIVE = ("place without vacancies", "empty list for other sites")

DEMONSTRATION = [("demonstration", name) for name in (*ON_EVERY_SITE, *ONLY_IN_THE_DEMONSTRATION)]
LIVE = [("live", name) for name in (*ON_EVERY_SITE, *ONLY_LIVE)]
LIVE_BELOW = [("live-below", name) for _, name in LIVE]
"""Each site with each type of page it has."""


def path_of(site: BuiltSite, name: str) -> str:
    """Where a page of this type stands on a site."""
    match name:
        case "list of all":
            return urls.VACANCIES
        case "second page of a list":
            return urls.numbered(urls.VACANCIES, 2)
        case "narrowed list":
            listing = site.edition.narrowed("stage")[0]
            return urls.listing(listing.facet, listing.term)
        case "place" | "place without vacancies":
            return urls.authority(site.edition.region.authorities[_place(site, bool(name == "place"))])
        case "list for other sites" | "empty list for other sites":
            return urls.embed(_place(site, bool(name == "list for other sites")))
        case "practice model":
            return urls.practice_model(next(iter(site.edition.region.practice_models.values())))
        case "conference" | "conference over" | "event cancelled":
            return urls.event(_event(site, name))
        case "session" | "session cancelled":
            return _session(site, bool(name == "session cancelled"))
        case "role":
            return urls.role(site.edition.narrowed("stage")[0].term or "")
        case "prose":
            return "working-here/"
        case "guide":
            return "for-authorities/vacancy/"
    return _ADDRESSES[name] if name in _ADDRESSES else urls.vacancy(advert(site, name))


_ADDRESSES = {
    "home": urls.HOME,
    "places": urls.AUTHORITIES,
    "practice models": urls.PRACTICE_MODELS,
    "sources": urls.SOURCES,
    "glossary": urls.GLOSSARY,
    "accessibility": urls.ACCESSIBILITY,
    "compare": urls.COMPARE,
    "events": urls.EVENTS,
    "fit": urls.FIT,
    "saved": urls.SAVED,
    "search": urls.SEARCH,
    "roles": urls.ROLES,
    "whom to ask": urls.TALK,
    "lost": urls.NOT_FOUND,
    "lines for other sites": urls.EMBEDS,
    "gallery": urls.GALLERY,
}


def _place(site: BuiltSite, with_vacancies: bool) -> str:
    """The id of the place with most open adverts, or of one with none."""
    counts = {id: len(adverts) for id, adverts in site.edition.open_by_authority.items()}
    id = max(counts, key=counts.__getitem__) if with_vacancies else min(counts, key=counts.__getitem__)
    assert bool(counts[id]) == with_vacancies
    return id


def _event(site: BuiltSite, name: str) -> Event:
    """The conference to come or over, or an event that is cancelled: of each the one with most to say."""
    edition = site.edition
    if name == "event cancelled":
        found = [event for event in edition.events if event.status == "cancelled"]
    else:
        found = [event for event in edition.events if event.kind == "conference"]
        found = [
            event for event in found if (edition.state_of(event) == "over") == (name == "conference over")
        ]
    return max(found, key=lambda event: len(repr(event)))


def _session(site: BuiltSite, cancelled: bool) -> str:
    """A session of the conference to come: one that is cancelled, or the one with most to say."""
    event = _event(site, "conference")
    slots = [slot for slot in site.edition.region.timetable(event).slots if slot.cancelled == cancelled]
    return urls.session(event, max(slots, key=lambda slot: len(repr(slot.session))).id)


def advert(site: BuiltSite, name: str) -> Vacancy:
    """The advert with most to say of this type."""
    found = [vacancy for vacancy in site.edition.kept if _is(site, vacancy, name)]
    return max(found, key=lambda vacancy: len(repr(vacancy)))


def _is(site: BuiltSite, vacancy: Vacancy, name: str) -> bool:
    state = site.edition.state(vacancy)
    if name == "advert":
        return state == "open" and vacancy.closes is not None
    if name == "advert until filled":
        return state == "open" and vacancy.closes is None
    return name == f"advert {state}"
