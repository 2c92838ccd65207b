"""Calendars: whole files compared, read back by another library, and followed through the life of an advert."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from regionsite import urls
from regionsite.edition import Edition
from regionsite.model.moment import LONDON
from regionsite.outputs.calendar import Calendar, Entry, calendar_file, entry_text
from regionsite.outputs.calendar import vacancies as calendars_of_vacancies
from regionsite.outputs.calendar.vacancies import MOST, vacancy_calendars
from tests.outputs.live_region import advert, edition

ALL = "vacancies/calendar.ics"
DATES = "vacancies/exampleshire/exc-1/dates.ics"

ZONE = """BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19700329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
END:VTIMEZONE
"""

OPENING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//regionsite//Calendars//EN
CALSCALE:GREGORIAN
"""

NAMED = """NAME:Vacancies – Social work in Testland
X-WR-CALNAME:Vacancies – Social work in Testland
DESCRIPTION:Closing and interview dates\\, with a reminder two days before.
X-WR-CALDESC:Closing and interview dates\\, with a reminder two days before.
REFRESH-INTERVAL;VALUE=DURATION:PT6H
X-PUBLISHED-TTL:PT6H
"""

ENTRIES = """BEGIN:VEVENT
UID:closes.exc-1.exampleshire@jobs.example.org
DTSTAMP:20261120T000000Z
LAST-MODIFIED:20261120T000000Z
SEQUENCE:1
DTSTART;TZID=Europe/London:20261204T235900
SUMMARY:Apply by 11:59pm: Social worker\\, fostering\\, Exampleshire
DESCRIPTION:Support foster carers.\\nPay: £38\\,626 to £44\\,711 a year. It\x20
 may close early.\\nhttps://jobs.example.org/vacancies/exampleshire/exc-1/
URL:https://jobs.example.org/vacancies/exampleshire/exc-1/
STATUS:CONFIRMED
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Apply by 11:59pm: Social worker\\, fostering\\, Exampleshire
TRIGGER:-P2DT14H59M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:interview-1.exc-1.exampleshire@jobs.example.org
DTSTAMP:20261120T000000Z
LAST-MODIFIED:20261120T000000Z
SEQUENCE:1
DTSTART;VALUE=DATE:20261210
SUMMARY:Interviews: Social worker\\, fostering\\, Exampleshire
DESCRIPTION:Support foster carers.\\nApplications: Friday 4 December 2026\\,\x20
 11:59pm\\; it may close early.\\nhttps://jobs.example.org/vacancies/examples
 hire/exc-1/
URL:https://jobs.example.org/vacancies/exampleshire/exc-1/
STATUS:CONFIRMED
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Interviews: Social worker\\, fostering\\, Exampleshire
TRIGGER:-P1DT15H
END:VALARM
END:VEVENT
"""

CLOSING = "END:VCALENDAR\n"


def whole(*parts: str) -> bytes:
    return "".join(parts).replace("\n", "\r\n").encode()


MOVED: dict[str, Any] = {
    "interview_dates": ["2026-12-10"],
    "may_close_early": "true",
    "changes": [{"on": "2026-11-20", "what": "Closing date moved."}],
}


def calendars(made: Edition) -> dict[str, bytes]:
    return dict(vacancy_calendars(made))


def events(content: bytes) -> dict[str, Event]:
    """The entries of a calendar by the first word of their ids, as another library reads them."""
    read = IcsCalendarStream.calendar_from_ics(content.decode())
    return {str(event.uid).partition(".exc-1.")[0]: event for event in read.events}


def test_the_calendar_of_a_list() -> None:
    assert calendars(edition(advert(**MOVED)))[ALL] == whole(OPENING, NAMED, ZONE, ENTRIES, CLOSING)


def test_the_dates_of_one_advert_have_no_name_of_their_own() -> None:
    assert calendars(edition(advert(**MOVED)))[DATES] == whole(OPENING, ZONE, ENTRIES, CLOSING)


def test_a_list_without_dates_still_is_a_calendar() -> None:
    made = edition(advert(closes=None, open_until_filled="true", review_by="2026-12-20"))
    assert calendars(made)[ALL] == whole(OPENING, NAMED, ZONE, CLOSING)
    assert events(calendars(made)[ALL]) == {}
    assert DATES not in calendars(made)


def test_every_list_has_a_calendar_with_its_own_adverts() -> None:
    files = calendars(edition(advert()))
    holding = {path for path, content in files.items() if b"BEGIN:VEVENT" in content}
    assert set(files) == {
        *(urls.calendar(urls.listing(one.facet, one.term)) for one in edition().listings),
        *(urls.newly_qualified_calendar(id) for id in edition().region.authorities),
        DATES,
    }
    assert holding == {
        ALL,
        DATES,
        "vacancies/exampleshire/calendar.ics",
        "vacancies/stage/social-worker/calendar.ics",
        "vacancies/service/children/calendar.ics",
        "vacancies/pattern/full-time/calendar.ics",
    }


