"""What machines read, on one screen: the feeds of every list, the list for job boards, the data files."""

from collections.abc import Iterator

from regionsite import urls
from regionsite.edition import Edition
from regionsite.outputs.api import api_files
from regionsite.outputs.atom import atom
from regionsite.outputs.changes import last_changes
from regionsite.outputs.feed import feed_of
from regionsite.outputs.jobs_xml import jobs_xml
from regionsite.outputs.json_feed import json_feed
from regionsite.outputs.plain import Content


def machine_files(edition: Edition) -> Iterator[tuple[str, Content]]:
    """Each file's path and content. A feed stays while its list is empty, for people have subscribed."""
    changes = last_changes(edition)
    for listing in edition.listings:
        path = urls.listing(listing.facet, listing.term)
        feed = feed_of(edition, listing, changes[path])
        yield urls.atom(path), atom(feed, edition.site_url)
        yield urls.json_feed(path), json_feed(feed, edition.site_url)
    yield urls.JOBS_XML, jobs_xml(edition)
    yield from api_files(edition)
