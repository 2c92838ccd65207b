"""Atom and JSON Feed: whole feeds compared, and what must hold of every one."""

import json
from datetime import date, datetime
from xml.etree import ElementTree

import pytest

from regionsite import urls
from regionsite.edition import Edition
from regionsite.model.moment import LONDON
from regionsite.outputs.atom import atom
from regionsite.outputs.changes import last_changes
from regionsite.outputs.feed import NEWEST, Feed, feed_of
from regionsite.outputs.json_feed import json_feed
from regionsite.outputs.machine_files import machine_files
from tests.outputs.live_region import SITE, advert, edition, put_together

ATOM = "{http://www.w3.org/2005/Atom}"

WHOLE_ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>https://jobs.example.org/vacancies/feed.xml</id>
<title>Vacancies – Social work in Testland</title>
<updated>2026-11-20T00:00:00+00:00</updated>
<link rel="self" type="application/atom+xml" href="https://jobs.example.org/vacancies/feed.xml" />
<link rel="alternate" type="text/html" href="https://jobs.example.org/vacancies/" />
<author>
<name>The councils of Testland</name>
</author>
<entry>
<id>https://jobs.example.org/vacancies/exampleshire/exc-1/</id>
<title>Social worker, fostering &lt;b&gt;&amp; more</title>
<link rel="alternate" type="text/html" href="https://jobs.example.org/vacancies/exampleshire/exc-1/" />
<published>2026-10-20T00:00:00+01:00</published>
<updated>2026-11-20T00:00:00+00:00</updated>
<author>
<name>Exampleshire County Council</name>
<uri>https://www.exampleshire.example</uri>
</author>
<category term="Social worker" />
<category term="Children’s services" />
<category term="Fostering" />
<summary>Support foster carers.</summary>
<content type="text">Support foster carers.

