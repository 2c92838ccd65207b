"""One page of each type, by what it is called in the tests."""

from regionsite import urls
from regionsite.contexts.event_lists import days_of_month, event_lists, past_by_year
from regionsite.model.event import Event
from regionsite.model.vacancy import Vacancy
from tests.sites import BuiltSite

ON_EVERY_SITE = (
    "home", "list of all", "narrowed list", "advert", "places", "place", "practice models", "practice model",
    "sources", "glossary", "accessibility", "saved", "lost", "prose", "guide", "gallery",
    "events", "month of events",
    "compare", "fit", "search", "roles", "role", "whom to ask",
    "forum", "forum issue", "regional position", "brief", "said and done", "send to a forum",
    "figures", "measure", "measure of a place", "change story", "lines for other sites", "list for other sites",
)  # fmt: skip
ONLY_IN_THE_DEMONSTRATION = (
    "models compared", "people", "stories", "story",
    "news", "more news", "news of a subject", "post", "post without marks", "voices", "voice", "voice with marks",
    "second page of a list", "advert until filled", "advert closed", "advert filled", "advert withdrawn",
    "conference", "conference over", "event cancelled", "session", "session cancelled", "past events",
)  # fmt: skip
ONLY_LIVE = (
    "place without vacancies",
    "empty list for other sites",
    "event over",
    "no event to come",
    "forum issue not agreed",
    "regional position not agreed",
)

DEMONSTRATION = [("demonstration", name) for name in (*ON_EVERY_SITE, *ONLY_IN_THE_DEMONSTRATION)]
LIVE = [("live", name) for name in (*ON_EVERY_SITE, *ONLY_LIVE)]
MAIN = ("home", "list of all", "advert", "place")
AS_ANOTHER = (
    "second page of a list", "narrowed list", "advert filled", "advert withdrawn", "more news", "news of a subject",
    "post without marks", "voice with marks", "measure of a place", "session cancelled",
)  # fmt: skip
"""Types that are made of the same parts as another: axe looks at them, and that is enough."""

IN_SHORT = [one for one in DEMONSTRATION if one[1] not in AS_ANOTHER] + [
    ("live", name) for name in ("home", *ONLY_LIVE)
]
LIVE_BELOW = [("live-below", name) for _, name in LIVE]
"""Each site with each type of page it has; in short, without those that are made as others are."""


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
        case "month of events":
            return urls.event_month(*max(days_of_month(site.edition)))
        case "past events":
            return urls.event_archive(max(past_by_year(site.edition)))
        case "no event to come":
            empty = next(one for one in event_lists(site.edition) if not one.coming)
            return urls.event_list(empty.facet, empty.term)
        case "event over":
            return urls.event(site.edition.past[0])
        case "conference" | "conference over" | "event cancelled":
            return urls.event(_event(site, name))
        case "session" | "session cancelled":
            return _session(site, bool(name == "session cancelled"))
        case "more news":
            return urls.numbered(urls.NEWS, 2)
        case "news of a subject":
            return urls.news("tag", site.edition.news.tags[-1].term)
        case "post" | "post without marks":
            return _post(site, name == "post")
        case "voice" | "voice with marks":
            found = [voice for voice in site.edition.voices if voice.ratings == (name == "voice with marks")]
            return urls.voice(max(found, key=lambda voice: len(repr(voice))))
        case "story":
            return urls.staff_story(max(site.edition.staff_stories, key=lambda one: len(repr(one))))
        case "forum issue" | "forum issue not agreed" | "brief":
            return _issue(site, name)
        case "regional position" | "regional position not agreed":
            return _position(site, bool(name == "regional position not agreed"))
        case "role":
            return urls.role(site.edition.narrowed("stage")[0].term or "")
        case "measure":
            return urls.measure(site.edition.region.outcomes.measures["re-referrals"])
        case "measure of a place":
            return _measure_with_gaps(site)
        case "change story":
            return urls.change_story(site.edition.change_stories[0])
        case "prose":
            return "working-here/"
        case "guide":
            return "for-authorities/vacancy/"
    return _ADDRESSES[name] if name in _ADDRESSES else urls.vacancy(advert(site, name))


_ADDRESSES = {
    "home": urls.HOME,
    "places": urls.AUTHORITIES,
    "practice models": urls.PRACTICE_MODELS,
    "models compared": urls.MODELS_COMPARED,
    "people": urls.PEOPLE,
    "stories": urls.STORIES,
    "news": urls.NEWS,
    "voices": urls.VOICES,
    "sources": urls.SOURCES,
    "glossary": urls.GLOSSARY,
    "accessibility": urls.ACCESSIBILITY,
    "compare": urls.COMPARE,
    "figures": urls.OUTCOMES,
    "events": urls.EVENTS,
    "forum": urls.FORUM,
    "said and done": urls.FORUM_WE_DID,
    "send to a forum": urls.FORUM_SEND,
    "fit": urls.FIT,
    "saved": urls.SAVED,
    "search": urls.SEARCH,
    "roles": urls.ROLES,
    "whom to ask": urls.TALK,
    "lost": urls.NOT_FOUND,
    "lines for other sites": urls.EMBEDS,
    "gallery": urls.GALLERY,
}


def _measure_with_gaps(site: BuiltSite) -> str:
    """A measure in the place with most figures that are not given."""
    outcomes, authorities = site.edition.region.outcomes, site.edition.region.authorities
    withheld = {
        id: sum(figure.given is None for figure in outcomes.of("re-referrals", id).values())
        for id in authorities
    }
    return urls.measure_of(
        outcomes.measures["re-referrals"], authorities[max(withheld, key=withheld.__getitem__)]
    )


def _issue(site: BuiltSite, name: str) -> str:
    """The issue with most to say, one that was not agreed, or the brief of the longest."""
    refused = name == "forum issue not agreed"
    found = [one for one in site.edition.forums.issues if not refused or one.state == "not_agreed"]
    issue = max(found, key=lambda one: len(repr(one)))
    return urls.brief(issue) if name == "brief" else urls.forum_issue(issue)


def _position(site: BuiltSite, refused: bool) -> str:
    """The position with most forums, or one that was not agreed."""
    found = [one for one in site.edition.forums.positions if (one.state == "not_agreed") == refused]
    return urls.position(max(found, key=lambda one: (len(one.forums), len(one.history))))


def _post(site: BuiltSite, rated: bool) -> str:
    """The post that readers said most about, or one nobody has said anything about."""
    chosen = max if rated else min
    return urls.post(chosen(site.edition.news.posts, key=lambda post: len(site.edition.responses(post.id))))


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
