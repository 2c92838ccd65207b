"""The box with the next event."""

import pytest

from regionsite.contexts.next_event import box_scripts, conference_box, next_event_box
from regionsite.contexts.shapes.events import NextEvent, NextEventBox
from regionsite.contexts.shapes.links import Link
from tests.contexts.held_events import HALL, on, seen
from tests.model.test_event import CANCELLED, event

MORE = Link("See what is on in Testland", "events/")


def test_the_next_event_with_its_day_and_the_way_to_the_others() -> None:
    assert next_event_box(seen(event(), path="")) == NextEventBox(
        "Next event",
        NextEvent(
            day="3",
            month="Thursday, December",
            datetime="2026-12-03T17:30+00:00",
            title="Open evening",
            url="events/open-evening/",
            what="5:30pm to 6:15pm. Online. Exampleshire.",
            over="2026-12-04T00:00:00+00:00",
            example=False,
        ),
        None,
        MORE,
    )


def test_a_page_has_the_script_that_says_over_only_with_an_event_in_a_box() -> None:
    planned, none = (
        next_event_box(seen(event(), path="")),
        next_event_box(seen(event(history=[CANCELLED]), path="")),
    )
    assert box_scripts(None, planned) == box_scripts(planned, none) == ("event-over.js",)
    assert box_scripts() == box_scripts(None, none) == ()


def test_two_days_of_another_year() -> None:
    box = next_event_box(seen(on("2027-03-27", "2027-03-28", attendance="in_person", venue=HALL), path=""))
    assert box and box.event
    assert (box.event.day, box.event.month, box.event.datetime) == (
        "27, 28", "Sat, Sun, March 2027", "2027-03-27T10:00+00:00",
    )  # fmt: skip


def test_of_one_authority_it_names_it_and_may_be_none() -> None:
    view = seen(on("2026-12-01"), on("2026-12-09", authority="farshire", hosts=["exampleshire"]), path="")
    exampleshire, farshire = (view.region.authorities[id] for id in ("exampleshire", "farshire"))
    first, second = next_event_box(view, exampleshire), next_event_box(view, farshire)
    assert first and first.event and first.event.url == "events/2026-12-01/"
    assert second and second.event and second.event.url == "events/2026-12-09/"
    assert second.heading == "Next event with Farshire"
    alone = next_event_box(seen(on("2026-12-01"), path=""), farshire)
    assert alone == NextEventBox(
        "Next event with Farshire", None, "No event with Farshire is planned yet.", MORE
    )


@pytest.mark.parametrize(
    "told", [{"history": [CANCELLED]}, {"start": "2026-11-20 10:00", "end": "2026-11-20 11:00"}]
)
def test_none_is_planned_when_all_are_over_or_called_off(told: dict[str, object]) -> None:
    box = next_event_box(seen(event(**told), path=""))
    assert box and (box.event, box.none) == (None, "No event is planned yet.")


def test_a_region_that_tells_of_no_event_has_no_box() -> None:
    assert next_event_box(seen(path="")) is None
    assert next_event_box(seen(event(posted="2026-11-22"), path="")) is None


def test_on_the_list_of_events_it_leads_nowhere_else() -> None:
    box = next_event_box(seen(event(), path="events/"))
    assert box and box.more is None


@pytest.mark.parametrize(
    ("start", "end", "last"),
    [
        # In winter, in summer, and on the days of the changes of clocks.
        ("2026-12-03 17:30", "2026-12-03 18:15", "2026-12-03T23:59:59"),
        ("2027-06-03 17:30", "2027-06-03 18:15", "2027-06-03T23:59:59"),
        ("2027-03-27 10:00", "2027-03-28 15:30", "2027-03-28T23:59:59"),
        ("2026-10-24 10:00", "2026-10-25 00:30", "2026-10-25T23:59:59"),
    ],
)
def test_it_stays_until_the_end_of_its_last_day(start: str, end: str, last: str) -> None:
    held = event(start=start, end=end, posted="2026-01-01")
    box = next_event_box(seen(held, path="", now=last))
    assert box and box.event and box.event.title == "Open evening"
    midnight = held.over_from.replace(tzinfo=None).isoformat()
    after = next_event_box(seen(held, path="", now=midnight))
    assert after and after.event is None
    assert after.more == Link("See what was on in Testland", "events/")


def test_the_next_conference_stands_out_unless_it_is_the_next_event() -> None:
    conference = on("2027-03-18", kind="conference")
    box = conference_box(seen(event(), conference))
    assert box and box.event
    assert (box.heading, box.event.url, box.more) == ("The next conference", "../events/2027-03-18/", None)
    assert conference_box(seen(conference)) is None
    assert conference_box(seen(event())) is None
