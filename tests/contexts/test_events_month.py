"""A month of events, day by day, and the archive."""

from regionsite.contexts.events_archive import events_archive_context
from regionsite.contexts.events_month import events_month_context
from regionsite.contexts.shapes.events import DayEvent, MonthDay
from regionsite.contexts.shapes.links import Link
from tests.contexts.held_events import HALL, on, seen
from tests.model.test_event import CANCELLED, event

DECEMBER = "events/month/2026-12/"


def test_a_month_holds_each_of_its_days_and_what_is_on() -> None:
    course = on("2026-12-09", "2026-12-11", title="Course", attendance="in_person", venue=HALL)
    off = on("2026-12-09", id="off", title="Off", history=[CANCELLED])
    found = events_month_context(seen(event(), course, off, path=DECEMBER), (2026, 12))
    assert (found.title, found.lead) == ("December 2026", "2 events in Testland, and 1 called off.")
    assert [day.number for day in found.days] == list(range(1, 32))
    assert found.days[2] == MonthDay(
        3, "Thursday", "December", "2026-12-03", 4,
        (DayEvent("Open evening", "../../../events/open-evening/", "5:30pm, online"),),
    )  # fmt: skip
    assert {
        day.number: [(one.title, one.when, one.flag) for one in day.events]
        for day in found.days
        if day.events
    } == {
        3: [("Open evening", "5:30pm, online", None)],
        9: [("Course", "10am, day 1 of 3, Exampleton", None), ("Off", "10am, online", "Cancelled")],
        10: [("Course", "day 2 of 3, Exampleton", None)],
        11: [("Course", "day 3 of 3, to 11:30am, Exampleton", None)],
    }
    assert found.days[8].events[1].called_off


def test_the_links_lead_to_the_nearest_months_and_say_what_they_leap_over() -> None:
    held = (on("2026-06-01"), on("2026-12-09"), on("2027-02-03"), on("2027-03-01"))
    found = events_month_context(seen(*held, path=DECEMBER), (2026, 12))
    assert (found.previous, found.next) == (
        Link("June 2026", "../../../events/month/2026-06/"),
        Link("February 2027", "../../../events/month/2027-02/"),
    )
    assert found.between == (
        "Nothing is on between June 2026 and December 2026.",
        "Nothing is on in January 2027.",
    )
    last = events_month_context(seen(*held, path="events/month/2027-03/"), (2027, 3))
    assert (last.next, last.between) == (None, ())


def test_a_year_that_is_over_stands_latest_first() -> None:
    held = (on("2025-02-03"), on("2025-02-10"), on("2025-11-02"), on("2026-03-12"), event())
    found = events_archive_context(seen(*held, path="events/archive/2025/"), 2025)
    assert found.lead == "3 events that are over. What came of each stays on its page."
    assert [(month.name, [row.date.day for row in month.rows]) for month in found.months] == [
        ("November 2025", ["2"]),
        ("February 2025", ["10", "3"]),
    ]
    assert found.months[0].rows[0].date.verb == "Was Sunday"
    assert found.years == (Link("2026: 1 event that is over", "../../../events/archive/2026/"),)
