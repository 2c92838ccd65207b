"""One event at one moment: whether it is to come, what has become of it, what a calendar is told."""

from datetime import datetime
from typing import Any

import pytest

from regionsite.model.event import Event, EventState
from regionsite.model.event_history import Status
from regionsite.model.moment import LONDON
from tests.outputs import live_events


def event(**told: Any) -> Event:
    """The evening of the live region, held online."""
    return live_events.event(**{"attendance": "online", "venue": None} | told)


def london(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        ("2026-11-01T23:59", "unpublished"),
        ("2026-11-02T00:00", "upcoming"),
        ("2026-12-03T17:29", "upcoming"),
        ("2026-12-03T17:30", "on"),
        ("2026-12-03T23:59", "on"),
        ("2026-12-04T00:00", "over"),
    ],
)
def test_an_event_stays_until_the_end_of_its_last_day(moment: str, state: EventState) -> None:
    assert event().state(london(moment)) == state


def test_the_end_of_a_day_is_that_of_its_own_zone() -> None:
    abroad = event(tz="America/New_York")
    assert abroad.state(datetime.fromisoformat("2026-12-04T04:59+00:00")) == "on"
    assert abroad.state(datetime.fromisoformat("2026-12-04T05:00+00:00")) == "over"


def test_it_appears_on_the_day_it_says() -> None:
    later = event(publish_from="2026-11-20")
    assert [later.state(london(f"2026-11-{day}T09:00")) for day in (19, 20)] == ["unpublished", "upcoming"]


def test_a_weekend_with_a_change_of_clocks() -> None:
    weekend = event(start="2027-03-27 10:00", end="2027-03-28 15:30")
    assert [moment.isoformat() for moment in (weekend.begins, weekend.ends, weekend.over_from)] == [
        "2027-03-27T10:00:00+00:00",
        "2027-03-28T15:30:00+01:00",
        "2027-03-29T00:00:00+01:00",
    ]
    assert [day.isoformat() for day in weekend.days] == ["2027-03-27", "2027-03-28"]


MOVED = {"moved": "2026-11-10 10:00", "was": "2026-12-01 17:30", "note": "It is on Thursday."}
REWORDED = {"reworded": "2026-11-12 09:00", "note": "A second team comes."}
CANCELLED = {"cancelled": "2026-11-20 16:10", "note": "The next one is on 19 January."}
RESTORED = {"restored": "2026-11-21 08:00", "note": "It takes place after all."}


@pytest.mark.parametrize(
    ("history", "status", "sequence", "changed"),
    [
        ([], "scheduled", 0, "2026-11-02T00:00:00+00:00"),
        ([MOVED], "moved", 1, "2026-11-10T10:00:00+00:00"),
        ([MOVED, REWORDED], "moved", 1, "2026-11-12T09:00:00+00:00"),
        ([MOVED, REWORDED, CANCELLED], "cancelled", 2, "2026-11-20T16:10:00+00:00"),
        ([MOVED, REWORDED, CANCELLED, RESTORED], "scheduled", 3, "2026-11-21T08:00:00+00:00"),
        ([{"postponed": "2026-11-20 16:10", "note": "A date comes."}], "postponed", 1, "2026-11-20T16:10:00+00:00"),
        ([{"moved_online": "2026-11-20 16:10", "note": "Join."}], "moved_online", 1, "2026-11-20T16:10:00+00:00"),
    ],
)  # fmt: skip
def test_what_is_so_follows_from_the_history(
    history: list[dict[str, str]], status: Status, sequence: int, changed: str
) -> None:
    found = event(history=history)
    assert (found.status, found.sequence, found.changed_at.isoformat()) == (status, sequence, changed)


def test_a_calendar_knows_it_by_the_same_name_wherever_it_is_moved() -> None:
    moved = event(history=[MOVED])
    assert moved.uid("example.org") == event().uid("example.org") == "event.open-evening@example.org"
    assert moved.previous_starts == (london("2026-12-01T17:30"),)


def test_hosts_are_told_once() -> None:
    assert event(hosts=["northfen", "exampleshire"]).host_ids == ("exampleshire", "northfen")
    assert event(authority=None).host_ids == ()
