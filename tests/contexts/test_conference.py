"""A conference's page: its poster, its day at a glance, its programme as one list, and what changed."""

import gzip
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regionsite.assets import read_assets
from regionsite.contexts.event import event_context
from regionsite.contexts.programme import programme_days
from regionsite.contexts.qr_code import qr_code
from regionsite.contexts.session import session_context
from regionsite.contexts.view import View
from regionsite.model.event import Event
from regionsite.model.moment import LONDON
from regionsite.model.place import Place
from regionsite.model.programme import Programme
from regionsite.model.region import Drawing
from regionsite.model.speaker import Speakers
from regionsite.outputs.stylesheet import region_stylesheet
from regionsite.pages.events import event_page
from regionsite.render import Renderer
from tests.conferences import CANCELLED, PROGRAMME, SPEAKERS, conference, large_programme
from tests.contexts.two_councils import advert, edition
from tests.model.test_event import event

THEME = Path(__file__).parents[2] / "theme"
NINE = datetime(2026, 11, 21, 9, tzinfo=LONDON)
TOWN = Place.model_validate(
    {"name": "Exampleton", "authority": "exampleshire", "latitude": "52.6", "longitude": "1.2"}
)


def day(**told: Any) -> Event:
    return event(**conference(id="day", authority=None, file="event.yml", **told))


def view(held: Event, programme: dict[str, Any] = PROGRAMME, now: datetime = NINE) -> View:
    """The page of a conference with a programme, in a region of two councils."""
    made = edition(advert())
    region = replace(
        made.region,
        events=(held,),
        programmes={(None, "day"): Programme.model_validate({"id": "day", **programme})},
        speakers={(None, "day"): Speakers.model_validate({"id": "day", **SPEAKERS})},
        places={**made.region.places, "exampleton": TOWN},
    )
    return View(replace(made, region=region, now=now), "events/day/")


def test_the_poster_says_what_when_where_for_whom_and_by_when_to_book() -> None:
    booking = {
        "url": "https://www.example.org/book",
        "closes": "2026-11-21",
        "places_left": {"number": 6, "as_at": "2026-11-20 17:00"},
    }
    held = day(booking=booking, places=200)
    found = event_context(view(held), held).poster
    assert found
    assert (found.kind, found.lines, found.size) == ("Conference. Testland", ("Firm", "Ground"), "short")
    assert (found.when, found.hours) == ("Saturday 21 November 2026", "8:30am to 5pm, UK time")
    assert (found.where, found.who) == ("Exampleton", "For practitioners")
    assert found.book and found.book.label == "Book a free place"
    assert found.book_notes == (
        "Book by Saturday 21 November 2026, 11:59pm",
        "6 of 200 places left, as at 5pm on 20 November 2026",
    )
    assert (found.state, found.horizon) == (None, None)


@pytest.mark.parametrize(
    ("title", "lines", "size"),
    [
        ("Level Ground", ("Level", "Ground"), "short"),
        ("Wide Horizons", ("Wide", "Horizons"), "usual"),
        ("Interprofessional learning", ("Interprofessional", "learning"), "long"),
        ("What we have learned", ("What we have learned",), "long"),
    ],
)
def test_few_short_words_stand_one_below_the_other(title: str, lines: tuple[str, ...], size: str) -> None:
    held = day(title=title)
    found = event_context(view(held), held).poster
    assert found and (found.lines, found.size) == (lines, size)


def test_the_horizon_is_that_of_the_town_it_is_held_in() -> None:
    held = day()
    seen = view(held)
    region = replace(seen.region, drawings={"exampleshire": Drawing(tile="", strip="<path/>")})
    seen = replace(seen, edition=replace(seen.edition, region=region))
    found = event_context(seen, held).poster
    assert found and found.horizon == "<path/>"


