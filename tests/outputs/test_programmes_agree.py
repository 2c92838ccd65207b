"""Whatever a programme is like, each file tells of every session once, at the time of the timetable."""

import json
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from regionsite.outputs.calendar.events import event_calendars
from regionsite.outputs.event_items import events
from regionsite.outputs.schedule import schedules
from tests.outputs.live_events import ROOMS, TRACKS, conference, edition
from tests.outputs.test_event_calendars import read

CANCELLED = [{"cancelled": "2026-11-20 16:10", "note": "Go to the main hall."}]

SESSION = st.fixed_dictionaries(
    {
        "title": st.sampled_from(("Welcome", "Écrire, “mieux”; & more", "多くの人")),
        "kind": st.sampled_from(("plenary", "talk", "workshop", "break", "networking")),
        "minutes": st.sampled_from(("5", "20", "50", "90")),
    },
    optional={
        "start": st.sampled_from(("00:30", "09:30", "14:00", "23:00")),
        "day": st.sampled_from(("2027-03-28", "2027-03-29", "2027-03-30")),
        "room": st.sampled_from(tuple(ROOMS)),
        "track": st.sampled_from(tuple(TRACKS)),
        "history": st.just(CANCELLED),
    },
)
"""Sessions in any order, also such as the rules refuse: over the change of the clocks, on top of one another."""

Told = dict[str, tuple[datetime, datetime]]


@given(
    told=st.dictionaries(
        st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True), SESSION, min_size=1, max_size=9
    )
)
def test_no_session_is_lost_and_none_is_told_twice(told: dict[str, dict[str, Any]]) -> None:
    sessions = {"welcome": {"start": "09:30"}} | told
    made = edition(conference(start="2027-03-28 00:00", end="2027-03-30 23:59"), sessions=sessions)
    (event,) = made.events
    expected = {slot.id: (slot.start, slot.end) for slot in made.sessions(event)}
    assert expected.keys() == {"welcome", "tea", "records", *told}
    assert _in_the_calendar(dict(event_calendars(made))) == _same(expected)
    (item,) = events(made)
    begun = [(one["id"], one["begins"], one["ends"]) for one in item["sessions"]]
    assert begun == [(id, start.isoformat(), end.isoformat()) for id, (start, end) in expected.items()]
    files = dict(schedules(made))
    slugs = sorted(f"conference-{id}" if len(id) >= 4 else f"conference-session_{id}" for id in expected)
    starts = sorted(start.isoformat() for start, _ in expected.values())
    days = json.loads(files["events/conference/schedule.json"])["schedule"]["conference"]["days"]
    found = [one for day in days for held in day["rooms"].values() for one in held]
    assert (sorted(one["slug"] for one in found), sorted(one["date"] for one in found)) == (slugs, starts)
    root = ElementTree.fromstring(files["events/conference/schedule.xml"])
    assert sorted(str(one.text) for one in root.iterfind("day/room/event/slug")) == slugs
    assert len({one["id"] for one in found} | {one["guid"] for one in found}) == 2 * len(found)


def _in_the_calendar(files: dict[str, bytes]) -> Told:
    entries = read(files["events/conference/event.ics"])
    assert "event.conference" in entries
    return _same(
        {
            name.split(".")[1]: (one.dtstart, one.dtend)
            for name, one in entries.items()
            if name != "event.conference"
        }
    )


def _same(told: dict[str, Any]) -> Told:
    """The same moments by the clock of Greenwich."""
    return {id: (start.astimezone(UTC), end.astimezone(UTC)) for id, (start, end) in told.items()}
