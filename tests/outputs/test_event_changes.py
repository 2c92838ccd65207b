"""The feed of what has changed about events: whole, in order, and after each change in a build."""

import json
from datetime import datetime, timedelta
from xml.etree import ElementTree

from regionsite.edition import Edition
from regionsite.outputs.atom import atom
from regionsite.outputs.event_changes import changed_events
from regionsite.outputs.feed import NEWEST, Feed
from regionsite.outputs.machine_files import machine_files
from tests.outputs.live_events import conference, edition, event
from tests.outputs.live_region import NOW, SITE, put_together
from tests.outputs.test_feeds import ATOM

WHOLE = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>https://jobs.example.org/events/feed.xml</id>
<title>What has changed about events – Social work in Testland</title>
<updated>2026-11-20T16:10:00+00:00</updated>
<link rel="self" type="application/atom+xml" href="https://jobs.example.org/events/feed.xml" />
<link rel="alternate" type="text/html" href="https://jobs.example.org/events/" />
<author>
<name>The councils of Testland</name>
</author>
<entry>
<id>https://jobs.example.org/events/open-evening/#change-1</id>
<title>Moved: Open evening</title>
<link rel="alternate" type="text/html" href="https://jobs.example.org/events/open-evening/" />
<published>2026-11-20T16:10:00+00:00</published>
<updated>2026-11-20T16:10:00+00:00</updated>
<author>
<name>Exampleshire County Council</name>
<uri>https://www.exampleshire.example</uri>
</author>
<category term="Open evening" />
<category term="Everybody" />
<summary>It is two days later.</summary>
<content type="text">Moved from 5:30pm on 1 December 2026. It is two days later.
When: Thursday 3 December 2026, 5:30pm to 6:15pm
Where: Example Hall, 1 Example Road, Market Ex, NR1 2DH
For: Everybody</content>
</entry>
<entry>
<id>https://jobs.example.org/events/open-evening/</id>
<title>Open evening</title>
<link rel="alternate" type="text/html" href="https://jobs.example.org/events/open-evening/" />
<published>2026-11-02T00:00:00+00:00</published>
<updated>2026-11-02T00:00:00+00:00</updated>
<author>
<name>Exampleshire County Council</name>
<uri>https://www.exampleshire.example</uri>
</author>
<category term="Open evening" />
<category term="Everybody" />
<summary>Meet two teams.</summary>
<content type="text">Meet two teams.
When: Thursday 3 December 2026, 5:30pm to 6:15pm
Where: Example Hall, 1 Example Road, Market Ex, NR1 2DH
For: Everybody</content>
</entry>
</feed>
"""


def feed(made: Edition) -> Feed:
    found = changed_events(made)
    assert found is not None
    return found


def test_a_whole_feed() -> None:
    moved = [{"moved": "2026-11-20 16:10", "was": "2026-12-01 17:30", "note": "It is two days later."}]
    assert atom(feed(edition(event(history=moved))), SITE).decode() == WHOLE


def test_newest_first_from_events_and_sessions_each_under_an_id_of_its_own() -> None:
    off = {"cancelled": "2026-11-20 16:10", "note": "Go to the main hall."}
    later = {"reworded": "2026-11-20 17:00", "note": "Tea is in the garden."}
    made = edition(
        event(history=[{"restored": "2026-11-20 16:10", "note": "It takes place."}]),
        conference(history=[{"reworded": "2026-11-09 09:00", "note": "Booking is open."}]),
        sessions={"records": {"history": [off]}, "tea": {"history": [later]}},
    )
    found = feed(made)
    assert [(entry.id, entry.title, entry.url.removeprefix(SITE)) for entry in found.entries] == [
        (f"{SITE}events/conference/sessions/tea/#change-1", "Changed: Tea, Common Ground", "events/conference/#s-tea"),
        (
            f"{SITE}events/conference/sessions/records/#change-1",
            "Cancelled: Records they will read, Common Ground",
            "events/conference/sessions/records/",
        ),
        (f"{SITE}events/open-evening/#change-1", "It takes place after all: Open evening", "events/open-evening/"),
        (f"{SITE}events/conference/#change-1", "Changed: Common Ground", "events/conference/"),
        (f"{SITE}events/conference/", "Common Ground", "events/conference/"),
        (f"{SITE}events/open-evening/", "Open evening", "events/open-evening/"),
    ]  # fmt: skip
    assert found.updated == datetime.fromisoformat("2026-11-20T17:00:00+00:00")


def test_an_example_says_so_and_its_words_are_no_councils() -> None:
    made = edition(event(example="true"), conference(example="true"), demonstration=True)
    assert [(entry.title, entry.author) for entry in feed(made).entries] == [
        ("Example: Common Ground", "The councils of Testland"),
        ("Example: Open evening", "Example: Exampleshire County Council"),
    ]
    assert all(
        entry.content.startswith("This is an example, not a real event.\n") for entry in feed(made).entries
    )


def test_what_is_not_shown_is_not_told() -> None:
    assert changed_events(edition()) is None
    assert changed_events(edition(event(publish_from="2026-12-01"))) is None
    off = {"records": {"history": [{"cancelled": "2026-11-20 16:10", "note": "Go to the main hall."}]}}
    hidden = edition(conference(programme_status="none"), sessions=off)
    assert [entry.title for entry in feed(hidden).entries] == ["Common Ground"]


def test_the_newest_hundred_and_the_same_on_another_day() -> None:
    events = [event(id=f"e-{number:03}", posted=f"2026-{1 + number % 11:02}-01") for number in range(130)]
    found = feed(edition(*events))
    assert len(found.entries) == NEWEST
    assert [entry.published for entry in found.entries] == sorted(
        (one.appears for one in events), reverse=True
    )[:NEWEST]
    assert feed(edition(*events, now=NOW + timedelta(days=400))) == found


def test_both_forms_say_the_same() -> None:
    files = put_together(machine_files(edition(event(), conference())))
    entries = ElementTree.fromstring(files["events/feed.xml"]).findall(f"{ATOM}entry")
    items = json.loads(files["events/feed.json"])["items"]
    assert [(one.findtext(f"{ATOM}id"), one.findtext(f"{ATOM}title")) for one in entries] == [
        (item["id"], item["title"]) for item in items
    ]
