"""The whole Event for each state of an event, and none where there must be none."""

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regionsite.edition import Edition
from regionsite.model.event import Event
from regionsite.model.moment import LONDON
from regionsite.outputs.event_json import event_json, event_node, session_json
from regionsite.outputs.plain import json_in_page
from tests.outputs.live_events import conference, edition, event
from tests.outputs.live_region import SITE

PLACE = {
    "@type": "Place",
    "name": "Example Hall",
    "address": {
        "@type": "PostalAddress",
        "streetAddress": "1 Example Road",
        "addressLocality": "Market Ex",
        "addressRegion": "Exampleshire",
        "postalCode": "NR1 2DH",
        "addressCountry": "GB",
    },
}
PAGE = f"{SITE}events/open-evening/"
OPEN: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "Event",
    "name": "Open evening",
    "description": "Meet two teams.",
    "url": PAGE,
    "startDate": "2026-12-03T17:30:00+00:00",
    "endDate": "2026-12-03T18:15:00+00:00",
    "eventStatus": "https://schema.org/EventScheduled",
    "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
    "location": PLACE,
    "organizer": {
        "@type": "Organization",
        "name": "Exampleshire County Council",
        "url": "https://www.exampleshire.example",
    },
}


def told(made: Edition) -> Any:
    """What the page of the region's first event tells search engines."""
    markup = event_json(made, made.events[0])
    return json.loads(markup) if markup else None


def test_a_public_event_at_an_address() -> None:
    assert told(edition(event())) == OPEN


def became(word: str) -> str:
    return f"https://schema.org/{word}"


