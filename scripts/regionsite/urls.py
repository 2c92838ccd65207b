"""The only speller of addresses; a path begins at the site's root, without its slash: `vacancies/essex/`."""

import hashlib
from urllib.parse import urlsplit

from regionsite.model.authority import Authority
from regionsite.model.event import Event
from regionsite.model.practice_model import PracticeModel
from regionsite.model.vacancy import Vacancy

HOME = ""
VACANCIES = "vacancies/"
AUTHORITIES = "authorities/"
PRACTICE_MODELS = "practice-models/"
EVENTS = "events/"
SOURCES = "sources/"
GLOSSARY = "glossary/"
ACCESSIBILITY = "accessibility/"
SAVED = "saved/"
SEARCH = "search/"
COMPARE = "compare/"
FIT = "fit/"
FIT_FACTS = "fit/facts.json"
SEARCH_INDEX = "search/index.json"
ROLES = "roles/"
TALK = "talk/"
EMBEDS = "embed/"
GALLERY = "gallery/"
NOT_FOUND = "404.html"
JOBS_XML = "vacancies/jobs.xml"
BROWSE = "vacancies/browse.json"
WORDS = "vacancies/words.json"
DISTRICTS = "vacancies/places.json"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
HEADERS = "_headers"
API = "api/v1/"
ASSETS = "assets/"

FACETS = ("stage", "service", "pattern")
"""The ways to narrow the list that have pages of their own; reserved words beside the authorities' ids."""


def vacancy(vacancy: Vacancy) -> str:
    """The page of one advert."""
    return vacancy_address(vacancy.authority, vacancy.id)


def vacancy_address(authority: str, id: str) -> str:
    """The page of an advert by its authority and id, also for the old ids in `aliases`."""
    return f"{VACANCIES}{authority}/{id}/"


def authority(authority: Authority) -> str:
    """The page of an authority."""
    return f"{AUTHORITIES}{authority.id}/"


def practice_model(model: PracticeModel) -> str:
    """The page of a practice model."""
    return f"{PRACTICE_MODELS}{model.id}/"


def role(stage: str) -> str:
    """The page about a career stage, which is a vocabulary key."""
    return f"{ROLES}{stage.replace('_', '-')}/"


def event(event: Event) -> str:
    """The page of an event, whoever hosts it."""
    return f"{EVENTS}{event.id}/"


def session(event: Event, id: str) -> str:
    """The page of a session of an event."""
    return f"{EVENTS}{event.id}/sessions/{id}/"


def listing(facet: str | None, term: str | None) -> str:
    """The list of open adverts: all of them, an authority's, or those of one stage, service or pattern."""
    if facet is None or term is None:
        return VACANCIES
    if facet == "authority":
        return f"{VACANCIES}{term}/"
    return f"{VACANCIES}{facet}/{term.replace('_', '-')}/"


def numbered(listing: str, number: int) -> str:
    """Page `number` of a list, counted from 1; the first is the list itself."""
    return listing if number == 1 else f"{listing}page/{number}/"


def atom(listing: str) -> str:
    """The Atom feed of a list."""
    return f"{listing}feed.xml"


def json_feed(listing: str) -> str:
    """The JSON Feed of a list."""
    return f"{listing}feed.json"


def calendar(listing: str) -> str:
    """The calendar of a list."""
    return f"{listing}calendar.ics"


def dates(vacancy: Vacancy) -> str:
    """The dates of one advert, as a file for a calendar."""
    return f"{VACANCIES}{vacancy.authority}/{vacancy.id}/dates.ics"


def webcal(site_url: str, path: str) -> str:
    """The address that opens a calendar program, which then subscribes; `path` is that of a calendar."""
    return f"webcal:{absolute(site_url, path).partition(':')[2]}"


def api(name: str) -> str:
    """One of the data files."""
    return f"{API}{name}.json"


def api_schema(name: str) -> str:
    """The JSON Schema of one of the data files."""
    return f"{API}{name}.schema.json"


def compared(part: int) -> str:
    """The table of some of the places of a region that has too many for one, counted from 0."""
    return f"{COMPARE}{part + 1}/"


def embed(authority: str) -> str:
    """The list of an authority's open adverts that its own website may show inside a page."""
    return f"{EMBEDS}{authority}/"


def photo(authority: str, file: str, content: bytes) -> str:
    """A photo of an authority, `file` being as its record names it, with a mark of its content in its name."""
    stem, _, ending = file.removeprefix("photos/").rpartition(".")
    return f"{ASSETS}photos/{authority}-{stem}.{hashlib.sha256(content).hexdigest()[:10]}.{ending}"


def tagged(address: str, tag: str | None) -> str:
    """Another site's address with the region's source tag (`utm_source=…`) in its query.

    Not a letter of the address changes, as some queries are signed; a name that it has already is not added.
    """
    start, hash, place = address.partition("#")
    query = start.partition("?")[2]
    taken = {part.partition("=")[0] for part in query.split("&")}
    added = "&".join(part for part in (tag or "").split("&") if part.partition("=")[0] not in taken)
    if not added:
        return address
    joint = "" if start.endswith(("?", "&")) else "&" if "?" in start else "?"
    return f"{start}{joint}{added}{hash}{place}"


def file_of(path: str) -> str:
    """The file a page is written to: `vacancies/essex/` is `vacancies/essex/index.html`."""
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def depth(path: str) -> int:
    """How many folders below the root a page lies."""
    return path.count("/")


def relative(here: str, there: str) -> str:
    """How the page `here` links to the path `there`, so that the site works under any folder."""
    return "../" * depth(here) + there or "./"


def rooted(site_url: str, path: str) -> str:
    """The address of a path from the root of its host, right on a page that is served anywhere below it."""
    return urlsplit(site_url).path + path


def absolute(site_url: str, path: str) -> str:
    """The full address of a path; `site_url` ends with a slash."""
    return site_url + path