def test_a_poster_of_what_is_off_or_over_says_so_and_takes_no_booking() -> None:
    booking = {"url": "https://www.example.org/book"}
    off = day(booking=booking, history=[CANCELLED])
    found = event_context(view(off), off)
    cancelled = found.poster
    # It keeps its calendar, from which phones learn that it is off; nobody picks sessions of it.
    assert (found.head.scripts, found.calendar is not None, found.programme_now) == ((), True, None)
    assert cancelled and (cancelled.state, cancelled.state_note, cancelled.called_off, cancelled.book) == (
        "Cancelled", "The next one is in May.", True, None,
    )  # fmt: skip
    held = day(booking=booking)
    over = event_context(view(held, now=NINE + timedelta(days=1)), held)
    assert over.poster and (over.poster.state, over.poster.book) == ("This conference is over", None)
    # Nothing on it changes any more: no script, no calendar, no moment that the programme is from.
    assert (over.head.scripts, over.calendar, over.programme_now) == ((), None, None)


def test_the_day_at_a_glance_counts_what_is_held_side_by_side() -> None:
    held = day()
    (found,) = event_context(view(held), held).glance
    assert (found.heading, found.hours, found.url) == (
        "Saturday 21 November 2026", "8:30am to 2:40pm", "#day-2026-11-21",
    )  # fmt: skip
    assert [(row.time, row.words, row.url, row.more) for row in found.rows] == [
        ("8:30am", "Doors", "#s-doors", None),
        ("8:50am", "Welcome", "#s-welcome", None),
        ("9:20am", "2 sessions in 2 tracks", "#s-letters", "1 cancelled"),
        ("10:10am", "Tea", "#s-tea", None),
        ("10:20am", "1 session", "#s-maps", None),
        ("2pm", "1 session", "#s-moved", None),
    ]
    assert [row.pause for row in found.rows] == [True, False, False, True, False, False]


def test_a_moved_session_stays_struck_where_it_was_and_says_when_it_is() -> None:
    held = day()
    (found,) = programme_days(view(held), held)
    cells = {cell.id: (slot.time, cell) for slot in found.slots for cell in slot.cells}
    at, was = cells["s-moved-was-21-1020"]
    assert (at, was.called_off, was.flag, was.note) == ("10:20am", True, "Moved", "Now at 2pm, Attic.")
    assert (was.pick, was.was, was.where) == (None, "day/moved", None)
    at, now = cells["s-moved"]
    assert (at, now.called_off, now.flag, now.note) == ("2pm", False, "Moved", "It is at 2pm in the attic.")


def test_what_changed_holds_the_sessions_too() -> None:
    held = day(history=[{"reworded": "2026-11-20 16:30", "note": "Booking is open."}])
    found = event_context(view(held), held)
    assert [(change.date_words, change.what) for change in found.changes] == [
        ("5pm, 20 November 2026", "Moved from 10:20am on 21 November 2026: Made elsewhere"),
        ("4:30pm, 20 November 2026", "Changed"),
        ("4:10pm, 20 November 2026", "Cancelled: Discharge"),
    ]
    assert found.programme_changed == (
        "1 session cancelled and 1 session moved. Last changed at 5pm on 20 November 2026."
    )


def test_only_questions_that_leave_something_out_are_asked() -> None:
    held = day()
    asked = event_context(view(held), held).choices
    assert [(one.name, one.answers) for one in asked] == [
        ("track", (("children", "Children"), ("adults", "Adults"))),
        ("level", (("any", "For any level"), ("first_years", "For the first years"))),
        ("room", (("hall", "Main hall"), ("attic", "Attic"))),
    ]


def test_the_mark_of_a_programme_changes_with_it_and_not_with_the_clock() -> None:
    held = day()
    other = PROGRAMME | {"sessions": dict(list(PROGRAMME["sessions"].items())[:-1])}
    marks = [
        found.mark
        for seen in (view(held), view(held, now=NINE + timedelta(hours=3)), view(held, other))
        if (found := event_context(seen, held).programme_now)
    ]
    assert marks[0] == marks[1] != marks[2]


