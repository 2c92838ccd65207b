"""One page of each type, by what it is called in the tests."""

from regionsite import urls
from regionsite.model.vacancy import Vacancy
from tests.sites import BuiltSite

ON_EVERY_SITE = (
    "home", "list of all", "narrowed list", "advert", "places", "place", "practice models", "practice model",
    "sources", "glossary", "accessibility", "lost", "prose", "guide", "gallery",
)  # fmt: skip
ONLY_IN_THE_DEMONSTRATION = (
    "second page of a list", "advert until filled", "advert closed", "advert filled", "advert withdrawn",
)  # fmt: skip
ONLY_LIVE = ("place without vacancies",)

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
            return _place(site, bool(name == "place"))
        case "practice model":
            return urls.practice_model(next(iter(site.edition.region.practice_models.values())))
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
    "lost": urls.NOT_FOUND,
    "gallery": urls.GALLERY,
}


def _place(site: BuiltSite, with_vacancies: bool) -> str:
    """The place with most open adverts, or one with none."""
    counts = {id: len(adverts) for id, adverts in site.edition.open_by_authority.items()}
    id = max(counts, key=counts.__getitem__) if with_vacancies else min(counts, key=counts.__getitem__)
    assert bool(counts[id]) == with_vacancies
    return urls.authority(site.edition.region.authorities[id])


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