STATES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "moved to another day": (
        {
            "start": "2026-12-10 17:30",
            "end": "2026-12-10 18:15",
            "history": [{"moved": "2026-11-20 10:00", "was": "2026-12-03 17:30", "note": "A week later."}],
        },
        {
            "startDate": "2026-12-10T17:30:00+00:00",
            "endDate": "2026-12-10T18:15:00+00:00",
            "previousStartDate": "2026-12-03T17:30:00+00:00",
            "eventStatus": became("EventRescheduled"),
        },
    ),
    "moved twice, across the change of the clocks": (
        {
            "start": "2027-03-29 17:30",
            "end": "2027-03-29 18:15",
            "history": [
                {"moved": "2026-11-20 10:00", "was": "2026-12-03 17:30", "note": "A week later."},
                {"moved": "2026-11-20 11:00", "was": "2026-12-10 17:30", "note": "In spring."},
            ],
        },
        {
            "startDate": "2027-03-29T17:30:00+01:00",
            "endDate": "2027-03-29T18:15:00+01:00",
            "previousStartDate": ["2026-12-03T17:30:00+00:00", "2026-12-10T17:30:00+00:00"],
            "eventStatus": became("EventRescheduled"),
        },
    ),
    "moved to another place only": (
        {"history": [{"moved": "2026-11-20 10:00", "was_place": "Old Hall", "note": "Come here."}]},
        {},
    ),
    "postponed": (
        {"history": [{"postponed": "2026-11-20 10:00", "note": "A new date comes."}]},
        {
            "previousStartDate": "2026-12-03T17:30:00+00:00",
            "eventStatus": became("EventPostponed"),
        },
    ),
    "cancelled": (
        {"history": [{"cancelled": "2026-11-20 10:00", "note": "The next one is in May."}]},
        {"eventStatus": became("EventCancelled")},
    ),
    "after all": (
        {
            "history": [
                {"cancelled": "2026-11-20 10:00", "note": "The next one is in May."},
                {"restored": "2026-11-20 11:00", "note": "It takes place."},
            ]
        },
        {},
    ),
    "moved online": (
        {
            "attendance": "online",
            "venue": None,
            "online_url": "https://www.example.org/join",
            "history": [{"moved_online": "2026-11-20 10:00", "was_place": "Example Hall", "note": "Join."}],
        },
        {
            "eventStatus": became("EventMovedOnline"),
            "eventAttendanceMode": became("OnlineEventAttendanceMode"),
            "location": {"@type": "VirtualLocation", "url": "https://www.example.org/join"},
        },
    ),
    "moved online and to another day": (
        {
            "attendance": "online",
            "venue": None,
            "start": "2026-12-04 17:30",
            "end": "2026-12-04 18:15",
            "history": [
                {"moved": "2026-11-19 10:00", "was": "2026-12-03 17:30", "note": "A day later."},
                {"moved_online": "2026-11-20 10:00", "note": "Join."},
            ],
        },
        {
            "startDate": "2026-12-04T17:30:00+00:00",
            "endDate": "2026-12-04T18:15:00+00:00",
            "previousStartDate": "2026-12-03T17:30:00+00:00",
            "eventStatus": [became("EventMovedOnline"), became("EventRescheduled")],
            "eventAttendanceMode": became("OnlineEventAttendanceMode"),
            "location": {"@type": "VirtualLocation", "url": PAGE},
        },
    ),
    "either way": (
        {"attendance": "mixed"},
        {
            "eventAttendanceMode": became("MixedEventAttendanceMode"),
            "location": [PLACE, {"@type": "VirtualLocation", "url": PAGE}],
        },
    ),
    "booked, and closed": (
        {"booking": {"url": "https://www.example.org/book", "closes": "2026-11-20"}},
        {},
    ),
    "booked, and full": (
        {"booking": {"url": "https://www.example.org/book", "opens": "2026-11-09", "full": "true", "price": "5"}},
        {
            "offers": {
                "@type": "Offer",
                "url": "https://www.example.org/book",
                "price": 5,
                "priceCurrency": "GBP",
                "availability": "https://schema.org/SoldOut",
                "validFrom": "2026-11-09",
            }
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize(("fields", "differs"), STATES.values(), ids=STATES)
def test_each_state(fields: dict[str, Any], differs: dict[str, Any]) -> None:
    assert told(edition(event(**fields))) == OPEN | differs


NONE: dict[str, Event] = {
    "an example": event(example="true"),
    "for practitioners": event(audience="practitioners"),
    "for those invited": event(audience="invited"),
    "online from the start": event(attendance="online", venue=None),
    "a hall without an address": event(venue={"name": "Example Hall", "place": "market-ex"}),
    "over": event(start="2026-11-20 17:30", end="2026-11-20 18:15"),
}


@pytest.mark.parametrize("none", NONE.values(), ids=NONE)
def test_what_search_engines_are_not_told(none: Event) -> None:
    assert told(edition(none)) is None


def test_a_demonstration_tells_search_engines_of_no_event() -> None:
    made = edition(event(), conference(), demonstration=True)
    assert [event_json(made, one) for one in made.events] == [None, None]
    assert [session_json(made, slot) for slot in made.sessions(made.events[1])] == [None, None, None]


def test_it_is_told_until_the_end_of_its_last_day() -> None:
    late = datetime(2026, 12, 3, 23, 59, tzinfo=LONDON)
    assert told(edition(event(), now=late)) == OPEN


RECORDS: dict[str, Any] = {
    "@type": "Event",
    "name": "Records they will read",
    "description": "Writing with families & carers.",
    "url": f"{SITE}events/conference/sessions/records/",
    "startDate": "2027-03-29T10:20:00+01:00",
    "endDate": "2027-03-29T11:10:00+01:00",
    "eventStatus": became("EventScheduled"),
    "eventAttendanceMode": became("OfflineEventAttendanceMode"),
    "location": PLACE | {"name": "Room 2, Example Hall"},
}


def test_the_sessions_of_a_conference_are_whole_nodes_and_breaks_are_none() -> None:
    found = told(edition(conference()))
    assert [part["name"] for part in found["subEvent"]] == ["Welcome", "Records they will read"]
    assert found["subEvent"][1] == RECORDS
    assert found["organizer"] == {"@type": "Organization", "name": "The councils of Testland", "url": SITE}


def test_a_session_names_the_whole_event_it_belongs_to() -> None:
    made = edition(conference())
    _, _, slot = made.sessions(made.events[0])
    found = json.loads(str(session_json(made, slot)))
    assert found == {
        "@context": "https://schema.org",
        **RECORDS,
        "superEvent": event_node(made, made.events[0]),
    }
    assert found["superEvent"]["startDate"] == "2027-03-29T09:30:00+01:00"


@pytest.mark.parametrize(
    ("of_event", "of_session", "expected"),
    [
        ("", "cancelled", {"eventStatus": became("EventCancelled")}),
        ("cancelled", "", {"eventStatus": became("EventCancelled")}),
        (
            "postponed",
            "",
            {"eventStatus": became("EventPostponed"), "previousStartDate": "2027-03-29T10:20:00+01:00"},
        ),
        (
            "",
            "moved_online",
            {
                "eventStatus": became("EventMovedOnline"),
                "eventAttendanceMode": became("OnlineEventAttendanceMode"),
                "location": {"@type": "VirtualLocation", "url": f"{SITE}events/conference/"},
            },
        ),
    ],
)
def test_what_became_of_a_session(of_event: str, of_session: str, expected: dict[str, Any]) -> None:
    def history(kind: str) -> list[dict[str, str]]:
        return [{kind: "2026-11-20 10:00", "note": "See the page."}] if kind else []

    made = edition(
        conference(history=history(of_event)), sessions={"records": {"history": history(of_session)}}
    )
    assert told(made)["subEvent"][1] == RECORDS | expected


@given(words=st.text(max_size=60))
def test_no_words_can_end_the_script(words: str) -> None:
    """Records refuse signs of HTML; this is what stands behind that rule."""
    markup = str(json_in_page({"name": f"</script><!--{words}"}))
    assert not set("<>&\u2028\u2029") & set(markup)
    assert json.loads(markup) == {"name": f"</script><!--{words}"}