def test_a_session_says_what_is_before_beside_and_after_it() -> None:
    held = day()
    seen = replace(view(held), path="events/day/sessions/letters/")
    found = session_context(seen, seen.region.timetable(held)["letters"])
    named = ("before", "beside", "after")
    assert [[cell.title for cell in getattr(found, name)] for name in named] == [
        ["Welcome"], ["Discharge"], ["Maps"],
    ]  # fmt: skip
    assert found.led and (found.led.name, found.led.who) == ("Exampleshire", "Team manager.")
    assert found.speakers == ()  # The role stands beside who leads it.
    assert found.calendar and found.calendar.url == "../../../../events/day/sessions/letters/session.ics"
    assert found.top.kind == "Children. Workshop, for the first years"


def test_a_session_of_a_cancelled_conference_says_so() -> None:
    held = day(history=[CANCELLED])
    seen = replace(view(held), path="events/day/sessions/letters/")
    top = session_context(seen, seen.region.timetable(held)["letters"]).top
    assert (top.flag, top.flag_note, top.called_off) == (
        "Firm Ground: cancelled", "The next one is in May.", True,
    )  # fmt: skip


def test_the_code_is_dark_on_light_without_any_style() -> None:
    found = qr_code("https://example.org/events/day/event.ics")
    assert found.startswith('<svg aria-hidden="true" focusable="false" viewBox="0 0 ')
    assert found.count("<path") == 2
    assert "style" not in found and 'fill="#fff"' in found and 'stroke="#000"' in found


SESSION = st.fixed_dictionaries(
    {"minutes": st.integers(5, 90), "kind": st.sampled_from(["talk", "plenary", "break", "registration"])},
    optional={
        "start": st.times().map(lambda at: f"{at:%H:%M}"),
        "track": st.sampled_from(["children", "adults"]),
        "room": st.sampled_from(["hall", "attic"]),
        "day": st.sampled_from(["2026-11-21", "2026-11-22"]),
        "history": st.sampled_from(
            [
                [{"cancelled": "2026-11-20 16:10", "note": "Go to the hall."}],
                [{"moved": "2026-11-20 16:10", "was": "2026-11-21 11:00", "note": "It is later."}],
            ]
        ),
    },
)


@settings(max_examples=40)
@given(st.lists(SESSION, min_size=1, max_size=14))
def test_no_session_is_lost_none_is_there_twice_and_each_has_one_place(told: list[dict[str, Any]]) -> None:
    """List and grid are one piece of HTML: a row for each time, and in it a column for each track."""
    sessions = {f"n-{number}": {"title": "A session"} | one for number, one in enumerate(told)}
    held = day(end="2026-11-22 17:00")
    days = programme_days(view(held, PROGRAMME | {"sessions": sessions}), held)
    cells = [cell for one in days for slot in one.slots for cell in slot.cells]
    assert sorted(cell.id for cell in cells if not cell.was) == sorted(f"s-{id}" for id in sessions)
    assert [id for id, count in Counter(cell.id for cell in cells).items() if count > 1] == []
    for one in days:
        times = [slot.datetime for slot in one.slots]
        assert times == sorted(set(times))
        assert all(cell.column is None or cell.column <= len(one.tracks) for cell in cells)
        for slot in one.slots:
            columns = [cell.column or len(one.tracks) + 1 for cell in slot.cells]
            assert columns == sorted(columns)
            assert not slot.whole or sum(not cell.was for cell in slot.cells) == 1


def page_of(count: int) -> bytes:
    """The whole page of a conference of so many sessions."""
    held = day(start="2027-06-14 08:00", end="2027-06-17 20:00")
    made = view(held, large_programme(count)).edition
    assets = read_assets(THEME, region_stylesheet(made.region.profile), "")
    return Renderer(THEME, made, assets).page(event_page(made, held)).encode()


@pytest.mark.parametrize(("count", "most"), [(100, 12_000), (500, 30_000)])
def test_a_large_programme_stays_small(count: int, most: int) -> None:
    """60,000 bytes was asked for 100 sessions; 500 of them take less."""
    page = page_of(count)
    assert page.count(b"<rs-pick-button") == count
    assert len(gzip.compress(page)) < most
