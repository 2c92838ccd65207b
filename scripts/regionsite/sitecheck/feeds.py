"""Feeds agree with the pages people see: the same adverts, open, under the same words; and what else is told."""

from collections import Counter
from collections.abc import Iterator

from regionsite import urls
from regionsite.sitecheck.feed_reading import Feed, is_moment
from regionsite.sitecheck.finding import Problem
from regionsite.sitecheck.site import Site

NEWEST = 100
"""How many entries a feed holds at most."""


def readable_feeds(site: Site) -> Iterator[Problem]:
    """A feed reader understands every feed, and comes back to the address that the feed gives itself."""
    for file, feed in site.feeds.items():
        if feed is None:
            yield Problem(file, "no feed reader understands it", "write Atom 1.0 or JSON Feed 1.1")
        elif feed.own_url != site.site_url + file:
            yield Problem(file, f"it says that it is at {feed.own_url}", f"write {site.site_url + file}")


def complete_entries(site: Site) -> Iterator[Problem]:
    """An entry has a title, a moment with its offset and an id that no other entry of the feed has."""
    for feed in _feeds(site):
        ids = Counter(entry.id for entry in feed.entries)
        for entry in feed.entries:
            if not (entry.title and entry.id and is_moment(entry.changed)) or ids[entry.id] > 1:
                words = f"the entry {entry.url} lacks a title, a moment or an id of its own"
                yield Problem(feed.file, words, "give it one")


def entries_are_open_adverts(site: Site) -> Iterator[Problem]:
    """What a feed of adverts offers can be applied for."""
    for feed in _feeds_of_adverts(site):
        for entry in feed.entries:
            page = site.page_at(entry.url)
            if page is None or not page.open_advert:
                yield Problem(feed.file, f"the entry {entry.url} is not an open advert", "list open adverts")


def entries_lead_to_their_pages(site: Site) -> Iterator[Problem]:
    """An entry of any feed leads to a page that is there, and bears its title; a part of a page has its own id."""
    for feed in _feeds(site):
        for entry in feed.entries:
            page = site.page_at(entry.url.partition("#")[0])
            if page is None:
                yield Problem(feed.file, f"the entry {entry.url} leads nowhere", "leave it out")
            elif page.heading not in entry.title:
                words = f"the entry “{entry.title}” leads to a page called “{page.heading}”"
                yield Problem(feed.file, words, "use the same title in both places")


def feeds_and_lists_agree(site: Site) -> Iterator[Problem]:
    """The feed of a list holds the adverts of that list, all of them up to the newest hundred."""
    for feed in _feeds_of_adverts(site):
        here = feed.file.rpartition("/")[0] + "/"
        listed = _adverts_on(site, here)
        offered = {site.path_of_url(entry.url) for entry in feed.entries}
        if not offered <= listed or len(offered) < min(len(listed), NEWEST):
            words = f"it offers {len(offered)} adverts and its list {len(listed)}, or others"
            yield Problem(feed.file, words, "make both from the same adverts")


def _adverts_on(site: Site, listing: str) -> set[str | None]:
    """The adverts on all pages of a list."""
    pages = [site.pages.get(listing)]
    while pages[-1] and (following := site.pages.get(f"{listing}page/{len(pages) + 1}/")):
        pages.append(following)
    return {path for page in pages if page for path in page.adverts}


def both_formats_agree(site: Site) -> Iterator[Problem]:
    """The Atom feed and the JSON feed of a list say the same."""
    feeds = {feed.file: feed for feed in _feeds(site)}
    for file, atom in feeds.items():
        twin = feeds.get(file.removesuffix(".xml") + ".json") if file.endswith(".xml") else None
        if twin and (atom.title, atom.entries) != (twin.title, twin.entries):
            yield Problem(file, f"it does not say what {twin.file} says", "make both from the same entries")


def examples_say_so_in_feeds(site: Site) -> Iterator[Problem]:
    """In a demonstration every title in a feed says “Example”, for it is read without the page's banner."""
    for feed in _feeds(site) if site.demonstration else ():
        for entry in feed.entries:
            if "Example" not in entry.title:
                words = f"the entry “{entry.title}” does not say “Example”"
                yield Problem(feed.file, words, "say it in the title")


def _feeds(site: Site) -> Iterator[Feed]:
    return (feed for feed in site.feeds.values() if feed)


def _feeds_of_adverts(site: Site) -> Iterator[Feed]:
    return (feed for feed in _feeds(site) if feed.file.startswith(urls.VACANCIES))


CHECKS = (
    readable_feeds,
    complete_entries,
    entries_are_open_adverts,
    entries_lead_to_their_pages,
    feeds_and_lists_agree,
    both_formats_agree,
    examples_say_so_in_feeds,
)