Employer: Exampleshire County Council
Where: Market Ex and Port Ex
Pay: £38,626 to £44,711 a year
In the office: 2 days a week
Hours: 37 hours a week
Working pattern: Full time; no job share
Contract: Permanent
Closes: Friday 4 December 2026, 11:59pm; it may close early</content>
</entry>
</feed>
"""


def one_advert() -> Edition:
    vacancy = advert(
        posted="2026-10-20",
        locations=[{"place": "market-ex"}, {"place": "port-ex"}, {"place": "market-ex"}],
        may_close_early="true",
        changes=[{"on": "2026-11-20", "what": "Closing date moved."}],
    )
    return edition(vacancy.model_copy(update={"title": f"{vacancy.title} <b>& more\x0b"}))


def whole(made: Edition) -> Feed:
    return feed_of(made, made.all_open, last_changes(made)[urls.VACANCIES])


def test_atom() -> None:
    assert atom(whole(one_advert()), SITE).decode() == WHOLE_ATOM


def test_json_feed() -> None:
    told = json.loads(json_feed(whole(one_advert()), SITE))
    content = ElementTree.fromstring(WHOLE_ATOM).findtext(f"{ATOM}entry/{ATOM}content")
    assert told == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Vacancies – Social work in Testland",
        "home_page_url": "https://jobs.example.org/vacancies/",
        "feed_url": "https://jobs.example.org/vacancies/feed.json",
        "language": "en-GB",
        "authors": [{"name": "The councils of Testland"}],
        "items": [
            {
                "id": "https://jobs.example.org/vacancies/exampleshire/exc-1/",
                "url": "https://jobs.example.org/vacancies/exampleshire/exc-1/",
                "title": "Social worker, fostering <b>& more\x0b",
                "summary": "Support foster carers.",
                "content_text": content,
                "date_published": "2026-10-20T00:00:00+01:00",
                "date_modified": "2026-11-20T00:00:00+00:00",
                "authors": [
                    {"name": "Exampleshire County Council", "url": "https://www.exampleshire.example"}
                ],
                "tags": ["Social worker", "Children’s services", "Fostering"],
            }
        ],
    }


def test_an_example_says_so() -> None:
    made = edition(advert(example="true"), demonstration=True)
    (entry,) = whole(made).entries
    assert (entry.title, entry.author) == (
        "Example: Social worker, fostering",
        "Example: Exampleshire County Council",
    )
    assert entry.content.startswith("Support foster carers.\n\nThis is an example, not a real job.\n")


def test_only_open_adverts_newest_first_and_not_too_many() -> None:
    made = edition(
        *(advert(id=f"exc-{number}", posted=f"2026-{9 + number % 2:02}-01") for number in range(100, 203)),
        advert(id="shut", closes="2026-11-20"),
        advert(id="filled", status="filled"),
        advert(id="withdrawn", status="withdrawn"),
        advert(id="later", publish_from="2026-11-30"),
        advert(id="shown-later", posted="2026-09-01", publish_from="2026-11-21"),
    )
    ids = [entry.url.split("/")[-2] for entry in whole(made).entries]
    october, september = range(101, 203, 2), range(100, 203, 2)
    expected = ["shown-later", *(f"exc-{number}" for number in (*october, *september))]
    assert ids == expected[:NEWEST]


def test_every_list_has_its_feeds_also_the_empty_ones() -> None:
    made = edition(advert(), now=datetime(2027, 3, 1, 9, tzinfo=LONDON))
    files = put_together(machine_files(made))
    lists = [urls.listing(listing.facet, listing.term) for listing in made.listings]
    assert lists == [
        "vacancies/",
        "vacancies/exampleshire/",
        "vacancies/stage/newly-qualified/",
        "vacancies/stage/social-worker/",
        "vacancies/service/children/",
        "vacancies/service/adults/",
        "vacancies/pattern/full-time/",
        "vacancies/pattern/part-time/",
        "vacancies/pattern/compressed/",
    ]
    for path in lists:
        assert ElementTree.fromstring(files[urls.atom(path)]).findall(f"{ATOM}entry") == []
        told = json.loads(files[urls.json_feed(path)])
        assert (told["items"], told["home_page_url"]) == ([], f"{SITE}vacancies/")


@pytest.mark.parametrize(
    ("now", "fields", "expected"),
    [
        (datetime(2026, 11, 21, 9, tzinfo=LONDON), {}, date(2026, 11, 2)),
        (datetime(2026, 11, 21, 9, tzinfo=LONDON), {"updated": "2026-11-10"}, date(2026, 11, 10)),
        (datetime(2026, 11, 21, 9, tzinfo=LONDON), {"publish_from": "2026-11-12"}, date(2026, 11, 12)),
        (datetime(2026, 12, 10, 9, tzinfo=LONDON), {}, date(2026, 12, 4)),
        (datetime(2028, 12, 10, 9, tzinfo=LONDON), {}, date(2026, 12, 4)),
        (
            datetime(2026, 11, 21, 9, tzinfo=LONDON),
            {"status": "filled", "changes": [{"on": "2026-11-18", "what": "Filled."}]},
            date(2026, 11, 18),
        ),
        (datetime(2026, 11, 21, 9, tzinfo=LONDON), {"status": "filled"}, date(2026, 11, 2)),
        (datetime(2026, 11, 1, 9, tzinfo=LONDON), {}, date(2026, 10, 1)),
    ],
    ids=[
        "posted", "updated", "shown later", "just closed", "closed long ago", "filled", "filled some day",
        "never held one",
    ],
)  # fmt: skip
def test_when_a_list_last_changed(now: datetime, fields: dict[str, object], expected: date) -> None:
    changes = last_changes(edition(advert(**fields), now=now))
    assert changes["vacancies/"] == changes["vacancies/stage/social-worker/"] == expected
    assert changes["vacancies/stage/newly-qualified/"] == date(2026, 10, 1)


def test_every_atom_feed_has_what_rfc_4287_asks_for() -> None:
    for path, content in put_together(machine_files(one_advert())).items():
        if not path.endswith("feed.xml"):
            continue
        feed = ElementTree.fromstring(content)
        for element in (feed, *feed.findall(f"{ATOM}entry")):
            for name in ("id", "title", "updated"):
                assert len(element.findall(f"{ATOM}{name}")) == 1, (path, name)
            assert element.findtext(f"{ATOM}author/{ATOM}name")
            moment = datetime.fromisoformat(str(element.findtext(f"{ATOM}updated")))
            assert moment.tzinfo is not None
        links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
        assert links["self"] == feed.findtext(f"{ATOM}id") == f"{SITE}{path}"
