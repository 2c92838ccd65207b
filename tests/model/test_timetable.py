"""When each session is."""

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from regionsite.model.programme import Programme
from regionsite.model.timetable import Timetable, lane_of, timetable
from tests.model.test_event import event

DAY = event(start="2027-03-18 09:00", end="2027-03-19 17:00", kind="conference")


def times(sessions: dict[str, dict[str, Any]]) -> Timetable:
    told = {id: {"title": "A session", "kind": "talk", "minutes": 50} | one for id, one in sessions.items()}
    return timetable(DAY, Programme.model_validate({"id": "day", "sessions": told}))


def shown(found: Timetable) -> dict[str, str]:
    return {slot.id: f"{slot.start:%d %H:%M}-{slot.end:%H:%M}" for slot in found.slots}


def test_sessions_follow_one_another_in_their_tracks() -> None:
    found = times(
        {
            "welcome": {"kind": "plenary", "start": "10:00", "minutes": 30},
            "a-1": {"track": "a"},
            "b-1": {"track": "b", "minutes": 30},
            "a-2": {"track": "a"},
            "b-2": {"track": "b", "minutes": 30},
            "lunch": {"kind": "break", "minutes": 60},
            "b-3": {"track": "b"},
        }
    )
    assert shown(found) == {
        "welcome": "18 10:00-10:30",
        "a-1": "18 10:30-11:20",
        "b-1": "18 10:30-11:00",
        "b-2": "18 11:00-11:30",
        "a-2": "18 11:20-12:10",
        "lunch": "18 12:10-13:10",
        "b-3": "18 13:10-14:00",
    }


def test_without_tracks_they_follow_one_another_in_their_rooms() -> None:
    found = times(
        {
            "hall-1": {"room": "hall", "start": "10:00"},
            "attic-1": {"room": "attic", "start": "10:00", "minutes": 20},
            "attic-2": {"room": "attic", "minutes": 20},
            "close": {"kind": "plenary", "room": "hall", "minutes": 10},
        }
    )
    assert shown(found) == {
        "hall-1": "18 10:00-10:50",
        "attic-1": "18 10:00-10:20",
        "attic-2": "18 10:20-10:40",
        "close": "18 10:50-11:00",
    }


def test_a_new_day_begins_anew() -> None:
    found = times(
        {
            "one": {"start": "10:00"},
            "two": {"day": "2027-03-19", "start": "09:30"},
            "three": {},
            "adrift": {"day": "2027-03-20"},
        }
    )
    assert shown(found) == {
        "one": "18 10:00-10:50",
        "two": "19 09:30-10:20",
        "three": "19 10:20-11:10",
        "adrift": "20 09:00-09:50",
    }
    assert found.adrift == ("adrift",)
    assert [day.isoformat() for day in found.days] == ["2027-03-18", "2027-03-19", "2027-03-20"]


def test_beside_and_after() -> None:
    found = times(
        {
            "a-1": {"track": "a", "start": "10:00"},
            "b-1": {"track": "b", "start": "10:30"},
            "tea": {"kind": "break", "minutes": 10},
            "a-2": {"track": "a"},
            "b-2": {"track": "b"},
        }
    )
    assert [slot.id for slot in found.beside(found["a-1"])] == ["b-1"]
    assert [slot.id for slot in found.after(found["a-1"])] == ["a-2", "b-2"]


def test_a_cancelled_session_keeps_its_time_and_its_name() -> None:
    cancelled = {"history": [{"cancelled": "2026-11-20 16:10", "note": "Go to the hall."}]}
    (slot,) = times({"one": {"start": "10:00", **cancelled}}).slots
    assert (slot.start.isoformat(), slot.sequence, slot.cancelled) == ("2027-03-18T10:00:00+00:00", 1, True)
    assert slot.uid("example.org") == "session.one.open-evening@example.org"
    assert slot.changed_at.isoformat() == "2026-11-20T16:10:00+00:00"


SESSION = st.fixed_dictionaries(
    {"minutes": st.integers(5, 90)},
    optional={
        "start": st.times().map(lambda at: f"{at:%H:%M}"),
        "track": st.sampled_from("ab"),
        "room": st.sampled_from(["hall", "attic"]),
        "day": st.sampled_from(["2027-03-18", "2027-03-19"]),
        "kind": st.sampled_from(["talk", "plenary", "break"]),
    },
)


@settings(max_examples=60)
@given(st.lists(SESSION, max_size=12))
def test_no_session_is_lost_and_none_is_there_twice(told: list[dict[str, Any]]) -> None:
    found = times({f"s-{number}": one for number, one in enumerate(told)})
    assert sorted(slot.id for slot in found.slots) == sorted(f"s-{number}" for number in range(len(told)))
    assert [slot.start for slot in found.slots] == sorted(slot.start for slot in found.slots)
    assert all(slot.end - slot.start == timedelta(minutes=slot.session.minutes) for slot in found.slots)


@settings(max_examples=60)
@given(
    st.lists(
        SESSION.map(lambda one: {name: one[name] for name in one if name not in ("start", "day")}),
        max_size=12,
    )
)
def test_chained_sessions_of_one_lane_never_overlap(told: list[dict[str, Any]]) -> None:
    first = {"start": "06:00", "kind": "plenary", "minutes": 5}
    slots = times({f"s-{number}": one for number, one in enumerate([first, *told])}).slots
    for number, slot in enumerate(slots):
        for other in slots[number + 1 :]:
            lanes = {lane_of(slot.session), lane_of(other.session)}
            if len(lanes) == 1 or None in lanes:
                assert not slot.overlaps(other)
