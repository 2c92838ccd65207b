"""Events in lists, on their pages, and the programme of a conference."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from regionsite.contexts.event import event_context
from regionsite.contexts.event_row import event_row
from regionsite.contexts.events import events_context
from regionsite.contexts.programme import programme_days
from regionsite.contexts.session import session_context
from regionsite.contexts.shapes.adverts import CalendarDate
from regionsite.contexts.shapes.applying import ChangeWords
from regionsite.contexts.shapes.events import EventMarks, EventRow
from regionsite.contexts.shapes.links import Link
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.model.moment import LONDON
from regionsite.model.place import Place
from regionsite.model.programme import Programme
from regionsite.model.speaker import Speakers
from tests.contexts.two_councils import advert, edition
from tests.model.test_event import CANCELLED, MOVED, event

TOWN = Place.model_validate(
    {"name": "Exampleton", "authority": "exampleshire", "latitude": "52.6", "longitude": "1.2"}
)
HALL = {"name": "Town Hall", "place": "exampleton", "access": ["step_free"]}
SESSIONS: dict[str, Any] = {
    "welcome": {"title": "Welcome", "kind": "plenary", "start": "10:00", "minutes": 30, "room": "hall"},
    "tea": {"title": "Tea", "kind": "break", "minutes": 15},
    "letters": {
        "title": "Letters", "kind": "workshop", "minutes": 50, "room": "hall", "track": "children",
        "lead": "exampleshire", "speakers": ["manager", "named"], "launches": ["/vacancies/"],
    },
    "discharge": {
        "title": "Discharge", "kind": "talk", "minutes": 50, "room": "attic", "track": "adults",
        "history": [{"cancelled": "2026-11-20 16:10", "note": "Go to “Letters” in the hall."}],
    },
}  # fmt: skip
PROGRAMME = Programme.model_validate(
    {
        "id": "day",
        "rooms": {
            "hall": {"name": "Main hall", "places": 60, "access": ["step_free", "hearing_loop"]},
            "attic": {"name": "Attic", "access": ["captions"]},
        },
        "tracks": {"children": {"name": "Children"}, "adults": {"name": "Adults"}},
        "sessions": SESSIONS,
    }
)
SPEAKERS = Speakers.model_validate(
    {
        "id": "day",
        "speakers": {
            "manager": {"role": "Team manager", "authority": "exampleshire"},
            "named": {
                "role": "Writer", "name": "Sam Example", "bio": "Writes.",
                "consent_on": "2026-10-01", "remove_after": "2026-11-20",
            },
        },
    }
)  # fmt: skip


def day(**told: Any) -> Event:
    about = {"id": "day", "authority": None, "kind": "conference", "programme_status": "final"}
    when = {"start": "2027-03-18 09:30", "end": "2027-03-18 16:00"}
    return event(**about, **when, attendance="in_person", venue=HALL, **told)


def view(*events: Event, path: str = "events/") -> View:
    made = edition(advert())
    region = replace(
        made.region,
        events=events,
        programmes={(None, "day"): PROGRAMME},
        speakers={(None, "day"): SPEAKERS},
        places={**made.region.places, "exampleton": TOWN},
    )
    return View(replace(made, region=region, now=datetime(2026, 11, 21, 9, tzinfo=LONDON)), path)


def test_a_line_of_the_list() -> None:
    assert event_row(view(), event()) == EventRow(
        date=CalendarDate("Thursday", "3", "Dec"),
        title="Open evening",
        url="../events/open-evening/",
        place="Online. Exampleshire.",
        facts=("5:30pm to 6:15pm", "No booking"),
        example=False,
        marks=EventMarks("open-evening", "exampleshire", "public", True),
    )


def test_a_line_says_first_what_has_become_of_it() -> None:
    moved, cancelled = (
        event_row(view(), event(history=history)) for history in ([MOVED], [MOVED, CANCELLED])
    )
    assert (moved.flag, moved.flag_more, moved.called_off) == ("Moved", "from 1 December 2026", False)
    assert (cancelled.flag, cancelled.flag_more, cancelled.called_off) == (
        "Cancelled",
        "on 20 November 2026",
        True,
    )
    assert cancelled.facts == ("The next one is on 19 January.",)


def test_places_left_are_told_with_the_moment_they_were_counted() -> None:
    booking = {"url": "https://www.example.org", "places_left": {"number": 6, "as_at": "2026-11-20 17:00"}}
    row = event_row(view(), event(booking=booking, places=20))
    assert row.facts == ("5:30pm to 6:15pm", "6 of 20 places left, as at 5pm on 20 November 2026")


BOOKED = {"url": "https://www.example.org/book", "opens": "2026-11-16", "closes": "2026-11-25 17:00"}


@pytest.mark.parametrize(
    ("now", "booking", "row", "facts", "link"),
    [
        (
            datetime(2026, 11, 15, 23, 59, tzinfo=LONDON),
            BOOKED,
            "Booking opens on Monday 16 November 2026",
            [("Booking", "Opens on Monday 16 November 2026"), ("Book by", "Wednesday 25 November 2026, 5pm")],
            False,
        ),
        (
            datetime(2026, 11, 16, tzinfo=LONDON),
            BOOKED,
            None,
            [("Book by", "Wednesday 25 November 2026, 5pm")],
            True,
        ),
        (
            datetime(2026, 11, 25, 17, tzinfo=LONDON),
            BOOKED | {"full": "true"},
            "Booking closed on Wednesday 25 November 2026, 5pm",
            [("Booking", "Closed on Wednesday 25 November 2026, 5pm")],
            False,
        ),
    ],
    ids=["not yet", "open", "not any more"],
)
def test_nobody_is_sent_to_book_before_it_opens_or_after_it_has_closed(
    now: datetime, booking: dict[str, str], row: str | None, facts: list[tuple[str, str]], link: bool
) -> None:
    held = event(booking=booking)
    seen = View(replace(view(held).edition, now=now), "events/open-evening/")
    page = event_context(seen, held)
    told = [(fact.label, fact.value) for fact in page.facts if fact.label.startswith("Book")]
    assert (told, page.book is not None) == (facts, link)
    assert event_row(seen, held).facts == ("5:30pm to 6:15pm", *((row,) if row else ()))


def test_the_list_keeps_what_is_called_off_and_counts_what_takes_place() -> None:
    held = (
        event(),
        event(id="off", history=[CANCELLED]),
        event(id="old", start="2026-11-19 10:00", end="2026-11-20 11:00"),
        event(id="today", start="2026-11-21 07:00", end="2026-11-21 08:00"),
        event(id="later", posted="2026-11-22"),
        day(),
    )
    found = events_context(view(*held))
    assert found.lead == "3 events to come in Testland."
    assert [(month.name, [row.url for row in month.rows]) for month in found.months] == [
        ("November 2026", ["../events/today/"]),
        ("December 2026", ["../events/off/", "../events/open-evening/"]),
        ("March 2027", ["../events/day/"]),
    ]
    assert [row.url for row in found.past] == ["../events/old/"]


def test_the_next_event_takes_place_and_may_be_asked_of_one_authority() -> None:
    made = view(
        event(id="off", start="2026-11-25 10:00", end="2026-11-25 11:00", history=[CANCELLED]), event(), day()
    )
    found = [made.edition.next_event(authority) for authority in (None, "exampleshire", "northfen")]
    assert [one.id if one else None for one in found] == ["open-evening", "open-evening", None]


def test_the_programme_as_a_list() -> None:
    (found,) = programme_days(view(day(), path="events/day/"), day())
    assert [(slot.time, slot.until, slot.whole, slot.pause) for slot in found.slots] == [
        ("10am", "to 10:30am", True, False),
        ("10:30am", "to 10:45am", True, True),
        ("10:45am", "to 11:35am", False, False),
    ]
    letters, discharge = found.slots[2].cells
    assert (letters.column, letters.track, letters.where, letters.by) == (
        1, "Children", "Main hall, 60 places", "Led by Exampleshire",
    )  # fmt: skip
    assert (discharge.flag, discharge.called_off, discharge.url, discharge.note) == (
        "Cancelled", True, "../../events/day/sessions/discharge/", "Go to “Letters” in the hall.",
    )  # fmt: skip


def test_without_a_programme_to_show_there_is_none() -> None:
    unready = day().model_copy(update={"programme_status": "none"})
    assert programme_days(view(unready), unready) == ()


def test_a_session_leads_to_the_authority_that_leads_it_and_to_its_jobs() -> None:
    here = "events/day/sessions/letters/"
    seen = view(day(), path=here)
    found = session_context(seen, seen.region.timetable(seen.region.events[0])["letters"])
    up = "../../../../"
    assert found.led and found.led.links == (
        Link("What it is like to work in Exampleshire", f"{up}authorities/exampleshire/"),
        Link("1 vacancy in Exampleshire", f"{up}vacancies/exampleshire/"),
    )
    assert found.opens == (Link("Vacancies", f"{up}vacancies/"),)
    assert [cell.title for cell in found.beside] == ["Discharge"]
    assert found.day == Link("See the whole day", f"{up}events/day/#s-letters")
    # Whose consent has ended is a role.
    assert [speaker.who for speaker in found.speakers] == ["Team manager", "Writer"]


def test_an_event_tells_what_changed_newest_first() -> None:
    found = event_context(view(event(history=[MOVED, CANCELLED])), event(history=[MOVED, CANCELLED]))
    assert found.changes == (
        ChangeWords(
            "4:10pm, 20 November 2026", "2026-11-20T16:10", "Cancelled", "The next one is on 19 January."
        ),
        ChangeWords(
            "10am, 10 November 2026",
            "2026-11-10T10:00",
            "Moved from 5:30pm on 1 December 2026",
            "It is on Thursday.",
        ),
    )
    assert (found.top.flag, found.top.called_off, found.book) == ("Cancelled", True, None)
    assert found.head.subject == "Cancelled: Open evening, 3 December 2026"
