"""Calendars of events: whole files compared, read back by another library, and followed through an event's life."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event as ReadEvent

from regionsite import urls
from regionsite.edition import Edition
from regionsite.model.moment import LONDON
from regionsite.outputs.calendar.events import event_calendars, session_uid
from regionsite.outputs.calendar.vacancies import MOST
from tests.outputs.live_events import conference, edition, event
from tests.outputs.live_region import AUTHORITY, NOW
from tests.outputs.test_calendars import CLOSING, OPENING, ZONE, whole

ALL = "events/calendar.ics"
EVENING = "events/open-evening/event.ics"
DAY = "events/conference/event.ics"
RECORDS = "events/conference/sessions/records/session.ics"

ENTRY = """BEGIN:VEVENT
UID:event.open-evening@jobs.example.org
DTSTAMP:20261120T161000Z
LAST-MODIFIED:20261120T161000Z
SEQUENCE:1
DTSTART;TZID=Europe/London:20261203T173000
DTEND;TZID=Europe/London:20261203T181500
SUMMARY:Cancelled: Open evening
DESCRIPTION:Cancelled. The next one is on 19 January.\\nMeet two teams.\\nhtt
 ps://jobs.example.org/events/open-evening/
LOCATION:Example Hall\\, 1 Example Road\\, Market Ex\\, NR1 2DH
URL:https://jobs.example.org/events/open-evening/
STATUS:CANCELLED
TRANSP:TRANSPARENT
END:VEVENT
"""

CANCELLED = [{"cancelled": "2026-11-20 16:10", "note": "The next one is on 19 January."}]


def calendars(made: Edition) -> dict[str, bytes]:
    return dict(event_calendars(made))


def read(content: bytes) -> dict[str, ReadEvent]:
    """The entries of a calendar by their ids, as another library reads them."""
    return {
        str(one.uid).partition("@")[0]: one
        for one in IcsCalendarStream.calendar_from_ics(content.decode()).events
    }


def told(one: ReadEvent) -> tuple[Any, ...]:
    """What a subscriber's calendar goes by."""
    return (one.sequence, one.status, one.dtstart, one.dtend, str(one.summary))


def test_the_file_of_one_event() -> None:
    files = calendars(edition(event(history=CANCELLED)))
    assert files[EVENING] == whole(OPENING, ZONE, ENTRY, CLOSING)


def test_an_entry_is_the_same_in_every_calendar_it_stands_in() -> None:
    files = calendars(edition(event(), conference()))
    for path in (ALL, "authorities/exampleshire/events.ics"):
        assert read(files[path])["event.open-evening"] == read(files[EVENING])["event.open-evening"]
    assert (
        read(files[DAY])["session.records.conference"] == read(files[RECORDS])["session.records.conference"]
    )


def test_who_has_which_calendar() -> None:
    """A break has its line in the day's calendar and no file of its own."""
    files = calendars(edition(event(hosts=["exampleshire"]), conference()))
    assert {path: list(read(content)) for path, content in files.items()} == {
        ALL: ["event.open-evening", "event.conference"],
        "authorities/exampleshire/events.ics": ["event.open-evening"],
        EVENING: ["event.open-evening"],
        DAY: [
            "event.conference",
            "session.welcome.conference",
            "session.tea.conference",
            "session.records.conference",
        ],
        "events/conference/sessions/welcome/session.ics": ["session.welcome.conference"],
        RECORDS: ["session.records.conference"],
    }


def test_a_host_without_events_has_an_empty_calendar_and_no_region_without_events_has_any() -> None:
    files = calendars(edition(conference()))
    content = files[urls.authority_events_calendar(AUTHORITY)]
    assert (b"BEGIN:VTIMEZONE" in content, read(content)) == (True, {})
    assert calendars(edition()) == calendars(edition(event(publish_from="2026-12-01"))) == {}


def test_only_what_holds_sessions_or_several_events_has_a_name_of_its_own() -> None:
    """Outlook makes a calendar of its own of a file that has one."""
    files = calendars(edition(event(), conference()))
    assert {path for path, content in files.items() if b"\r\nX-WR-CALNAME:" in content} == {
        ALL,
        "authorities/exampleshire/events.ics",
        DAY,
    }
    assert b"NAME:Common Ground " in files[DAY]


