"""The lists that events fall into, against counting them one by one."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from regionsite.contexts.event_filter import event_filter
from regionsite.contexts.event_lists import days_of_month, event_lists, past_by_year
from regionsite.contexts.events import ROWS, events_context
from regionsite.contexts.events_narrowed import events_narrowed_context
from regionsite.contexts.shapes.filters import Choice
from regionsite.contexts.shapes.links import Link
from regionsite.model.event import Event
from tests.contexts.held_events import HALL, on, seen
from tests.model.test_event import CANCELLED, event

KINDS = ("conference", "open_evening", "webinar", "university_visit", "forum_meeting", "training")
AUDIENCES = ("public", "practitioners", "students", "invited")
ATTENDANCES = ("in_person", "online", "mixed")
HOSTS = ((), ("farshire",), ("exampleshire", "farshire"))

HELD = st.tuples(
    st.sampled_from(KINDS),
    st.sampled_from(AUDIENCES),
    st.sampled_from(ATTENDANCES),
    st.sampled_from(HOSTS),
    st.sampled_from(("2025-12-31", "2026-11-20", "2026-11-21", "2026-12-01", "2027-01-02")),
    st.booleans(),
)


def made(number: int, told: tuple[str, str, str, tuple[str, ...], str, bool]) -> Event:
    kind, audience, attendance, hosts, day, off = told
    return on(
        day, id=f"event-{number}", kind=kind, audience=audience, attendance=attendance, hosts=list(hosts),
        authority=None, venue=HALL if attendance != "online" else None, history=[CANCELLED] if off else [],
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(HELD, max_size=12))
def test_every_list_holds_what_it_says_and_nothing_else(told: list[tuple[object, ...]]) -> None:
    events = tuple(made(number, one) for number, one in enumerate(told))  # type: ignore[arg-type]
    edition = seen(*events).edition
    fits: dict[str, Callable[[Event, str | None], bool]] = {
        "kind": lambda event, term: event.kind == term,
        "authority": lambda event, term: term in event.hosts,
        "audience": lambda event, term: event.audience == term,
        "online": lambda event, term: event.attendance != "in_person",
    }
    found = {(one.facet, one.term): one for one in event_lists(edition)}
    terms = {
        "kind": KINDS,
        "authority": ("exampleshire", "farshire"),
        "audience": AUDIENCES,
        "online": (None,),
    }
    for facet, several in terms.items():
        for term in several:
            held = {event.id for event in events if fits[facet](event, term)}
            coming = {
                event.id
                for event in events
                if event.id in held and event.end.date().isoformat() > "2026-11-20"
            }
            one = found.pop((facet, term), None)
            assert bool(one) == bool(held)
            if one:
                assert {event.id for event in one.coming} == coming
                assert {event.id for event in one.past} == held - coming
                assert one.count == sum(
                    event.id in coming and event.status != "cancelled" for event in events
                )
    assert found == {}


def test_an_event_over_the_end_of_a_month_is_in_both() -> None:
    edition = seen(on("2026-12-31", "2027-01-01"), on("2027-03-01")).edition
    assert {month: [event.id for event in held] for month, held in days_of_month(edition).items()} == {
        (2026, 12): ["2026-12-31"],
        (2027, 1): ["2026-12-31"],
        (2027, 3): ["2027-03-01"],
    }


def test_the_archive_puts_an_event_into_the_year_it_began_in() -> None:
    edition = seen(
        on("2024-12-31", "2025-01-01"), on("2025-05-02"), on("2026-11-20"), on("2026-11-21")
    ).edition
    assert {year: [event.id for event in held] for year, held in past_by_year(edition).items()} == {
        2026: ["2026-11-20"],
        2025: ["2025-05-02"],
        2024: ["2024-12-31"],
    }


def test_a_list_stays_when_its_last_event_is_over_and_shows_the_next_of_the_region() -> None:
    view = seen(on("2026-06-17", kind="webinar"), event(), path="events/kind/webinar/")
    webinars = next(one for one in event_lists(view.edition) if one.term == "webinar")
    found = events_narrowed_context(view, webinars)
    assert (found.title, found.lead, found.months) == ("Webinars", "No webinar is planned yet.", ())
    assert found.instead and found.instead.event and found.instead.event.title == "Open evening"
    assert [row.url for row in found.past] == ["../../../events/2026-06-17/"]


def test_a_host_leads_to_its_page_and_its_own_calendar() -> None:
    view = seen(event(), path="events/authority/exampleshire/")
    one = next(one for one in event_lists(view.edition) if one.facet == "authority")
    found = events_narrowed_context(view, one)
    assert found.title == "Events with Exampleshire"
    assert found.place == Link(
        "What it is like to work in Exampleshire", "../../../authorities/exampleshire/"
    )
    assert found.subscription.address.url == "../../../authorities/exampleshire/events.ics"
    assert found.subscription.subscribe.url == "webcal://jobs.example.org/authorities/exampleshire/events.ics"


def test_the_form_asks_only_what_has_an_answer_among_what_is_to_come() -> None:
    off = on("2026-12-02", kind="webinar", history=[CANCELLED])
    over = on("2026-06-17", kind="training")
    asked = event_filter(seen(event(), off, over))
    assert [(one.name, one.groups[0].choices) for one in asked] == [
        ("kind", (Choice("open-evening", "Open evening", 1), Choice("webinar", "Webinar", 0))),
        ("authority", (Choice("exampleshire", "Exampleshire", 1),)),
        ("audience", (Choice("public", "Everybody", 1),)),
        ("online", (Choice("yes", "I can take part online", 1),)),
    ]


def test_a_list_too_long_for_a_page_goes_on_in_its_month() -> None:
    held = [on("2026-12-01", id=f"a-{number:03}") for number in range(ROWS)]
    assert len(event_filter(seen(*held))) == 4
    found = events_context(seen(*held, on("2027-02-03")))
    assert (found.later, found.filter) == (Link("Go on with February 2027", "../events/month/2027-02/"), ())
    assert sum(len(month.rows) for month in found.months) == ROWS
    assert [
        link.label for facet in found.ways if facet.heading == "Month, as a calendar" for link in facet.links
    ] == [
        "December 2026",
        "February 2027",
    ]
    everything = events_context(seen(*held))
    assert (everything.later, len(everything.filter)) == (None, 4)