def test_a_council_has_a_calendar_of_what_suits_the_newly_qualified() -> None:
    first = advert(suitable_for_nqsw="true")
    path = urls.newly_qualified_calendar("exampleshire")
    suits, other = (calendars(edition(one))[path] for one in (first, advert()))
    assert list(events(suits)) == ["closes"]
    assert events(other) == {}
    assert "X-WR-CALNAME:Vacancies: Exampleshire\\, newly qualified – ".encode() in suits.replace(
        b"\r\n ", b""
    )


def test_an_example_says_so() -> None:
    content = calendars(edition(advert(example="true"), demonstration=True))[ALL]
    read = IcsCalendarStream.calendar_from_ics(content.decode())
    (event,) = read.events
    assert event.summary == "Example: Apply by 11:59pm: Social worker, fostering, Exampleshire"
    assert str(event.description).startswith("This is an example, not a real job.\n")
    assert b"Every job is an example." in content.replace(b"\r\n ", b"")


LIFE: list[tuple[str, dict[str, Any], datetime, Mapping[str, tuple[Any, ...]]]] = [
    (
        "as first published",
        {},
        datetime(2026, 11, 21, 9, tzinfo=LONDON),
        {
            "closes": (0, "CONFIRMED", datetime(2026, 12, 4, 23, 59, tzinfo=LONDON)),
            "interview-1": (0, "CONFIRMED", date(2026, 12, 10)),
        },
    ),
    (
        "closing date moved",
        {"closes": "2026-12-07 12:00", "changes": [{"on": "2026-11-22", "what": "Moved."}]},
        datetime(2026, 11, 22, 9, tzinfo=LONDON),
        {
            "closes": (1, "CONFIRMED", datetime(2026, 12, 7, 12, tzinfo=LONDON)),
            "interview-1": (1, "CONFIRMED", date(2026, 12, 10)),
        },
    ),
    (
        "closed, and the interviews are still to come",
        {},
        datetime(2026, 12, 5, 9, tzinfo=LONDON),
        {
            "closes": (0, "CONFIRMED", datetime(2026, 12, 4, 23, 59, tzinfo=LONDON)),
            "interview-1": (0, "CONFIRMED", date(2026, 12, 10)),
        },
    ),
    (
        "withdrawn before it closed",
        {"status": "withdrawn", "changes": [{"on": "2026-11-30", "what": "Withdrawn."}]},
        datetime(2026, 12, 1, 9, tzinfo=LONDON),
        {
            "closes": (1, "CANCELLED", datetime(2026, 12, 4, 23, 59, tzinfo=LONDON)),
            "interview-1": (1, "CANCELLED", date(2026, 12, 10)),
        },
    ),
    (
        "filled between the two",
        {"status": "filled", "changes": [{"on": "2026-12-08", "what": "Filled."}]},
        datetime(2027, 2, 6, 9, tzinfo=LONDON),
        {
            "closes": (1, "CONFIRMED", datetime(2026, 12, 4, 23, 59, tzinfo=LONDON)),
            "interview-1": (1, "CANCELLED", date(2026, 12, 10)),
        },
    ),
    (
        "filled, and nothing says when",
        {"status": "filled"},
        datetime(2026, 12, 1, 9, tzinfo=LONDON),
        {
            "closes": (0, "CANCELLED", datetime(2026, 12, 4, 23, 59, tzinfo=LONDON)),
            "interview-1": (0, "CANCELLED", date(2026, 12, 10)),
        },
    ),
    (
        "its page is gone",
        {"status": "filled", "changes": [{"on": "2026-12-08", "what": "Filled."}]},
        datetime(2027, 2, 7, 9, tzinfo=LONDON),
        {},
    ),
]


@pytest.mark.parametrize(
    ("fields", "now", "expected"), [row[1:] for row in LIFE], ids=[row[0] for row in LIFE]
)
def test_the_life_of_an_advert(
    fields: dict[str, Any], now: datetime, expected: Mapping[str, tuple[Any, ...]]
) -> None:
    content = calendars(edition(advert(interview_dates=["2026-12-10"], **fields), now=now))[ALL]
    told = {name: (event.sequence, event.status, event.dtstart) for name, event in events(content).items()}
    assert told == expected


def test_a_cancelled_entry_says_so_and_is_silent() -> None:
    vacancy = advert(status="withdrawn", changes=[{"on": "2026-11-20", "what": "Withdrawn."}])
    event = events(calendars(edition(vacancy))[ALL])["closes"]
    assert (event.summary, event.alarm) == (
        "Cancelled: Apply by 11:59pm: Social worker, fostering, Exampleshire",
        [],
    )