def test_no_sessions_while_there_is_no_programme_to_show() -> None:
    assert set(calendars(edition(conference(programme_status="none")))) == {
        ALL,
        "authorities/exampleshire/events.ics",
        DAY,
    }


def test_a_session_in_every_field() -> None:
    one = read(calendars(edition(conference()))[RECORDS])["session.records.conference"]
    assert (one.dtstamp, one.last_modified, one.location, one.url, one.description) == (
        datetime(2026, 11, 2, tzinfo=UTC),
        datetime(2026, 11, 2, tzinfo=UTC),
        "Room 2, Example Hall, 1 Example Road, Market Ex, NR1 2DH",
        "https://jobs.example.org/events/conference/sessions/records/",
        "Writing with families & carers.\nLed by Exampleshire.\n"
        "https://jobs.example.org/events/conference/sessions/records/",
    )
    assert told(one) == (
        0,
        "CONFIRMED",
        datetime(2027, 3, 29, 10, 20, tzinfo=LONDON),
        datetime(2027, 3, 29, 11, 10, tzinfo=LONDON),
        "Records they will read, Common Ground",
    )


def test_the_uid_that_a_script_looks_for() -> None:
    made = edition(conference())
    (slot,) = (slot for slot in made.sessions(made.events[0]) if slot.id == "records")
    assert f"UID:{session_uid(made, slot)}\r\n".encode() in calendars(made)[DAY]


def test_an_example_says_so() -> None:
    files = calendars(edition(event(example="true"), conference(example="true"), demonstration=True))
    entries = [one for content in files.values() for one in read(content).values()]
    assert len(entries) == 10
    assert all(str(one.summary).startswith("Example: ") for one in entries)
    assert all(str(one.description).startswith("This is an example, not a real event.\n") for one in entries)
    assert b"Every event is an example." in files[ALL].replace(b"\r\n ", b"")


MOVED = {"moved": "2026-11-25 10:00", "was": "2026-12-03 17:30", "note": "It is a week later."}
ONLINE = {"moved_online": "2026-11-28 12:00", "was_place": "Example Hall", "note": "Join by the link."}
OFF = {"cancelled": "2026-12-01 16:10", "note": "The next one is on 19 January."}
AGAIN = {"restored": "2026-12-02 09:00", "note": "It takes place after all."}
FIRST = (datetime(2026, 12, 3, 17, 30, tzinfo=LONDON), datetime(2026, 12, 3, 18, 15, tzinfo=LONDON))
LATER = (datetime(2026, 12, 10, 17, 30, tzinfo=LONDON), datetime(2026, 12, 10, 18, 15, tzinfo=LONDON))
NEW_DATE = {"start": "2026-12-10 17:30", "end": "2026-12-10 18:15"}

LIFE: list[tuple[dict[str, Any], str, tuple[Any, ...]]] = [
    ({}, "2026-11-02T00:00Z", (0, "CONFIRMED", *FIRST, "Open evening")),
    (
        {"history": [{"reworded": "2026-11-20 12:00", "note": "Booking is open."}]},
        "2026-11-20T12:00Z",
        (0, "CONFIRMED", *FIRST, "Open evening"),
    ),
    ({"history": [MOVED], **NEW_DATE}, "2026-11-25T10:00Z", (1, "CONFIRMED", *LATER, "Open evening")),
    (
        {"history": [MOVED, ONLINE], **NEW_DATE, "attendance": "online"},
        "2026-11-28T12:00Z",
        (2, "CONFIRMED", *LATER, "Open evening"),
    ),
    (
        {"history": [MOVED, ONLINE, OFF], **NEW_DATE, "attendance": "online"},
        "2026-12-01T16:10Z",
        (3, "CANCELLED", *LATER, "Cancelled: Open evening"),
    ),
    (
        {"history": [MOVED, ONLINE, OFF, AGAIN], **NEW_DATE, "attendance": "online"},
        "2026-12-02T09:00Z",
        (4, "CONFIRMED", *LATER, "Open evening"),
    ),
]


