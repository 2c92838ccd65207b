"""What machines read, on one screen: feeds and calendars of every list, the list for job boards, the data."""

from collections.abc import Iterator
from datetime import date
from functools import cache, partial

from regionsite import urls
from regionsite.edition import Edition
from regionsite.listings import Listing
from regionsite.outputs.api import api_files
from regionsite.outputs.atom import atom
from regionsite.outputs.browse import browse
from regionsite.outputs.calendar.events import event_calendars
from regionsite.outputs.calendar.vacancies import vacancy_calendars
from regionsite.outputs.changes import last_changes
from regionsite.outputs.event_changes import changed_events
from regionsite.outputs.feed import feed_of, newest
from regionsite.outputs.figures import figures_files
from regionsite.outputs.fit_facts import fit_facts
from regionsite.outputs.forum_changes import changed_forums
from regionsite.outputs.jobs_xml import jobs_xml
from regionsite.outputs.json_feed import json_feed
from regionsite.outputs.news_feed import news_feed
from regionsite.outputs.places import places
from regionsite.outputs.schedule import schedules
from regionsite.outputs.words import words
from regionsite.parts import Content, Part


def machine_files(edition: Edition) -> Iterator[tuple[str, Content]]:
    """Each file's path and content. A feed stays while its list is empty, for people have subscribed."""
    changes = last_changes(edition)
    for listing in edition.listings:
        yield from _feeds(edition, listing, changes[urls.listing(listing.facet, listing.term)])
    yield from vacancy_calendars(edition)
    yield from event_calendars(edition)
    yield from schedules(edition)
    if changed := changed_events(edition):
        yield urls.atom(urls.EVENTS), atom(changed, edition.site_url)
        yield urls.json_feed(urls.EVENTS), json_feed(changed, edition.site_url)
    if news := news_feed(edition):
        yield urls.atom(urls.NEWS), atom(news, edition.site_url)
        yield urls.json_feed(urls.NEWS), json_feed(news, edition.site_url)
    if told := changed_forums(edition):
        yield urls.atom(urls.FORUM), atom(told, edition.site_url)
        yield urls.json_feed(urls.FORUM), json_feed(told, edition.site_url)
    yield urls.JOBS_XML, jobs_xml(edition)
    yield urls.BROWSE, browse(edition)
    yield urls.WORDS, words(edition)
    yield urls.DISTRICTS, places(edition)
    yield urls.FIT_FACTS, fit_facts(edition)
    yield from figures_files(edition)
    yield from api_files(edition)


def _feeds(edition: Edition, listing: Listing, changed: date) -> Iterator[tuple[str, Content]]:
    """The two feeds of a list that last `changed` on that day."""
    path = urls.listing(listing.facet, listing.term)
    feed, shown = cache(partial(feed_of, edition, listing, changed)), cache(partial(newest, listing))
    yield urls.atom(path), [Part(f"{changed}", shown, lambda: atom(feed(), edition.site_url))]
    yield urls.json_feed(path), [Part(f"{changed}", shown, lambda: json_feed(feed(), edition.site_url))]