def test_nothing_of_the_clock_is_in_a_calendar() -> None:
    """Days later nothing has happened to the advert, so every byte is the same."""
    vacancy = advert(**MOVED)
    later = edition(vacancy, now=datetime(2026, 12, 1, 18, tzinfo=LONDON))
    assert calendars(edition(vacancy)) == calendars(later)


@pytest.mark.parametrize(
    ("closes", "utc", "reminder"),
    [
        ("2027-03-27", "2027-03-27T23:59:00+00:00", "2027-03-25T09:00:00+00:00"),
        ("2027-03-28 02:30", "2027-03-28T01:30:00+00:00", "2027-03-26T09:00:00+00:00"),
        ("2027-03-29 12:00", "2027-03-29T11:00:00+00:00", "2027-03-27T09:00:00+00:00"),
        ("2027-06-30 12:00", "2027-06-30T11:00:00+00:00", "2027-06-28T08:00:00+00:00"),
        ("2027-10-30", "2027-10-30T22:59:00+00:00", "2027-10-28T08:00:00+00:00"),
        ("2027-10-31", "2027-10-31T23:59:00+00:00", "2027-10-29T08:00:00+00:00"),
        ("2027-11-01 09:00", "2027-11-01T09:00:00+00:00", "2027-10-30T08:00:00+00:00"),
    ],
    ids=["last of GMT", "first of BST", "after the change", "summer", "last of BST", "day of change", "GMT"],
)
def test_moments_around_the_changes_of_the_clock(closes: str, utc: str, reminder: str) -> None:
    """By the zone that the file itself describes: under another name no program can know it already."""
    vacancy = advert(closes=closes, posted="2027-01-04")
    content = calendars(edition(vacancy, now=datetime(2027, 1, 5, tzinfo=LONDON)))[ALL]
    for text in (content, content.replace(b"Europe/London", b"The clock of a small island")):
        event = events(text)["closes"]
        start = event.dtstart
        assert isinstance(start, datetime)
        assert start.astimezone(UTC) == datetime.fromisoformat(utc)
        trigger = event.alarm[0].trigger
        assert isinstance(trigger, timedelta)
        assert start.astimezone(UTC) + trigger == datetime.fromisoformat(reminder)


def test_an_interview_is_the_whole_day_and_its_reminder_two_days_before_at_nine() -> None:
    event = events(calendars(edition(advert(interview_dates=["2026-12-10", "2026-12-11"])))[ALL])[
        "interview-2"
    ]
    assert (event.dtstart, event.dtend) == (date(2026, 12, 11), None)
    assert event.alarm[0].trigger == timedelta(days=-2, hours=9)


@given(st.lists(st.integers(-9, 9), max_size=12))
def test_what_is_dropped_on_the_way_would_not_have_been_shown(days: list[int]) -> None:
    """Of lists of thousands only what may be among the nearest is held; the calendars are the same."""
    region = edition(
        *(
            advert(id=f"exc-{number}", closes=(date(2026, 11, 21) + timedelta(day)).isoformat())
            for number, day in enumerate(days)
        )
    )
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(calendars_of_vacancies, "MOST", 3)
        pruned = dict(vacancy_calendars(region))
        patched.setattr(calendars_of_vacancies, "_add", lambda held, entries, now: held.extend(entries))
        assert pruned == dict(vacancy_calendars(region))


def test_a_calendar_holds_what_comes_next_and_not_too_much() -> None:
    made = edition(
        advert(id="over", closes="2026-11-19"),
        *(advert(id=f"exc-{number:04}") for number in range(MOST - 1)),
        advert(id="late", closes="2027-01-30"),
        advert(id="later", closes="2027-01-31"),
    )
    read = IcsCalendarStream.calendar_from_ics(calendars(made)[ALL].decode())
    ids = [str(event.uid).split(".")[1] for event in read.events]
    assert ids == [*(f"exc-{number:04}" for number in range(MOST - 1)), "late"]


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1, max_size=120)


# The library takes \N for a line break that is already escaped.
@given(words=TEXTS.filter(lambda text: "\\N" not in text))
def test_any_words_come_back_as_they_were(words: str) -> None:
    """Only control characters are lost; no line is longer than 75 octets, and none breaks a character."""
    entry = Entry(
        "a@example.org",
        datetime(2026, 1, 1, tzinfo=UTC),
        0,
        date(2026, 1, 2),
        words,
        words,
        "https://x.example",
    )
    content = calendar_file([entry_text(entry)], Calendar(words, words))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert [line.decode() for line in content.split(b"\r\n")][-1] == ""
    read = IcsCalendarStream.calendar_from_ics(content.decode()).events[0]
    allowed = "".join(sign for sign in words if sign in "\n\t" or not (ord(sign) < 32 or ord(sign) == 127))
    assert read.summary == read.description == allowed