def test_the_life_of_an_event_in_one_build_after_another() -> None:
    """One id all along; a subscribed calendar takes each build for newer than the one before."""
    stamps = []
    for fields, stamp, expected in LIFE:
        entries = read(calendars(edition(event(**fields)))[ALL])
        (one,) = entries.values()
        assert list(entries) == ["event.open-evening"]
        assert told(one) == expected
        assert one.dtstamp == one.last_modified == datetime.fromisoformat(stamp)
        stamps.append((one.dtstamp, one.sequence))
    assert stamps == sorted(set(stamps))


def test_what_is_postponed_keeps_its_time_and_is_tentative() -> None:
    put_off = [{"postponed": "2026-11-19 11:00", "note": "A new date comes by 18 December."}]
    one = read(calendars(edition(event(history=put_off)))[ALL])["event.open-evening"]
    assert told(one) == (1, "TENTATIVE", *FIRST, "Postponed: Open evening")


def test_what_was_moved_online_has_no_address_any_more() -> None:
    online = event(history=[ONLINE], attendance="online", online_url="https://www.example.org/join")
    one = read(calendars(edition(online))[ALL])["event.open-evening"]
    assert (one.location, one.description) == (
        "Online",
        "Moved online from Example Hall. Join by the link.\nMeet two teams.\n"
        "Join online: https://www.example.org/join\nhttps://jobs.example.org/events/open-evening/",
    )


def test_a_session_is_cancelled_and_the_others_stay() -> None:
    """Two lines in the file: the entry keeps its id and its time, and says what happens instead."""
    before = read(calendars(edition(conference()))[DAY])
    off = {"records": {"history": [{"cancelled": "2026-11-20 16:10", "note": "Go to the main hall."}]}}
    after = read(calendars(edition(conference(), sessions=off))[DAY])
    gone = after.pop("session.records.conference")
    was = before.pop("session.records.conference")
    assert after == before
    assert (gone.uid, gone.dtstart, gone.dtend) == (was.uid, was.dtstart, was.dtend)
    assert (gone.status, gone.sequence, str(gone.summary)) == (
        "CANCELLED",
        1,
        "Cancelled: Records they will read, Common Ground",
    )
    assert str(gone.description).startswith("Cancelled. Go to the main hall.\n")
    assert gone.dtstamp == datetime(2026, 11, 20, 16, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("of_event", "of_session", "expected"),
    [
        ([], [], (0, "CONFIRMED")),
        ([{"cancelled": "2026-11-20 16:10", "note": "None."}], [], (1, "CANCELLED")),
        ([{"postponed": "2026-11-20 16:10", "note": "None."}], [], (1, "TENTATIVE")),
        (
            [{"postponed": "2026-11-20 16:10", "note": "None."}],
            [{"cancelled": "2026-11-19 16:10", "note": "None."}],
            (2, "CANCELLED"),
        ),
        (
            [{"cancelled": "2026-11-19 16:10", "note": "a"}, {"restored": "2026-11-20 16:10", "note": "b"}],
            [],
            (2, "CONFIRMED"),
        ),
    ],
    ids=["as planned", "event off", "event put off", "both", "event on again"],
)
def test_what_becomes_of_the_event_becomes_of_its_sessions(
    of_event: list[Any], of_session: list[Any], expected: tuple[int, str]
) -> None:
    made = edition(conference(history=of_event), sessions={"records": {"history": of_session}})
    one = read(calendars(made)[RECORDS])["session.records.conference"]
    assert (one.sequence, one.status) == expected


def test_several_days_are_whole_days_up_to_and_with_the_last() -> None:
    """The end of whole days is not part of them; nobody wants the night between taken."""
    made = edition(event(start="2027-03-27 10:00", end="2027-03-28 15:30"))
    one = read(calendars(made)[ALL])["event.open-evening"]
    assert (one.dtstart, one.dtend) == (date(2027, 3, 27), date(2027, 3, 29))
    words = "Saturday 27 and Sunday 28 March 2027, 10am on the first day to 3:30pm on the last.\n"
    assert words in str(one.description)


def test_an_evening_past_midnight_is_no_whole_day() -> None:
    one = read(calendars(edition(event(start="2026-12-03 20:00", end="2026-12-04 01:00")))[ALL])[
        "event.open-evening"
    ]
    assert (one.dtstart, one.dtend) == (
        datetime(2026, 12, 3, 20, tzinfo=LONDON),
        datetime(2026, 12, 4, 1, tzinfo=LONDON),
    )


