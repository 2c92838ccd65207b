"""The only speller of addresses; a path begins at the site's root, without its slash: `vacancies/essex/`."""

import hashlib
from urllib.parse import urlsplit

from regionsite.model.authority import Authority
from regionsite.model.change_story import ChangeStory
from regionsite.model.event import Event
from regionsite.model.forum_issue import ForumIssue
from regionsite.model.measure import Measure
from regionsite.model.post import Post
from regionsite.model.practice_model import PracticeModel
from regionsite.model.regional_position import Raised, RegionalPosition
from regionsite.model.staff_story import StaffStory
from regionsite.model.timetable import Slot
from regionsite.model.vacancy import Vacancy
from regionsite.model.voice import Voice

HOME = ""
VACANCIES = "vacancies/"
AUTHORITIES = "authorities/"
PRACTICE_MODELS = "practice-models/"
EVENTS = "events/"
OUTCOMES = "outcomes/"
NEWS = "news/"
VOICES = "voices/"
PEOPLE = "people/"
STORIES = "people/stories/"
MODELS_COMPARED = "practice-models/compare/"
FORUM = "forum/"
FORUM_WE_DID = "forum/we-did/"
FORUM_POSITIONS = "forum/positions/"
FORUM_SEND = "forum/send/"
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

EVENT_FACETS = ("kind", "authority", "audience")
"""The ways to narrow the list of events by a term."""

EVENT_WORDS = (*EVENT_FACETS, "online", "month", "archive")
"""Words beside the events' ids, which no event may have as its own."""

FORUM_WORDS = ("theme", "with", "positions", "send", "we-did", "brief", "page", "forum", "archive")
"""Words beside the issues' ids, which no issue may have as its own."""


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


def forum_issue(issue: ForumIssue) -> str:
    """The page of an issue of a forum, whichever forum raised it."""
    return f"{FORUM}{issue.id}/"


def forum_theme(theme: str) -> str:
    """What all forums said about a theme, which is a vocabulary key."""
    return f"{FORUM}theme/{theme.replace('_', '-')}/"


def forum_with(authority: str) -> str:
    """The forum of an authority: you said, we did."""
    return f"{FORUM}with/{authority}/"


def forum_archive(year: int) -> str:
    """The issues that were closed and had their last news in one year."""
    return f"{FORUM}archive/{year}/"


def position(position: RegionalPosition) -> str:
    """The page of a regional position."""
    return f"{FORUM_POSITIONS}{position.id}/"


def brief(raised: Raised) -> str:
    """The one page that sets an issue or a position before a leader."""
    return f"{forum_issue(raised) if isinstance(raised, ForumIssue) else position(raised)}brief/"


def measure(measure: Measure) -> str:
    """The page of a measure."""
    return f"{OUTCOMES}{measure.id}/"


def measure_of(measure: Measure, authority: Authority) -> str:
    """The page of a measure in one authority."""
    return f"{OUTCOMES}{measure.id}/{authority.id}/"


def figures(measure: Measure) -> str:
    """All figures of a measure, as a table for a spreadsheet."""
    return f"{OUTCOMES}{measure.id}/figures.csv"


def change_story(story: ChangeStory) -> str:
    """The page of a change story."""
    return f"{OUTCOMES}stories/{story.id}/"


def staff_story(story: StaffStory) -> str:
    """The page of a staff story."""
    return f"{STORIES}{story.id}/"


def post(post: Post) -> str:
    """The page of a post."""
    return f"{NEWS}{post.id}/"


def news(by: str | None, term: str | None) -> str:
    """The list of all posts, or of those of one category, tag or year."""
    return f"{NEWS}{by}/{term.replace('_', '-')}/" if by and term else NEWS


def voice(voice: Voice) -> str:
    """The page of a voice."""
    return f"{VOICES}{voice.id}/"


def role(stage: str) -> str:
    """The page about a career stage, which is a vocabulary key."""
    return f"{ROLES}{stage.replace('_', '-')}/"


def event(event: Event) -> str:
    """The page of an event, whoever hosts it."""
    return f"{EVENTS}{event.id}/"


def event_list(facet: str, term: str | None) -> str:
    """The events of one kind, authority or audience; `online` has no term."""
    return f"{EVENTS}{facet}/{term.replace('_', '-')}/" if term else f"{EVENTS}{facet}/"


def event_month(year: int, month: int) -> str:
    """The events of one month as a calendar: `events/month/2026-12/`."""
    return f"{EVENTS}month/{year}-{month:02}/"


def event_archive(year: int) -> str:
    """The events of one year that are over."""
    return f"{EVENTS}archive/{year}/"


def session(event: Event, id: str) -> str:
    """The page of a session of an event."""
    return f"{EVENTS}{event.id}/sessions/{id}/"


def slot(slot: Slot) -> str:
    """The page of a session; of a break its line in the event's programme."""
    return session(slot.event, slot.id) if slot.session.has_page else f"{event(slot.event)}#s-{slot.id}"


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
    """The Atom feed of a list; below `EVENTS` that of what has changed about events."""
    return f"{listing}feed.xml"


def json_feed(listing: str) -> str:
    """The JSON Feed of a list."""
    return f"{listing}feed.json"


def calendar(listing: str) -> str:
    """The calendar of a list."""
    return f"{listing}calendar.ics"


def newly_qualified_calendar(authority: str) -> str:
    """The calendar of an authority's adverts that suit newly qualified social workers; `authority` is its id."""
    return f"{listing('authority', authority)}newly-qualified.ics"


def dates(vacancy: Vacancy) -> str:
    """The dates of one advert, as a file for a calendar."""
    return f"{VACANCIES}{vacancy.authority}/{vacancy.id}/dates.ics"


def events_calendar() -> str:
    """The calendar of every event."""
    return f"{EVENTS}calendar.ics"


def authority_events_calendar(authority: Authority) -> str:
    """The calendar of the events an authority hosts, alone or with others."""
    return f"{AUTHORITIES}{authority.id}/events.ics"


def event_calendar(event: Event) -> str:
    """An event, and each session of its programme, as a file for a calendar."""
    return f"{EVENTS}{event.id}/event.ics"


def session_calendar(event: Event, id: str) -> str:
    """One session of an event, as a file for a calendar."""
    return f"{session(event, id)}session.ics"


def schedule_xml(event: Event) -> str:
    """The programme of an event, as conference apps read it."""
    return f"{EVENTS}{event.id}/schedule.xml"


def schedule_json(event: Event) -> str:
    """The programme of an event, as newer conference apps read it."""
    return f"{EVENTS}{event.id}/schedule.json"


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