@pytest.mark.parametrize(
    ("start", "end", "zone", "utc", "utc_end"),
    [
        ("2027-03-27 23:00", "2027-03-28 00:30", "Europe/London", "2027-03-27T23:00Z", "2027-03-28T00:30Z"),
        ("2027-03-28 00:30", "2027-03-28 02:30", "Europe/London", "2027-03-28T00:30Z", "2027-03-28T01:30Z"),
        ("2027-03-28 09:00", "2027-03-28 10:00", "Europe/London", "2027-03-28T08:00Z", "2027-03-28T09:00Z"),
        ("2027-06-30 09:00", "2027-06-30 10:00", "Europe/London", "2027-06-30T08:00Z", "2027-06-30T09:00Z"),
        ("2027-10-31 00:30", "2027-10-31 03:00", "Europe/London", "2027-10-30T23:30Z", "2027-10-31T03:00Z"),
        ("2027-11-01 09:00", "2027-11-01 10:00", "Europe/London", "2027-11-01T09:00Z", "2027-11-01T10:00Z"),
        ("2027-06-30 09:00", "2027-06-30 10:00", "Europe/Paris", "2027-06-30T07:00Z", "2027-06-30T08:00Z"),
    ],
    ids=["last of GMT", "across to BST", "first of BST", "summer", "across to GMT", "GMT", "another zone"],
)  # fmt: skip
def test_moments_around_the_changes_of_the_clock(
    start: str, end: str, zone: str, utc: str, utc_end: str
) -> None:
    """By the zone that the file itself describes: under another name no program can know it already."""
    made = edition(event(start=start, end=end, tz=zone), now=datetime(2027, 1, 5, tzinfo=LONDON))
    content = calendars(made)[ALL]
    for text in (content, content.replace(b"Europe/London", b"The clock of a small island")):
        one = read(text)["event.open-evening"]
        assert isinstance(one.dtstart, datetime)
        assert isinstance(one.dtend, datetime)
        found = (one.dtstart.astimezone(UTC), one.dtend.astimezone(UTC))
        assert found == (datetime.fromisoformat(utc), datetime.fromisoformat(utc_end))


def test_nothing_of_the_clock_is_in_a_calendar() -> None:
    """Days later, and when it is over, every byte is the same."""
    made = [edition(event(), conference(), now=NOW + timedelta(days=days)) for days in (0, 1, 200)]
    assert calendars(made[0]) == calendars(made[1]) == calendars(made[2])


def test_a_calendar_holds_what_comes_next_and_not_too_much() -> None:
    made = edition(
        event(id="over", start="2026-11-19 09:00", end="2026-11-19 10:00"),
        event(id="on-today", start="2026-11-20 09:00", end="2026-11-21 10:00"),
        *(event(id=f"e-{number:04}") for number in range(MOST - 2)),
        event(id="late", start="2027-01-30 09:00", end="2027-01-30 10:00"),
        event(id="later", start="2027-01-31 09:00", end="2027-01-31 10:00"),
    )
    ids = [name.removeprefix("event.") for name in read(calendars(made)[ALL])]
    assert ids == ["on-today", *(f"e-{number:04}" for number in range(MOST - 2)), "late"]


KINDS = ("moved", "moved_online", "postponed", "cancelled", "restored", "reworded")


@given(kinds=st.lists(st.sampled_from(KINDS), max_size=8))
def test_each_entry_of_a_history_makes_a_newer_version_and_none_an_older(kinds: list[str]) -> None:
    """Whatever befalls an event, what it is now is told, under one id, as the newest there is."""
    entries: list[dict[str, str]] = []
    known: tuple[Any, ...] = ()
    becomes: Mapping[str, str] = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}
    for number, kind in enumerate(["", *kinds]):
        if kind:
            entries.append({kind: f"2026-11-{9 + number:02} 10:00", "note": "See the page."})
        one = read(calendars(edition(event(history=entries)))[EVENING])["event.open-evening"]
        version = (one.sequence, one.dtstamp)
        assert not known or (version > known and version[0] - known[0] == (kind != "reworded"))
        known = version
        if kind not in ("", "reworded"):
            assert one.status == becomes.get(kind, "CONFIRMED")
